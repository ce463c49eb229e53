import type { Migration } from '../migrate.ts';

/** A statement stays until the server has acknowledged it; a parked one waits for the next start or for help. */
export const outbox: Migration = {
  number: 30,
  sql: `
    CREATE TABLE outbox (
      id TEXT PRIMARY KEY NOT NULL,
      sequence INTEGER NOT NULL UNIQUE,
      statement TEXT NOT NULL,
      made_at TEXT NOT NULL,
      acknowledged_at TEXT,
      parked_at TEXT,
      parked_for TEXT
    ) STRICT;
    CREATE INDEX outbox_waiting ON outbox (sequence) WHERE acknowledged_at IS NULL AND parked_at IS NULL;
    CREATE INDEX outbox_acknowledged ON outbox (acknowledged_at) WHERE acknowledged_at IS NOT NULL;
    CREATE TABLE storage_events (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      kind TEXT NOT NULL,
      happened_at TEXT NOT NULL,
      detail TEXT NOT NULL
    ) STRICT;
  `,
};
