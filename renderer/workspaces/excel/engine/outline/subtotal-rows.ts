import { parseArea, type Area } from '../../../../../core/formula/index.ts';
import { comparableText } from '../../../../../core/language/index.ts';
import { dataOf, type Block } from '../data/region.ts';
import { shownAt } from '../data/shown.ts';
import type { ExcelDocument } from '../document.ts';
import { lineAt } from './lines.ts';

const subtotal = /^=\s*SUBTOTAL\s*\(\s*(\d+)\s*[,;]\s*([^()]*)\)/i;

/** What a formula sums up, when it is a SUBTOTAL of cells beside it. */
function subtotalled(formula: string): { number: number; area: Area | null } | null {
  const found = subtotal.exec(formula);
  return found && { number: Number(found[1]), area: parseArea(found[2]!.trim().replaceAll('$', '')) };
}

export interface SubtotalRow {
  readonly row: number;
  readonly number: number;
  /** Sums up all rows of data. */
  readonly grand: boolean;
}

/** The rows of a block that hold subtotals, from the top down. */
export function subtotalRowsOf(document: ExcelDocument, block: Block): SubtotalRow[] {
  const data = dataOf(block);
  if (!data) return [];
  const found = document.part.rows.between(data.top, data.bottom).flatMap((row) => {
    for (const { column, formula } of row.cells) {
      if (!formula || column < data.left || column > data.right) continue;
      const here = subtotalled(formula.text);
      // One that looks at its own row numbers the rows that a filter leaves: it is data.
      const isOwn = here?.area && here.area.top <= row.number && here.area.bottom >= row.number;
      if (here && !isOwn) return [{ row: row.number, ...here }];
    }
    return [];
  });
  const rows = new Set(found.map(({ row }) => row));
  let [first, last] = [data.top, data.bottom];
  while (first < last && rows.has(first)) first++;
  while (last > first && rows.has(last)) last--;
  return found.map(({ row, number, area }) => ({
    row,
    number,
    grand:
      area !== null &&
      area.top <= first &&
      area.bottom >= last &&
      lineAt(document.part, 'rows', row).level === 0,
  }));
}

/** Rows one below another that say the same in a column, no subtotal between them. */
export interface Run {
  readonly first: number;
  readonly last: number;
  readonly value: string;
}

/** The rows of data in runs of what a column shows. */
export function runsOf(document: ExcelDocument, data: Area, by: number, totals: ReadonlySet<number>): Run[] {
  const runs: Run[] = [];
  for (let row = data.top; row <= data.bottom; row++) {
    if (totals.has(row)) continue;
    const value = shownAt(document, row, by);
    const before = runs.at(-1);
    if (before?.last === row - 1 && comparableText(before.value) === comparableText(value))
      runs[runs.length - 1] = { ...before, last: row };
    else runs.push({ first: row, last: row, value });
  }
  return runs;
}

/** A value that stands in rows apart from each other: it would be summed up twice. Null when rows are in order. */
export function scattered(document: ExcelDocument, block: Block, by: number): string | null {
  const data = dataOf(block);
  if (!data) return null;
  const totals = new Set(subtotalRowsOf(document, block).map(({ row }) => row));
  const seen = new Set<string>();
  let before: string | null = null;
  for (let row = data.top; row <= data.bottom; row++) {
    if (totals.has(row)) continue;
    const value = comparableText(shownAt(document, row, by));
    if (value === before) continue;
    if (seen.has(value)) return shownAt(document, row, by);
    seen.add(value);
    before = value;
  }
  return null;
}
