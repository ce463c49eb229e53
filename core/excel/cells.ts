import { sheetColumns, sheetRows, type Area } from '../formula/index.ts';
import { cellKey, type Cell, type CellStyle, type ColumnSpan, type Sheet } from './model.ts';

/** The cell at a place; undefined where the file states none. */
export const cellAt = (sheet: Sheet, row: number, column: number): Cell | undefined =>
  sheet.cells.get(cellKey(row, column));

/** What the sheet states about a column; spans are in order. */
export function columnAt({ columns }: Sheet, column: number): ColumnSpan | undefined {
  let [low, high] = [0, columns.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (columns[middle]!.first <= column) low = middle + 1;
    else high = middle - 1;
  }
  const span = columns[high];
  return span && column <= span.last ? span : undefined;
}

/** The format in effect: the cell's own, else the row's, else the column's; undefined is the standard one. */
export const styleAt = (sheet: Sheet, row: number, column: number): CellStyle | undefined =>
  cellAt(sheet, row, column)?.style ??
  sheet.rows.get(row)?.style ??
  columnAt(sheet, column)?.style ??
  undefined;

/** A row's height in points. */
export const rowHeight = (sheet: Sheet, row: number): number =>
  sheet.rows.get(row)?.height ?? sheet.defaultRowHeight;

/** A column's width in characters. */
export const columnWidth = (sheet: Sheet, column: number): number =>
  columnAt(sheet, column)?.width ?? sheet.defaultColumnWidth;

export const isRowHidden = (sheet: Sheet, row: number): boolean => sheet.rows.get(row)?.hidden ?? false;

export const isColumnHidden = (sheet: Sheet, column: number): boolean => {
  const span = columnAt(sheet, column);
  return span !== undefined && (span.hidden || span.width === 0);
};

/** Whether a cell has something in it. */
export const isFilled = (cell: Cell | undefined): cell is Cell =>
  cell !== undefined && (cell.formula !== null || (cell.value !== null && cell.value !== ''));

const used = new WeakMap<Sheet, Area | null>();

/** The smallest area that holds everything that was typed; null on an empty sheet. */
export function usedArea(sheet: Sheet): Area | null {
  const known = used.get(sheet);
  if (known !== undefined) return known;
  let [top, left, bottom, right] = [sheetRows, sheetColumns, -1, -1];
  for (const cell of sheet.cells.values()) {
    if (!isFilled(cell)) continue;
    const { row, column } = cell;
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  }
  const found = bottom < 0 ? null : { top, left, bottom, right };
  used.set(sheet, found);
  return found;
}

/** Cells that are looked at in one place: more than anybody fills by hand. */
const most = 50_000;

/**
 * Whole rows and columns, and places of more cells than anybody would look at, end where the content ends, so that
 * nobody walks over a million empty cells.
 */
export function withinContent(sheet: Sheet, area: Area): Area {
  const content = usedArea(sheet) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const huge = sizeOf(area) > most;
  const clipRows = huge || (area.top === 0 && area.bottom === sheetRows - 1);
  const clipColumns = huge || (area.left === 0 && area.right === sheetColumns - 1);
  const clipped = {
    ...area,
    bottom: clipRows ? Math.max(area.top, Math.min(area.bottom, content.bottom)) : area.bottom,
    right: clipColumns ? Math.max(area.left, Math.min(area.right, content.right)) : area.right,
  };
  const width = Math.min(clipped.right - clipped.left + 1, most);
  return {
    ...clipped,
    right: clipped.left + width - 1,
    bottom: Math.min(clipped.bottom, clipped.top + Math.floor(most / width) - 1),
  };
}

/** Every place of an area, row by row. */
export function* placesIn({ top, left, bottom, right }: Area): Iterable<{ row: number; column: number }> {
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) yield { row, column };
}

export const sizeOf = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);

export const sameArea = (one: Area, other: Area): boolean =>
  one.top === other.top &&
  one.left === other.left &&
  one.bottom === other.bottom &&
  one.right === other.right;
