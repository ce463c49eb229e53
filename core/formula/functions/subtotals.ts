import type { Context } from '../context.ts';
import { define, number, raw, repeated } from '../definition.ts';
import { Region, type Value } from '../region.ts';
import { errorValue, isError, Matrix, type ErrorValue, type Scalar } from '../values.ts';
import {
  deviation,
  largest,
  mean,
  median,
  mode,
  nth,
  percentile,
  quartile,
  smallest,
  total,
  variance,
} from './measures.ts';

/** What SUBTOTAL and AGGREGATE leave out. */
interface Skips {
  readonly hidden: boolean;
  readonly filtered: boolean;
  readonly subtotals: boolean;
  readonly errors: boolean;
}

/** The values that are left in, empty cells aside; the first error where errors count. */
function values(context: Context, sources: readonly Value[], skips: Skips): Scalar[] | ErrorValue {
  const found: Scalar[] = [];
  let problem: ErrorValue | null = null;
  const look = (value: Scalar): void | false => {
    if (isError(value) && skips.errors) return undefined;
    if (isError(value)) problem = value;
    else if (value !== null) found.push(value);
    return problem ? false : undefined;
  };
  for (const source of sources) {
    if (source instanceof Matrix) source.values.every((item) => look(item) !== false);
    else if (source instanceof Region)
      for (const area of source.areas)
        context.each(area, (value, row, column) => {
          const state = context.rowState(area.sheet, row);
          if ((state === 'hidden' && skips.hidden) || (state === 'filtered' && skips.filtered))
            return undefined;
          if (skips.subtotals && context.isSubtotal(area.sheet, row, column)) return undefined;
          return look(value);
        });
    else return isError(source) ? source : errorValue('#VALUE!');
    if (problem) return problem;
  }
  return found;
}

const numbersOf = (found: readonly Scalar[]): number[] =>
  found.filter((value): value is number => typeof value === 'number');

/** The functions by their numbers, 1 to 13. */
const summaries: readonly ((found: readonly Scalar[]) => Scalar)[] = [
  (found) => mean(numbersOf(found)),
  (found) => numbersOf(found).length,
  (found) => found.length,
  (found) => largest(numbersOf(found)),
  (found) => smallest(numbersOf(found)),
  (found) => (numbersOf(found).length === 0 ? 0 : numbersOf(found).reduce((one, other) => one * other, 1)),
  (found) => deviation(numbersOf(found), 1),
  (found) => deviation(numbersOf(found), 0),
  (found) => total(numbersOf(found)),
  (found) => variance(numbersOf(found), 1),
  (found) => variance(numbersOf(found), 0),
  (found) => median(numbersOf(found)),
  (found) => mode(numbersOf(found)),
];

/** Those that take one more number, 14 to 19. */
const withNumber: readonly ((numbers: number[], k: number) => Scalar)[] = [
  (numbers, k) => nth(numbers, k, true),
  (numbers, k) => nth(numbers, k, false),
  (numbers, k) => percentile(numbers, k, true),
  (numbers, k) => quartile(numbers, k, true),
  (numbers, k) => percentile(numbers, k, false),
  (numbers, k) => quartile(numbers, k, false),
];

function aggregate(context: Context, which: number, option: number, sources: readonly Value[]): Scalar {
  if (option < 0 || option > 7) return errorValue('#VALUE!');
  const skips: Skips = {
    hidden: option % 2 === 1,
    filtered: option % 2 === 1,
    errors: option === 2 || option === 3 || option === 6 || option === 7,
    subtotals: option < 4,
  };
  const summary = summaries[which - 1];
  if (summary) {
    const found = values(context, sources, skips);
    return isError(found) ? found : summary(found);
  }
  const rule = withNumber[which - 14];
  if (!rule || sources.length !== 2) return errorValue('#VALUE!');
  const found = values(context, [sources[0]!], skips);
  if (isError(found)) return found;
  const k = values(context, [kOf(sources[1]!)], { ...skips, hidden: false, filtered: false });
  if (isError(k)) return k;
  return typeof k[0] === 'number' ? rule(numbersOf(found), k[0]) : errorValue('#VALUE!');
}

const kOf = (value: Value): Value =>
  typeof value === 'number' || typeof value === 'string' ? new Matrix(1, 1, [Number(value)]) : value;

export const subtotals = [
  define(
    'SUBTOTAL',
    {
      en: 'Summarises the rows that a filter leaves visible, other subtotals aside.',
      ar: 'تلخّص الصفوف التي يُبقيها عامل التصفية ظاهرة، دون المجاميع الفرعية الأخرى.',
    },
    [number('functionNumber'), repeated(raw('reference1'))],
    (context, given, sources) => {
      const which = Math.trunc(given);
      const hidden = which > 100;
      const summary = which % 100 <= 11 ? summaries[(which % 100) - 1] : undefined;
      if (!summary || which > 111 || which < 1) return errorValue('#VALUE!');
      const found = values(context, sources, { hidden, filtered: true, subtotals: true, errors: false });
      return isError(found) ? found : summary(found);
    },
    { rows: true },
  ),
  define(
    'AGGREGATE',
    {
      en: 'Summarises values, and leaves out errors or hidden rows if you like.',
      ar: 'تلخّص القيم مع إمكان تجاهل الأخطاء أو الصفوف المخفية.',
    },
    [number('functionNumber'), number('option'), repeated(raw('reference1'))],
    (context, which, option, sources) => aggregate(context, Math.trunc(which), Math.trunc(option), sources),
    { rows: true },
  ),
];
