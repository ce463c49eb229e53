import { comparableText } from '../../../../../core/language/index.ts';
import { parseReference } from '../../../../../core/formula/index.ts';
import type { ExcelDocument } from '../document.ts';
import { blockOf, tableRound } from '../data/region.ts';
import { sameArea } from '../merges.ts';
import { placeNamed } from '../name-box.ts';
import type { PivotSource } from './cache-writing.ts';
import { emptyDesign, type PivotData, type PivotDesign, type PivotFunction, type Share } from './design.ts';
import type { PivotCorner } from './placing.ts';

/** What somebody asks of a pivot table; what is left out stays. Fields by their headings. */
export interface AskedDesign {
  rows?: readonly string[] | undefined;
  columns?: readonly string[] | undefined;
  filters?: readonly string[] | undefined;
  values?:
    readonly { field: string; function?: PivotFunction | undefined; as?: Share | undefined }[] | undefined;
  totals?: { rows?: boolean | undefined; columns?: boolean | undefined } | undefined;
}

/**
 * Where data are, by a text as people write it: `A1:D9`, `Sales!A1:D9`, a table or a name; left out, what is selected
 * or all that is filled round the active cell. Null when that is nowhere.
 */
export function sourceNamed(document: ExcelDocument, text: string | undefined): PivotSource | null {
  const { book, active } = document;
  if (text === undefined || text.trim() === '') {
    const { table, area } = blockOf(document, true);
    return table ? { name: table.name } : { sheet: book.sheets[active]!.name, area };
  }
  const wanted = text.replaceAll('$', '').trim();
  const table = book.tables.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  if (table) return { name: table.name };
  const place = placeNamed(document, wanted);
  if (!place) return null;
  if (!parseReference(wanted)) return { name: wanted };
  // All of a table is the table: it grows with it.
  const whole = place.sheet === active ? tableRound(document, place.area) : null;
  return whole && sameArea(whole.area, place.area)
    ? { name: whole.name }
    : { sheet: book.sheets[place.sheet]!.name, area: place.area };
}

/** A cell by its name, `E3` or `Report!A3`; null when it is nowhere. */
export function cornerNamed(document: ExcelDocument, text: string): PivotCorner | null {
  const place = parseReference(text.replaceAll('$', '').trim())
    ? placeNamed(document, text.replaceAll('$', ''))
    : null;
  return place && { sheet: place.sheet, row: place.area.top, column: place.area.left };
}

/** The field with a heading, overlooking marks and spaces; undefined when there is none. */
export const fieldNamed = ({ fields }: Pick<PivotData, 'fields'>, named: string): string | undefined =>
  (
    fields.find(({ name }) => name === named) ??
    fields.find(({ name }) => comparableText(name) === comparableText(named))
  )?.name;

const once = (names: readonly string[]): string[] => [...new Set(names)];

/** A design as it is asked for; null when a heading is not there, or a field stands on two sides. */
export function designAsked(
  data: Pick<PivotData, 'fields'>,
  asked: AskedDesign,
  before: PivotDesign = emptyDesign,
): PivotDesign | null {
  let known = true;
  const found = (named: string): string => {
    const field = fieldNamed(data, named);
    known &&= field !== undefined;
    return field ?? named;
  };
  const given = (names: readonly string[] | undefined, old: readonly string[]): string[] =>
    names ? once(names.map(found)) : [...old];
  const [rows, columns, filters] = [
    given(asked.rows, before.rows),
    given(asked.columns, before.columns),
    given(asked.filters, before.filters),
  ];
  const values =
    asked.values?.map((value) => {
      const field = found(value.field);
      const by = value.function ?? 'sum';
      const old = before.values.find((each) => each.field === field && each.function === by);
      const shownAs = value.as ?? old?.shownAs ?? 'normal';
      const kept = old?.shownAs === shownAs ? old : null;
      return { field, function: by, shownAs, name: kept?.name ?? null, format: kept?.format ?? null };
    }) ?? before.values;
  const sides = [...rows, ...columns, ...filters];
  if (!known || sides.length !== new Set(sides).size || values.length === 0) return null;
  const { totals } = before;
  return {
    ...before,
    rows,
    columns,
    filters,
    values,
    totals: { rows: asked.totals?.rows ?? totals.rows, columns: asked.totals?.columns ?? totals.columns },
    chosen: new Map([...before.chosen].filter(([field]) => filters.includes(field))),
    hidden: new Map([...before.hidden].filter(([field]) => sides.includes(field))),
    orders: new Map([...before.orders].filter(([field]) => sides.includes(field))),
  };
}
