import type { CheckCall, Finding, Verdict } from '../../exercise/index.ts';
import { isInside, type Area } from '../../formula/index.ts';
import { withinContent } from '../cells.ts';
import type { ExcelWorkbook, Sheet } from '../model.ts';
import {
  at as atFormat,
  findCells,
  findSheet,
  isMissing,
  type At,
  type FoundCells,
  type MissingPlace,
} from '../place.ts';
import { placedBook } from '../shown.ts';
import { found } from './check.ts';

/** What `at` names, found in the learner's workbook. */
export interface Target {
  sheet: Sheet;
  /** Whole rows and columns end where the content does. */
  area: Area;
  /** As it was named: whole rows and columns are whole. */
  whole: Area;
}

/**
 * A sheet of the starter that has another name now is found by its number, as long as the number still means it: no
 * sheet of the starter has the new name.
 */
export function sheetOf(
  model: ExcelWorkbook,
  starter: ExcelWorkbook,
  name: string | number | undefined,
): Sheet | undefined {
  const index = findSheet(placedBook(model), name);
  if (index >= 0 || typeof name !== 'string') return model.sheets[index];
  const before = findSheet(placedBook(starter), name);
  const renamed = before < 0 ? undefined : model.sheets[before];
  return renamed && findSheet(placedBook(starter), renamed.name) < 0 ? renamed : undefined;
}

function place(model: ExcelWorkbook, starter: ExcelWorkbook, at: At): FoundCells | MissingPlace {
  const sheet = sheetOf(model, starter, at.sheet);
  if (!sheet) return { missing: 'sheet', text: String(at.sheet ?? 1) };
  return findCells(placedBook(model), { ...at, sheet: sheet.index + 1 });
}

export function findTarget(model: ExcelWorkbook, starter: ExcelWorkbook, at: At): Target | Finding {
  const cells = place(model, starter, at);
  if (isMissing(cells)) return gone(cells);
  const sheet = model.sheets[cells.sheet]!;
  return { sheet, area: withinContent(sheet, cells.area), whole: cells.area };
}

export const isFinding = (target: object): target is Finding => 'code' in target;

/** Says what is not there any more. */
export const gone = ({ missing, text }: MissingPlace): Finding =>
  found(`gone.${missing}`, { expected: text });

/** Judges the cells that `at` names; when they are gone, that is what the learner is told. */
export function judgeTarget(
  model: ExcelWorkbook,
  starter: ExcelWorkbook,
  at: At,
  judge: (target: Target) => Verdict,
): Verdict {
  const target = findTarget(model, starter, at);
  return isFinding(target) ? target : judge(target);
}

/** Judges a sheet; when it is gone, that is what the learner is told. */
export function judgeSheet(
  model: ExcelWorkbook,
  starter: ExcelWorkbook,
  name: string | number | undefined,
  judge: (sheet: Sheet) => Verdict,
): Verdict {
  const sheet = sheetOf(model, starter, name);
  return sheet ? judge(sheet) : gone({ missing: 'sheet', text: String(name ?? 1) });
}

/** The sheet of the starter that a sheet was: of the same name, else at the same number. */
export const before = (starter: ExcelWorkbook, sheet: Sheet): Sheet | undefined =>
  starter.sheets.find(({ name }) => name === sheet.name) ?? starter.sheets[sheet.index];

/** Cells that an exercise's other checks are about: what is found there may well be asked for. */
export function askedByOthers(
  model: ExcelWorkbook,
  starter: ExcelWorkbook,
  others: readonly CheckCall[],
): (sheet: number, row: number, column: number) => boolean {
  const targets = others.flatMap(({ at }) => {
    const parsed = atFormat.safeParse(at).data;
    const target = parsed && findTarget(model, starter, parsed);
    return target && !isFinding(target) ? [target] : [];
  });
  return (sheet, row, column) =>
    targets.some((target) => target.sheet.index === sheet && isInside(target.whole, row, column));
}
