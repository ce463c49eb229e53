import type { Migration } from '../migrate.ts';

/**
 * `number` orders attempts by when they began, `turn` by when the learner last went to them; neither
 * depends on the clock. `office_file` names the file that the real program has open.
 */
export const attempts: Migration = {
  number: 20,
  sql: `
    CREATE TABLE attempts (
      number INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      learner_id TEXT NOT NULL REFERENCES learners ON DELETE CASCADE,
      exercise_id TEXT NOT NULL,
      language TEXT NOT NULL,
      mode TEXT NOT NULL CHECK (mode IN ('guided', 'practice', 'exam')),
      state TEXT NOT NULL CHECK (state IN ('open', 'passed', 'left')),
      turn INTEGER NOT NULL,
      opened_at TEXT NOT NULL,
      saved_at TEXT,
      worked_ms INTEGER NOT NULL DEFAULT 0,
      help_hint INTEGER NOT NULL DEFAULT 0,
      help_show INTEGER NOT NULL DEFAULT 0,
      help_do INTEGER NOT NULL DEFAULT 0,
      office_file TEXT
    ) STRICT;
    CREATE INDEX attempts_by_exercise ON attempts (learner_id, exercise_id, number);
    CREATE INDEX attempts_by_turn ON attempts (learner_id, turn);
    CREATE TABLE marks (
      attempt_id TEXT NOT NULL REFERENCES attempts (id) ON DELETE CASCADE,
      task_id TEXT NOT NULL,
      is_right INTEGER NOT NULL CHECK (is_right IN (0, 1)),
      points REAL NOT NULL,
      finding TEXT,
      PRIMARY KEY (attempt_id, task_id)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE completions (
      id TEXT PRIMARY KEY NOT NULL,
      attempt_id TEXT NOT NULL UNIQUE REFERENCES attempts (id) ON DELETE CASCADE,
      learner_id TEXT NOT NULL REFERENCES learners ON DELETE CASCADE,
      exercise_id TEXT NOT NULL,
      sequence INTEGER NOT NULL UNIQUE,
      points REAL NOT NULL,
      maximum REAL NOT NULL,
      completed_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX completions_by_learner ON completions (learner_id, exercise_id);
  `,
};
