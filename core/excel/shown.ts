import { displayText } from '../formula/index.ts';
import { valueAt } from './calculation.ts';
import { cellAt, styleAt, usedArea } from './cells.ts';
import type { ExcelWorkbook, Sheet } from './model.ts';
import type { PlacedBook, PlacedSheet } from './place.ts';

/** What a cell shows: its value, calculated where need be, in its number format. */
export function shownText(workbook: ExcelWorkbook, sheet: Sheet, row: number, column: number): string {
  const value = valueAt(workbook, sheet.index, row, column);
  if (value === null) return '';
  const format = styleAt(sheet, row, column)?.numberFormat ?? 'General';
  return displayText(value, format, 'en', { date1904: workbook.date1904 }).text;
}

/** The same without calculating where the file stores a result: good enough to find a place by. */
function storedText(workbook: ExcelWorkbook, sheet: Sheet, row: number, column: number): string {
  const cell = cellAt(sheet, row, column);
  if (!cell || cell.value === null) return cell?.formula ? shownText(workbook, sheet, row, column) : '';
  if (typeof cell.value === 'string') return cell.value;
  return displayText(cell.value, cell.style.numberFormat, 'en', { date1904: workbook.date1904 }).text;
}

const placed = new WeakMap<ExcelWorkbook, PlacedBook>();

/** A read workbook as places see it. */
export function placedBook(workbook: ExcelWorkbook): PlacedBook {
  const known = placed.get(workbook);
  if (known) return known;
  const book: PlacedBook = {
    sheets: workbook.sheets.map((sheet): PlacedSheet => ({
      name: sheet.name,
      content: () => usedArea(sheet),
      text: (row, column) => storedText(workbook, sheet, row, column),
      tables: sheet.tables,
    })),
    names: workbook.names,
  };
  placed.set(workbook, book);
  return book;
}
