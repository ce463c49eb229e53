import { z } from 'zod';
import { colourFamilies } from '../../ooxml/index.ts';
import { at } from '../place.ts';

/** The styles that a task may ask for, by the part they play and never by their name. */
export const askedStyle = z.enum(['normal', 'title', 'heading1', 'heading2', 'heading3']);
export const askedAlignment = z.enum(['start', 'center', 'end', 'justify']);
export const askedList = z.enum(['bullet', 'number', 'none']);
export const direction = z.enum(['rtl', 'ltr']);

/** Word's highlighter pens (ST_HighlightColor, ECMA-376 Part 1 §17.18.40). */
export const highlightPens = [
  'none',
  'yellow',
  'green',
  'cyan',
  'magenta',
  'blue',
  'red',
  'darkBlue',
  'darkCyan',
  'darkGreen',
  'darkMagenta',
  'darkRed',
  'darkYellow',
  'darkGray',
  'lightGray',
  'black',
  'white',
] as const;

const points = z.number().min(0).max(1584);
const centimetres = z.number().min(-55).max(55);

export const styleOptions = z.strictObject({ at, is: askedStyle });

export const charactersOptions = z
  .strictObject({
    at,
    bold: z.boolean().optional(),
    italic: z.boolean().optional(),
    underline: z.boolean().optional(),
    strike: z.boolean().optional(),
    /** In points. */
    size: z.number().min(1).max(1638).optional(),
    font: z.string().trim().min(1).optional(),
    /** `#RRGGBB` is exact; the name of a family takes every shade of it. */
    color: z.union([z.string().regex(/^#[0-9A-F]{6}$/i), z.enum(colourFamilies)]).optional(),
    highlight: z.enum(highlightPens).optional(),
    /** The rest of the paragraph must not have the format, unless it had it in the starter. */
    only: z.boolean().default(true),
  })
  .refine(
    ({ at: _at, only: _only, ...formats }) => Object.values(formats).some((each) => each !== undefined),
    {
      error: 'at least one of bold, italic, underline, strike, size, font, color, highlight',
    },
  );

export const alignmentOptions = z.strictObject({ at, is: askedAlignment });

export const listOptions = z
  .strictObject({
    at,
    is: askedList,
    /** 1 is the outermost. */
    level: z.int().min(1).max(9).optional(),
  })
  .refine((value) => value.is !== 'none' || value.level === undefined, {
    error: '"none" has no level',
  });

/** A multiple of the single line, such as 1.5. */
export const lineSpacingOptions = z.strictObject({ at, is: z.number().min(0.5).max(10) });

export const spaceOptions = z
  .strictObject({ at, before: points.optional(), after: points.optional() })
  .refine((value) => value.before !== undefined || value.after !== undefined, {
    error: '"before", "after" or both',
  });

/** The indent at the side where lines start, in centimetres. */
export const indentOptions = z
  .strictObject({ at, atLeast: centimetres.optional(), is: centimetres.optional() })
  .refine((value) => (value.atLeast === undefined) !== (value.is === undefined), {
    error: 'either "atLeast" or "is"',
  });

export const directionOptions = z.strictObject({ at, is: direction });

export const textOptions = z
  .strictObject({
    at,
    is: z.string(),
    /**
     * exact: letter by letter · case: capitals do not count · whitespace: extra spaces do not count ·
     * loose: neither of them, nor tatweel and Arabic marks.
     */
    compare: z.enum(['exact', 'case', 'whitespace', 'loose']).default('whitespace'),
  })
  .refine((value) => value.at.words === undefined && value.at.through === undefined, {
    error: 'a whole paragraph: neither "words" nor "through"',
  });

export const unchangedOptions = z.strictObject({ except: z.array(at).default([]) });
