import type { Knex } from 'knex';
import { isPostgres } from '../open.ts';

/**
 * The type of text that is compared byte by byte, whatever the database's own collation is. Times are
 * such text too: UTC as ISO 8601 with milliseconds has the same order as text and as time.
 */
export const exactText = (database: Knex): string => (isPostgres(database) ? 'text collate "C"' : 'text');
