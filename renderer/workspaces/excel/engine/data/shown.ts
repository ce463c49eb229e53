import { displayText } from '../../../../../core/formula/index.ts';
import type { ExcelDocument } from '../document.ts';

/** What a cell shows; of the active sheet unless another is named. */
export function shownAt(
  document: ExcelDocument,
  row: number,
  column: number,
  sheet = document.active,
): string {
  const value = document.calculation.value(sheet, row, column);
  if (value === null) return '';
  if (typeof value === 'string') return value;
  const { numberFormat } = document.look(row, column, sheet).stated;
  return displayText(value, numberFormat, document.ports.locale, { date1904: document.book.date1904 }).text;
}
