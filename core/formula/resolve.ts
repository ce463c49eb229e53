import { parseStructRef } from '@borgar/fx';
import { areaOf, parseReference, type Reference } from './reference.ts';
import { Region, type SheetArea } from './region.ts';
import type { RegionTemplate } from './program.ts';
import { sameName } from './rewrite.ts';
import type { Trouble } from './trouble.ts';
import { errorValue, type ErrorValue } from './values.ts';
import type { CellAddress, Table, Workbook } from './workbook.ts';

/** What a reference in a formula turned out to be: cells, or an error and why. */
export type Resolved = RegionTemplate | { error: ErrorValue; trouble?: Trouble };

/** The place of a sheet by its name, or `-1`. */
export const sheetNamed = ({ sheets }: Workbook, name: string): number =>
  sheets.findIndex((sheet) => sameName(sheet.name, name));

const lost = errorValue('#REF!');

/** Finds the cells of `A1`, `S!A1:B2`, `S1:S3!A1` and of whole rows and columns. */
export function resolveReference(text: string, workbook: Workbook, home: number): Resolved {
  const reference = parseReference(text);
  if (!reference) return { error: lost };
  if (reference.workbook !== undefined)
    return { error: lost, trouble: { kind: 'other-workbook', name: reference.workbook } };
  const first = reference.sheet === undefined ? home : sheetNamed(workbook, reference.sheet);
  const last = reference.lastSheet === undefined ? first : sheetNamed(workbook, reference.lastSheet);
  const missing = first < 0 ? reference.sheet! : last < 0 ? reference.lastSheet! : null;
  if (missing !== null) return { error: lost, trouble: { kind: 'unknown-sheet', name: missing } };
  const area = areaOf(reference);
  const sheets: SheetArea[] = [];
  for (let sheet = Math.min(first, last); sheet <= Math.max(first, last); sheet += 1)
    sheets.push({ sheet, ...area });
  return { region: new Region(sheets), relative: relativeEdges(reference) };
}

function relativeEdges({ top, left, bottom, right }: Reference): RegionTemplate['relative'] {
  const moves = (edge: Reference['top']): boolean => edge !== null && !edge.fixed;
  const edges = { top: moves(top), left: moves(left), bottom: moves(bottom), right: moves(right) };
  return edges.top || edges.left || edges.bottom || edges.right ? edges : null;
}

/** Finds the cells of `Table[Column]`, `[@Column]`, `Table[[#Totals],[A]:[B]]` (ECMA-376 18.17.6.5). */
export function resolveStructured(text: string, workbook: Workbook, at: CellAddress): Resolved {
  const parsed = parseStructRef(text);
  if (!parsed) return { error: lost };
  const table = tableNamed(workbook, parsed.table, at);
  if (!table)
    return parsed.table === undefined
      ? { error: lost }
      : { error: lost, trouble: { kind: 'unknown-table', name: parsed.table } };
  const columns: number[] = [];
  for (const name of parsed.columns ?? []) {
    const found = table.columns.findIndex((column) => sameName(column, name));
    if (found < 0) return { error: lost, trouble: { kind: 'unknown-column', table: table.name, name } };
    columns.push(table.area.left + found);
  }
  const rows = tableRows(table, parsed.sections ?? [], at);
  if ('error' in rows) return rows;
  const left = columns.length === 0 ? table.area.left : Math.min(...columns);
  const right = columns.length === 0 ? table.area.right : Math.max(...columns);
  return { region: Region.of(table.sheet, rows.top, left, rows.bottom, right), relative: null };
}

function tableNamed({ tables }: Workbook, name: string | undefined, at: CellAddress): Table | undefined {
  if (name !== undefined && name !== '') return tables.find((table) => sameName(table.name, name));
  return tables.find(
    ({ sheet, area }) =>
      sheet === at.sheet &&
      at.row >= area.top &&
      at.row <= area.bottom &&
      at.column >= area.left &&
      at.column <= area.right,
  );
}

function tableRows(
  { area, headerRow, totalRow, sheet }: Table,
  sections: readonly string[],
  at: CellAddress,
): { top: number; bottom: number } | { error: ErrorValue } {
  const first = area.top + (headerRow ? 1 : 0);
  const last = area.bottom - (totalRow ? 1 : 0);
  const wanted = new Set(sections.map((section) => section.toLowerCase().replace('#', '')));
  if (wanted.has('this row')) {
    if (at.sheet !== sheet || at.row < first || at.row > last) return { error: errorValue('#VALUE!') };
    return { top: at.row, bottom: at.row };
  }
  if (wanted.has('all')) return { top: area.top, bottom: area.bottom };
  const parts: [number, number][] = [];
  if (wanted.has('headers') && headerRow) parts.push([area.top, area.top]);
  if (wanted.has('data') || wanted.size === 0) parts.push([first, last]);
  if (wanted.has('totals') && totalRow) parts.push([area.bottom, area.bottom]);
  const top = Math.min(...parts.map(([from]) => from));
  const bottom = Math.max(...parts.map(([, to]) => to));
  return top <= bottom ? { top, bottom } : { error: lost };
}
