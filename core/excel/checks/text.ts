import { z } from 'zod';
import { differing, excerpt, type Finding } from '../../exercise/index.ts';
import { cellName } from '../../formula/index.ts';
import { comparableText, type Overlook } from '../../language/index.ts';
import { cellAt, placesIn } from '../cells.ts';
import type { ExcelWorkbook, Sheet } from '../model.ts';
import { shownText } from '../shown.ts';
import { cellArea, excelCheck, found, placeOf } from './check.ts';
import { at } from './options.ts';
import { before, judgeTarget } from './target.ts';

const options = z.strictObject({
  at,
  /** One text for every cell, or one for each cell, row by row. */
  is: z.union([z.string(), z.array(z.string()).min(1)]),
  /**
   * exact: letter by letter · case: capitals do not count · whitespace: extra spaces do not count · loose: neither of
   * them, nor tatweel and Arabic marks.
   */
  compare: z.enum(['exact', 'case', 'whitespace', 'loose']).default('whitespace'),
});

const overlooks = {
  exact: {},
  case: { case: true, typing: true },
  whitespace: { whitespace: true, typing: true },
  loose: { case: true, whitespace: true, marks: true, typing: true },
} as const satisfies Record<string, Overlook>;

const equal = (one: string, other: string, overlook: Overlook): boolean =>
  comparableText(one, overlook) === comparableText(other, overlook);

/** Near misses: what has to be overlooked as well to make the texts equal. */
const slips: readonly [code: string, Overlook][] = [
  ['text.spaces', { whitespace: true }],
  ['text.case', { case: true }],
  ['text.marks', { marks: true }],
  ['text.almost', { case: true, whitespace: true, marks: true, typing: true }],
];

/** Another cell of the sheet that has the text now and had not in the starter. */
function elsewhere(starter: ExcelWorkbook, sheet: Sheet, is: string): string | undefined {
  const was = before(starter, sheet);
  for (const { value, row, column } of sheet.cells.values()) {
    if (typeof value !== 'string' || comparableText(value) !== comparableText(is)) continue;
    const original = was && cellAt(was, row, column)?.value;
    if (typeof original !== 'string' || comparableText(original) !== comparableText(is))
      return cellName(row, column);
  }
  return undefined;
}

function difference(
  model: ExcelWorkbook,
  starter: ExcelWorkbook,
  sheet: Sheet,
  { row, column }: { row: number; column: number },
  is: string,
  overlook: Overlook,
): Finding {
  const text = shownText(model, sheet, row, column);
  const place = placeOf(sheet.index, cellArea(row, column));
  const cell = cellName(row, column);
  const other = is.trim() === '' ? undefined : elsewhere(starter, sheet, is);
  if (text.trim() === '')
    return other === undefined
      ? found('text.empty', { cell, expected: excerpt(is) }, place)
      : found('text.elsewhere', { cell, expected: excerpt(is), found: other }, place);
  const [now, expected] = differing(text, is);
  if (is.trim() === '') return found('text.still', { cell, found: now }, place);
  for (const [code, also] of slips)
    if (equal(text, is, { ...overlook, ...also })) return found(code, { cell, found: now, expected }, place);
  return found('text.other', { cell, found: now, expected }, place);
}

/** What cells show, as a text (ECMA-376 Part 1 §18.4.12). An empty text asks for an empty cell. */
export const text = excelCheck(options, (model, { at: where, is, compare }, starter) =>
  judgeTarget(model, starter, where, ({ sheet, area, whole }) => {
    const list = Array.isArray(is) ? is : null;
    let index = 0;
    for (const place of placesIn(list ? whole : area)) {
      const wanted = list ? list[index++] : (is as string);
      if (wanted === undefined) return null;
      if (!equal(shownText(model, sheet, place.row, place.column), wanted, overlooks[compare]))
        return difference(model, starter, sheet, place, wanted, overlooks[compare]);
    }
    return null;
  }),
);
