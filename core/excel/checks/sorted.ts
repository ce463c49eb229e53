import { z } from 'zod';
import { excerpt, type Verdict } from '../../exercise/index.ts';
import { cellName } from '../../formula/index.ts';
import { valueAt } from '../calculation.ts';
import { cellAt } from '../cells.ts';
import type { ExcelWorkbook } from '../model.ts';
import { shownText } from '../shown.ts';
import { blockOf, cellKeyText, columnIn, rowKey, rowName, rowNumbers, type Block } from './blocks.ts';
import { cellArea, excelCheck, found, placeOf } from './check.ts';
import { at } from './options.ts';
import { inOrder, type Order } from './sorting.ts';
import { findTarget, gone, isFinding, judgeTarget } from './target.ts';
import { numberInText } from './typed.ts';

const options = z.strictObject({
  /** The rows with their headings on top, or a table. */
  at,
  by: z
    .array(
      z.strictObject({
        /** The heading of a column. */
        column: z.string().trim().min(1),
        order: z.enum(['ascending', 'descending']).default('ascending'),
      }),
    )
    .min(1)
    .max(8),
});

interface Key {
  name: string;
  column: number;
  order: Order;
}

/** The first two rows that stand in the wrong order, by the first key that tells; null when all are in order. */
function firstSlip(
  workbook: ExcelWorkbook,
  block: Block,
  keys: readonly Key[],
): { row: number; key: Key } | null {
  const value = (row: number, { column }: Key) => valueAt(workbook, block.sheet.index, row, column);
  for (const row of rowNumbers(block).slice(1))
    for (const key of keys) {
      const { right, equal } = inOrder(value(row - 1, key), value(row, key), key.order);
      if (!right) return { row, key };
      if (!equal) break;
    }
  return null;
}

const turned = (keys: readonly Key[]): Key[] =>
  keys.map((key) => ({ ...key, order: key.order === 'ascending' ? 'descending' : 'ascending' }));

/** Columns that hold what they held in the starter, in whatever order: pairs of their numbers then and now. */
function keptColumns(
  model: ExcelWorkbook,
  block: Block,
  starter: ExcelWorkbook,
  original: Block,
): { then: number; now: number }[] {
  const contents = (workbook: ExcelWorkbook, each: Block, column: number): string =>
    JSON.stringify(
      rowNumbers(each)
        .map((row) => cellKeyText(workbook, each, row, column))
        .sort(),
    );
  const pairs: { then: number; now: number }[] = [];
  for (let then = original.data.left; then <= original.data.right; then++) {
    const name = shownText(starter, original.sheet, original.header, then);
    const now = name === '' ? -1 : columnIn(model, block, name);
    if (now >= 0 && contents(starter, original, then) === contents(model, block, now))
      pairs.push({ then, now });
  }
  return pairs;
}

/** A row of the starter whose cells stand in different rows now: some columns were sorted without the others. */
function tornRow(model: ExcelWorkbook, block: Block, starter: ExcelWorkbook, original: Block): string | null {
  const columns = keptColumns(model, block, starter, original);
  const now = new Set(
    rowNumbers(block).map((row) => rowKey(columns.map((each) => cellKeyText(model, block, row, each.now)))),
  );
  const torn = rowNumbers(original).find(
    (row) => !now.has(rowKey(columns.map((each) => cellKeyText(starter, original, row, each.then)))),
  );
  return torn === undefined ? null : rowName(starter, original, torn);
}

function describeSlip(
  model: ExcelWorkbook,
  block: Block,
  keys: readonly Key[],
  { row, key }: { row: number; key: Key },
): Verdict {
  const { sheet } = block;
  const place = placeOf(sheet.index, cellArea(row, key.column));
  const expected = `term.order.${key.order}`;
  const values = { words: key.name, expected };
  const cell = cellAt(sheet, row, key.column);
  if (typeof cell?.value === 'string' && numberInText(cell.value) !== null)
    return found('sorted.text', { cell: cellName(row, key.column), found: excerpt(cell.value) }, place);
  if (firstSlip(model, block, turned(keys.slice(0, 1))) === null)
    return found('sorted.turned', values, place);
  if (key !== keys[0]) return found('sorted.second', values, place);
  return found(
    'sorted.not',
    { ...values, cell: cellName(row, key.column), found: excerpt(shownText(model, sheet, row, key.column)) },
    place,
  );
}

/**
 * Rows in order by one or several columns, each row whole (§18.3.1.92 of ECMA-376 Part 1 says what a program did; rows
 * themselves are what is judged).
 */
export const sorted = excelCheck(options, (model, { at: where, by }, starter) =>
  judgeTarget(model, starter, where, (target) => {
    const block = blockOf(target);
    const keys: Key[] = [];
    for (const { column: name, order } of by) {
      const column = columnIn(model, block, name);
      if (column < 0) return gone({ missing: 'column', text: name });
      keys.push({ name, column, order });
    }
    const slip = firstSlip(model, block, keys);
    const original = findTarget(starter, starter, where);
    const torn = isFinding(original) ? null : tornRow(model, block, starter, blockOf(original));
    if (torn !== null)
      return found('sorted.torn', { found: excerpt(torn) }, placeOf(target.sheet.index, block.data));
    return slip && describeSlip(model, block, keys, slip);
  }),
);
