import { open, readFile, rm } from 'node:fs/promises';
import { syncFolder, writeAtomically } from './atomic-file.ts';
import path from 'node:path';

/**
 * What must outlive the database: records that were committed since the last backup, one JSON line each,
 * in a file of its own. When a backup has to take the database's place, they are replayed into it.
 */
export class Journal {
  readonly #current: string;
  readonly #previous: string;

  constructor(folder: string) {
    this.#current = path.join(folder, 'journal.jsonl');
    this.#previous = path.join(folder, 'journal-before-backup.jsonl');
  }

  /** Returns when the records are on the disk. */
  async append(records: readonly string[]): Promise<void> {
    if (records.length === 0) return;
    const handle = await open(this.#current, 'a');
    try {
      await handle.writeFile(records.map((record) => `${record}\n`).join(''));
      await handle.sync();
    } finally {
      await handle.close();
    }
  }

  /** Puts the records so far aside while a backup that holds them is being made. */
  async setAside(): Promise<void> {
    const records = await this.records();
    if (records.length === 0) return;
    await writeAtomically(this.#previous, `${records.join('\n')}\n`);
    await rm(this.#current, { force: true });
    await syncFolder(path.dirname(this.#current));
  }

  /** The backup is safe: what was put aside is in it. */
  async dropSetAside(): Promise<void> {
    await rm(this.#previous, { force: true });
  }

  /** Every whole record, oldest first; half a line from a crash is left out. A record may come twice. */
  async records(): Promise<string[]> {
    const texts = await Promise.all([this.#previous, this.#current].map(readIfThere));
    return texts.flatMap((text) => text.split('\n')).filter(isWhole);
  }
}

const readIfThere = (file: string): Promise<string> =>
  readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return '';
    throw cause;
  });

function isWhole(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
