import { z } from 'zod';
import { areaName, intersection } from '../../formula/index.ts';
import { cellAt, isFilled, placesIn, sameArea } from '../cells.ts';
import { excelCheck, found, placeOf } from './check.ts';
import { at } from './options.ts';
import { judgeTarget } from './target.ts';

const options = z.strictObject({ at, is: z.boolean().default(true) });

/** Cells that are one (CT_MergeCell, ECMA-376 Part 1 §18.3.1.54). */
export const merged = excelCheck(options, (model, { at: where, is }, starter) =>
  judgeTarget(model, starter, where, ({ sheet, whole: area, area: looked }) => {
    const touching = sheet.merges.filter((merge) => intersection(merge, area));
    const place = placeOf(sheet.index, area);
    const expected = areaName(area);
    const [first] = touching;
    if (!is)
      return first ? found('merged.still', { found: areaName(first) }, placeOf(sheet.index, first)) : null;
    if (touching.some((merge) => sameArea(merge, area))) return null;
    if (first)
      return found('merged.other', { found: areaName(first), expected }, placeOf(sheet.index, first));
    const across = [...placesIn(looked)].some(
      ({ row, column }) => cellAt(sheet, row, column)?.style.alignment.horizontal === 'center-across',
    );
    if (across) return found('merged.across', { expected }, place);
    const [elsewhere] = sheet.merges.filter(
      (merge) =>
        isFilled(cellAt(sheet, merge.top, merge.left)) &&
        !starter.sheets[sheet.index]?.merges.some((before) => sameArea(before, merge)),
    );
    return elsewhere
      ? found('merged.elsewhere', { found: areaName(elsewhere), expected }, placeOf(sheet.index, elsewhere))
      : found('merged.missing', { expected }, place);
  }),
);
