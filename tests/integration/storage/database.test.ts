import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { systemClock } from '../../../main/clock.ts';
import { silentLog } from '../../../main/log.ts';
import { Storage, type StorageOptions } from '../../../main/storage/database.ts';
import { inOrder, type Migration } from '../../../main/storage/migrate.ts';
import { migrations } from '../../../main/storage/migrations/index.ts';
import { NewerDatabase } from '../../../main/storage/trouble.ts';

const words: Migration = { number: 10, sql: 'CREATE TABLE words (word TEXT PRIMARY KEY) STRICT;' };
const events: Migration = {
  number: 20,
  sql: `CREATE TABLE storage_events (number INTEGER PRIMARY KEY, kind TEXT NOT NULL,
    happened_at TEXT NOT NULL, detail TEXT NOT NULL) STRICT;`,
};

let folder: string;
let file: string;
let opened: Storage[];
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'mashq-storage-'));
  file = path.join(folder, 'mashq.sqlite');
  opened = [];
});
afterEach(async () => {
  for (const each of opened) await each.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(options: Partial<StorageOptions> = {}): Promise<Storage> {
  const storage = await Storage.open({
    folder,
    clock: systemClock,
    log: silentLog,
    migrations: [words, events],
    replay: async (write, records) => {
      for (const record of records)
        await write('words')
          .insert({ word: JSON.parse(record) })
          .onConflict()
          .ignore();
    },
    ...options,
  });
  opened.push(storage);
  return storage;
}
const add = (storage: Storage, word: string) =>
  storage.write(async (write, keep) => {
    await write('words').insert({ word });
    keep(JSON.stringify(word));
  });
const all = (storage: Storage): Promise<string[]> =>
  storage.read((read) => read('words').orderBy('word').pluck('word'));
const happened = async (storage: Storage) => (await storage.events(new Date(0))).map((event) => event.kind);

/** Overwrites the middle of the file, as a bad disk would. */
function damage(): void {
  const bytes = readFileSync(file);
  bytes.fill(0x5a, 4096);
  writeFileSync(file, bytes);
  rmSync(`${file}-wal`, { force: true });
  rmSync(`${file}-shm`, { force: true });
}

describe('The database', () => {
  test('keeps what was committed and nothing of what was not', async () => {
    const storage = await open();
    await add(storage, 'one');
    const broken = storage.write(async (write) => {
      await write('words').insert({ word: 'two' });
      throw new Error('changed my mind');
    });
    await expect(broken).rejects.toThrow('changed my mind');
    await storage.close();
    expect(await all(await open())).toEqual(['one']);
  });

  test('is written by one at a time', async () => {
    const storage = await open();
    const order: string[] = [];
    const slow = storage.write(async (write) => {
      order.push('slow begins');
      await write('words').insert({ word: 'slow' });
      await write.raw('SELECT 1');
      order.push('slow ends');
    });
    const quick = storage.write(async () => void order.push('quick'));
    await Promise.all([slow, quick]);
    expect(order).toEqual(['slow begins', 'slow ends', 'quick']);
  });

  test('cannot be written through a reader', async () => {
    const storage = await open();
    await expect(storage.read((read) => read('words').insert({ word: 'x' }))).rejects.toMatchObject({
      code: 'SQLITE_READONLY',
    });
  });

  test('survives a power cut: WAL, full synchronous, foreign keys', async () => {
    const storage = await open();
    const pragma = (name: string) => storage.write((write) => write.raw(`PRAGMA ${name}`));
    expect(await pragma('journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    expect(await pragma('synchronous')).toEqual([{ synchronous: 2 }]);
    expect(await pragma('foreign_keys')).toEqual([{ foreign_keys: 1 }]);
  });
});

describe('Migrations', () => {
  test('run once each, in rising order', async () => {
    await (await open({ migrations: [words] })).close();
    const storage = await open();
    await add(storage, 'one');
    expect(await storage.read((read) => read.raw('PRAGMA user_version'))).toEqual([{ user_version: 20 }]);
    expect(() => inOrder([events, words])).toThrow('migration 10 stands after 20');
    expect(migrations.every(({ number }) => number % 10 === 0)).toBe(true);
  });

  test('make strict tables only', async () => {
    const storage = await open({ migrations });
    const tables: { name: string; strict: number }[] = await storage.read((read) =>
      read.raw(
        "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%'",
      ),
    );
    expect(tables.length).toBeGreaterThan(5);
    expect(tables.filter(({ strict }) => strict !== 1)).toEqual([]);
  });

  test('are preceded by a backup, and one that fails leaves the database as it was', async () => {
    const first = await open({ migrations: [words] });
    await add(first, 'one');
    await first.close();
    const bad: Migration = {
      number: 30,
      sql: 'CREATE TABLE halves (a TEXT) STRICT;\nSELECT * FROM nowhere;',
    };
    await expect(open({ migrations: [words, events, bad] })).rejects.toThrow('nowhere');
    expect(readdirSync(path.join(folder, 'backups'))).toHaveLength(1);
    const storage = await open();
    expect(await all(storage)).toEqual(['one']);
    expect(await storage.read((read) => read.schema.hasTable('halves'))).toBe(false);
  });

  test('of a newer app are met with an error of their own, and nothing is touched', async () => {
    await (await open()).close();
    const before = readFileSync(file);
    await expect(open({ migrations: [words] })).rejects.toThrow(NewerDatabase);
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});

describe('A damaged database', () => {
  test('is moved aside, the backup takes its place, and the journal is replayed into it', async () => {
    const storage = await open();
    await add(storage, 'before the backup');
    await storage.backUp();
    await add(storage, 'after the backup');
    await storage.close();
    damage();

    const repaired = await open();
    expect(await all(repaired)).toEqual(['after the backup', 'before the backup']);
    expect(await happened(repaired)).toEqual(['restored']);
    expect(readdirSync(path.join(folder, 'damaged')).some((name) => name.endsWith('mashq.sqlite'))).toBe(
      true,
    );
  });

  test('that is no database at all starts anew when there is no backup', async () => {
    const storage = await open();
    await add(storage, 'kept in the journal');
    await storage.close();
    writeFileSync(file, 'this is not a database, it is a text of some length'.repeat(200));
    const repaired = await open();
    expect(await all(repaired)).toEqual(['kept in the journal']);
    expect(await happened(repaired)).toEqual(['started-anew']);
  });

  test('is repaired while the app runs, and the request that met the damage is answered', async () => {
    const storage = await open();
    await add(storage, 'one');
    await storage.backUp();
    await storage.write((write) => write.raw('PRAGMA wal_checkpoint(TRUNCATE)').catch(() => undefined));
    const bytes = readFileSync(file);
    bytes.fill(0x5a);
    writeFileSync(file, bytes);
    writeFileSync(`${file}-wal`, '');
    expect(await all(storage)).toEqual(['one']);
    await add(storage, 'two');
    expect(await all(storage)).toEqual(['one', 'two']);
    expect(await happened(storage)).toEqual(['restored']);
  });

  test('passes over a backup that is damaged too', async () => {
    const storage = await open();
    await add(storage, 'one');
    await storage.backUp();
    const good = path.join(folder, 'backups', readdirSync(path.join(folder, 'backups'))[0]!);
    copyFileSync(good, path.join(folder, 'backups/mashq-2999-01-01T00-00-00.000Z.sqlite'));
    writeFileSync(path.join(folder, 'backups/mashq-2999-01-01T00-00-00.000Z.sqlite'), 'nothing of use');
    await storage.close();
    damage();
    expect(await all(await open())).toEqual(['one']);
  });
});

describe('Backups', () => {
  test('can be made while the database is written, and three are kept', async () => {
    const storage = await open();
    for (let round = 0; round < 5; round++) {
      const adding = Promise.all([1, 2, 3, 4].map((each) => add(storage, `${round} ${each}`)));
      await storage.backUp();
      await adding;
    }
    expect(readdirSync(path.join(folder, 'backups'))).toHaveLength(3);
    expect(await all(storage)).toHaveLength(20);
  });

  test('can be restored by hand: a backup is a whole database', async () => {
    const storage = await open();
    await add(storage, 'one');
    await storage.backUp();
    await storage.close();
    const [name] = readdirSync(path.join(folder, 'backups'));
    copyFileSync(path.join(folder, 'backups', name!), file);
    expect(await all(await open())).toEqual(['one']);
  });
});

describe('A disk that refuses', () => {
  test('that is full fails the write alone; the database goes on with what it had', async () => {
    const storage = await open();
    await add(storage, 'one');
    await storage.write((write) => write.raw('PRAGMA max_page_count = 1'));
    await expect(add(storage, 'x'.repeat(100_000))).rejects.toMatchObject({ code: 'SQLITE_FULL' });
    expect(await all(storage)).toEqual(['one']);
    await storage.write((write) => write.raw('PRAGMA max_page_count = 100000'));
    await add(storage, 'two');
    expect(await all(storage)).toEqual(['one', 'two']);
  });

  test('that turns read-only fails the write alone, and takes writes again when it can', async () => {
    const storage = await open();
    await storage.write((write) => write.raw('PRAGMA query_only = ON'));
    await expect(add(storage, 'one')).rejects.toMatchObject({ code: 'SQLITE_READONLY' });
    expect(await all(storage)).toEqual([]);
    await storage.write((write) => write.raw('PRAGMA query_only = OFF'));
    await add(storage, 'one');
    expect(await all(storage)).toEqual(['one']);
  });
});
