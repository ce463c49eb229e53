import { copyFile, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Clock } from '../clock.ts';
import { syncFolder } from './atomic-file.ts';
import { connect } from './connection.ts';
import { DamagedDatabase } from './trouble.ts';

const kept = 3;
const stamp = (clock: Clock): string => clock.now().toISOString().replaceAll(':', '-');

/** Backups of a database in one folder, newest last by name; three are kept. */
export class Backups {
  constructor(
    readonly folder: string,
    readonly clock: Clock,
  ) {}

  /** Copies a database while it is in use (SQLite's VACUUM INTO), checks the copy and lets the oldest go. */
  async make(database: string): Promise<string> {
    await mkdir(this.folder, { recursive: true });
    const unfinished = path.join(this.folder, '.being-made.sqlite');
    const file = path.join(this.folder, `mashq-${stamp(this.clock)}.sqlite`);
    await rm(unfinished, { force: true });
    const source = connect(database, 'write');
    try {
      await source.raw('VACUUM INTO ?', [unfinished]);
    } catch (cause) {
      await rm(unfinished, { force: true });
      throw cause;
    } finally {
      await source.destroy();
    }
    await quickCheck(unfinished);
    await sync(unfinished);
    await rename(unfinished, file);
    await syncFolder(this.folder);
    for (const old of (await this.list()).slice(0, -kept)) await rm(old, { force: true });
    return file;
  }

  /** Oldest first. */
  async list(): Promise<string[]> {
    const names = await readdir(this.folder).catch(() => []);
    return names
      .filter((name) => /^mashq-.*\.sqlite$/.test(name))
      .sort()
      .map((name) => path.join(this.folder, name));
  }

  /** When the newest was made; undefined when there is none. */
  async newest(): Promise<Date | undefined> {
    const name = path.basename((await this.list()).at(-1) ?? '');
    const [, day, time] = /^mashq-(.+)T(.+)Z\.sqlite$/.exec(name) ?? [];
    return day && time ? new Date(`${day}T${time.replaceAll('-', ':')}Z`) : undefined;
  }

  /** Puts the newest sound backup where a database was; undefined when no backup is sound. */
  async restore(database: string): Promise<string | undefined> {
    for (const backup of (await this.list()).reverse()) {
      try {
        await quickCheck(backup);
      } catch {
        continue;
      }
      await copyFile(backup, database);
      await sync(database);
      return path.basename(backup);
    }
    return undefined;
  }
}

/** Throws `DamagedDatabase` when SQLite finds the file unsound. */
export async function quickCheck(file: string): Promise<void> {
  const database = connect(file, 'read');
  try {
    const rows = (await database.raw('PRAGMA quick_check(1)')) as { quick_check: string }[];
    if (rows[0]?.quick_check !== 'ok') throw new DamagedDatabase('quick_check found damage');
  } finally {
    await database.destroy();
  }
}

async function sync(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Moves a damaged database with its side files out of the way, for somebody to look at. */
export async function moveAside(database: string, folder: string, clock: Clock): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const ending of ['', '-wal', '-shm']) {
    const to = path.join(folder, `${stamp(clock)}-${path.basename(database)}${ending}`);
    await rename(database + ending, to).catch((cause: NodeJS.ErrnoException) => {
      if (cause.code !== 'ENOENT') throw cause;
    });
  }
}
