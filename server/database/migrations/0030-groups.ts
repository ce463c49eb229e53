import type { Knex } from 'knex';
import { extension } from '../../../core/record/index.ts';
import type { Migration } from './index.ts';
import { exactText } from './columns.ts';

const before = ['municipality', 'course', 'exercise', 'passed', 'learner'];
const rowsAtOnce = 250;

/** Statements that say a group were stored before there was a column for it. */
async function takeFromStatements(database: Knex): Promise<void> {
  const select = database('completions')
    .join('statements', 'statements.id', 'completions.statement')
    .where('statements.statement', 'like', `%"${extension.group}"%`)
    .orderBy('statements.id')
    .limit(rowsAtOnce);
  for (let last: string | null = null; ;) {
    const rows: { id: string; statement: string }[] = await select
      .clone()
      .modify((query) => void (last !== null && query.where('statements.id', '>', last)))
      .select('statements.id', 'statements.statement');
    for (const group of ['staff', 'resident']) {
      const ids = rows.filter(({ statement }) => groupIn(statement) === group).map(({ id }) => id);
      if (ids.length > 0) await database('completions').whereIn('statement', ids).update({ cohort: group });
    }
    last = rows.at(-1)?.id ?? null;
    if (last === null) return;
  }
}

function groupIn(statement: string): unknown {
  const { context } = JSON.parse(statement) as { context?: { extensions?: Record<string, unknown> } };
  return context?.extensions?.[extension.group];
}

/** Whom a completion is counted among: `staff`, `resident`, or nothing where the learner did not say. */
export const groups: Migration = {
  name: '0030-groups',
  async up(database) {
    await database.schema.alterTable('completions', (table) => {
      table.specificType('cohort', exactText(database)).notNullable().defaultTo('');
    });
    await takeFromStatements(database);
    await database.schema.alterTable('completions', (table) => {
      table.dropIndex(before);
      table.index([...before, 'cohort']);
    });
  },
  async down(database) {
    await database.schema.alterTable('completions', (table) => {
      table.dropIndex([...before, 'cohort']);
      table.index(before);
    });
    await database.schema.alterTable('completions', (table) => {
      table.dropColumn('cohort');
    });
  },
};
