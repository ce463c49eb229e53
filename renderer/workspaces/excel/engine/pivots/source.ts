import type { Area, Scalar } from '../../../../../core/formula/index.ts';
import { meaningOf } from '../../../../../core/excel/number-meaning.ts';
import { usedPart } from '../content.ts';
import { Refused, type ExcelDocument } from '../document.ts';
import { shownAt } from '../data/shown.ts';
import { placeNamed } from '../name-box.ts';
import { dataOfCache, sourceOfCache } from './cache-reading.ts';
import type { PivotSource } from './cache-writing.ts';
import type { PivotData, PivotField } from './design.ts';
import type { PlacedPivot } from './placed.ts';

export interface SourceCells {
  readonly sheet: number;
  /** Headings included, a total row not. */
  readonly area: Area;
}

/** The cells that a source means now; null when they are gone. Throws `Refused` for a table without headings. */
export function cellsOfSource(document: ExcelDocument, source: PivotSource): SourceCells | null {
  const { book } = document;
  if (!('name' in source)) {
    const sheet = book.sheetNamed(source.sheet);
    return sheet < 0 ? null : { sheet, area: source.area };
  }
  const table = book.tables.find((each) => each.name.toLowerCase() === source.name.toLowerCase());
  if (!table) return placeNamed(document, source.name);
  if (!table.headerRow) throw new Refused('pivot-headings');
  return { sheet: table.sheet, area: { ...table.area, bottom: table.area.bottom - Number(table.totalRow) } };
}

/** The headings of an area, each there and each once. Throws `Refused` where one is missing. */
function headingsOf(document: ExcelDocument, { sheet, area }: SourceCells): string[] {
  const taken = new Set<string>();
  return Array.from({ length: area.right - area.left + 1 }, (_, index) => {
    const shown = shownAt(document, area.top, area.left + index, sheet).trim();
    if (shown === '') throw new Refused('pivot-headings');
    let name = shown;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = shown + number;
    taken.add(name.toLowerCase());
    return name;
  });
}

const isDay = (value: Scalar): boolean => typeof value === 'number' && value >= 61;

function fieldOf(
  document: ExcelDocument,
  { sheet, area }: SourceCells,
  column: number,
  name: string,
): PivotField {
  const values: Scalar[] = [];
  let format: string | null = null;
  for (let row = area.top + 1; row <= area.bottom; row++) {
    const value = document.calculation.value(sheet, row, column);
    values.push(value === '' ? null : value);
    if (typeof value === 'number') format ??= document.look(row, column, sheet).stated.numberFormat;
  }
  const kind = meaningOf(format ?? 'General').kind;
  const numbers = values.filter((each) => each !== null);
  return {
    name,
    values,
    format: format ?? 'General',
    dates: (kind === 'date' || kind === 'date-time') && numbers.length > 0 && numbers.every(isDay),
  };
}

/** The part of a source that holds anything; whole columns end where the cells end. */
export function usedCells(document: ExcelDocument, { sheet, area }: SourceCells): SourceCells | null {
  const part = document.book.sheet(sheet);
  const used = usedPart(part, area);
  return used && { sheet, area: used };
}

/** The data of cells. Throws `Refused` without headings, or without a row below them. */
export function dataOfCells(document: ExcelDocument, cells: SourceCells): PivotData {
  const used = usedCells(document, cells);
  if (!used || used.area.top >= used.area.bottom) throw new Refused('pivot-rows');
  const { area } = used;
  const headings = headingsOf(document, used);
  return {
    fields: headings.map((name, index) => fieldOf(document, used, area.left + index, name)),
    records: area.bottom - area.top,
  };
}

/**
 * What a pivot table draws from: the data as they were when it was last refreshed; where the file does not keep them,
 * as they are now. Null when they are gone.
 */
export function dataOfPivot(document: ExcelDocument, { cache }: PlacedPivot): PivotData | null {
  const root = cache === null ? undefined : document.book.package.root(cache);
  const source = root && sourceOfCache(root);
  if (!source) return null;
  const kept = dataOfCache(document.book, cache!);
  if (kept) return kept;
  try {
    const cells = cellsOfSource(document, source);
    return cells && dataOfCells(document, cells);
  } catch (cause) {
    if (cause instanceof Refused) return null;
    throw cause;
  }
}
