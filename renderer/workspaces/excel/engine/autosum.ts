import { areaName, isError, sheetColumns, sheetRows, type Area } from '../../../../core/formula/index.ts';
import { usedOf } from './content.ts';
import type { ExcelDocument } from './document.ts';

export const sums = ['sum', 'average', 'count', 'max', 'min'] as const;
export type Sum = (typeof sums)[number];

const isNumber = (document: ExcelDocument, row: number, column: number): boolean => {
  if (row < 0 || column < 0) return false;
  const value = document.calculation.value(document.active, row, column);
  return (
    typeof value === 'number' || (isError(value) && document.part.rows.cell(row, column)?.formula !== null)
  );
};

/** The numbers above a cell, else beside it: what Excel would sum there. */
export function sumRange(document: ExcelDocument, row: number, column: number): Area | null {
  let top = row;
  while (isNumber(document, top - 1, column)) top--;
  if (top < row) return { top, bottom: row - 1, left: column, right: column };
  let left = column;
  while (isNumber(document, row, left - 1)) left--;
  if (left < column) return { top: row, bottom: row, left, right: column - 1 };
  // Over a gap of empty cells, Excel looks further up.
  let last = row - 1;
  while (last >= 0 && document.calculation.value(document.active, last, column) === null) last--;
  if (!isNumber(document, last, column)) return null;
  let first = last;
  while (isNumber(document, first - 1, column)) first--;
  return { top: first, bottom: row - 1, left: column, right: column };
}

export interface SumFormula {
  row: number;
  column: number;
  formula: string;
}

/** A whole column or row as far as it is filled, with the first empty cell after it. */
function edged({ part }: ExcelDocument, area: Area): Area {
  const used = usedOf(part.rows);
  const last = (wanted: number, end: number, filled: number, first: number): number =>
    wanted === end - 1 && first === 0 ? Math.min(wanted, Math.max(filled, 1)) : wanted;
  return {
    ...area,
    bottom: last(area.bottom, sheetRows, used.rows, area.top),
    right: last(area.right, sheetColumns, used.columns, area.left),
  };
}

/** The formulas that AutoSum puts in, and the cells that hold them. */
export function sumFormulas(document: ExcelDocument, is: Sum): SumFormula[] {
  const { selection } = document;
  const range = edged(document, document.range);
  const name = is.toUpperCase();
  const made = (row: number, column: number, area: Area | null): SumFormula[] =>
    area ? [{ row, column, formula: `=${name}(${areaName(area)})` }] : [];
  const empty = (row: number, column: number): boolean =>
    document.calculation.value(document.active, row, column) === null;
  if (range.top === range.bottom && range.left === range.right)
    return made(range.top, range.left, sumRange(document, selection.active.row, selection.active.column));
  const columns = Array.from(
    { length: Math.min(1000, range.right - range.left + 1) },
    (_, at) => range.left + at,
  );
  const rows = Array.from(
    { length: Math.min(10_000, range.bottom - range.top + 1) },
    (_, at) => range.top + at,
  );
  const lastRowEmpty = columns.every((column) => empty(range.bottom, column));
  const lastColumnEmpty = rows.every((row) => empty(row, range.right));
  if (range.top === range.bottom && !lastColumnEmpty && !lastRowEmpty)
    return made(range.top, range.right + 1, { ...range });
  // A row or column of empty cells beside numbers: each gets the sum of what it stands next to.
  if (lastRowEmpty && rows.length === 1)
    return columns.flatMap((column) => made(range.top, column, sumRange(document, range.top, column)));
  if (lastColumnEmpty && columns.length === 1)
    return rows.flatMap((row) => made(row, range.left, sumRange(document, row, range.left)));
  const result: SumFormula[] = [];
  const bottom = lastRowEmpty ? range.bottom - 1 : range.bottom;
  const right = lastColumnEmpty ? range.right - 1 : range.right;
  if (lastColumnEmpty)
    for (const row of rows)
      if (row <= bottom)
        result.push(...made(row, range.right, { top: row, bottom: row, left: range.left, right }));
  if (lastRowEmpty || !lastColumnEmpty)
    for (const column of columns)
      if (column <= right || lastColumnEmpty)
        result.push(...made(bottom + 1, column, { top: range.top, bottom, left: column, right: column }));
  return result;
}
