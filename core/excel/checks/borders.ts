import { z } from 'zod';
import type { Verdict } from '../../exercise/index.ts';
import { intersection, isInside, type Area } from '../../formula/index.ts';
import { placesIn, styleAt } from '../cells.ts';
import type { Border, Sheet, Side } from '../model.ts';
import { lookAt, named } from './cells.ts';
import { excelCheck, found } from './check.ts';
import { colourTerm, isColour } from './colours.ts';
import { at, colour } from './options.ts';
import { judgeTarget, type Target } from './target.ts';

type LineSide = 'top' | 'bottom' | 'left' | 'right';
const allSides: readonly LineSide[] = ['top', 'bottom', 'left', 'right'];

const options = z.strictObject({
  at,
  /** Around every cell, around the whole, or lines of the whole's edges. */
  sides: z.union([
    z.enum(['all', 'outside', 'inside', 'none']),
    z.array(z.enum(['top', 'bottom', 'left', 'right'])).min(1),
  ]),
  style: z.enum(['thin', 'medium', 'thick', 'double', 'dashed', 'dotted', 'hair']).optional(),
  color: colour.optional(),
});

const opposite: Readonly<Record<LineSide, Side>> = {
  top: 'bottom',
  bottom: 'top',
  left: 'right',
  right: 'left',
};
const beside: Readonly<Record<LineSide, readonly [row: number, column: number]>> = {
  top: [-1, 0],
  bottom: [1, 0],
  left: [0, -1],
  right: [0, 1],
};

/** The line at a side of a cell: its own, or its neighbour's at the same place. */
function lineAt(sheet: Sheet, row: number, column: number, side: LineSide): Border | null {
  const [down, along] = beside[side];
  const own = styleAt(sheet, row, column)?.borders[side] ?? null;
  return own ?? styleAt(sheet, row + down, column + along)?.borders[opposite[side]] ?? null;
}

interface Line {
  row: number;
  column: number;
  side: LineSide;
}

/** More merged cells than a person would draw lines round. */
const mostMerges = 1_000;

/** Inside of merged cells there is nothing to draw. */
const insideMerge = (merges: readonly Area[], { row, column, side }: Line): boolean => {
  const [down, along] = beside[side];
  return merges.some((merge) => isInside(merge, row, column) && isInside(merge, row + down, column + along));
};

function linesOf(target: Target, asked: z.output<typeof options>['sides']): Line[] {
  const { area, sheet } = target;
  const merges = sheet.merges.filter((merge) => intersection(merge, area)).slice(0, mostMerges);
  const isEdge = ({ row, column, side }: Line): boolean =>
    (side === 'top' && row === area.top) ||
    (side === 'bottom' && row === area.bottom) ||
    (side === 'left' && column === area.left) ||
    (side === 'right' && column === area.right);
  const every = [...placesIn(area)].flatMap((place) => allSides.map((side): Line => ({ ...place, side })));
  const lines = every.filter((line) => !insideMerge(merges, line));
  if (asked === 'all' || asked === 'none') return lines;
  if (asked === 'outside') return lines.filter(isEdge);
  if (asked === 'inside') return lines.filter((line) => !isEdge(line));
  return lines.filter((line) => isEdge(line) && asked.includes(line.side));
}

function judgeLines(target: Target, asked: z.output<typeof options>): Verdict {
  const { sheet } = target;
  const lines = linesOf(target, asked.sides);
  const isDrawn = (line: Line): boolean => lineAt(sheet, line.row, line.column, line.side) !== null;
  const about = (line: Line) => named(lookAt(sheet, line.row, line.column));
  if (asked.sides === 'none') {
    const still = lines.find(isDrawn);
    return still ? found('borders.still', { cell: about(still).cell }, about(still).place) : null;
  }
  const missing = lines.find((line) => !isDrawn(line));
  if (missing) {
    const { cell, place } = about(missing);
    const code = lines.some(isDrawn) ? 'partly' : 'missing';
    return found(`borders.${code}`, { cell, side: `term.side.${missing.side}` }, place);
  }
  return judgeLooks(target, asked, lines);
}

/** Programs name lines of one look in several ways (ST_BorderStyle, §18.18.3). */
const looksLike = (line: string, asked: string): boolean =>
  line === asked || line.toLowerCase().includes(asked);

function judgeLooks(
  { sheet }: Target,
  { style, color }: z.output<typeof options>,
  lines: readonly Line[],
): Verdict {
  for (const { row, column, side } of lines) {
    const line = lineAt(sheet, row, column, side)!;
    const { cell, place } = named(lookAt(sheet, row, column));
    if (style !== undefined && !looksLike(line.style, style))
      return found(
        'borders.style',
        { cell, found: `term.line.${plainStyle(line.style)}`, expected: `term.line.${style}` },
        place,
      );
    if (color !== undefined && !isColour(line.color, color))
      return found(
        'borders.color',
        { cell, found: colourTerm(line.color), expected: colourTerm(color) },
        place,
      );
  }
  return null;
}

const plainStyle = (style: string): string =>
  ['thin', 'thick', 'double', 'hair', 'medium', 'dotted'].find((name) => style === name) ?? 'dashed';

/** Lines around cells, whichever of two neighbours states them (CT_Border, ECMA-376 Part 1 §18.8.4). */
export const borders = excelCheck(options, (model, asked, starter) =>
  judgeTarget(model, starter, asked.at, (target) => judgeLines(target, asked)),
);
