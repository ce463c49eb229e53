import { cellName, columnNumber, type Area } from '../../formula/index.ts';
import { comparableText } from '../../language/index.ts';
import { valueAt } from '../calculation.ts';
import { sameArea } from '../cells.ts';
import type { ExcelWorkbook, Sheet } from '../model.ts';
import { shownText } from '../shown.ts';
import type { Target } from './target.ts';

/** Rows of data below their headings. */
export interface Block {
  readonly sheet: Sheet;
  readonly header: number;
  /** Without headings and total row; `bottom` is below `top` when there is none. */
  readonly data: Area;
}

/** The block that a place means: its first row has the headings. A table's total row is no data. */
export function blockOf({ sheet, area }: Target): Block {
  const table = sheet.tables.find((each) => sameArea(each.area, area));
  return {
    sheet,
    header: area.top,
    data: { ...area, top: area.top + 1, bottom: area.bottom - (table?.totalRow ? 1 : 0) },
  };
}

/** A column of a block by the text of its heading, or by its letters; -1 when there is none. */
export function columnIn(workbook: ExcelWorkbook, { sheet, header, data }: Block, name: string): number {
  for (let column = data.left; column <= data.right; column++)
    if (comparableText(shownText(workbook, sheet, header, column)) === comparableText(name)) return column;
  const column = columnNumber(name);
  return column >= data.left && column <= data.right ? column : -1;
}

/** A cell's value as a text that is the same for the same value. */
export function cellKeyText(workbook: ExcelWorkbook, { sheet }: Block, row: number, column: number): string {
  const value = valueAt(workbook, sheet.index, row, column);
  return typeof value === 'number' ? String(Number(value.toPrecision(12))) : JSON.stringify(value ?? '');
}

/** A row as one text, to find it again. */
export const rowKey = (cells: readonly string[]): string => cells.join('\u0000');

export const rowNumbers = ({ data }: Block): number[] =>
  Array.from({ length: Math.max(0, data.bottom - data.top + 1) }, (_, index) => data.top + index);

/** What a row is called in a sentence: the first text in it. */
export function rowName(workbook: ExcelWorkbook, { sheet, data }: Block, row: number): string {
  for (let column = data.left; column <= data.right; column++) {
    const text = shownText(workbook, sheet, row, column);
    if (text !== '') return text;
  }
  return cellName(row, data.left);
}
