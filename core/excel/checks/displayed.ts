import { z } from 'zod';
import { excerpt } from '../../exercise/index.ts';
import { cellName } from '../../formula/index.ts';
import { comparableText } from '../../language/index.ts';
import { placesIn } from '../cells.ts';
import { shownText } from '../shown.ts';
import { cellArea, excelCheck, found, placeOf } from './check.ts';
import { at } from './options.ts';
import { judgeTarget } from './target.ts';

const options = z.strictObject({
  at,
  /** What one sees in every cell, or in each cell, row by row. */
  is: z.union([z.string().min(1), z.array(z.string()).min(1)]),
});

/** Spaces of any kind, or none, between a number and its sign make no difference to the eye. */
const plain = (text: string): string => comparableText(text).replaceAll(' ', '');

/** What cells show: value, number format and locale applied (ECMA-376 Part 1 §18.8.31). */
export const displayed = excelCheck(options, (model, { at: where, is }, starter) =>
  judgeTarget(model, starter, where, ({ sheet, area }) => {
    const list = Array.isArray(is) ? is : null;
    let index = 0;
    for (const { row, column } of placesIn(area)) {
      const wanted = list ? list[index++] : (is as string);
      if (wanted === undefined) return null;
      const shown = shownText(model, sheet, row, column);
      if (plain(shown) === plain(wanted)) continue;
      const values = { cell: cellName(row, column), found: excerpt(shown), expected: wanted };
      const place = placeOf(sheet.index, cellArea(row, column));
      if (shown === '') return found('displayed.empty', values, place);
      return found('displayed.other', values, place);
    }
    return null;
  }),
);
