import type { Knex } from 'knex';
import { statements } from './0010-statements.ts';
import { completions } from './0020-completions.ts';
import { groups } from './0030-groups.ts';

export interface Migration {
  /** Its number and purpose. Numbers rise in tens, so that a repair fits between. */
  name: string;
  up(database: Knex): Promise<void>;
  down(database: Knex): Promise<void>;
}

export const migrations: readonly Migration[] = [statements, completions, groups];
