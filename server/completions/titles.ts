import type { Knex } from 'knex';
import type { CompletionFacts, Titled } from '../../core/record/index.ts';
import type { LocalizedText } from '../../core/language/index.ts';

export type TitleKind = 'municipality' | 'course' | 'exercise';
export const titleKinds: readonly TitleKind[] = ['municipality', 'course', 'exercise'];

interface TitleRow extends LocalizedText {
  kind: TitleKind;
  id: string;
  /** The time of the completion that told it. */
  seen: string;
}

const keyOf = (row: { kind: string; id: string }): string => `${row.kind} ${row.id}`;
/** PostgreSQL's text holds any character but U+0000. */
const shown = (title: string): string => title.slice(0, 200).replaceAll('\0', '\uFFFD');
const rowOf = (kind: TitleKind, { id, title }: Titled, seen: string): TitleRow => ({
  kind,
  id,
  ar: shown(title.ar),
  en: shown(title.en),
  seen,
});

/** The table `titles`: what municipalities, courses and exercises are called, by their latest completion. */
export class TitleRepository {
  readonly #database: Knex;
  /** What is known to be stored, so that a title is written once and not with every batch. */
  readonly #known = new Map<string, TitleRow>();

  constructor(database: Knex) {
    this.#database = database;
  }

  /** Writes the titles that are new. Give the answer to `remember` once the transaction is through. */
  async note(facts: readonly CompletionFacts[], transaction: Knex.Transaction): Promise<TitleRow[]> {
    const fresh = new Map<string, TitleRow>();
    for (const fact of facts)
      for (const kind of titleKinds) {
        const row = rowOf(kind, fact[kind], fact.passed);
        const before = fresh.get(keyOf(row)) ?? this.#known.get(keyOf(row));
        if (before && ((before.ar === row.ar && before.en === row.en) || before.seen > row.seen)) continue;
        fresh.set(keyOf(row), row);
      }
    if (fresh.size === 0) return [];
    const rows = [...fresh.values()].toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
    await transaction('titles')
      .insert(rows)
      .onConflict(['kind', 'id'])
      .merge(['ar', 'en', 'seen'])
      .where('titles.seen', '<=', transaction.ref('excluded.seen'));
    return rows;
  }

  remember(rows: readonly TitleRow[]): void {
    for (const row of rows) this.#known.set(keyOf(row), row);
  }

  /** Every title, by kind and id. */
  async all(): Promise<Record<TitleKind, Map<string, LocalizedText>>> {
    const rows: TitleRow[] = await this.#database('titles').select('kind', 'id', 'ar', 'en');
    const of = (kind: TitleKind): Map<string, LocalizedText> =>
      new Map(rows.filter((row) => row.kind === kind).map(({ id, ar, en }) => [id, { ar, en }]));
    return { municipality: of('municipality'), course: of('course'), exercise: of('exercise') };
  }
}
