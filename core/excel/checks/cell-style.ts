import { z } from 'zod';
import { builtInStyleKinds } from '../read/style-names.ts';
import { judgeCells, named, type Looked } from './cells.ts';
import { excelCheck, found } from './check.ts';
import { at, only } from './options.ts';

const options = z.strictObject({ at, is: z.enum([...builtInStyleKinds] as [string, ...string[]]), only });

const styleTerm = ({ style: { named: is } }: Looked): string =>
  is.kind === null ? is.name : `term.cell-style.${is.kind}`;

/** Coloured or made bold by hand, so that it looks like a style and is none. */
const dressedUp = (cell: Looked, was: Looked | undefined): boolean =>
  was !== undefined &&
  cell.style.named.kind === was.style.named.kind &&
  (cell.style.fill.color !== was.style.fill.color ||
    cell.style.font.color !== was.style.font.color ||
    cell.style.font.bold !== was.style.font.bold);

/** The cell style by the part that it plays (`builtinId`, ECMA-376 Part 1 §18.8.7), never by its name. */
export const cellStyle = excelCheck(options, (model, asked, starter, others) => {
  const expected = `term.cell-style.${asked.is}`;
  return judgeCells(model, starter, asked, others, {
    code: 'cell-style',
    holds: ({ style }) => style.named.kind === asked.is,
    expected: { expected },
    shows: () => asked.is !== 'normal',
    other(cell, was) {
      const { cell: name, place } = named(cell);
      const what = dressedUp(cell, was) ? 'lookalike' : 'other';
      return found(`cell-style.${what}`, { expected, cell: name, found: styleTerm(cell) }, place);
    },
  });
});
