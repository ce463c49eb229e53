import { z } from 'zod';
import type { Verdict } from '../../exercise/index.ts';
import { columnAt, isColumnHidden, isRowHidden } from '../cells.ts';
import type { Sheet } from '../model.ts';
import { excelCheck, found } from './check.ts';
import { columns, rows, sheet } from './options.ts';
import { columnSpan, lineName, numbersOf, rowSpan, spanPlace, type Span } from './spans.ts';
import { judgeSheet } from './target.ts';

/** Groups lie at most so deep (ECMA-376 Part 1 §18.3.1.73). */
const deepest = 7;

const options = z
  .strictObject({
    sheet,
    rows: rows.optional(),
    columns: columns.optional(),
    /** How many groups they are in. */
    level: z.int().min(1).max(deepest).default(1),
    /** Whether the group is folded away; left out, either is right. */
    folded: z.boolean().optional(),
    /** False: they are in no group. */
    is: z.boolean().default(true),
    /** What the buttons 1, 2, 3 show, instead of one group. */
    shows: z
      .int()
      .min(1)
      .max(deepest + 1)
      .optional(),
    of: z.enum(['rows', 'columns']).optional(),
  })
  .refine(
    (asked) => [asked.rows, asked.columns, asked.shows].filter((each) => each !== undefined).length === 1,
    {
      error: '"rows", "columns" or "shows"',
    },
  )
  .refine(({ of, shows }) => of === undefined || shows !== undefined, { error: '"of" needs "shows"' });
type Asked = z.output<typeof options>;

type Axis = 'row' | 'column';

const levelAt = (tab: Sheet, axis: Axis, index: number): number =>
  (axis === 'row' ? tab.rows.get(index)?.outline : columnAt(tab, index)?.outline) ?? 0;
const isHidden = (tab: Sheet, axis: Axis, index: number): boolean =>
  axis === 'row' ? isRowHidden(tab, index) : isColumnHidden(tab, index);

/** The rows or columns that are in a group, in order. */
const grouped = (tab: Sheet, axis: Axis): number[] =>
  axis === 'row'
    ? [...tab.rows]
        .filter(([, { outline }]) => outline > 0)
        .map(([index]) => index)
        .sort((one, other) => one - other)
    : tab.columns.filter(({ outline }) => outline > 0).flatMap(numbersOf);

function judgeGroup(tab: Sheet, axis: Axis, span: Span, { level, folded, is }: Asked): Verdict {
  const lines = numbersOf(span);
  const levels = lines.map((index) => levelAt(tab, axis, index));
  const expected = spanPlace(axis, span);
  const place = { sheet: tab.index, range: expected };
  if (!is)
    return levels.every((each) => each === 0) ? null : found(`outline.${axis}.still`, { expected }, place);
  if (levels.every((each) => each < level))
    return grouped(tab, axis).length === 0 || levels.some((each) => each > 0)
      ? found(`outline.${axis}.missing`, { expected }, place)
      : found(`outline.${axis}.elsewhere`, { expected }, place);
  const short = lines.find((_, at) => levels[at]! < level);
  if (short !== undefined)
    return found(`outline.${axis}.short`, { line: lineName(axis, short), expected }, place);
  const more = [span.first - 1, span.last + 1].find(
    (index) => index >= 0 && levelAt(tab, axis, index) >= level,
  );
  if (more !== undefined)
    return found(`outline.${axis}.more`, { line: lineName(axis, more), expected }, place);
  if (levels.every((each) => each > level)) return found(`outline.${axis}.deep`, { expected }, place);
  if (folded === undefined || lines.every((index) => isHidden(tab, axis, index) === folded)) return null;
  return found(`outline.${axis}.${folded ? 'open' : 'shut'}`, { expected }, place);
}

function judgeLevel(tab: Sheet, axis: Axis, shows: number): Verdict {
  const lines = grouped(tab, axis).map((index) => ({ index, level: levelAt(tab, axis, index) }));
  const depth = Math.max(0, ...lines.map(({ level }) => level));
  // A button for the level is there where something is grouped so deep.
  if (depth < Math.max(1, shows - 1))
    return found('outline.flat', { expected: shows }, { sheet: tab.index, range: 'A1' });
  const wrong = lines.find(({ index, level }) => isHidden(tab, axis, index) !== level >= shows);
  if (!wrong) return null;
  const line = lineName(axis, wrong.index);
  const place = { sheet: tab.index, range: spanPlace(axis, { first: wrong.index, last: wrong.index }) };
  const how = wrong.level >= shows ? 'open' : 'shut';
  return found(`outline.${axis}.level-${how}`, { line, expected: shows }, place);
}

/** Groups of rows or columns, and which are folded away (ECMA-376 Part 1 §18.3.1.73, §18.3.1.13). */
export const outline = excelCheck(options, (model, asked, starter) =>
  judgeSheet(model, starter, asked.sheet, (tab) => {
    if (asked.rows !== undefined) return judgeGroup(tab, 'row', rowSpan(asked.rows), asked);
    if (asked.columns !== undefined) return judgeGroup(tab, 'column', columnSpan(asked.columns), asked);
    return judgeLevel(tab, asked.of === 'columns' ? 'column' : 'row', asked.shows ?? 1);
  }),
);
