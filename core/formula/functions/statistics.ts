import type { LocalizedText } from '../../language/index.ts';
import type { Context } from '../context.ts';
import {
  define,
  matrix,
  number,
  optional,
  raw,
  region,
  repeated,
  type FunctionDefinition,
} from '../definition.ts';
import { sameNumber } from '../numbers.ts';
import type { Region } from '../region.ts';
import { errorValue, isError, Matrix, type ErrorValue, type Scalar } from '../values.ts';
import {
  correlation,
  deviation,
  inOrder,
  largest,
  line,
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
import { everything, numbersIn } from './numbers-in.ts';

/** A function of all numbers in its arguments. */
const ofNumbers = (
  names: string,
  about: LocalizedText,
  rule: (numbers: number[]) => Scalar,
  reading?: typeof everything,
): FunctionDefinition[] =>
  names.split(' ').map((name) =>
    define(name, about, [repeated(raw('number1'))], (context, values) => {
      const numbers = numbersIn(context, values, reading);
      return isError(numbers) ? numbers : rule(numbers);
    }),
  );

/** A function of the numbers in one range, and one more number. */
const ofRangeAnd = (
  names: string,
  about: LocalizedText,
  second: 'k' | 'quart',
  rule: (numbers: number[], second: number) => Scalar,
): FunctionDefinition[] =>
  names.split(' ').map((name) =>
    define(name, about, [raw('array'), number(second)], (context, values, k) => {
      const numbers = numbersIn(context, [values]);
      return isError(numbers) ? numbers : rule(numbers, k);
    }),
  );

/** A function of pairs of numbers, from two ranges of one size. */
const ofPairs = (
  name: string,
  about: LocalizedText,
  rule: (ys: number[], xs: number[]) => Scalar,
): FunctionDefinition =>
  define(name, about, [matrix('knownYs'), matrix('knownXs')], (_, ys, xs) => {
    const pairs = numberPairs(ys, xs);
    return isError(pairs) ? pairs : rule(pairs.ys, pairs.xs);
  });

function numberPairs(one: Matrix, other: Matrix): { ys: number[]; xs: number[] } | ErrorValue {
  if (one.values.length !== other.values.length) return errorValue('#N/A');
  const [ys, xs]: [number[], number[]] = [[], []];
  for (const [index, y] of one.values.entries()) {
    const x = other.values[index]!;
    if (isError(y)) return y;
    if (isError(x)) return x;
    if (typeof y !== 'number' || typeof x !== 'number') continue;
    ys.push(y);
    xs.push(x);
  }
  return { ys, xs };
}

function place(context: Context, value: number, cells: Region, ascending: boolean, shared: boolean): Scalar {
  const numbers = numbersIn(context, [cells]);
  if (isError(numbers)) return numbers;
  const same = numbers.filter((each) => sameNumber(each, value)).length;
  if (same === 0) return errorValue('#N/A');
  const before = numbers.filter(
    (each) => !sameNumber(each, value) && (ascending ? each < value : each > value),
  ).length;
  return before + 1 + (shared ? (same - 1) / 2 : 0);
}

const rankText = {
  en: 'Says which place a number takes among others.',
  ar: 'تعطي مرتبة عدد بين أعداد أخرى.',
};

const rank = (name: string, shared: boolean): FunctionDefinition =>
  define(
    name,
    rankText,
    [number('number'), region('reference'), optional(number('order'))],
    (context, value, cells, order = 0) => place(context, value, cells, order !== 0, shared),
  );

const forecast = (name: string): FunctionDefinition =>
  define(
    name,
    {
      en: 'Estimates a value on the line through known ones.',
      ar: 'تقدّر قيمة على الخط الذي يمر بالقيم المعروفة.',
    },
    [number('x'), matrix('knownYs'), matrix('knownXs')],
    (_, x, ys, xs) => {
      const pairs = numberPairs(ys, xs);
      if (isError(pairs)) return pairs;
      const fit = line(pairs.ys, pairs.xs);
      return fit ? fit.intercept + fit.slope * x : errorValue('#DIV/0!');
    },
  );

const mostText = { en: 'Gives the number that comes most often.', ar: 'تعطي العدد الأكثر تكرارًا.' };
const sampleText = {
  en: 'Says how far the numbers of a sample spread.',
  ar: 'تعطي الانحراف المعياري لعيّنة.',
};
const allText = {
  en: 'Says how far all numbers of a group spread.',
  ar: 'تعطي الانحراف المعياري لكل أفراد المجموعة.',
};

export const statistics = [
  ...ofNumbers('AVERAGE', { en: 'Gives the average of numbers.', ar: 'تحسب متوسط الأعداد.' }, mean),
  ...ofNumbers(
    'AVERAGEA',
    { en: 'Gives the average of values; text counts as 0.', ar: 'تحسب متوسط القيم، والنص فيها صفر.' },
    mean,
    everything,
  ),
  ...ofNumbers('MAX', { en: 'Gives the largest number.', ar: 'تعطي أكبر عدد.' }, largest),
  ...ofNumbers('MIN', { en: 'Gives the smallest number.', ar: 'تعطي أصغر عدد.' }, smallest),
  ...ofNumbers(
    'MAXA',
    { en: 'Gives the largest value; text counts as 0.', ar: 'تعطي أكبر قيمة، والنص فيها صفر.' },
    largest,
    everything,
  ),
  ...ofNumbers(
    'MINA',
    { en: 'Gives the smallest value; text counts as 0.', ar: 'تعطي أصغر قيمة، والنص فيها صفر.' },
    smallest,
    everything,
  ),
  ...ofNumbers('MEDIAN', { en: 'Gives the number in the middle.', ar: 'تعطي العدد الأوسط.' }, median),
  ...ofNumbers('MODE MODE.SNGL', mostText, mode),
  ...ofNumbers('STDEV STDEV.S', sampleText, (numbers) => deviation(numbers, 1)),
  ...ofNumbers('STDEVP STDEV.P', allText, (numbers) => deviation(numbers, 0)),
  ...ofNumbers('VAR VAR.S', { en: 'Gives the variance of a sample.', ar: 'تعطي تباين عيّنة.' }, (numbers) =>
    variance(numbers, 1),
  ),
  ...ofNumbers(
    'VARP VAR.P',
    { en: 'Gives the variance of a whole group.', ar: 'تعطي تباين كل أفراد المجموعة.' },
    (numbers) => variance(numbers, 0),
  ),
  ...ofNumbers('GEOMEAN', { en: 'Gives the geometric mean.', ar: 'تعطي المتوسط الهندسي.' }, (numbers) =>
    numbers.length === 0 || numbers.some((value) => value <= 0)
      ? errorValue('#NUM!')
      : Math.exp(total(numbers.map(Math.log)) / numbers.length),
  ),
  ...ofRangeAnd(
    'LARGE',
    { en: 'Gives the k-th largest number.', ar: 'تعطي العدد الذي ترتيبه k من الأكبر.' },
    'k',
    (numbers, k) => nth(numbers, k, true),
  ),
  ...ofRangeAnd(
    'SMALL',
    { en: 'Gives the k-th smallest number.', ar: 'تعطي العدد الذي ترتيبه k من الأصغر.' },
    'k',
    (numbers, k) => nth(numbers, k, false),
  ),
  ...ofRangeAnd(
    'PERCENTILE PERCENTILE.INC',
    {
      en: 'Gives the value below which a share of the numbers lies.',
      ar: 'تعطي القيمة التي تقع دونها نسبة من الأعداد.',
    },
    'k',
    (numbers, k) => percentile(numbers, k, true),
  ),
  ...ofRangeAnd(
    'PERCENTILE.EXC',
    { en: 'Gives a percentile, the ends left out.', ar: 'تعطي المئين دون الطرفين.' },
    'k',
    (numbers, k) => percentile(numbers, k, false),
  ),
  ...ofRangeAnd(
    'QUARTILE QUARTILE.INC',
    { en: 'Gives a quarter point of the numbers.', ar: 'تعطي أحد أرباع الأعداد.' },
    'quart',
    (numbers, k) => quartile(numbers, k, true),
  ),
  ...ofRangeAnd(
    'QUARTILE.EXC',
    { en: 'Gives a quarter point, the ends left out.', ar: 'تعطي أحد الأرباع دون الطرفين.' },
    'quart',
    (numbers, k) => quartile(numbers, k, false),
  ),
  rank('RANK', false),
  rank('RANK.EQ', false),
  rank('RANK.AVG', true),
  ofPairs(
    'CORREL',
    { en: 'Says how closely two ranges go together.', ar: 'تعطي معامل الارتباط بين نطاقين.' },
    correlation,
  ),
  ofPairs(
    'SLOPE',
    { en: 'Gives the slope of the line through points.', ar: 'تعطي ميل الخط المار بالنقاط.' },
    (ys, xs) => line(ys, xs)?.slope ?? errorValue('#DIV/0!'),
  ),
  ofPairs(
    'INTERCEPT',
    { en: 'Says where the line through points meets the axis.', ar: 'تعطي نقطة تقاطع الخط مع المحور.' },
    (ys, xs) => line(ys, xs)?.intercept ?? errorValue('#DIV/0!'),
  ),
  forecast('FORECAST'),
  forecast('FORECAST.LINEAR'),
  define(
    'FREQUENCY',
    { en: 'Counts how many numbers lie in each class.', ar: 'تعدّ الأعداد الواقعة في كل فئة.' },
    [raw('data'), raw('bins')],
    (context, data, bins) => {
      const numbers = numbersIn(context, [data]);
      if (isError(numbers)) return numbers;
      const limits = numbersIn(context, [bins]);
      if (isError(limits)) return limits;
      const sorted = inOrder(limits);
      context.spend(numbers.length * (sorted.length + 1));
      const counts = new Array<number>(sorted.length + 1).fill(0);
      for (const value of numbers) {
        const found = sorted.findIndex((limit) => value <= limit);
        counts[found < 0 ? sorted.length : found]! += 1;
      }
      return new Matrix(counts.length, 1, counts);
    },
    { spills: true },
  ),
];
