import type { Finding } from '../../exercise/index.ts';
import { cellName } from '../../formula/index.ts';
import { cellAt, isFilled, placesIn } from '../cells.ts';
import type { Cell, ExcelWorkbook } from '../model.ts';
import type { At } from '../place.ts';
import { shownText } from '../shown.ts';
import { cellArea, found, placeOf } from './check.ts';
import { findTarget, isFinding, type Target } from './target.ts';

/** Whether something that was typed stands anywhere in a workbook. */
const stands = ({ sheets }: ExcelWorkbook, value: Cell['value']): boolean =>
  sheets.some(({ cells }) => [...cells.values()].some((cell) => cell.value === value));

/**
 * A place that was emptied: something typed stood there in the starter and stands nowhere in the workbook now. An empty
 * cell has any look for nothing, so a look is not right there. What another task moves is still somewhere.
 */
export function emptiedIn(
  { sheet, area }: Target,
  at: At,
  model: ExcelWorkbook,
  starter: ExcelWorkbook,
): Finding | null {
  const before = findTarget(starter, starter, at);
  if (isFinding(before)) return null;
  for (const { row, column } of placesIn(before.area)) {
    const now = { row: area.top + row - before.area.top, column: area.left + column - before.area.left };
    if (isFilled(cellAt(sheet, now.row, now.column))) continue;
    const was = cellAt(before.sheet, row, column);
    if (!isFilled(was) || was.formula !== null || stands(model, was.value)) continue;
    const values = {
      cell: cellName(now.row, now.column),
      expected: shownText(starter, before.sheet, row, column),
    };
    return found('emptied.cell', values, placeOf(sheet.index, cellArea(now.row, now.column)));
  }
  return null;
}
