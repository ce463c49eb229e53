import { z } from 'zod';
import { storedFormula, parseReference } from '../../../../core/formula/index.ts';
import { refuseLockedRanges } from '../engine/data/locked.ts';
import { setValidation, type NewValidation } from '../engine/data/validation.ts';
import { command, type Bench, type Command } from './command.ts';
import { limit, limitNumber } from './limits.ts';

/** What Excel's list "Allow" has. */
export const validationKinds = [
  'any',
  'whole',
  'decimal',
  'list',
  'date',
  'time',
  'text-length',
  'custom',
] as const;
export const alertStyles = ['stop', 'warning', 'information'] as const;

const types = {
  any: 'none',
  whole: 'whole',
  decimal: 'decimal',
  list: 'list',
  date: 'date',
  time: 'time',
  'text-length': 'textLength',
  custom: 'custom',
} as const;

const operators = {
  equal: 'equal',
  notEqual: 'notEqual',
  greater: 'greaterThan',
  less: 'lessThan',
  atLeast: 'greaterThanOrEqual',
  atMost: 'lessThanOrEqual',
} as const;

const text = z.string().max(255);

const validationArguments = z
  .strictObject({
    /** Left out, it is a list. */
    kind: z.enum(validationKinds).optional(),
    /** What a list offers: items, or cells that hold them (`=$H$2:$H$5`). */
    list: z.union([z.array(z.string().trim().min(1)).min(1), z.string().trim().min(1)]).optional(),
    between: z.tuple([limit, limit]).optional(),
    notBetween: z.tuple([limit, limit]).optional(),
    equal: limit.optional(),
    notEqual: limit.optional(),
    greater: limit.optional(),
    less: limit.optional(),
    atLeast: limit.optional(),
    atMost: limit.optional(),
    /** Of kind `custom`. */
    formula: z.string().regex(/^=./).optional(),
    ignoreBlank: z.boolean().default(true),
    dropDown: z.boolean().default(true),
    messageTitle: z.string().max(32).optional(),
    message: text.optional(),
    alert: z.union([z.enum(alertStyles), z.literal('none')]).default('stop'),
    alertTitle: z.string().max(32).optional(),
    alertText: text.optional(),
  })
  .refine(({ kind, list }) => (kind ?? 'list') !== 'list' || list !== undefined, 'a list has items')
  .refine(({ kind, formula }) => (kind === 'custom') === (formula !== undefined), '"custom" has a formula');
type Asked = z.output<typeof validationArguments>;

/** More than this does not fit between the quotes (ECMA-376 Part 1 §18.3.1.32). */
const longestList = 255;

/** The list as a formula; null when it is none. */
function listFormula(list: NonNullable<Asked['list']>): string | null {
  if (typeof list !== 'string') {
    const joined = list.join(',');
    const plain = list.every((item) => !item.includes(','));
    return plain && joined.length <= longestList ? `"${joined.replaceAll('"', '""')}"` : null;
  }
  if (list.startsWith('=')) return storedFormula(list);
  if (parseReference(list) && /[:$!]/.test(list)) return list;
  // Typed as in Excel's field: a, b, c. Arabic writes the comma otherwise.
  return listFormula(
    list
      .split(/[,،;؛]/)
      .map((item) => item.trim())
      .filter((item) => item !== ''),
  );
}

/** The comparison and its limits as files write them; null when a limit is no number. */
function limitsOf(bench: Bench, asked: Asked): { operator: string; formulas: string[] } | null {
  const pair = asked.between ?? asked.notBetween;
  const given = pair
    ? { operator: asked.between ? 'between' : 'notBetween', limits: [...pair] }
    : Object.entries(operators).flatMap(([name, operator]) => {
        const value = asked[name as keyof typeof operators];
        return value === undefined ? [] : [{ operator, limits: [value] }];
      })[0];
  if (!given) return null;
  const formulas = given.limits.flatMap((each) => limitNumber(bench, each) ?? []);
  return formulas.length === given.limits.length ? { operator: given.operator, formulas } : null;
}

/** What the file gets; null when what is asked for cannot be. */
function meant(bench: Bench, asked: Asked): NewValidation | null {
  const kind = asked.kind ?? 'list';
  const words = {
    allowBlank: asked.ignoreBlank,
    arrow: asked.dropDown,
    prompt:
      asked.message === undefined && asked.messageTitle === undefined
        ? null
        : { title: asked.messageTitle ?? '', text: asked.message ?? '' },
    alert:
      asked.alert === 'none'
        ? null
        : { style: asked.alert, title: asked.alertTitle ?? '', text: asked.alertText ?? '' },
  };
  const made = (operator: string | null, formulas: readonly string[]): NewValidation => ({
    type: types[kind],
    operator,
    formulas,
    ...words,
  });
  if (kind === 'any') return made(null, []);
  if (kind === 'custom') return made(null, [storedFormula(asked.formula!)]);
  if (kind === 'list') {
    const formula = listFormula(asked.list!);
    return formula === null ? null : made(null, [formula]);
  }
  const limits = limitsOf(bench, asked);
  return limits && made(limits.operator, limits.formulas);
}

const dataValidation = command<Asked>({
  id: 'data-validation',
  args: validationArguments as z.ZodType<Asked>,
  presses: [],
  can: (bench, asked) => meant(bench, asked) !== null,
  run: (bench, asked) => {
    const { document } = bench;
    const before = document.book.parts;
    refuseLockedRanges(document);
    const made = meant(bench, asked)!;
    const nothing = made.type === 'none' && made.prompt === null;
    setValidation(document, document.selection.ranges, nothing ? null : made);
    return document.book.parts !== before;
  },
});

export const validatingCommands: readonly Command[] = [dataValidation];
