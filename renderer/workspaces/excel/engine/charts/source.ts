import {
  isError,
  printReference,
  referenceTo,
  type Area,
  type Scalar,
} from '../../../../../core/formula/index.ts';
import { usedPart } from '../content.ts';
import { regionRound } from '../data/region.ts';
import type { ExcelDocument } from '../document.ts';
import { isOneCell } from '../merges.ts';

/** Cells that a chart shows: rows and columns of numbers, and the lines of labels before them. */
export interface Grid {
  sheet: number;
  rows: readonly number[];
  columns: readonly number[];
  labelRows: readonly number[];
  labelColumns: readonly number[];
}

/** A series by the references that the file has. */
export interface SeriesSource {
  name: string | null;
  categories: string | null;
  values: string;
  /** Categories in several columns. */
  levels?: boolean;
}

const lines = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Numbers that follow one another, as first and last. */
function runs(numbers: readonly number[]): [first: number, last: number][] {
  const found: [number, number][] = [];
  for (const each of numbers) {
    const last = found.at(-1);
    if (last && each === last[1] + 1) last[1] = each;
    else found.push([each, each]);
  }
  return found;
}

/** A reference to the crossings of rows and columns, edges fixed. */
export function referenceOf(
  document: ExcelDocument,
  sheet: number,
  rows: readonly number[],
  columns: readonly number[],
): string {
  const { name } = document.book.sheets[sheet]!;
  const pieces = runs(rows).flatMap(([top, bottom]) =>
    runs(columns).map(([left, right]) =>
      printReference(referenceTo({ top, bottom, left, right }, { sheet: name, fixed: true })),
    ),
  );
  return pieces.length === 1 ? pieces[0]! : `(${pieces.join(',')})`;
}

const isDate = (format: string): boolean => /[ymd]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));

/** Whether a cell names what stands beside it rather than being drawn. */
function isLabel(document: ExcelDocument, sheet: number, row: number, column: number): boolean {
  const value: Scalar = document.calculation.value(sheet, row, column);
  if (value === null || isError(value)) return false;
  if (typeof value === 'string') return value.trim() !== '';
  return typeof value === 'number' && isDate(document.look(row, column, sheet).stated.numberFormat);
}

/** The rows and columns that the selection means; several ranges count when they lie beside or below one another. */
function selectedLines(document: ExcelDocument, given: Area | null): { rows: number[]; columns: number[] } {
  const { ranges, active } = document.selection;
  const { part } = document;
  const areas = (given ? [given] : ranges).flatMap((each) => usedPart(part, each) ?? []);
  const last = areas.at(-1);
  if (areas.length > 1 && last) {
    const union = (from: 'top' | 'left', to: 'bottom' | 'right'): number[] =>
      [...new Set(areas.flatMap((each) => lines(each[from], each[to])))].sort((one, other) => one - other);
    const beside = areas.every((each) => each.top === last.top && each.bottom === last.bottom);
    const below = areas.every((each) => each.left === last.left && each.right === last.right);
    if (beside || below) return { rows: union('top', 'bottom'), columns: union('left', 'right') };
  }
  const area = last && (given || !isOneCell(last)) ? last : regionRound(document, active.row, active.column);
  return { rows: lines(area.top, area.bottom), columns: lines(area.left, area.right) };
}

/** Without rows at the top that hold one text only: the heading of the whole. */
function withoutHeading(document: ExcelDocument, rows: number[], columns: number[]): number[] {
  const filled = (row: number): number =>
    columns.filter((column) => document.calculation.value(document.active, row, column) !== null).length;
  let from = 0;
  while (columns.length > 2 && from < rows.length - 2 && filled(rows[from]!) <= 1) from++;
  return rows.slice(from);
}

/** What a chart of the selection shows; null when there is nothing to show. */
export function gridOf(document: ExcelDocument, given: Area | null = null): Grid | null {
  const found = selectedLines(document, given);
  const sheet = document.active;
  const { columns } = found;
  const rows = withoutHeading(document, found.rows, columns);
  const isEmpty = (row: number, column: number): boolean =>
    document.calculation.value(sheet, row, column) === null;
  const corner = isEmpty(rows[0]!, columns[0]!);
  /** The first line is labels: texts or dates beyond the corner, or anything beside an empty corner. */
  const names = (cells: readonly [row: number, column: number][]): boolean =>
    cells.length > 0 &&
    ((corner && cells.some(([row, column]) => !isEmpty(row, column))) ||
      (cells.some(([row, column]) => isLabel(document, sheet, row, column)) &&
        cells.every(([row, column]) => isEmpty(row, column) || isLabel(document, sheet, row, column))));
  let [labelRows, labelColumns] = [0, 0];
  const rowIsNames = (at: number): boolean =>
    rows.length > at + 1 &&
    names(
      columns
        .slice(columns.length > 1 ? 1 : 0)
        .map((column) => [rows[at]!, column] as const as [number, number]),
    );
  if (rowIsNames(0)) labelRows = 1;
  const columnIsNames = (at: number): boolean =>
    columns.length > at + 1 &&
    names(rows.slice(labelRows).map((row) => [row, columns[at]!] as [number, number]));
  while (labelColumns < 3 && columnIsNames(labelColumns)) {
    labelColumns++;
    if (
      corner &&
      labelColumns === 1 &&
      !columnHasTextsOnly(document, sheet, rows.slice(labelRows), columns[1])
    )
      break;
  }
  const grid: Grid = {
    sheet,
    rows: rows.slice(labelRows),
    columns: columns.slice(labelColumns),
    labelRows: rows.slice(0, labelRows),
    labelColumns: columns.slice(0, labelColumns),
  };
  const any = grid.rows.some((row) =>
    grid.columns.some((column) => typeof document.calculation.value(sheet, row, column) === 'number'),
  );
  return any ? grid : null;
}

const columnHasTextsOnly = (
  document: ExcelDocument,
  sheet: number,
  rows: readonly number[],
  column: number | undefined,
): boolean =>
  column !== undefined && rows.length > 0 && rows.every((row) => isLabel(document, sheet, row, column));

/** Excel's choice: what there is less of becomes the series. */
export const inColumns = ({ rows, columns }: Grid): boolean => rows.length >= columns.length;

/** The series of a grid. */
export function seriesOf(document: ExcelDocument, grid: Grid, byColumns: boolean): SeriesSource[] {
  const { sheet, rows, columns, labelRows, labelColumns } = grid;
  const reference = (down: readonly number[], across: readonly number[]): string | null =>
    down.length === 0 || across.length === 0 ? null : referenceOf(document, sheet, down, across);
  if (byColumns)
    return columns.map((column) => ({
      name: reference(labelRows.slice(-1), [column]),
      categories: reference(rows, labelColumns),
      values: reference(rows, [column])!,
      ...(labelColumns.length > 1 ? { levels: true } : {}),
    }));
  return rows.map((row) => ({
    name: reference([row], labelColumns.slice(-1)),
    categories: reference(labelRows, columns),
    values: reference([row], columns)!,
    ...(labelRows.length > 1 ? { levels: true } : {}),
  }));
}
