import { z } from 'zod';
import { sheetColumns, sheetRows } from '../../../../core/formula/index.ts';
import { addRule, clearRules, hasRules, type RuleFormat } from '../engine/data/conditional.ts';
import {
  iconSets,
  isFormatted,
  periods,
  scales,
  type Comparison,
  type Rule,
  type ScaleName,
} from '../engine/data/conditional-rules.ts';
import { command, type Bench, type Command } from './command.ts';
import { refuseLockedRanges } from '../engine/data/locked.ts';
import { limit, limitOf } from './limits.ts';

/** Excel's list of formats for marked cells, and bold, for which Excel has a dialog of its own. */
export const ruleFormats = {
  'red-fill-text': { fill: '#FFC7CE', color: '#9C0006' },
  'yellow-fill-text': { fill: '#FFEB9C', color: '#9C5700' },
  'green-fill-text': { fill: '#C6EFCE', color: '#006100' },
  'red-fill': { fill: '#FFC7CE' },
  'red-text': { color: '#9C0006' },
  'red-border': { border: true },
  'bold-text': { bold: true },
} as const satisfies Record<string, RuleFormat>;
export type RuleFormatName = keyof typeof ruleFormats;
export const ruleFormatNames = Object.keys(ruleFormats) as RuleFormatName[];

/** Data bars by their names in the ribbon. */
export const barColors = {
  blue: '#638EC6',
  green: '#63C384',
  red: '#FF555A',
  orange: '#FFB628',
  'light-blue': '#008AEF',
  purple: '#D6007B',
} as const;

const color = z.string().regex(/^#[0-9A-Fa-f]{6}$/);
const scaleNames = Object.keys(scales) as [ScaleName, ...ScaleName[]];
const barNames = Object.keys(barColors) as [keyof typeof barColors, ...(keyof typeof barColors)[]];

const tests = {
  greater: limit.optional(),
  less: limit.optional(),
  atLeast: limit.optional(),
  atMost: limit.optional(),
  equal: limit.optional(),
  notEqual: limit.optional(),
  between: z.tuple([limit, limit]).optional(),
  notBetween: z.tuple([limit, limit]).optional(),
  contains: z.string().min(1).optional(),
  notContains: z.string().min(1).optional(),
  begins: z.string().min(1).optional(),
  ends: z.string().min(1).optional(),
  date: z.enum(periods).optional(),
  blanks: z.boolean().optional(),
  errors: z.boolean().optional(),
  duplicates: z.literal(true).optional(),
  unique: z.literal(true).optional(),
  top: z.int().min(1).max(1000).optional(),
  bottom: z.int().min(1).max(1000).optional(),
  average: z.enum(['above', 'below']).optional(),
  formula: z.string().regex(/^=./).optional(),
  scale: z.union([z.literal(true), z.enum(scaleNames)]).optional(),
  bars: z.union([z.literal(true), z.enum(barNames), color]).optional(),
  icons: z.union([z.literal(true), z.enum(iconSets)]).optional(),
};
export const ruleFields = {
  ...tests,
  /** Of `top` and `bottom`. */
  percent: z.boolean().default(false),
  /** One of Excel's list; else what follows. */
  format: z.enum(ruleFormatNames as [RuleFormatName, ...RuleFormatName[]]).optional(),
  fill: color.optional(),
  color: color.optional(),
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
};
export const hasOneTest = (asked: object): boolean =>
  Object.keys(tests).filter((name) => asked[name as keyof typeof asked] !== undefined).length === 1;
const ruleArguments = z.strictObject(ruleFields).refine(hasOneTest, 'exactly one test');
export type Asked = z.output<typeof ruleArguments>;

const comparisons = {
  greater: 'greaterThan',
  less: 'lessThan',
  atLeast: 'greaterThanOrEqual',
  atMost: 'lessThanOrEqual',
  equal: 'equal',
  notEqual: 'notEqual',
} as const satisfies Record<string, Comparison>;

export function ruleOf(bench: Bench, asked: Asked): Rule {
  for (const [name, comparison] of Object.entries(comparisons)) {
    const value = asked[name as keyof typeof comparisons];
    if (value !== undefined) return { kind: 'cell', comparison, limits: [limitOf(bench, value)] };
  }
  const pair = asked.between ?? asked.notBetween;
  if (pair)
    return {
      kind: 'cell',
      comparison: asked.between ? 'between' : 'notBetween',
      limits: pair.map((each) => limitOf(bench, each)),
    };
  return textRule(asked) ?? rangeRule(asked) ?? visualRule(asked);
}

function textRule({ contains, notContains, begins, ends, formula }: Asked): Rule | null {
  if (contains !== undefined) return { kind: 'text', test: 'containsText', text: contains };
  if (notContains !== undefined) return { kind: 'text', test: 'notContainsText', text: notContains };
  if (begins !== undefined) return { kind: 'text', test: 'beginsWith', text: begins };
  if (ends !== undefined) return { kind: 'text', test: 'endsWith', text: ends };
  return formula === undefined ? null : { kind: 'formula', formula };
}

function rangeRule({
  date,
  blanks,
  errors,
  duplicates,
  unique,
  top,
  bottom,
  percent,
  average,
}: Asked): Rule | null {
  if (date !== undefined) return { kind: 'dates', period: date };
  if (blanks !== undefined) return { kind: 'blanks', are: blanks };
  if (errors !== undefined) return { kind: 'errors', are: errors };
  if (duplicates || unique) return { kind: 'duplicates', unique: unique === true };
  const count = top ?? bottom;
  if (count !== undefined) return { kind: 'top', count, percent, bottom: top === undefined };
  return average === undefined ? null : { kind: 'average', above: average === 'above' };
}

function visualRule({ scale, bars, icons }: Asked): Rule {
  if (scale !== undefined) return { kind: 'scale', name: scale === true ? 'green-yellow-red' : scale };
  if (bars !== undefined) {
    const named = bars === true ? 'blue' : bars;
    return {
      kind: 'bars',
      color: named.startsWith('#') ? named : barColors[named as keyof typeof barColors],
    };
  }
  return { kind: 'icons', set: icons === true || icons === undefined ? '3Arrows' : icons };
}

export function formatOf({ format, fill, color: letters, bold, italic }: Asked): RuleFormat {
  const own = [fill, letters, bold, italic].some((each) => each !== undefined);
  if (format === undefined && !own) return ruleFormats['red-fill-text'];
  return {
    ...(format === undefined ? {} : ruleFormats[format]),
    ...(fill === undefined ? {} : { fill }),
    ...(letters === undefined ? {} : { color: letters }),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
  };
}

const conditionalFormat = command<Asked>({
  id: 'conditional-format',
  args: ruleArguments as z.ZodType<Asked>,
  presses: [],
  run: (bench, asked) => {
    refuseLockedRanges(bench.document);
    const rule = ruleOf(bench, asked);
    const format = isFormatted(rule) ? formatOf(asked) : {};
    addRule(bench.document, bench.document.selection.ranges, rule, format);
    return true;
  },
});

const clearing = ['selection', 'sheet'] as const;

const clearConditional = command({
  id: 'clear-conditional',
  args: z.strictObject({ is: z.enum(clearing) }),
  presses: clearing.map((is) => ({ args: { is }, label: `clear-conditional.${is}` })),
  can: ({ document }) => hasRules(document),
  run: ({ document }, { is }) => {
    const before = document.book.parts;
    refuseLockedRanges(document);
    const all = [{ top: 0, left: 0, bottom: sheetRows - 1, right: sheetColumns - 1 }];
    clearRules(document, is === 'sheet' ? all : document.selection.ranges);
    return document.book.parts !== before;
  },
});

export const conditionalCommands: readonly Command[] = [conditionalFormat, clearConditional];
