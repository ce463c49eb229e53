import { parseReference, areaOf, type Scalar } from '../../formula/index.ts';
import { calculatorOf, valueAt } from '../calculation.ts';
import { placesIn, sizeOf, withinContent } from '../cells.ts';
import { evaluateFor } from '../conditional-marks.ts';
import type { ExcelWorkbook, Sheet, Validation } from '../model.ts';
import { areasIn } from '../precedents.ts';
import { shownText } from '../shown.ts';

/** What a limit of a validation is for a cell: a number, a text, or the result of its formula. */
export function limitValue(
  model: ExcelWorkbook,
  sheet: Sheet,
  { areas }: Validation,
  formula: string,
  row: number,
  column: number,
): Scalar {
  const base = { row: areas[0]?.top ?? row, column: areas[0]?.left ?? column };
  return evaluateFor({ calculator: calculatorOf(model), sheet: sheet.index }, formula, row, column, base);
}

/** More than anybody scrolls through. */
const mostItems = 10_000;

/** What a list of a validation offers: items typed with commas between, or the cells that it points at. */
export function listItems(model: ExcelWorkbook, sheet: Sheet, { formulas, areas }: Validation): string[] {
  const [source = ''] = formulas;
  const typed = /^"((?:[^"]|"")*)"$/.exec(source);
  if (typed)
    return typed[1]!
      .replaceAll('""', '"')
      .split(',')
      .map((item) => item.trim())
      .filter((item) => item !== '');
  const base = { row: areas[0]?.top ?? 0, column: areas[0]?.left ?? 0 };
  const direct = parseReference(source);
  const targets =
    direct && direct.sheet === undefined
      ? [{ sheet: sheet.index, area: areaOf(direct) }]
      : areasIn(model, { formula: source, sheet: sheet.index, ...base });
  return targets.flatMap(({ sheet: index, area }) => {
    const tab = model.sheets[index]!;
    const within = withinContent(tab, area);
    if (sizeOf(within) > mostItems) return [];
    return [...placesIn(within)]
      .filter(({ row, column }) => valueAt(model, index, row, column) !== null)
      .map(({ row, column }) => shownText(model, tab, row, column).trim())
      .filter((item) => item !== '');
  });
}
