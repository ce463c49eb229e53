import knex, { type Knex } from 'knex';
import Sqlite3Client from 'knex/lib/dialects/sqlite3/index.js';
import sqlite3 from 'sqlite3';

/** knex's client for sqlite3 with the driver given to it, so that a bundler sees every import. */
class StationClient extends Sqlite3Client {
  override _driver(): unknown {
    return sqlite3;
  }
}

export type Purpose = 'read' | 'write';

interface RawConnection {
  exec(sql: string, done: (error: Error | null) => void): void;
}

/** busy_timeout in milliseconds; synchronous=FULL keeps a commit through a power cut. */
const pragmas: Record<Purpose, string> = {
  write: `PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
          PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;`,
  read: `PRAGMA busy_timeout = 5000; PRAGMA query_only = ON; PRAGMA trusted_schema = OFF;`,
};

/** Opens a database file: one connection that may write, or up to two that SQLite itself holds to reading. */
export function connect(file: string, purpose: Purpose): Knex {
  return knex({
    client: StationClient as unknown as typeof Knex.Client,
    connection: { filename: file },
    useNullAsDefault: true,
    pool: {
      min: 0,
      max: purpose === 'write' ? 1 : 2,
      idleTimeoutMillis: 24 * 60 * 60 * 1000,
      afterCreate: (connection: RawConnection, done: (error: Error | null, made: RawConnection) => void) =>
        connection.exec(pragmas[purpose], (error) => done(error, connection)),
    },
    acquireConnectionTimeout: 30_000,
    log: { warn() {}, error() {}, deprecate() {}, debug() {} },
  });
}
