import { z } from 'zod';
import { excerpt, type Finding, type Verdict } from '../../exercise/index.ts';
import { cellName, isError, type Scalar } from '../../formula/index.ts';
import { comparableText } from '../../language/index.ts';
import { valueAt } from '../calculation.ts';
import { cellAt, isFilled, placesIn } from '../cells.ts';
import type { ExcelWorkbook } from '../model.ts';
import { shownText } from '../shown.ts';
import { cellArea, excelCheck, found, placeOf } from './check.ts';
import { at } from './options.ts';
import { before, judgeTarget, type Target } from './target.ts';
import { dateNumber, numberInText } from './typed.ts';
import { nearNumber } from './values.ts';

const date = z.strictObject({ date: z.iso.date() });
const asked = z.union([z.number(), z.boolean(), z.string(), date]);
type Asked = z.output<typeof asked>;

const options = z.strictObject({
  at,
  /** One value for every cell, or one for each cell, row by row. */
  is: z.union([asked, z.array(asked).min(1)]),
  /** How far a number may be away. */
  tolerance: z.number().positive().optional(),
  /** A value that was typed or pasted, not a formula. */
  constant: z.boolean().default(false),
});
type Options = z.output<typeof options>;

/** What was asked, as cells hold it. */
const wanted = (model: ExcelWorkbook, value: Asked): number | boolean | string =>
  typeof value === 'object' ? dateNumber(value.date, model.date1904) : value;

const asText = (value: Asked): string | number =>
  typeof value === 'object' ? value.date : typeof value === 'boolean' ? String(value).toUpperCase() : value;

function holds(value: Scalar, is: number | boolean | string, tolerance?: number): boolean {
  if (typeof is === 'number') return typeof value === 'number' && nearNumber(value, is, tolerance);
  if (typeof is === 'boolean') return value === is;
  return typeof value === 'string'
    ? comparableText(value) === comparableText(is)
    : isError(value) && value.error === is.trim().toUpperCase();
}

/** The first cell of the sheet that has the value now and had not in the starter. */
function elsewhere(
  starter: ExcelWorkbook,
  { sheet }: Target,
  is: number | boolean | string,
): string | undefined {
  const was = before(starter, sheet);
  for (const cell of sheet.cells.values())
    if (cell.formula === null && holds(cell.value, is)) {
      const original = was && cellAt(was, cell.row, cell.column);
      if (!original || !holds(original.value, is)) return cellName(cell.row, cell.column);
    }
  return undefined;
}

function difference(
  model: ExcelWorkbook,
  starter: ExcelWorkbook,
  target: Target,
  row: number,
  column: number,
  value: Asked,
): Finding {
  const { sheet } = target;
  const is = wanted(model, value);
  const cell = cellName(row, column);
  const place = placeOf(sheet.index, cellArea(row, column));
  const expected = asText(value);
  const now = cellAt(sheet, row, column);
  if (!isFilled(now)) {
    const other = elsewhere(starter, target, is);
    return other === undefined
      ? found('value.empty', { cell, expected }, place)
      : found('value.elsewhere', { cell, expected, found: other }, place);
  }
  const shown = excerpt(shownText(model, sheet, row, column));
  if (typeof is === 'number' && typeof now.value === 'string' && now.formula === null) {
    const number = numberInText(now.value);
    if (number !== null && nearNumber(number, is)) return found('value.text', { cell, found: shown }, place);
    // A comma before the decimals, as some people write by hand: the program takes it for a text.
    const pointed = numberInText(now.value.replace(',', '.'));
    if (pointed !== null && nearNumber(pointed, is))
      return found('value.comma', { cell, found: shown, expected }, place);
  }
  return found('value.other', { cell, found: shown, expected }, place);
}

function judge(model: ExcelWorkbook, starter: ExcelWorkbook, target: Target, asked: Options): Verdict {
  const { sheet, whole: area } = target;
  const list = Array.isArray(asked.is) ? asked.is : null;
  let index = 0;
  for (const { row, column } of placesIn(list ? area : target.area)) {
    const value = list ? list[index++] : (asked.is as Asked);
    if (value === undefined) return null;
    const held = valueAt(model, sheet.index, row, column);
    if (!holds(held, wanted(model, value), asked.tolerance))
      return difference(model, starter, target, row, column, value);
    if (asked.constant && cellAt(sheet, row, column)?.formula)
      return found(
        'value.formula',
        { cell: cellName(row, column), found: excerpt(shownText(model, sheet, row, column)) },
        placeOf(sheet.index, cellArea(row, column)),
      );
  }
  return null;
}

/** What cells hold, or what their formulas give, whatever it looks like (ECMA-376 Part 1 §18.3.1.96). */
export const value = excelCheck(options, (model, asked, starter) =>
  judgeTarget(model, starter, asked.at, (target) => judge(model, starter, target, asked)),
);
