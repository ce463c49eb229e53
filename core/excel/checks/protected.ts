import { z } from 'zod';
import type { Verdict } from '../../exercise/index.ts';
import { cellName } from '../../formula/index.ts';
import { placesIn } from '../cells.ts';
import type { ExcelWorkbook } from '../model.ts';
import { at, type At } from '../place.ts';
import { lookAt } from './cells.ts';
import { cellArea, excelCheck, found, placeOf } from './check.ts';
import { sheet } from './options.ts';
import { judgeSheet, judgeTarget } from './target.ts';

const options = z.strictObject({
  sheet,
  is: z.boolean().default(true),
  /** Cells that can still be changed, and cells that cannot. */
  unlocked: at.optional(),
  locked: at.optional(),
  /** What stays allowed although the sheet is protected. */
  allowed: z
    .array(
      z.enum([
        'formatCells',
        'formatColumns',
        'formatRows',
        'insertColumns',
        'insertRows',
        'insertHyperlinks',
        'deleteColumns',
        'deleteRows',
        'sort',
        'autoFilter',
        'pivotTables',
        'selectLockedCells',
        'selectUnlockedCells',
      ]),
    )
    .optional(),
  /** The sheets of the workbook can neither be added nor renamed nor deleted. */
  structure: z.boolean().optional(),
});

function judgeLocks(
  model: ExcelWorkbook,
  starter: ExcelWorkbook,
  where: At | undefined,
  locked: boolean,
): Verdict {
  if (!where) return null;
  return judgeTarget(model, starter, where, ({ sheet: tab, area }) => {
    const wrong = [...placesIn(area)].find(
      ({ row, column }) => lookAt(tab, row, column).style.locked !== locked,
    );
    if (!wrong) return null;
    const { row, column } = wrong;
    return found(
      locked ? 'protected.unlocked' : 'protected.locked',
      { cell: cellName(row, column) },
      placeOf(tab.index, cellArea(row, column)),
    );
  });
}

/** What cannot be changed (CT_SheetProtection, ECMA-376 Part 1 §18.3.1.85; cells §18.8.33; workbook §18.2.29). */
export const protection = excelCheck(options, (model, asked, starter) => {
  const { structure } = asked;
  if (structure !== undefined)
    return model.structureProtected === structure
      ? null
      : found(structure ? 'protected.structure.off' : 'protected.structure.on');
  return (
    judgeLocks(model, starter, asked.unlocked, false) ??
    judgeLocks(model, starter, asked.locked, true) ??
    judgeSheet(model, starter, asked.sheet, (tab) => {
      const place = { sheet: tab.index, range: 'A1' };
      if (!asked.is) return tab.protection ? found('protected.still', { words: tab.name }, place) : null;
      if (!tab.protection) return found('protected.missing', { words: tab.name }, place);
      const allowed = tab.protection.allowed;
      const lacking = asked.allowed?.find((name) => !allowed.includes(name));
      return lacking === undefined
        ? null
        : found('protected.allowed', { expected: `term.allowed.${lacking}` }, place);
    })
  );
});
