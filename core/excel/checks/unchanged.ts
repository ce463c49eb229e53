import { z } from 'zod';
import { excerpt, near, tolerance, type Verdict } from '../../exercise/index.ts';
import { cellName, isInside } from '../../formula/index.ts';
import { cellAt, isFilled } from '../cells.ts';
import type { Border, Cell, CellStyle, ExcelWorkbook, Sheet } from '../model.ts';
import { shownText } from '../shown.ts';
import { linesNow } from '../structure.ts';
import { cellArea, excelCheck, found, placeOf } from './check.ts';
import { at } from './options.ts';
import { findTarget, isFinding, sheetOf } from './target.ts';
import { sameValue } from './values.ts';

const options = z.strictObject({
  /** Cells that the tasks may change. */
  except: z.array(at).default([]),
  /** Whether formats count as well as contents. */
  format: z.boolean().default(true),
});

const black = (colour: string): string => (colour === 'auto' ? '#000000' : colour);
const white = (colour: string | null): string | null => (colour === '#FFFFFF' ? null : colour);
const sameLine = (one: Border | null, other: Border | null): boolean =>
  (one?.style ?? null) === (other?.style ?? null);

/** Whether two formats look the same to a reader. */
const sameLook = (one: CellStyle, other: CellStyle): boolean =>
  one === other ||
  (one.numberFormat === other.numberFormat &&
    one.font.bold === other.font.bold &&
    one.font.italic === other.font.italic &&
    one.font.underline === other.font.underline &&
    one.font.strike === other.font.strike &&
    near(one.font.size, other.font.size, tolerance.size) &&
    black(one.font.color) === black(other.font.color) &&
    white(one.fill.color) === white(other.fill.color) &&
    (['left', 'right', 'top', 'bottom'] as const).every((side) =>
      sameLine(one.borders[side], other.borders[side]),
    ) &&
    one.alignment.horizontal === other.alignment.horizontal &&
    one.alignment.vertical === other.alignment.vertical &&
    one.alignment.wrap === other.alignment.wrap &&
    one.alignment.indent === other.alignment.indent &&
    one.alignment.rotation === other.alignment.rotation);

const complex = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** Programs keep a second font for Arabic letters, and some write its name in the place of the first. */
const sameFont = (one: Cell, other: Cell): boolean =>
  one.style.font.name.toLowerCase() === other.style.font.name.toLowerCase() ||
  (typeof other.value === 'string' && complex.test(other.value));

const sameContent = (one: Cell, other: Cell | undefined): boolean => {
  if (one.formula) return (other?.formula ?? null) !== null;
  return !other?.formula && sameValue(one.value, other?.value ?? null);
};

/** Whether a cell of the learner's sheet is one that the tasks may change. */
function freeCells(model: ExcelWorkbook, starter: ExcelWorkbook, except: z.output<typeof options>['except']) {
  const areas = except.flatMap((each) => {
    const target = findTarget(model, starter, each);
    return isFinding(target) ? [] : [target];
  });
  return (sheet: Sheet, row: number, column: number): boolean =>
    areas.some((target) => target.sheet === sheet && isInside(target.whole, row, column));
}

type IsFree = ReturnType<typeof freeCells>;

interface Pair {
  was: Sheet;
  now: Sheet;
}

/** The first cell of the starter that is not what it was; rows and columns that came in between make no difference. */
function firstChange(
  model: ExcelWorkbook,
  starter: ExcelWorkbook,
  { was, now }: Pair,
  isFree: IsFree,
  withFormat: boolean,
): Verdict {
  const [rowNow, columnNow] = [linesNow(was, now, 'row'), linesNow(was, now, 'column')];
  for (const cell of was.cells.values()) {
    if (!isFilled(cell)) continue;
    const [row, column] = [rowNow(cell.row), columnNow(cell.column)];
    const text = excerpt(shownText(starter, was, cell.row, cell.column));
    if (row === undefined || column === undefined) {
      if (isFree(now, cell.row, cell.column)) continue;
      return found('unchanged.line-gone', { found: text }, { sheet: now.index, range: 'A1' });
    }
    if (isFree(now, row, column)) continue;
    const other = cellAt(now, row, column);
    const values = { cell: cellName(row, column), found: text };
    const place = placeOf(now.index, cellArea(row, column));
    if (!isFilled(other)) return found('unchanged.gone', values, place);
    if (!sameContent(cell, other))
      return found(cell.formula ? 'unchanged.formula' : 'unchanged.value', values, place);
    if (withFormat && !(sameLook(cell.style, other.style) && sameFont(cell, other)))
      return found('unchanged.format', values, place);
  }
  return firstNew(model, { was, now }, isFree);
}

/** A cell that has something in it now, where nothing was, and no task is about it. */
function firstNew(model: ExcelWorkbook, { was, now }: Pair, isFree: IsFree): Verdict {
  const rows = new Map<number, number>();
  const columns = new Map<number, number>();
  const [rowNow, columnNow] = [linesNow(was, now, 'row'), linesNow(was, now, 'column')];
  for (const cell of was.cells.values()) {
    rows.set(rowNow(cell.row) ?? -1, cell.row);
    columns.set(columnNow(cell.column) ?? -1, cell.column);
  }
  for (const cell of now.cells.values()) {
    const { row, column } = cell;
    if (!isFilled(cell) || isFree(now, row, column)) continue;
    const original = cellAt(was, rows.get(row) ?? row, columns.get(column) ?? column);
    if (isFilled(original) || cell.formula?.kind === 'dynamic') continue;
    return found(
      'unchanged.added',
      { cell: cellName(row, column), found: excerpt(shownText(model, now, row, column)) },
      placeOf(now.index, cellArea(row, column)),
    );
  }
  return null;
}

/** Contents and formats outside of the tasks' cells equal the starter's, fact by fact. */
export const unchanged = excelCheck(options, (model, { except, format }, starter) => {
  const isFree = freeCells(model, starter, except);
  for (const was of starter.sheets) {
    if (was.kind !== 'worksheet') continue;
    const now = sheetOf(model, starter, was.name);
    if (!now) return found('unchanged.sheet', { found: was.name });
    const verdict = firstChange(model, starter, { was, now }, isFree, format);
    if (verdict) return verdict;
  }
  return null;
});
