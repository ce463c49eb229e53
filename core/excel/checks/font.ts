import { z } from 'zod';
import { near, rounded, tolerance, type Finding, type Verdict } from '../../exercise/index.ts';
import { isFilled } from '../cells.ts';
import type { FontFormat } from '../model.ts';
import { judgeCells, named, type CellFact, type Look } from './cells.ts';
import { excelCheck, found } from './check.ts';
import { colourTerm, isColour, isShade } from './colours.ts';
import { at, colour, only, saysSomething } from './options.ts';

const options = z
  .strictObject({
    at,
    bold: z.boolean().optional(),
    italic: z.boolean().optional(),
    underline: z.union([z.boolean(), z.enum(['single', 'double'])]).optional(),
    strike: z.boolean().optional(),
    /** In points. */
    size: z.number().min(1).max(409).optional(),
    font: z.string().trim().min(1).optional(),
    color: colour.optional(),
    only,
  })
  .refine(saysSomething, { error: 'at least one of bold, italic, underline, strike, size, font, color' });

/** The fonts of a cell's visible text: one, or those of its parts. */
function fontsOf({ rich, style }: Look): FontFormat[] {
  const parts = (rich ?? []).filter(({ text }) => text.trim() !== '');
  return parts.length > 0 ? parts.map(({ font }) => font ?? style.font) : [style.font];
}

type Switch = 'bold' | 'italic' | 'underline' | 'strike';

const underlined = (font: FontFormat, asked: boolean | 'single' | 'double'): boolean => {
  const plain = font.underline?.replace('-accounting', '') ?? null;
  return typeof asked === 'boolean' ? (plain !== null) === asked : plain === asked;
};

function switchFact(name: Switch, asked: boolean | 'single' | 'double'): CellFact {
  const on = asked !== false;
  const has = (font: FontFormat): boolean =>
    name === 'underline' ? underlined(font, asked) : font[name] === asked;
  const what = asked === 'double' ? 'term.format.double-underline' : `term.format.${name}`;
  const code = on ? 'font' : 'font.off';
  return {
    code,
    holds: (cell) => fontsOf(cell).every(has),
    expected: { what },
    shows: () => on,
    judged: isFilled,
    other(cell): Finding {
      const { cell: name, place } = named(cell);
      const some = fontsOf(cell).some(has);
      return found(`${code}.${some ? 'part' : 'missing'}`, { what, cell: name }, place);
    },
  };
}

function valueFact(
  code: string,
  expected: string | number,
  has: (font: FontFormat) => boolean,
  instead: (font: FontFormat) => string | number,
  special: (font: FontFormat) => string | undefined = () => undefined,
): CellFact {
  return {
    code,
    holds: (cell) => fontsOf(cell).every(has),
    expected: { expected },
    shows: () => true,
    judged: isFilled,
    other(cell): Finding {
      const font = fontsOf(cell).find((each) => !has(each)) ?? cell.style.font;
      const { cell: name, place } = named(cell);
      return found(
        `${code}.${special(font) ?? 'other'}`,
        { expected, found: instead(font), cell: name },
        place,
      );
    },
  };
}

const plainName = (font: string): string => font.trim().toLowerCase();

function facts(asked: z.output<typeof options>): CellFact[] {
  const { size, font: name, color } = asked;
  const list: CellFact[] = [];
  for (const each of ['bold', 'italic', 'underline', 'strike'] as const) {
    const value = asked[each];
    if (value !== undefined) list.push(switchFact(each, value));
  }
  if (size !== undefined)
    list.push(
      valueFact(
        'font-size',
        size,
        (font) => near(font.size, size, tolerance.size),
        (font) => rounded(font.size, 1),
      ),
    );
  if (name !== undefined)
    list.push(
      valueFact(
        'font-name',
        name,
        (font) => plainName(font.name) === plainName(name),
        (font) => font.name,
      ),
    );
  if (color !== undefined)
    list.push(
      valueFact(
        'font-color',
        colourTerm(color),
        (font) => isColour(font.color, color),
        (font) => colourTerm(font.color),
        (font) => (isShade(font.color, color) ? 'shade' : undefined),
      ),
    );
  return list;
}

/** The font in effect on cells, or on every part of their text (CT_Font, ECMA-376 Part 1 §18.8.22, §18.4.4). */
export const font = excelCheck(options, (model, asked, starter, others): Verdict => {
  for (const fact of facts(asked)) {
    const verdict = judgeCells(model, starter, asked, others, fact);
    if (verdict) return verdict;
  }
  return null;
});
