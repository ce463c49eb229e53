import type { Migration } from '../migrate.ts';

export const learners: Migration = {
  number: 10,
  sql: `
    CREATE TABLE station (
      one INTEGER PRIMARY KEY CHECK (one = 1),
      id TEXT NOT NULL,
      sequence INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE field_keys (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      wrapped BLOB NOT NULL,
      made_at TEXT NOT NULL
    ) STRICT;
    CREATE TABLE learners (
      id TEXT PRIMARY KEY NOT NULL,
      sealed BLOB NOT NULL,
      language TEXT NOT NULL,
      pin_salt BLOB,
      pin_hash BLOB,
      pin_tries INTEGER NOT NULL DEFAULT 0,
      pin_wait_until TEXT,
      made_at TEXT NOT NULL,
      last_visit_at TEXT,
      CHECK ((pin_salt IS NULL) = (pin_hash IS NULL))
    ) STRICT;
    CREATE TABLE visits (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      learner_id TEXT NOT NULL REFERENCES learners ON DELETE CASCADE,
      started_at TEXT NOT NULL,
      ended_at TEXT
    ) STRICT;
    CREATE INDEX visits_by_learner ON visits (learner_id, number);
  `,
};
