import type { Knex } from 'knex';
import { migrations, type Migration } from './migrations/index.ts';
import { isPostgres } from './open.ts';

/** The database was written by a later version of the server, which this one must not touch. */
export class NewerDatabase extends Error {
  constructor(names: readonly string[]) {
    super(`The database belongs to a newer version of the server (${names.join(', ')}). Install that one.`);
  }
}

const source: Knex.MigrationSource<Migration> = {
  getMigrations: async () => [...migrations],
  getMigrationName: (migration) => migration.name,
  getMigration: async (migration) => migration,
};

/** Any number that no other program takes as an advisory lock on this database. */
const lock = 4_620_117;

async function runPending(database: Knex): Promise<void> {
  const done: { name: string }[] = (await database.schema.hasTable('migrations'))
    ? await database('migrations').select('name')
    : [];
  const newer = done
    .map((each) => each.name)
    .filter((name) => !migrations.some((each) => each.name === name));
  if (newer.length > 0) throw new NewerDatabase(newer);
  const config = { migrationSource: source, tableName: 'migrations' };
  // A server that was killed while it migrated leaves knex's lock behind; the real one is held here.
  await database.migrate.forceFreeMigrationsLock(config);
  await database.migrate.latest(config);
}

/**
 * Brings the database to this version's shape. Several servers may start on one PostgreSQL at once.
 * @throws NewerDatabase
 */
export async function migrate(database: Knex): Promise<void> {
  if (!isPostgres(database)) return runPending(database);
  await database.transaction(async (holder) => {
    await holder.raw('select pg_advisory_xact_lock(?)', [lock]);
    await runPending(database);
  });
}
