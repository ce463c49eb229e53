import { z } from 'zod';
import type { Comparison, ConditionalRule } from '../model.ts';

const limit = z.union([z.number(), z.string().min(1)]);

const comparisons = {
  greater: 'greater',
  less: 'less',
  atLeast: 'greater-or-equal',
  atMost: 'less-or-equal',
  equal: 'equal',
  notEqual: 'not-equal',
} as const satisfies Record<string, Comparison>;

/** What marks a cell: exactly one of these. A limit is a number, a text, or a formula that begins with =. */
export const askedRuleOptions = z
  .strictObject({
    greater: limit.optional(),
    less: limit.optional(),
    atLeast: limit.optional(),
    atMost: limit.optional(),
    equal: limit.optional(),
    notEqual: limit.optional(),
    between: z.tuple([limit, limit]).optional(),
    contains: z.string().min(1).optional(),
    begins: z.string().min(1).optional(),
    ends: z.string().min(1).optional(),
    duplicates: z.literal(true).optional(),
    unique: z.literal(true).optional(),
    blanks: z.literal(true).optional(),
    top: z.int().min(1).max(1000).optional(),
    bottom: z.int().min(1).max(1000).optional(),
    /** Of `top` and `bottom`: per cent. */
    percent: z.boolean().default(false),
    average: z.enum(['above', 'below']).optional(),
    /** True for the cells to mark, as seen from the first. */
    formula: z.string().regex(/^=./, 'a formula that begins with =').optional(),
    scale: z.literal(true).optional(),
    bars: z.literal(true).optional(),
    icons: z.literal(true).optional(),
  })
  .refine(
    ({ percent: _percent, ...tests }) =>
      Object.values(tests).filter((each) => each !== undefined).length === 1,
    { error: 'exactly one test' },
  );
type Options = z.output<typeof askedRuleOptions>;

/** The rule that an exercise asks for, as a file would state it. */
export type AskedRule = ConditionalRule;

const nothing: AskedRule = {
  areas: [],
  kind: 'formula',
  comparison: null,
  formulas: [],
  text: null,
  rank: null,
  average: null,
  period: null,
  priority: 1,
  stopIfTrue: false,
  style: null,
  thresholds: [],
  colors: [],
  icons: null,
};

/** A limit as the formula that a rule has in its place. */
const asFormula = (value: number | string): string => {
  if (typeof value === 'number') return String(value);
  return value.startsWith('=') ? value.slice(1) : `"${value.replaceAll('"', '""')}"`;
};

export function askedRule(options: Options): AskedRule {
  for (const [name, comparison] of Object.entries(comparisons)) {
    const value = options[name as keyof typeof comparisons];
    if (value !== undefined) return { ...nothing, kind: 'cell', comparison, formulas: [asFormula(value)] };
  }
  if (options.between)
    return { ...nothing, kind: 'cell', comparison: 'between', formulas: options.between.map(asFormula) };
  return textRule(options) ?? rangeRule(options);
}

function textRule({ contains, begins, ends }: Options): AskedRule | null {
  if (contains !== undefined) return { ...nothing, kind: 'contains-text', text: contains };
  if (begins !== undefined) return { ...nothing, kind: 'begins-with', text: begins };
  return ends === undefined ? null : { ...nothing, kind: 'ends-with', text: ends };
}

function rangeRule({
  duplicates,
  unique,
  blanks,
  top,
  bottom,
  percent,
  average,
  formula,
  scale,
  bars,
}: Options): AskedRule {
  if (duplicates) return { ...nothing, kind: 'duplicates' };
  if (unique) return { ...nothing, kind: 'unique' };
  if (blanks) return { ...nothing, kind: 'blanks' };
  const count = top ?? bottom;
  if (count !== undefined)
    return { ...nothing, kind: 'top', rank: { count, percent, bottom: top === undefined } };
  if (average !== undefined)
    return {
      ...nothing,
      kind: 'average',
      average: { above: average === 'above', orEqual: false, deviations: 0 },
    };
  if (formula !== undefined) return { ...nothing, kind: 'formula', formulas: [formula.slice(1)] };
  return { ...nothing, kind: scale ? 'color-scale' : bars ? 'data-bar' : 'icon-set' };
}
