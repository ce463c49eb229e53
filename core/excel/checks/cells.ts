import type { CheckCall, Finding, Verdict } from '../../exercise/index.ts';
import { cellName, intersection, isInside, type Area } from '../../formula/index.ts';
import { cellAt, isFilled, placesIn, sizeOf, styleAt } from '../cells.ts';
import { cellKey, type Cell, type CellStyle, type ExcelWorkbook, type Sheet } from '../model.ts';
import type { At } from '../place.ts';
import { standardStyle } from '../read/stylesheet.ts';
import { cellArea, found, placeOf } from './check.ts';
import { emptiedIn } from './emptied.ts';
import { askedByOthers, before as sheetBefore, judgeTarget, type Target } from './target.ts';

/** All that decides how a cell looks: its format, and the parts of its text that have looks of their own. */
export type Look = Pick<Cell, 'style' | 'rich'>;

/** A cell with the format that is in effect on it. */
export interface Looked extends Look {
  sheet: Sheet;
  row: number;
  column: number;
  cell: Cell | undefined;
}

/** A fact that each cell's look has or has not. */
export interface CellFact {
  /** First words of its codes, such as `number-format`. */
  code: string;
  holds(look: Look): boolean;
  /** What was asked, for every sentence of this check. */
  expected: Finding['values'];
  /** The finding for a cell without the fact; `was` is the same cell in the starter. */
  other(cell: Looked, was: Looked | undefined): Finding;
  /** Cells of the target that need not have the fact; empty ones, say. */
  judged?(cell: Cell | undefined): boolean;
  /** Cells beside the target that must not gain the fact: those where one sees it. */
  shows(cell: Cell): boolean;
}

export function lookAt(sheet: Sheet, row: number, column: number): Looked {
  const cell = cellAt(sheet, row, column);
  const style = cell?.style ?? styleAt(sheet, row, column) ?? standardStyle;
  return { sheet, row, column, cell, style, rich: cell?.rich ?? null };
}

/** Whether looks have a fact. Thousands of cells share a format, which is asked about once. */
function holding(fact: CellFact): (look: Look) => boolean {
  const known = new Map<CellStyle, boolean>();
  return (look) => {
    if (look.rich) return fact.holds(look);
    const holds = known.get(look.style) ?? fact.holds(look);
    known.set(look.style, holds);
    return holds;
  };
}

/** The name of a cell for a sentence, and its place. */
export const named = ({
  sheet,
  row,
  column,
}: Looked): { cell: string; place: ReturnType<typeof placeOf> } => ({
  cell: cellName(row, column),
  place: placeOf(sheet.index, cellArea(row, column)),
});

/** Cells under a merged cell's first are not seen: their keys. */
function coveredBy({ merges }: Sheet, area: Area): ReadonlySet<number> {
  const covered = new Set<number>();
  let left = mostCovered;
  for (const merge of merges) {
    const shared = intersection(merge, area);
    if (!shared || (left -= sizeOf(shared)) < 0) continue;
    for (const { row, column } of placesIn(shared))
      if (row !== merge.top || column !== merge.left) covered.add(cellKey(row, column));
  }
  return covered;
}

/** Merged cells never overlap in an honest file, so that an area has no more of them than cells. */
const mostCovered = 100_000;

function lookedAt({ sheet, area }: Target): Looked[] {
  const covered = coveredBy(sheet, area);
  const cells: Looked[] = [];
  for (const { row, column } of placesIn(area))
    if (!covered.has(cellKey(row, column))) cells.push(lookAt(sheet, row, column));
  return cells;
}

/**
 * Checks that every cell of a place has a fact, with the sentences for near misses: only some cells have it, others
 * than the asked ones got it, or the asked ones and more (`only`), or one was emptied.
 */
export function judgeCells(
  model: ExcelWorkbook,
  starter: ExcelWorkbook,
  options: { at: At; only: boolean },
  others: readonly CheckCall[],
  fact: CellFact,
): Verdict {
  return judgeTarget(model, starter, options.at, (target) => {
    const cells = lookedAt(target);
    const asked = cells.filter(({ cell }) => fact.judged?.(cell) ?? true);
    const judged = asked.length > 0 ? asked : cells;
    const holds = holding(fact);
    const without = judged.filter((cell) => !holds(cell));
    const [first] = without;
    const gained = (): Looked | undefined =>
      gainedElsewhere(model, starter, target, others, { ...fact, holds });
    if (!first) {
      const emptied = emptiedIn(target, options.at, model, starter);
      if (emptied) return emptied;
      const beyond = options.only ? gained() : undefined;
      return beyond ? about('beyond', fact, beyond) : null;
    }
    if (without.length < judged.length) return about('partly', fact, first);
    const was = wasBefore(starter, first);
    const touched = was !== undefined && was.style !== first.style && !sameLook(was.style, first.style);
    const elsewhere = touched ? undefined : gained();
    return elsewhere ? about('elsewhere', fact, elsewhere, first) : fact.other(first, was);
  });
}

const sameLook = (one: CellStyle, other: CellStyle): boolean => JSON.stringify(one) === JSON.stringify(other);

function about(what: string, fact: CellFact, cell: Looked, at = cell): Finding {
  const { place } = named(at);
  return found(`${fact.code}.${what}`, { ...fact.expected, cell: named(cell).cell }, place);
}

/** The cell of the starter that a cell was: at the same place with the same content. */
export function wasBefore(starter: ExcelWorkbook, { sheet, row, column, cell }: Looked): Looked | undefined {
  const original = sheetBefore(starter, sheet);
  if (!original) return undefined;
  const was = lookAt(original, row, column);
  const same = was.cell?.value === cell?.value || (was.cell?.formula ?? null) !== null;
  return same || !isFilled(was.cell) ? was : undefined;
}

/** A filled cell that no check is about, which has the fact now and had it not in the starter. */
function gainedElsewhere(
  model: ExcelWorkbook,
  starter: ExcelWorkbook,
  target: Target,
  others: readonly CheckCall[],
  fact: CellFact,
): Looked | undefined {
  const asked = askedByOthers(model, starter, others);
  for (const sheet of model.sheets)
    for (const cell of sheet.cells.values()) {
      if (!fact.holds(cell) || !isFilled(cell) || inTarget(target, sheet, cell)) continue;
      if (!fact.shows(cell) || asked(sheet.index, cell.row, cell.column)) continue;
      const looked = lookAt(sheet, cell.row, cell.column);
      const was = wasBefore(starter, looked);
      if (was && isFilled(was.cell) && !fact.holds(was)) return looked;
    }
  return undefined;
}

const inTarget = (target: Target, sheet: Sheet, { row, column }: Cell): boolean =>
  target.sheet === sheet && isInside(target.whole, row, column);
