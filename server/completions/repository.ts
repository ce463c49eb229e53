import type { Knex } from 'knex';
import type { CompletionFacts, LearnerGroup } from '../../core/record/index.ts';
import { isPostgres } from '../database/open.ts';

export interface CompletionFilter {
  municipality?: string | undefined;
  /** `unsaid`: learners who did not say. */
  group?: LearnerGroup | 'unsaid' | undefined;
  /** UTC; this time and later. */
  from?: string | undefined;
  /** UTC; earlier than this. */
  before?: string | undefined;
}

export type Level = 'municipality' | 'course' | 'exercise';

/** How much was completed in one group. */
export interface Counts {
  completions: number;
  /** Distinct learners. */
  learners: number;
  /** Of them the municipality's own staff, and the residents; the others did not say. */
  staff: number;
  residents: number;
  /** When the last one passed: UTC. Null when there is none. */
  last: string | null;
}
export type Group = Partial<Record<Level, string>> & Counts;

const rowsAtOnce = 250;

/** The learner of a row of one group; nothing of any other, which is not counted. */
const learnersOf = (on: Knex, group: LearnerGroup): Knex.Raw =>
  on.raw('case when cohort = ? then learner end', [group]);

/** The table `completions`: one row for each statement that tells of a passed exercise. */
export class CompletionRepository {
  readonly #database: Knex;

  constructor(database: Knex) {
    this.#database = database;
  }

  async add(
    completions: readonly { statement: string; facts: CompletionFacts }[],
    transaction: Knex.Transaction,
  ): Promise<void> {
    const rows = completions.map(({ statement, facts }) => ({
      statement,
      municipality: facts.municipality.id,
      course: facts.course.id,
      exercise: facts.exercise.id,
      learner: facts.learner,
      passed: facts.passed,
      cohort: facts.group ?? '',
    }));
    for (let from = 0; from < rows.length; from += rowsAtOnce)
      await transaction('completions').insert(rows.slice(from, from + rowsAtOnce));
  }

  /**
   * Counts by several sets of columns, all at one moment; a set without any is one group of everything.
   */
  async counts<Sets extends readonly (readonly Level[])[]>(
    sets: Sets,
    filter: CompletionFilter,
  ): Promise<{ [Set in keyof Sets]: Group[] }> {
    const one = isPostgres(this.#database)
      ? ({ isolationLevel: 'repeatable read', readOnly: true } as const)
      : {};
    return this.#database.transaction(async (transaction) => {
      const groups: Group[][] = [];
      for (const by of sets) groups.push(await this.#count(by, filter, transaction));
      return groups as { [Set in keyof Sets]: Group[] };
    }, one);
  }

  async #count(by: readonly Level[], filter: CompletionFilter, on: Knex.Transaction): Promise<Group[]> {
    const select = on('completions')
      .select(...by)
      .count({ completions: '*' })
      .countDistinct({
        learners: 'learner',
        staff: learnersOf(on, 'staff'),
        residents: learnersOf(on, 'resident'),
      })
      .max({ last: 'passed' });
    if (by.length > 0) select.groupBy(...by);
    if (filter.municipality !== undefined) select.where('municipality', filter.municipality);
    if (filter.group !== undefined) select.where('cohort', filter.group === 'unsaid' ? '' : filter.group);
    if (filter.from !== undefined) select.where('passed', '>=', filter.from);
    if (filter.before !== undefined) select.where('passed', '<', filter.before);
    const rows = (await select) as unknown as Group[];
    // PostgreSQL counts in 64 bits, which its driver hands over as text.
    return rows.map((row) => ({
      ...row,
      completions: Number(row.completions),
      learners: Number(row.learners),
      staff: Number(row.staff),
      residents: Number(row.residents),
    }));
  }
}
