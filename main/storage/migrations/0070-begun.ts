import type { Migration } from '../migrate.ts';

/** Whether a task was begun, so that its diamond is half inked only then. Older marks count as begun. */
export const begun: Migration = {
  number: 70,
  sql: `
    ALTER TABLE marks ADD COLUMN is_begun INTEGER NOT NULL DEFAULT 1 CHECK (is_begun IN (0, 1));
  `,
};
