import { z } from 'zod';
import { near, rounded, tolerance, type Verdict } from '../../exercise/index.ts';
import { columnAt, columnWidth, rowHeight } from '../cells.ts';
import type { ExcelWorkbook, Sheet } from '../model.ts';
import { shownText } from '../shown.ts';
import { excelCheck, found } from './check.ts';
import { columns, rows, sheet } from './options.ts';
import { columnSpan, lineName, numbersOf, rowSpan, spanPlace, type Span } from './spans.ts';
import { before, judgeSheet } from './target.ts';

const options = z
  .strictObject({
    sheet,
    rows: rows.optional(),
    columns: columns.optional(),
    /** Points for rows, characters for columns. */
    is: z.number().positive().max(409).optional(),
    atLeast: z.number().positive().max(409).optional(),
    /** Everything in the columns can be read. */
    fits: z.literal(true).optional(),
  })
  .refine(({ rows: r, columns: c }) => (r === undefined) !== (c === undefined), {
    error: '"rows" or "columns"',
  })
  .refine(({ is, atLeast, fits }) => [is, atLeast, fits].filter((each) => each !== undefined).length === 1, {
    error: 'one of "is", "atLeast", "fits"',
  })
  .refine(({ rows: r, fits }) => r === undefined || fits === undefined, { error: '"fits" is for columns' });
type Asked = z.output<typeof options>;
type Axis = 'row' | 'column';

/** The width that the longest text of a column needs, in characters. */
function neededWidth(model: ExcelWorkbook, tab: Sheet, column: number): number {
  let longest = 0;
  for (const cell of tab.cells.values()) {
    if (cell.column !== column || cell.style.alignment.wrap || isMergedAcross(tab, cell.row, column))
      continue;
    const { size, bold } = cell.style.font;
    const wide = (size / 11) * (bold ? 1.08 : 1);
    longest = Math.max(longest, [...shownText(model, tab, cell.row, column)].length * wide);
  }
  return longest * tolerance.textWidth;
}

const isMergedAcross = ({ merges }: Sheet, row: number, column: number): boolean =>
  merges.some(
    ({ top, bottom, left, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && right > left,
  );

/** Changed, but not where it was asked. */
function changedElsewhere(starter: ExcelWorkbook, tab: Sheet, axis: Axis, span: Span): number | undefined {
  const was = before(starter, tab);
  const size = axis === 'row' ? rowHeight : columnWidth;
  const stated =
    axis === 'row'
      ? [...tab.rows.keys()]
      : tab.columns.flatMap(({ first, last }) => numbersOf({ first, last: Math.min(last, first + 50) }));
  return stated.find(
    (index) =>
      (index < span.first || index > span.last) &&
      was !== undefined &&
      !near(size(tab, index), size(was, index), toleranceOf(axis)),
  );
}

const toleranceOf = (axis: Axis): number => (axis === 'row' ? tolerance.rowHeight : tolerance.columnWidth);

function judgeLine(
  model: ExcelWorkbook,
  starter: ExcelWorkbook,
  tab: Sheet,
  axis: Axis,
  span: Span,
  index: number,
  asked: Asked,
): Verdict {
  const size = axis === 'row' ? rowHeight(tab, index) : columnWidth(tab, index);
  const place = { sheet: tab.index, range: spanPlace(axis, span) };
  const line = lineName(axis, index);
  if (asked.fits) {
    const fitted = columnAt(tab, index)?.bestFit ?? false;
    return fitted || size >= neededWidth(model, tab, index)
      ? null
      : found('size.column.narrow', { line }, place);
  }
  const expected = asked.is ?? asked.atLeast ?? 0;
  const right =
    asked.is !== undefined ? near(size, expected, toleranceOf(axis)) : size >= expected - toleranceOf(axis);
  if (right) return null;
  const other = changedElsewhere(starter, tab, axis, span);
  if (other !== undefined)
    return found(`size.${axis}.elsewhere`, { line, expected, found: lineName(axis, other) }, place);
  const code = asked.is === undefined ? 'little' : 'other';
  return found(`size.${axis}.${code}`, { line, found: rounded(size, 1), expected }, place);
}

/** Heights of rows and widths of columns (ECMA-376 Part 1 §18.3.1.73, §18.3.1.13). */
export const size = excelCheck(options, (model, asked, starter) =>
  judgeSheet(model, starter, asked.sheet, (tab) => {
    const axis = asked.rows === undefined ? 'column' : 'row';
    const span = asked.rows === undefined ? columnSpan(asked.columns ?? 'A') : rowSpan(asked.rows);
    for (const index of numbersOf(span)) {
      const verdict = judgeLine(model, starter, tab, axis, span, index, asked);
      if (verdict) return verdict;
    }
    return null;
  }),
);
