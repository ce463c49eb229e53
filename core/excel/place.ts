import { z } from 'zod';
import { areaOf, parseReference, type Area } from '../formula/index.ts';
import { comparableText } from '../language/index.ts';

const sheet = z.union([z.string().trim().min(1), z.int().min(1)]).optional();

/**
 * Where in a workbook a check looks or a command selects, as an exercise writes it. `sheet` is a sheet's name or its
 * number from 1; left out, it is the first one.
 */
export const at = z.union([
  z.strictObject({
    sheet,
    /** `B2`, `B2:B9`, `C:C`, `3:3`, a defined name, a table, or `Table[Column]`. */
    range: z.string().trim().min(1),
  }),
  z.strictObject({
    sheet,
    /** The text of a heading: the cells below it, to the end of their block or table. */
    column: z.string().trim().min(1),
    /** The text in the first column of a row: the one cell where that row meets the column. */
    row: z.string().trim().min(1).optional(),
  }),
]);
export type At = z.infer<typeof at>;

/** A place that was found: the sheet's number from 0, and cells in A1 style. */
export const excelPlace = z.strictObject({ sheet: z.int().min(0), range: z.string().min(1) });
export type ExcelPlace = z.infer<typeof excelPlace>;

/** A table as places know it. */
export interface PlacedTable {
  readonly name: string;
  /** Header and total row included. */
  readonly area: Area;
  readonly headerRow: boolean;
  readonly totalRow: boolean;
  readonly columns: readonly { readonly name: string }[];
}

/** A sheet in which places are found; the grader's and the workspace's alike. */
export interface PlacedSheet {
  readonly name: string;
  /** The smallest area that holds everything that was typed; null on an empty sheet. */
  content(): Area | null;
  /** What a cell shows; an empty text for an empty cell. */
  text(row: number, column: number): string;
  readonly tables: readonly PlacedTable[];
}

export interface PlacedBook {
  readonly sheets: readonly PlacedSheet[];
  readonly names: readonly {
    readonly name: string;
    readonly sheet: number | null;
    readonly formula: string;
  }[];
}

/** Cells that were found. */
export interface FoundCells {
  readonly sheet: number;
  readonly area: Area;
}

/** What is not there. */
export interface MissingPlace {
  readonly missing: 'sheet' | 'range' | 'column' | 'row';
  readonly text: string;
}

const same = (one: string, other: string): boolean => comparableText(one) === comparableText(other);

/** The number of a sheet from 0; -1 when there is none. */
export const findSheet = (book: PlacedBook, name: string | number | undefined): number => {
  if (typeof name !== 'string') return (name ?? 1) <= book.sheets.length ? (name ?? 1) - 1 : -1;
  return book.sheets.findIndex((each) => same(each.name, name));
};

/** Finds the cells that `at` means. */
export function findCells(book: PlacedBook, where: At): FoundCells | MissingPlace {
  const index = findSheet(book, where.sheet);
  if (index < 0) return { missing: 'sheet', text: String(where.sheet ?? 1) };
  if ('range' in where) return findRange(book, index, where.range);
  return findByContent(book.sheets[index]!, index, where.column, where.row);
}

function findRange(book: PlacedBook, index: number, text: string): FoundCells | MissingPlace {
  const reference = parseReference(text);
  if (reference && reference.sheet === undefined) return { sheet: index, area: areaOf(reference) };
  return findNamed(book, index, text) ?? { missing: 'range', text };
}

function findNamed(book: PlacedBook, index: number, text: string): FoundCells | null {
  const candidates = book.names.filter(({ name }) => same(name, text));
  const named = candidates.find(({ sheet: scope }) => scope === index) ?? candidates[0];
  const reference = named && parseReference(named.formula);
  if (reference) {
    const target = reference.sheet === undefined ? index : findSheet(book, reference.sheet);
    return target < 0 ? null : { sheet: target, area: areaOf(reference) };
  }
  const [, tableName = text, columnName] = /^([^[]+)\[([^\]]+)\]$/.exec(text) ?? [];
  for (const [number, { tables }] of book.sheets.entries())
    for (const table of tables)
      if (same(table.name, tableName)) {
        const area = columnName === undefined ? table.area : columnOf(table, columnName);
        if (area) return { sheet: number, area };
      }
  return null;
}

/** The data of a table's column, without header and total. */
function columnOf({ area, headerRow, totalRow, columns }: PlacedTable, name: string): Area | null {
  const offset = columns.findIndex((column) => same(column.name, name));
  if (offset < 0) return null;
  return {
    top: area.top + (headerRow ? 1 : 0),
    bottom: area.bottom - (totalRow ? 1 : 0),
    left: area.left + offset,
    right: area.left + offset,
  };
}

/** A heading, and the block of rows below it. */
interface Block {
  column: number;
  first: number;
  last: number;
  /** Rows are looked for to here: a table's total row counts. */
  end: number;
  /** The first column of the block. */
  left: number;
  right: number;
}

function findByContent(
  tab: PlacedSheet,
  index: number,
  column: string,
  row: string | undefined,
): FoundCells | MissingPlace {
  const block = tableBlock(tab, column) ?? plainBlock(tab, column);
  if (!block) return { missing: 'column', text: column };
  if (row === undefined)
    return {
      sheet: index,
      area: { top: block.first, bottom: block.last, left: block.column, right: block.column },
    };
  const found = findRow(tab, block, row);
  if (found === null) return { missing: 'row', text: row };
  return { sheet: index, area: { top: found, bottom: found, left: block.column, right: block.column } };
}

function tableBlock({ tables }: PlacedSheet, column: string): Block | null {
  for (const table of tables) {
    const area = columnOf(table, column);
    if (area)
      return {
        column: area.left,
        first: area.top,
        last: area.bottom,
        end: table.area.bottom,
        left: table.area.left,
        right: table.area.right,
      };
  }
  return null;
}

/** Below a heading that no table has: to the first row in which the whole block is empty. */
function plainBlock(tab: PlacedSheet, column: string): Block | null {
  const content = tab.content();
  const heading = content && findHeading(tab, content, column);
  if (!heading) return null;
  const isEmpty = (row: number, at: number): boolean => tab.text(row, at).trim() === '';
  let [left, right] = [heading.column, heading.column];
  while (left > content.left && !isEmpty(heading.row, left - 1)) left--;
  while (right < content.right && !isEmpty(heading.row, right + 1)) right++;
  const isEmptyRow = (row: number): boolean => {
    for (let at = left; at <= right; at++) if (!isEmpty(row, at)) return false;
    return true;
  };
  let last = heading.row;
  while (last < content.bottom && !isEmptyRow(last + 1)) last++;
  const end = Math.max(last, heading.row + 1);
  return { column: heading.column, first: heading.row + 1, last: end, end, left, right };
}

/** Headings stand near the top and the beginning. */
const headings = { rows: 5_000, columns: 500 };

/** The first cell with the text; one with something below it rather than a title of the same words. */
function findHeading(tab: PlacedSheet, content: Area, text: string): { row: number; column: number } | null {
  let alone: { row: number; column: number } | null = null;
  const bottom = Math.min(content.bottom, content.top + headings.rows);
  const right = Math.min(content.right, content.left + headings.columns);
  for (let row = content.top; row <= bottom; row++)
    for (let column = content.left; column <= right; column++) {
      if (!same(tab.text(row, column), text)) continue;
      if (tab.text(row + 1, column).trim() !== '') return { row, column };
      alone ??= { row, column };
    }
  return alone;
}

/** The row whose first cell has the text, else whose first cell begins with it, else that has it anywhere. */
function findRow(tab: PlacedSheet, { first, end, left, right }: Block, text: string): number | null {
  const wanted = comparableText(text);
  const rows: number[] = [];
  for (let row = first; row <= end; row++) rows.push(row);
  const inFirst = (row: number): string => comparableText(tab.text(row, left));
  const equal =
    rows.find((row) => inFirst(row) === wanted) ?? rows.find((row) => inFirst(row).startsWith(wanted));
  if (equal !== undefined) return equal;
  for (const row of rows)
    for (let column = left + 1; column <= right; column++)
      if (comparableText(tab.text(row, column)) === wanted) return row;
  return null;
}

export const isMissing = (place: FoundCells | MissingPlace): place is MissingPlace => 'missing' in place;
