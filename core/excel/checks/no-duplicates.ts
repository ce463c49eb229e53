import { z } from 'zod';
import { excerpt } from '../../exercise/index.ts';
import { comparableText } from '../../language/index.ts';
import type { ExcelWorkbook } from '../model.ts';
import { shownText } from '../shown.ts';
import { blockOf, columnIn, rowKey, rowName, rowNumbers, type Block } from './blocks.ts';
import { excelCheck, found, placeOf } from './check.ts';
import { at } from './options.ts';
import { findTarget, gone, isFinding, judgeTarget } from './target.ts';

const options = z.strictObject({
  /** The rows with their headings on top, as they are in the starter, or a table. */
  at,
  /** Headings of the columns that make two rows the same; left out, all of them. */
  columns: z.array(z.string().trim().min(1)).min(1).optional(),
});

const keyOf = (workbook: ExcelWorkbook, block: Block, row: number, columns: readonly number[]): string =>
  rowKey(columns.map((column) => comparableText(shownText(workbook, block.sheet, row, column))));

const isEmptyRow = (key: string): boolean => key.replaceAll('\u0000', '') === '';

/** Each row once, and none of the starter's lost: what Remove Duplicates leaves. */
export const noDuplicates = excelCheck(options, (model, { at: where, columns: names }, starter) =>
  judgeTarget(model, starter, where, (target) => {
    const block = blockOf(target);
    const { data } = block;
    const columns = names
      ? names.map((name) => columnIn(model, block, name))
      : Array.from({ length: data.right - data.left + 1 }, (_, index) => data.left + index);
    const lacking = names?.find((_, index) => columns[index]! < 0);
    if (lacking !== undefined) return gone({ missing: 'column', text: lacking });
    const seen = new Set<string>();
    for (const row of rowNumbers(block)) {
      const key = keyOf(model, block, row, columns);
      if (isEmptyRow(key)) continue;
      if (seen.has(key))
        return found(
          'no-duplicates.left',
          { found: excerpt(rowName(model, block, row)), line: String(row + 1) },
          placeOf(target.sheet.index, { ...data, top: row, bottom: row }),
        );
      seen.add(key);
    }
    const original = findTarget(starter, starter, where);
    if (isFinding(original)) return null;
    const before = blockOf(original);
    for (const row of rowNumbers(before)) {
      const key = keyOf(starter, before, row, columns);
      if (!isEmptyRow(key) && !seen.has(key))
        return found(
          'no-duplicates.lost',
          { found: excerpt(rowName(starter, before, row)) },
          placeOf(target.sheet.index, target.area),
        );
    }
    return null;
  }),
);
