import { z } from 'zod';
import type { Verdict } from '../../exercise/index.ts';
import { isFilled } from '../cells.ts';
import type { CellAlignment } from '../model.ts';
import { judgeCells, named, type CellFact, type Looked } from './cells.ts';
import { excelCheck, found } from './check.ts';
import { at, saysSomething } from './options.ts';

const options = z
  .strictObject({
    at,
    horizontal: z.enum(['left', 'center', 'right', 'justify', 'general']).optional(),
    vertical: z.enum(['top', 'middle', 'bottom']).optional(),
    wrap: z.boolean().optional(),
    /** Steps of the Increase Indent button. */
    indent: z.int().min(0).max(250).optional(),
    /** Degrees, anticlockwise; `stacked` writes the letters below one another. */
    orientation: z.union([z.int().min(-90).max(90), z.literal('stacked')]).optional(),
    only: z.boolean().default(false),
  })
  .refine(saysSomething, { error: 'at least one of horizontal, vertical, wrap, indent, orientation' });

/** Moved by typing spaces. */
const pushed = ({ cell }: Looked, was: Looked | undefined): boolean =>
  typeof cell?.value === 'string' && /^\s{2,}/.test(cell.value) && cell.value !== was?.cell?.value;

/** Broken by hand instead of wrapped. */
const broken = ({ cell }: Looked): boolean => typeof cell?.value === 'string' && cell.value.includes('\n');

function fact(
  code: string,
  expected: string | number,
  has: (alignment: CellAlignment) => boolean,
  instead: (alignment: CellAlignment) => string | number,
  special: (cell: Looked, was: Looked | undefined) => string | undefined = () => undefined,
): CellFact {
  return {
    code: `alignment.${code}`,
    holds: ({ style }) => has(style.alignment),
    expected: { expected },
    shows: () => true,
    judged: isFilled,
    other(cell, was) {
      const { cell: name, place } = named(cell);
      const ending = special(cell, was) ?? 'other';
      return found(
        `alignment.${code}.${ending}`,
        { expected, found: instead(cell.style.alignment), cell: name },
        place,
      );
    },
  };
}

function facts({ horizontal, vertical, wrap, indent, orientation }: z.output<typeof options>): CellFact[] {
  const list: CellFact[] = [];
  if (horizontal !== undefined)
    list.push(
      fact(
        'horizontal',
        `term.cell-alignment.${horizontal}`,
        (alignment) =>
          alignment.horizontal === horizontal ||
          (horizontal === 'center' && alignment.horizontal === 'center-across'),
        (alignment) => `term.cell-alignment.${alignment.horizontal}`,
        (cell, was) => (pushed(cell, was) ? 'spaces' : undefined),
      ),
    );
  if (vertical !== undefined)
    list.push(
      fact(
        'vertical',
        `term.cell-alignment.${vertical}`,
        (alignment) => alignment.vertical === vertical,
        (alignment) => `term.cell-alignment.${alignment.vertical}`,
      ),
    );
  if (wrap !== undefined)
    list.push(
      fact(
        wrap ? 'wrap' : 'no-wrap',
        '',
        (alignment) => alignment.wrap === wrap,
        () => '',
        (cell) => (wrap && broken(cell) ? 'broken' : undefined),
      ),
    );
  if (indent !== undefined)
    list.push(
      fact(
        'indent',
        indent,
        (alignment) => alignment.indent === indent,
        (alignment) => alignment.indent,
        (cell, was) => (pushed(cell, was) ? 'spaces' : undefined),
      ),
    );
  if (orientation !== undefined)
    list.push(
      fact(
        orientation === 'stacked' ? 'stacked' : 'orientation',
        orientation,
        (alignment) => alignment.rotation === orientation,
        (alignment) => alignment.rotation,
      ),
    );
  return list;
}

/** How content stands in its cell (CT_CellAlignment, ECMA-376 Part 1 §18.8.1). */
export const alignment = excelCheck(options, (model, asked, starter, others): Verdict => {
  for (const each of facts(asked)) {
    const verdict = judgeCells(model, starter, asked, others, each);
    if (verdict) return verdict;
  }
  return null;
});
