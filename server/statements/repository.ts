import type { Knex } from 'knex';
import type { StatementRow } from './columns.ts';

/** The place of a statement in the order of storing. */
export interface Position {
  stored: string;
  id: string;
}

export interface StatementQuery {
  verb?: string | undefined;
  activity?: string | undefined;
  agent?: string | undefined;
  registration?: string | undefined;
  /** Stored later than this. */
  since?: string | undefined;
  /** Stored at this time or earlier. */
  until?: string | undefined;
  ascending: boolean;
  /** Goes on behind this statement. */
  after?: Position | undefined;
  limit: number;
}

/** SQLite joins the rows of one insert as a compound select, of which it takes 500. */
const rowsAtOnce = 250;

const filters = ['verb', 'activity', 'agent', 'registration'] as const;

/** The table `statements`. Rows are only ever added. */
export class StatementRepository {
  readonly #database: Knex;

  constructor(database: Knex) {
    this.#database = database;
  }

  /**
   * Adds the rows whose ids are new. A row that another transaction is adding is waited for. Ids are
   * taken in order, so that two batches never wait for each other.
   * @returns the ids that were added
   */
  async add(rows: readonly StatementRow[], transaction: Knex.Transaction): Promise<Set<string>> {
    const inOrder = rows.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const added = new Set<string>();
    for (let from = 0; from < inOrder.length; from += rowsAtOnce) {
      const part = inOrder.slice(from, from + rowsAtOnce);
      const ids: { id: string }[] = await transaction('statements')
        .insert(part)
        .onConflict('id')
        .ignore()
        .returning('id');
      for (const { id } of ids) added.add(id);
    }
    return added;
  }

  /** The stored JSON of the statements with these ids. */
  async stored(ids: readonly string[], transaction: Knex.Transaction): Promise<Map<string, string>> {
    const rows: Pick<StatementRow, 'id' | 'statement'>[] = await transaction('statements')
      .select('id', 'statement')
      .whereIn('id', ids);
    return new Map(rows.map((row) => [row.id, row.statement]));
  }

  /** One statement's JSON, or undefined. */
  async find(id: string): Promise<string | undefined> {
    const row: Pick<StatementRow, 'statement'> | undefined = await this.#database('statements')
      .select('statement')
      .where({ id })
      .first();
    return row?.statement;
  }

  /** Statements by the order of storing, newest first unless `ascending`. */
  async page(query: StatementQuery): Promise<Pick<StatementRow, 'id' | 'stored' | 'statement'>[]> {
    const order = query.ascending ? 'asc' : 'desc';
    const select = this.#database('statements').select('id', 'stored', 'statement').limit(query.limit);
    for (const column of filters) if (query[column] !== undefined) select.where(column, query[column]);
    if (query.since) select.where('stored', '>', query.since);
    if (query.until) select.where('stored', '<=', query.until);
    if (query.after)
      select.whereRaw(`(stored, id) ${query.ascending ? '>' : '<'} (?, ?)`, [
        query.after.stored,
        query.after.id,
      ]);
    return select.orderBy('stored', order).orderBy('id', order);
  }
}
