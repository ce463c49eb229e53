import { areaOf, referencesIn } from '../../../../core/formula/index.ts';
import type { ExcelDocument } from './document.ts';
import { formatKind } from './number-formats.ts';

/** Functions whose result is of the kind of what they are given. */
const keeping = /^(SUM|AVERAGE|MIN|MAX|ROUND|ROUNDUP|ROUNDDOWN|ABS|MEDIAN|SUBTOTAL|SUMIF|SUMIFS)$/i;

/**
 * The number format that a formula takes from the first cell that it names, as Excel gives it to a cell of format
 * General: sums of money are money, a day and some days later is a day. Null when it takes none.
 */
export function formatForFormula(document: ExcelDocument, sheet: number, formula: string): string | null {
  const calls = formula.match(/[A-Z][A-Z0-9.]*(?=\()/gi) ?? [];
  if (!calls.every((each) => keeping.test(each)) || /["<>&{]|.=/.test(formula)) return null;
  const kinds = referencesIn(formula).flatMap(({ reference }) => {
    const at = reference.sheet === undefined ? sheet : document.book.sheetNamed(reference.sheet);
    if (at < 0 || reference.workbook !== undefined || reference.lastSheet !== undefined) return [];
    const { top, left } = areaOf(reference);
    const { numberFormat } = document.look(top, left, at).stated;
    return [{ numberFormat, kind: formatKind(numberFormat) }];
  });
  const first = kinds.find((each) => each.kind !== 'general' && each.kind !== 'text');
  if (!first) return null;
  const days = kinds.filter((each) => each.kind === 'short-date' || each.kind === 'long-date').length;
  // From one day to another is a number of days, and parts of a whole are no longer money.
  if (days > 1 || (first.kind !== 'percent' && formula.includes('/'))) return null;
  return first.kind === 'percent' && /[*/]/.test(formula) ? null : first.numberFormat;
}
