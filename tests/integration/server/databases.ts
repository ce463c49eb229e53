import type { Knex } from 'knex';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { migrate } from '../../../server/database/migrate.ts';
import { openDatabase } from '../../../server/database/open.ts';
import { startPostgres, type Postgres } from './postgres.ts';

export interface Databases {
  /** The URL of a database that nothing is in yet. */
  url(): Promise<string>;
  /** An open database that nothing is in yet; closed after the test. */
  empty(): Promise<Knex>;
  /** The same with its tables. */
  ready(): Promise<Knex>;
}

/** Runs the same tests on SQLite and on PostgreSQL. */
export function onEachDatabase(tests: (databases: Databases) => void): void {
  describe('on SQLite', () => tests(sqlite()));
  describe('on PostgreSQL', () => tests(postgres()));
}

function opening(url: () => Promise<string>): Databases {
  const open: Knex[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map((database) => database.destroy()));
  });
  const empty = async (): Promise<Knex> => {
    const { database } = openDatabase(await url(), tmpdir());
    open.push(database);
    return database;
  };
  return {
    url,
    empty,
    async ready() {
      const database = await empty();
      await migrate(database);
      return database;
    },
  };
}

/** SQLite files in a temporary folder. */
export function sqlite(): Databases {
  let folder = '';
  let made = 0;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'mashq-server-'));
  });
  const databases = opening(async () => `sqlite:${join(folder, `${made++}.sqlite`)}`);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return databases;
}

/** Databases of a PostgreSQL that is started for these tests. */
export function postgres(): Databases {
  let cluster: Postgres;
  let made = 0;
  beforeAll(async () => {
    cluster = await startPostgres();
  });
  const databases = opening(() => cluster.create(`mashq_${made++}`));
  afterAll(() => cluster.stop());
  return databases;
}
