import { displayText, numberText } from '../../../../core/formula/index.ts';
import { usedPart } from './content.ts';
import type { ExcelDocument } from './document.ts';
import type { Summary } from './workbook-view.ts';

/** Beyond this many cells nobody waits for a sum. */
const mostCells = 200_000;

/** What the status bar says of the selected cells; null for a single one. */
export function summaryOf(document: ExcelDocument): Summary | null {
  const { part, active, calculation, selection, book, ports } = document;
  const { ranges } = selection;
  const [first] = ranges;
  if (ranges.length === 1 && first!.top === first!.bottom && first!.left === first!.right) return null;
  const seen = ranges.length > 1 ? new Set<number>() : null;
  let count = 0;
  const numbers = { count: 0, sum: 0, minimum: Infinity, maximum: -Infinity };
  let looked = 0;
  for (const range of ranges) {
    const used = usedPart(part, range);
    if (!used) continue;
    for (let row = used.top; row <= used.bottom; row++)
      for (let column = used.left; column <= used.right; column++) {
        if (++looked > mostCells) return null;
        const key = row * 16_384 + column;
        if (seen?.has(key)) continue;
        seen?.add(key);
        const value = calculation.value(active, row, column);
        if (value === null) continue;
        count++;
        if (typeof value !== 'number') continue;
        numbers.count++;
        numbers.sum += value;
        numbers.minimum = Math.min(numbers.minimum, value);
        numbers.maximum = Math.max(numbers.maximum, value);
      }
  }
  const { numberFormat } = document.look(selection.active.row, selection.active.column).stated;
  const shown = (value: number): string | null => {
    if (numbers.count === 0) return null;
    if (/^general$/i.test(numberFormat) || numberFormat === '@')
      return numberText(Number(value.toPrecision(12)));
    return displayText(value, numberFormat, ports.locale, { date1904: book.date1904 }).text;
  };
  return {
    count,
    numbers: numbers.count,
    sum: shown(numbers.sum),
    average: shown(numbers.sum / numbers.count),
    minimum: shown(numbers.minimum),
    maximum: shown(numbers.maximum),
  };
}
