import type { Migration } from '../migrate.ts';

/**
 * Names are encrypted. `audit.number` orders what supervisors did whatever the clock says. `check_marks` keeps how
 * each task stood at each check, where `marks` only has the last. `merges.undo` holds what a merge changed. `locks_wanted` names those whose lock a
 * supervisor took away: they are asked for a new one.
 */
export const supervisors: Migration = {
  number: 50,
  sql: `
    CREATE TABLE supervisors (
      id TEXT PRIMARY KEY NOT NULL,
      sealed BLOB NOT NULL,
      passphrase TEXT NOT NULL,
      made_at TEXT NOT NULL
    ) STRICT;
    CREATE TABLE station_settings (
      one INTEGER PRIMARY KEY CHECK (one = 1),
      settings TEXT NOT NULL DEFAULT '{}',
      server BLOB,
      recovery TEXT
    ) STRICT;
    CREATE TABLE audit (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      happened_at TEXT NOT NULL,
      actor BLOB,
      action TEXT NOT NULL,
      target TEXT
    ) STRICT;
    CREATE TABLE checks (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      attempt_id TEXT NOT NULL REFERENCES attempts (id) ON DELETE CASCADE,
      checked_at TEXT NOT NULL,
      worked_ms INTEGER NOT NULL,
      passed INTEGER NOT NULL CHECK (passed IN (0, 1))
    ) STRICT;
    CREATE INDEX checks_by_attempt ON checks (attempt_id, number);
    CREATE TABLE check_marks (
      check_number INTEGER NOT NULL REFERENCES checks ON DELETE CASCADE,
      task_id TEXT NOT NULL,
      is_begun INTEGER NOT NULL CHECK (is_begun IN (0, 1)),
      is_right INTEGER NOT NULL CHECK (is_right IN (0, 1)),
      finding TEXT,
      PRIMARY KEY (check_number, task_id)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE merges (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      kept_id TEXT NOT NULL REFERENCES learners ON DELETE CASCADE,
      merged_at TEXT NOT NULL,
      undo TEXT NOT NULL
    ) STRICT;
    CREATE TABLE locks_wanted (
      learner_id TEXT PRIMARY KEY NOT NULL REFERENCES learners ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
  `,
};
