import path from 'node:path';
import type { Knex } from 'knex';
import { connect } from '../../../main/storage/connection.ts';
import type { TestStation } from '../practice/open-station.ts';

/** Looks into the database of a station that is closed. */
export async function openedDatabase<T>(
  station: TestStation,
  look: (database: Knex) => Promise<T>,
): Promise<T> {
  const database = connect(path.join(station.dataFolder, 'mashq.sqlite'), 'read');
  try {
    return await look(database);
  } finally {
    await database.destroy();
  }
}
