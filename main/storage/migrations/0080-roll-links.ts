import type { Migration } from '../migrate.ts';

/** Whether a supervisor said whose place a name of the roll is, or that it is nobody's. It is left as it is then. */
export const rollLinks: Migration = {
  number: 80,
  sql: `
    ALTER TABLE roll_entries ADD COLUMN by_hand INTEGER NOT NULL DEFAULT 0 CHECK (by_hand IN (0, 1));
  `,
};
