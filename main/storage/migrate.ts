import type { Knex } from 'knex';
import { NewerDatabase } from './trouble.ts';

/** One step of the schema. Numbers count in tens so that a fix fits between. */
export interface Migration {
  number: number;
  sql: string;
}

/** Fails at start, not in the field, when two files were given numbers that do not rise. */
export function inOrder(migrations: readonly Migration[]): readonly Migration[] {
  migrations.forEach((each, at) => {
    const before = migrations[at - 1];
    if (before && each.number <= before.number) {
      throw new Error(`migration ${each.number} stands after ${before.number}`);
    }
  });
  return migrations;
}

export async function versionOf(database: Knex): Promise<number> {
  const rows = (await database.raw('PRAGMA user_version')) as { user_version: number }[];
  return rows[0]?.user_version ?? 0;
}

const newest = (migrations: readonly Migration[]): number => migrations.at(-1)?.number ?? 0;

/** The migrations that a database still needs. Throws `NewerDatabase` for one from a newer app. */
export async function pending(database: Knex, migrations: readonly Migration[]): Promise<Migration[]> {
  const version = await versionOf(database);
  if (version > newest(migrations)) throw new NewerDatabase(version, newest(migrations));
  return migrations.filter((each) => each.number > version);
}

/** Runs each migration with its number in one transaction: a crash leaves it done or not begun. */
export async function migrate(database: Knex, migrations: readonly Migration[]): Promise<void> {
  for (const migration of migrations) {
    await database.transaction(async (step) => {
      for (const statement of statementsOf(migration.sql)) await step.raw(statement);
      await step.raw(`PRAGMA user_version = ${migration.number}`);
    });
  }
}

/** Statements end with a semicolon at the end of a line. */
const statementsOf = (sql: string): string[] =>
  sql
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter(Boolean);
