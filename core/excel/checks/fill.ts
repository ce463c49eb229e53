import { z } from 'zod';
import { judgeCells, named } from './cells.ts';
import { excelCheck, found } from './check.ts';
import { colourTerm, isColour, isShade } from './colours.ts';
import { at, colour, only } from './options.ts';

const options = z.strictObject({ at, color: z.union([colour, z.literal('none')]), only });

/** The colour behind a cell's content (CT_Fill, ECMA-376 Part 1 §18.8.20). */
export const fill = excelCheck(options, (model, asked, starter, others) => {
  const { color } = asked;
  const none = color === 'none';
  const expected = { expected: none ? 'term.no-color' : colourTerm(color) };
  return judgeCells(model, starter, asked, others, {
    code: none ? 'fill.off' : 'fill',
    holds: ({ style }) => (none ? style.fill.color === null : isColour(style.fill.color ?? '#FFFFFF', color)),
    expected,
    shows: () => !none,
    other(cell) {
      const { cell: name, place } = named(cell);
      const { color: other } = cell.style.fill;
      if (none) return found('fill.off.still', { cell: name, found: colourTerm(other) }, place);
      if (other === null) return found('fill.missing', { ...expected, cell: name }, place);
      const what = isShade(other, color) ? 'shade' : 'other';
      return found(`fill.${what}`, { ...expected, cell: name, found: colourTerm(other) }, place);
    },
  });
});
