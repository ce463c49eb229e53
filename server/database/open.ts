import knex, { type Knex } from 'knex';
import { isAbsolute, join } from 'node:path';

/** DATABASE_URL names no database that the server knows. */
export class UnknownDatabase extends Error {}

export interface OpenDatabase {
  database: Knex;
  /** Where the statements are, for people; without the password. */
  place: string;
}

interface SqliteConnection {
  exec(sql: string, done: (error: Error | null) => void): void;
}

const pragmas = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON;
  PRAGMA busy_timeout = 5000;
`;

function openSqlite(file: string): OpenDatabase {
  const database = knex({
    client: 'sqlite3',
    connection: { filename: file },
    useNullAsDefault: true,
    pool: {
      min: 1,
      max: 1,
      afterCreate: (connection: SqliteConnection, done: (error: Error | null, same: unknown) => void) =>
        connection.exec(pragmas, (error) => done(error, connection)),
    },
    acquireConnectionTimeout: 10_000,
  });
  return { database, place: file };
}

function openPostgres(url: string): OpenDatabase {
  const database = knex({
    client: 'pg',
    connection: { connectionString: url, application_name: 'mashq-server' },
    pool: { min: 0, max: 10 },
    acquireConnectionTimeout: 5_000,
  });
  const place = new URL(url);
  place.password = '';
  place.search = '';
  return { database, place: place.href };
}

/**
 * Opens PostgreSQL for a `postgres:` or `postgresql:` URL, SQLite for `sqlite:` and a path.
 * @param folder where a relative SQLite path begins
 * @throws UnknownDatabase when the URL names neither
 */
export function openDatabase(url: string, folder: string): OpenDatabase {
  if (/^postgres(?:ql)?:\/\//.test(url)) return openPostgres(url);
  const path = /^sqlite:(?:\/\/)?(.+)$/.exec(url)?.[1];
  if (!path) throw new UnknownDatabase('DATABASE_URL begins with postgresql:// or sqlite:');
  return openSqlite(isAbsolute(path) || path === ':memory:' ? path : join(folder, path));
}

export const isPostgres = (database: Knex): boolean => database.client.config.client === 'pg';
