import { displayText } from '../../../../../core/formula/index.ts';
import type { ExcelDocument } from '../document.ts';

/** What a cell of the active sheet shows. */
export function shownAt(document: ExcelDocument, row: number, column: number): string {
  const value = document.calculation.value(document.active, row, column);
  if (value === null) return '';
  if (typeof value === 'string') return value;
  const { numberFormat } = document.look(row, column).stated;
  return displayText(value, numberFormat, document.ports.locale, { date1904: document.book.date1904 }).text;
}
