import type { Knex } from 'knex';
import { completionFacts, stationsHome, type Statement } from '../../core/record/index.ts';
import type { CompletionRepository } from '../completions/repository.ts';
import type { TitleRepository } from '../completions/titles.ts';
import { Refusal } from '../refusal.ts';
import { statementRow, type StatementRow } from './columns.ts';
import { sameStatement } from './comparison.ts';
import type { StatementRepository } from './repository.ts';

export interface Arrived {
  /** As it was sent. */
  sent: Record<string, unknown>;
  /** With everything that the schema asks for. */
  read: Statement;
}

export interface Repositories {
  database: Knex;
  statements: StatementRepository;
  completions: CompletionRepository;
  titles: TitleRepository;
}

/** Characters of one statement's JSON: a page of the longest ones still fits into memory. */
const longest = 100_000;

function refuseLong(rows: readonly StatementRow[]): void {
  const index = rows.findIndex((row) => row.statement.length > longest);
  if (index >= 0)
    throw new Refusal(400, 'statement', `Statement ${index} is longer than ${longest} characters.`, {
      index,
      path: '',
    });
}

const withAssigned = (statement: Statement, station: string, stored: string): Statement => ({
  version: '1.0.0',
  ...statement,
  authority: { objectType: 'Agent', account: { homePage: stationsHome, name: station } },
  stored,
});

async function refuseOthers(
  batch: readonly Arrived[],
  added: ReadonlySet<string>,
  statements: StatementRepository,
  transaction: Knex.Transaction,
): Promise<void> {
  const again = batch.filter(({ read }) => !added.has(read.id));
  if (again.length === 0) return;
  const before = await statements.stored(
    again.map(({ read }) => read.id),
    transaction,
  );
  for (const { sent, read } of again) {
    const stored = before.get(read.id);
    if (stored !== undefined && !sameStatement(sent, JSON.parse(stored)))
      throw new Refusal(409, 'conflict', `Another statement with the id ${read.id} is stored.`, {
        index: batch.findIndex((each) => each.read === read),
        path: 'id',
      });
  }
}

/**
 * Stores a batch in one transaction, each statement once however often it comes.
 * @throws Refusal 400 for a statement that is too long, 409 when an id belongs to another statement; nothing of the batch is stored then
 */
export async function storeBatch(
  batch: readonly Arrived[],
  station: string,
  stored: Date,
  to: Repositories,
): Promise<void> {
  const time = stored.toISOString();
  const rows = batch.map(({ read }) => statementRow(withAssigned(read, station, time), time));
  refuseLong(rows);
  const learnt = await to.database.transaction(async (transaction) => {
    const added = await to.statements.add(rows, transaction);
    await refuseOthers(batch, added, to.statements, transaction);
    const completions = batch.flatMap(({ read }) => {
      const facts = added.has(read.id) ? completionFacts(read) : undefined;
      return facts ? [{ statement: read.id, facts }] : [];
    });
    await to.completions.add(completions, transaction);
    return to.titles.note(
      completions.map((each) => each.facts),
      transaction,
    );
  });
  to.titles.remember(learnt);
}
