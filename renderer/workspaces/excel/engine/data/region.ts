import { columnNumber, sheetColumns, sheetRows, type Area } from '../../../../../core/formula/index.ts';
import { comparableText } from '../../../../../core/language/index.ts';
import type { StoredTable } from '../book.ts';
import { usedPart } from '../content.ts';
import type { ExcelDocument } from '../document.ts';
import { cellArea, contains, isOneCell, overlap } from '../merges.ts';

/** The block of filled cells round a cell, edged by empty rows and columns: Excel's current region. */
export function regionRound(document: ExcelDocument, row: number, column: number): Area {
  const { part, active, calculation } = document;
  const filled = (line: number, at: number): boolean => {
    if (line < 0 || at < 0 || line >= sheetRows || at >= sheetColumns) return false;
    const cell = part.rows.cell(line, at);
    return cell !== undefined && (cell.formula !== null || calculation.value(active, line, at) !== null);
  };
  const anyInRow = (line: number, from: number, to: number): boolean => {
    for (let at = from; at <= to; at++) if (filled(line, at)) return true;
    return false;
  };
  const anyInColumn = (at: number, from: number, to: number): boolean => {
    for (let line = from; line <= to; line++) if (filled(line, at)) return true;
    return false;
  };
  let { top, left, bottom, right } = cellArea(row, column);
  for (let grew = true; grew;) {
    grew = false;
    while (anyInRow(top - 1, left - 1, right + 1)) grew = top-- > 0;
    while (anyInRow(bottom + 1, left - 1, right + 1)) grew = bottom++ < sheetRows;
    while (anyInColumn(left - 1, top - 1, bottom + 1)) grew = left-- > 0;
    while (anyInColumn(right + 1, top - 1, bottom + 1)) grew = right++ < sheetColumns;
  }
  return { top, left, bottom, right };
}

/** Rows that belong together: what is sorted, filtered, made a table of. */
export interface Block {
  /** Headings included, a total row not. */
  readonly area: Area;
  readonly header: boolean;
  readonly table: StoredTable | null;
}

const textIn = (document: ExcelDocument, row: number, column: number): string | null => {
  const value = document.calculation.value(document.active, row, column);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
};

/** Whether the first row of an area looks like headings: texts over other things, or texts that look otherwise. */
function looksLikeHeadings(document: ExcelDocument, area: Area): boolean {
  if (area.top === area.bottom) return false;
  const columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => area.left + index);
  if (!columns.every((column) => textIn(document, area.top, column) !== null)) return false;
  const differs = columns.some((column) => {
    const [above, below] = [document.look(area.top, column).shown, document.look(area.top + 1, column).shown];
    const other = document.calculation.value(document.active, area.top + 1, column);
    return (
      typeof other === 'number' ||
      typeof other === 'boolean' ||
      above.font.bold !== below.font.bold ||
      above.fill !== below.fill
    );
  });
  return differs || columns.length > 1;
}

/** The table that holds all of an area. */
export const tableRound = (document: ExcelDocument, area: Area): StoredTable | null =>
  document.book.tablesOf(document.active).find((table) => contains(table.area, area)) ?? null;

const withoutTotal = ({ area, totalRow }: StoredTable): Area =>
  totalRow ? { ...area, bottom: area.bottom - 1 } : area;

/**
 * The rows that the selection means: its table, its filter, what is selected, or all that is filled round the active
 * cell. `header` says whether the first row is headings; left out, it is guessed.
 */
export function blockOf(document: ExcelDocument, header?: boolean): Block {
  const { range, selection, part, active } = document;
  const { row, column } = selection.active;
  const table = tableRound(document, isOneCell(range) ? cellArea(row, column) : range);
  if (table) return { area: withoutTotal(table), header: table.headerRow, table };
  const filter = document.book.filterViews(active).find((each) => each.table === null);
  if (filter && contains(filter.range, cellArea(row, column)) && isOneCell(range))
    return { area: filter.range, header: true, table: null };
  const region = regionRound(document, row, column);
  const used = usedPart(part, range);
  const narrow = used === null || (used.left === used.right && overlap(region, used));
  const area = narrow ? region : used;
  return { area, header: header ?? looksLikeHeadings(document, area), table: null };
}

/** The rows of a block below its headings; null when there are none. */
export function dataOf({ area, header }: Block): Area | null {
  const top = area.top + (header ? 1 : 0);
  return top > area.bottom ? null : { ...area, top };
}

/** The column of a block with this heading; -1 when there is none. */
export function headingColumn(document: ExcelDocument, { area }: Block, named: string): number {
  for (let column = area.left; column <= area.right; column++) {
    const value = document.calculation.value(document.active, area.top, column);
    if (value !== null && comparableText(headingText(value)) === comparableText(named)) return column;
  }
  return -1;
}

/** The column of a block with this heading, or with this letter; -1 when there is none. */
export function columnOf(document: ExcelDocument, block: Block, named: string): number {
  const { area, header } = block;
  const byHeading = header ? headingColumn(document, block, named) : -1;
  if (byHeading >= 0) return byHeading;
  const letters = /^[A-Za-z]{1,3}$/.exec(named.trim())?.[0].toUpperCase();
  const column = letters === undefined ? -1 : columnNumber(letters);
  return column >= area.left && column <= area.right ? column : -1;
}

const headingText = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'error' in value ? String(value.error) : String(value);
