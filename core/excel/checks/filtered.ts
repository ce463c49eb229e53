import { z } from 'zod';
import { excerpt, type Verdict } from '../../exercise/index.ts';
import { intersection, type Scalar } from '../../formula/index.ts';
import { comparableText } from '../../language/index.ts';
import { valueAt } from '../calculation.ts';
import { isRowHidden } from '../cells.ts';
import type { AutoFilter, ExcelWorkbook } from '../model.ts';
import { shownText } from '../shown.ts';
import { blockOf, columnIn, rowName, rowNumbers, type Block } from './blocks.ts';
import { excelCheck, found, placeOf } from './check.ts';
import { at } from './options.ts';
import { gone, judgeTarget, type Target } from './target.ts';

const options = z
  .strictObject({
    /** The rows with their headings on top, or a table. */
    at,
    column: z.string().trim().min(1).optional(),
    /** Values whose rows stay in sight. */
    keeps: z
      .array(z.union([z.string(), z.number()]))
      .min(1)
      .optional(),
    /** Rows stay in sight whose number is… */
    greater: z.number().optional(),
    atLeast: z.number().optional(),
    less: z.number().optional(),
    atMost: z.number().optional(),
    /** Rows stay in sight whose text has this in it. */
    contains: z.string().min(1).optional(),
    /** False: all rows are in sight. True and no column: filter arrows are there. */
    is: z.boolean().default(true),
  })
  .refine(({ column, keeps, greater, atLeast, less, atMost, contains, is }) => {
    const tests = [keeps, greater, atLeast, less, atMost, contains].filter((each) => each !== undefined);
    return is && column !== undefined ? tests.length > 0 : tests.length === 0;
  }, 'a column and what stays in sight, or neither');
type Asked = z.output<typeof options>;

function stays(value: Scalar, shown: string, asked: Asked): boolean {
  const { keeps, greater, atLeast, less, atMost, contains } = asked;
  if (keeps) {
    const text = comparableText(shown);
    return keeps.some((each) => (typeof each === 'number' ? value === each : comparableText(each) === text));
  }
  if (contains !== undefined) return comparableText(shown).includes(comparableText(contains));
  if (typeof value !== 'number') return false;
  return (
    (greater === undefined || value > greater) &&
    (atLeast === undefined || value >= atLeast) &&
    (less === undefined || value < less) &&
    (atMost === undefined || value <= atMost)
  );
}

/** The filter over a block: the sheet's own, or the table's. */
const filterOf = ({ sheet, whole }: Target): AutoFilter | null =>
  [sheet.filter, ...sheet.tables.map(({ filter }) => filter)].find(
    (filter) => filter && intersection(filter.area, whole),
  ) ?? null;

function judgeRows(model: ExcelWorkbook, block: Block, column: number, asked: Asked): Verdict {
  const { sheet } = block;
  for (const row of rowNumbers(block)) {
    const shown = shownText(model, sheet, row, column);
    const should = stays(valueAt(model, sheet.index, row, column), shown, asked);
    if (isRowHidden(sheet, row) !== should) continue;
    const values = { found: excerpt(rowName(model, block, row)), words: excerpt(shown) };
    const place = placeOf(sheet.index, { top: row, bottom: row, left: column, right: column });
    return found(should ? 'filtered.lost' : 'filtered.more', values, place);
  }
  return null;
}

/** Rows that a filter leaves in sight (CT_AutoFilter, ECMA-376 Part 1 §18.3.1.2), whatever test it uses. */
export const filtered = excelCheck(options, (model, asked, starter) =>
  judgeTarget(model, starter, asked.at, (target) => {
    const { sheet } = target;
    const block = blockOf(target);
    const place = placeOf(sheet.index, target.area);
    const filter = filterOf(target);
    const covered = rowNumbers(block).filter((row) => isRowHidden(sheet, row));
    if (!asked.is) {
      if (covered.length > 0) return found('filtered.still', {}, place);
      return filter && filter.columns.length > 0 ? found('filtered.still', {}, place) : null;
    }
    if (!filter) return found(covered.length > 0 ? 'filtered.by-hand' : 'filtered.missing', {}, place);
    if (asked.column === undefined) return null;
    const column = columnIn(model, block, asked.column);
    if (column < 0) return gone({ missing: 'column', text: asked.column });
    if (filter.columns.length === 0)
      return found(covered.length > 0 ? 'filtered.by-hand' : 'filtered.none', { words: asked.column }, place);
    const other = filter.columns.find((each) => each.column !== column);
    if (other && !filter.columns.some((each) => each.column === column))
      return found(
        'filtered.column',
        { found: shownText(model, sheet, filter.area.top, other.column), expected: asked.column },
        placeOf(sheet.index, filter.area),
      );
    return judgeRows(model, block, column, asked);
  }),
);
