import { z } from 'zod';
import type { Verdict } from '../../exercise/index.ts';
import { areaName, intersection } from '../../formula/index.ts';
import { comparableText } from '../../language/index.ts';
import { sameArea, sizeOf } from '../cells.ts';
import type { Sheet, Table } from '../model.ts';
import { excelCheck, found, placeOf } from './check.ts';
import { at } from './options.ts';
import { judgeTarget, type Target } from './target.ts';

const options = z.strictObject({
  /** Header and total row included; where a total row is asked for, it may be below. */
  at,
  /** False: a range like any other again. */
  is: z.boolean().default(true),
  name: z.string().trim().min(1).optional(),
  /** A style as files call it, such as TableStyleMedium2, or light, medium, dark. */
  style: z.string().trim().min(1).optional(),
  totals: z.boolean().optional(),
  /** What the total row does in a column. */
  total: z
    .strictObject({
      column: z.string().trim().min(1),
      function: z.enum(['sum', 'average', 'count', 'countNums', 'max', 'min']),
    })
    .optional(),
  /** Banded rows. */
  banded: z.boolean().optional(),
  bandedColumns: z.boolean().optional(),
  firstColumn: z.boolean().optional(),
  lastColumn: z.boolean().optional(),
  header: z.boolean().optional(),
});
type Asked = z.output<typeof options>;

/** The rows and columns of a table, whether its total row is on or not. */
const covers = (table: Table, { whole }: Target): boolean => {
  const withoutTotal = { ...table.area, bottom: table.area.bottom - (table.totalRow ? 1 : 0) };
  return sameArea(table.area, whole) || sameArea(withoutTotal, whole);
};

const isStyle = (style: string | null, asked: string): boolean =>
  style !== null &&
  (style.toLowerCase() === asked.toLowerCase() ||
    style.toLowerCase().startsWith(`tablestyle${asked.toLowerCase()}`));

/** What a table's style draws. A file without a style does not say, and what is not said was not done. */
const drawn =
  (look: (table: Table) => boolean) =>
  (table: Table): boolean | null =>
    table.style === null ? null : look(table);

/** Looks of a table that are on or off: the option, the fact, and the word of its codes. */
const switches: readonly {
  option: 'banded' | 'bandedColumns' | 'firstColumn' | 'lastColumn' | 'header';
  has(table: Table): boolean | null;
}[] = [
  { option: 'banded', has: drawn(({ banded }) => banded.rows) },
  { option: 'bandedColumns', has: drawn(({ banded }) => banded.columns) },
  { option: 'firstColumn', has: drawn(({ emphasised }) => emphasised.first) },
  { option: 'lastColumn', has: drawn(({ emphasised }) => emphasised.last) },
  { option: 'header', has: ({ headerRow }) => headerRow },
];

function judgeLooks(sheet: Sheet, table: Table, asked: Asked): Verdict {
  const place = placeOf(sheet.index, table.area);
  const { style, name } = asked;
  if (
    name !== undefined &&
    comparableText(table.name, { case: true }) !== comparableText(name, { case: true })
  )
    return found('table.name', { found: table.name, expected: name }, place);
  if (style !== undefined && !isStyle(table.style, style))
    return found('table.style', { found: table.style ?? 'term.no-style', expected: style }, place);
  if (asked.totals !== undefined && asked.totals !== table.totalRow)
    return found(asked.totals ? 'table.no-totals' : 'table.totals', {}, place);
  const wrong = switches.find(
    ({ option, has }) => asked[option] !== undefined && asked[option] !== has(table),
  );
  if (wrong) return found(`table.${wrong.option}.${asked[wrong.option] ? 'off' : 'on'}`, {}, place);
  return judgeTotal(sheet, table, asked);
}

function judgeTotal(sheet: Sheet, table: Table, { total }: Asked): Verdict {
  if (!total) return null;
  const place = placeOf(sheet.index, table.area);
  if (!table.totalRow) return found('table.no-totals', {}, place);
  const column = table.columns.find(({ name }) => comparableText(name) === comparableText(total.column));
  const values = { words: total.column, expected: `term.total.${total.function}` };
  if (!column) return found('gone.column', { expected: total.column }, place);
  if (column.total === total.function) return null;
  return column.total === null
    ? found('table.total.missing', values, place)
    : found('table.total.other', { ...values, found: `term.total.${column.total}` }, place);
}

/** There is no table of just this range: says what is nearest. */
function missing(target: Target): Verdict {
  const { sheet, whole } = target;
  const expected = areaName(whole);
  const touching = sheet.tables.find(({ area }) => intersection(area, whole));
  const place = placeOf(sheet.index, touching?.area ?? whole);
  if (!touching) {
    const [other] = sheet.tables;
    if (other)
      return found(
        'table.elsewhere',
        { found: areaName(other.area), expected },
        placeOf(sheet.index, other.area),
      );
    return found(sheet.filter ? 'table.only-filter' : 'table.missing', { expected }, place);
  }
  const values = { found: areaName(touching.area), expected };
  if (!touching.headerRow || touching.area.top < whole.top) return found('table.no-header', values, place);
  return found(sizeOf(touching.area) < sizeOf(whole) ? 'table.short' : 'table.range', values, place);
}

/** A table: its place, name, style, total row and options (CT_Table, ECMA-376 Part 1 §18.5.1.2). */
export const table = excelCheck(options, (model, asked, starter) =>
  judgeTarget(model, starter, asked.at, (target) => {
    const { sheet, whole } = target;
    const touching = sheet.tables.filter(({ area }) => intersection(area, whole));
    if (!asked.is) {
      const [still] = touching;
      return still
        ? found('table.still', { found: areaName(still.area) }, placeOf(sheet.index, still.area))
        : null;
    }
    const chosen = touching.find((each) => covers(each, target));
    return chosen ? judgeLooks(sheet, chosen, asked) : missing(target);
  }),
);
