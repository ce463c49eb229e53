import type { Migration } from '../migrate.ts';

/**
 * Lab sessions and what happens in them. Names of any kind are sealed. `room` is one row: what is being counted
 * at this station, in seconds that have passed, so that it goes on after a power cut.
 */
export const sessions: Migration = {
  number: 60,
  sql: `
    CREATE TABLE lab_sessions (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      sealed BLOB NOT NULL,
      courses TEXT,
      visit_minutes INTEGER,
      total_seconds INTEGER,
      passed_seconds REAL NOT NULL DEFAULT 0,
      opened_at TEXT NOT NULL,
      ended_at TEXT
    ) STRICT;
    CREATE INDEX lab_sessions_open ON lab_sessions (number) WHERE ended_at IS NULL;
    ALTER TABLE visits ADD COLUMN lab_session_id TEXT REFERENCES lab_sessions (id) ON DELETE SET NULL;
    ALTER TABLE visits ADD COLUMN seconds REAL NOT NULL DEFAULT 0;
    CREATE INDEX visits_by_session ON visits (lab_session_id, number);
    CREATE INDEX visits_by_start ON visits (started_at);
    CREATE TABLE visit_attempts (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      visit_id TEXT NOT NULL REFERENCES visits (id) ON DELETE CASCADE,
      attempt_id TEXT NOT NULL REFERENCES attempts (id) ON DELETE CASCADE,
      UNIQUE (visit_id, attempt_id)
    ) STRICT;
    CREATE INDEX visit_attempts_by_attempt ON visit_attempts (attempt_id);
    CREATE TABLE roll_entries (
      id TEXT PRIMARY KEY NOT NULL,
      lab_session_id TEXT NOT NULL REFERENCES lab_sessions (id) ON DELETE CASCADE,
      place INTEGER NOT NULL,
      sealed BLOB NOT NULL,
      learner_id TEXT REFERENCES learners ON DELETE CASCADE,
      present_at TEXT
    ) STRICT;
    CREATE INDEX roll_by_session ON roll_entries (lab_session_id, place);
    CREATE INDEX roll_by_learner ON roll_entries (learner_id);
    CREATE TABLE waiting (
      id TEXT PRIMARY KEY NOT NULL,
      place INTEGER NOT NULL,
      sealed BLOB NOT NULL,
      learner_id TEXT REFERENCES learners ON DELETE CASCADE,
      since TEXT NOT NULL
    ) STRICT;
    CREATE INDEX waiting_by_learner ON waiting (learner_id);
    CREATE TABLE hands (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      visit_id TEXT REFERENCES visits (id) ON DELETE CASCADE,
      lab_session_id TEXT REFERENCES lab_sessions (id) ON DELETE CASCADE,
      kind TEXT NOT NULL,
      raised_at TEXT NOT NULL,
      lowered_at TEXT,
      lowered_by TEXT CHECK (lowered_by IN ('learner', 'supervisor', 'leaving'))
    ) STRICT;
    CREATE INDEX hands_by_visit ON hands (visit_id);
    CREATE INDEX hands_by_session ON hands (lab_session_id);
    CREATE TABLE room (
      one INTEGER PRIMARY KEY CHECK (one = 1),
      only_in_sessions INTEGER NOT NULL DEFAULT 0,
      seen_at TEXT NOT NULL DEFAULT '',
      pause_total REAL,
      pause_passed REAL,
      turn_learner_id TEXT,
      turn_session_id TEXT,
      turn_total REAL,
      turn_passed REAL,
      message_id TEXT,
      message BLOB
    ) STRICT;
    INSERT INTO room (one) VALUES (1);
  `,
};
