import type { Migration } from '../migrate.ts';

/**
 * Locks by digits, guests, waits that no clock can shorten, and visits that know when they were last alive.
 * A guest's completions are held here until the work is claimed: they go to the outbox then, or are erased with it.
 * An erased learner's id stays until the files are gone too.
 */
export const places: Migration = {
  number: 40,
  sql: `
    ALTER TABLE learners ADD COLUMN pin_kind TEXT;
    UPDATE learners SET pin_kind = 'pictures' WHERE pin_hash IS NOT NULL;
    ALTER TABLE learners ADD COLUMN guest INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE learners ADD COLUMN unused_looks INTEGER NOT NULL DEFAULT 0;
    CREATE TABLE tries (
      subject TEXT PRIMARY KEY NOT NULL,
      tries INTEGER NOT NULL,
      wait_seconds INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    INSERT INTO tries (subject, tries, wait_seconds)
      SELECT 'learner ' || id, pin_tries,
        CASE WHEN pin_wait_until IS NULL THEN 0 ELSE min(900, 30 * (1 << max(0, min(pin_tries - 5, 5)))) END
      FROM learners WHERE pin_tries > 0;
    ALTER TABLE learners DROP COLUMN pin_tries;
    ALTER TABLE learners DROP COLUMN pin_wait_until;
    ALTER TABLE visits ADD COLUMN seen_at TEXT;
    ALTER TABLE visits ADD COLUMN end_reason TEXT;
    CREATE INDEX visits_open ON visits (number) WHERE ended_at IS NULL;
    CREATE TABLE held_completions (
      id TEXT PRIMARY KEY NOT NULL,
      learner_id TEXT NOT NULL REFERENCES learners ON DELETE CASCADE,
      sequence INTEGER NOT NULL UNIQUE,
      completion TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX held_by_learner ON held_completions (learner_id, sequence);
    CREATE TABLE erased_learners (
      id TEXT PRIMARY KEY NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
};
