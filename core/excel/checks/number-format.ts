import { z } from 'zod';
import type { Finding } from '../../exercise/index.ts';
import { isFilled } from '../cells.ts';
import type { Cell } from '../model.ts';
import { currencyCodes, meaningOf, sameCurrency, type NumberMeaning } from '../number-meaning.ts';
import { judgeCells, named, type Looked } from './cells.ts';
import { excelCheck, found } from './check.ts';
import { at, only } from './options.ts';
import { numberInText } from './typed.ts';

const options = z.strictObject({
  at,
  is: z.enum([
    'general',
    'number',
    'currency',
    'accounting',
    'date',
    'time',
    'percent',
    'fraction',
    'scientific',
    'text',
  ]),
  decimals: z.int().min(0).max(30).optional(),
  /** A currency by its code, sign or word: JOD, $, دينار. */
  symbol: z.string().trim().min(1).optional(),
  /** Thousands set apart. */
  grouping: z.boolean().optional(),
  /** A long date has the month's or the day's name. */
  form: z.enum(['short', 'long']).optional(),
  only,
});
type Asked = z.output<typeof options>;

/** Excel's currency button gives the accounting format: both show money. */
const isKind = ({ kind }: NumberMeaning, asked: Asked['is']): boolean =>
  kind === asked ||
  (asked === 'currency' && kind === 'accounting') ||
  (kind === 'date-time' && (asked === 'date' || asked === 'time'));

const hasMoney = ({ currency }: NumberMeaning, { is, symbol }: Asked): boolean =>
  symbol !== undefined
    ? currency !== null && sameCurrency(currency, symbol)
    : is !== 'currency' || currency !== null;

/** What is not as asked, as the last word of a code; null when everything is. */
function slip(meaning: NumberMeaning, asked: Asked): string | null {
  if (!isKind(meaning, asked.is)) return 'other';
  if (!hasMoney(meaning, asked)) return meaning.currency === null ? 'no-symbol' : 'symbol';
  if (asked.decimals !== undefined && meaning.decimals !== asked.decimals) return 'decimals';
  if (asked.grouping !== undefined && meaning.grouping !== asked.grouping)
    return asked.grouping ? 'grouping' : 'no-grouping';
  if (asked.form !== undefined && meaning.named !== (asked.form === 'long')) return `${asked.form}-date`;
  return null;
}

/** A number that was typed as a text. */
export const isNumberInText = ({ cell }: Looked): boolean =>
  typeof cell?.value === 'string' && cell.formula === null && numberInText(cell.value) !== null;

const kindTerm = ({ kind, currency }: NumberMeaning): string =>
  `term.number.${kind === 'accounting' && currency === null ? 'comma' : kind}`;

const isNumber = (cell: Cell | undefined): boolean =>
  isFilled(cell) && (typeof cell.value === 'number' || cell.formula !== null);

/** What a number format means, never its code (ECMA-376 Part 1 §18.8.30, §18.8.31). */
export const numberFormat = excelCheck(options, (model, asked, starter, others) => {
  const expected = `term.number.${asked.is}`;
  return judgeCells(model, starter, asked, others, {
    code: 'number-format',
    holds: ({ style }) => slip(meaningOf(style.numberFormat), asked) === null,
    expected: { expected },
    judged: isNumber,
    shows: (cell) => isNumber(cell) && asked.is !== 'general',
    other(cell) {
      const { cell: name, place } = named(cell);
      const meaning = meaningOf(cell.style.numberFormat);
      if (isNumberInText(cell) && asked.is !== 'text')
        return found('number-format.typed', { cell: name, found: String(cell.cell?.value), expected }, place);
      const what = slip(meaning, asked) ?? 'other';
      return found(`number-format.${what}`, { cell: name, ...valuesOf(what, meaning, asked) }, place);
    },
  });
});

/** What a sentence about a slip says. */
function valuesOf(what: string, meaning: NumberMeaning, asked: Asked): Finding['values'] {
  if (what === 'other') return { found: kindTerm(meaning), expected: `term.number.${asked.is}` };
  if (what === 'decimals') return { found: meaning.decimals, expected: asked.decimals ?? 0 };
  if (what === 'symbol') return { found: meaning.currency ?? '', expected: symbolName(asked) };
  return what === 'no-symbol' ? { expected: symbolName(asked) } : {};
}

const symbolName = ({ symbol }: Asked): string =>
  symbol === undefined ? 'term.currency-sign' : (currencyCodes(symbol)[0] ?? symbol);
