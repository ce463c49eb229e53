import { z } from 'zod';
import { excerpt, type Verdict } from '../../exercise/index.ts';
import type { Area } from '../../formula/index.ts';
import { comparableText } from '../../language/index.ts';
import type { ExcelWorkbook } from '../model.ts';
import { shownText } from '../shown.ts';
import { columnIn, type Block } from './blocks.ts';
import { cellArea, excelCheck, found, placeOf } from './check.ts';
import { sheet } from './options.ts';
import { rowsBetween, subtotalsIn, type Subtotal } from './subtotal-rows.ts';
import { gone, judgeTarget, type Target } from './target.ts';

/** What SUBTOTAL calls each function. */
const numbers = { average: 1, countNums: 2, count: 3, max: 4, min: 5, product: 6, sum: 9 } as const;
type Use = keyof typeof numbers;
const useOf = (number: number): string =>
  Object.entries(numbers).find(([, each]) => each === number)?.[0] ?? 'custom';

const heading = z.string().trim().min(1);
const options = z.strictObject({
  sheet,
  /** The heading of the column that divides the rows. */
  each: heading,
  use: z.enum(Object.keys(numbers) as [Use, ...Use[]]).default('sum'),
  /** The headings of the columns that are summed up. */
  of: z.array(heading).min(1).max(16),
});
type Asked = z.output<typeof options>;

/** Rows one below another that say the same. */
interface Run {
  value: string;
  rows: number[];
}

/** The block whose column was found by its heading. */
function blockAround(model: ExcelWorkbook, { sheet: tab, area }: Target): Block {
  const header = area.top - 1;
  const isHeaded = (column: number): boolean =>
    column >= 0 && shownText(model, tab, header, column).trim() !== '';
  let { left, right } = area;
  while (isHeaded(left - 1)) left--;
  while (isHeaded(right + 1)) right++;
  return { sheet: tab, header, data: { ...area, left, right } };
}

function runsOf(model: ExcelWorkbook, { sheet: tab }: Block, rows: readonly number[], column: number): Run[] {
  const runs: Run[] = [];
  for (const row of rows) {
    const value = shownText(model, tab, row, column);
    const last = runs.at(-1);
    if (last && comparableText(last.value) === comparableText(value)) last.rows.push(row);
    else runs.push({ value, rows: [row] });
  }
  return runs;
}

/** A value that stands in two runs: its rows are not together. */
const scattered = (runs: readonly Run[]): Run | undefined =>
  runs.find(({ value }, at) =>
    runs.slice(0, at).some((each) => comparableText(each.value) === comparableText(value)),
  );

/** The rows of data that a subtotal sums up; other subtotals among them do not count. */
const summedUp = ({ area }: Subtotal, data: readonly number[]): string =>
  data.filter((row) => row >= area.top && row <= area.bottom).join();

interface Column {
  name: string;
  column: number;
}

function judgeColumn(
  model: ExcelWorkbook,
  block: Block,
  { name, column }: Column,
  { each, use }: Asked,
): Verdict {
  const { sheet: tab } = block;
  const all = subtotalsIn(block);
  const data = rowsBetween(block, all);
  const keys = columnIn(model, block, each);
  const here = all.filter(
    (subtotal) =>
      subtotal.column === column && subtotal.area.left === column && subtotal.area.right === column,
  );
  const head = placeOf(tab.index, cellArea(block.header, column));
  if (here.length === 0) return found('subtotals.column', { words: name }, head);
  const judgeRows = (rows: readonly number[], missing: Verdict): Verdict => {
    const own = here.filter((subtotal) => summedUp(subtotal, data) === rows.join());
    const [other] = own;
    if (!other) return missing;
    if (own.some(({ number }) => number === numbers[use])) return null;
    return found(
      'subtotals.function',
      { words: name, found: `term.total.${useOf(other.number)}`, expected: `term.total.${use}` },
      placeOf(tab.index, cellArea(other.row, column)),
    );
  };
  for (const { value, rows } of runsOf(model, block, data, keys)) {
    const area: Area = { top: rows[0]!, bottom: rows.at(-1)!, left: column, right: column };
    const missing = found(
      'subtotals.group',
      { words: name, found: excerpt(value) },
      placeOf(tab.index, area),
    );
    const verdict = judgeRows(rows, missing);
    if (verdict) return verdict;
  }
  return judgeRows(data, found('subtotals.grand', { words: name }, head));
}

function judge(model: ExcelWorkbook, target: Target, asked: Asked): Verdict {
  const block = blockAround(model, target);
  const { sheet: tab } = block;
  const all = subtotalsIn(block);
  const place = placeOf(tab.index, block.data);
  if (all.length === 0) return found('subtotals.missing', { words: asked.each }, place);
  const torn = scattered(runsOf(model, block, rowsBetween(block, all), target.area.left));
  if (torn) return found('subtotals.scattered', { words: asked.each, found: excerpt(torn.value) }, place);
  const columns: Column[] = [];
  for (const name of asked.of) {
    const column = columnIn(model, block, name);
    if (column < 0) return gone({ missing: 'column', text: name });
    columns.push({ name, column });
  }
  for (const each of columns) {
    const verdict = judgeColumn(model, block, each, asked);
    if (verdict) return verdict;
  }
  const extra = all.find(({ column }) => !columns.some((each) => each.column === column));
  return extra
    ? found(
        'subtotals.extra',
        { words: shownText(model, tab, block.header, extra.column) },
        placeOf(tab.index, cellArea(extra.row, extra.column)),
      )
    : null;
}

/**
 * Subtotals at each change in a column, and one for all (SUBTOTAL, ECMA-376 Part 1 §18.17.7.310), by which rows each
 * formula sums up, wherever it stands.
 */
export const subtotals = excelCheck(options, (model, asked, starter) =>
  judgeTarget(model, starter, { sheet: asked.sheet, column: asked.each }, (target) =>
    judge(model, target, asked),
  ),
);
