import { define, logical, matrix, number, optional, raw, repeated } from '../definition.ts';
import { finite, raise } from '../operators.ts';
import { errorValue, isError, Matrix, type Scalar } from '../values.ts';
import { eachNumber, numbersIn } from './numbers-in.ts';

const divisionByZero = errorValue('#DIV/0!');
const notNumber = errorValue('#NUM!');

/** A product of whole numbers that stays exact as long as it can. */
const product = (from: number, to: number): number => {
  let result = 1;
  for (let factor = from; factor <= to && Number.isFinite(result); factor += 1) result *= factor;
  return result;
};

function greatestDivisor(one: number, other: number): number {
  let [a, b] = [one, other];
  while (b > 0) [a, b] = [b, a % b];
  return a;
}

const factorial = (value: number): Scalar => {
  const whole = Math.trunc(value);
  return whole < 0 || whole > 170 ? notNumber : product(2, whole);
};

function combinations(total: number, chosen: number): Scalar {
  const n = Math.trunc(total);
  const k = Math.trunc(chosen);
  if (n < 0 || k < 0 || k > n || n > 1e15) return notNumber;
  let result = 1;
  for (let step = 1; step <= Math.min(k, n - k) && Number.isFinite(result); step += 1)
    result = (result * (n - step + 1)) / step;
  return finite(Math.round(result));
}

function permutations(total: number, chosen: number): Scalar {
  const n = Math.trunc(total);
  const k = Math.trunc(chosen);
  return n <= 0 || k < 0 || k > n || n > 1e15 ? notNumber : finite(product(n - k + 1, n));
}

/** The remainder has the sign of the divisor. */
function remainder(value: number, divisor: number): Scalar {
  if (divisor === 0) return divisionByZero;
  const quotient = Math.floor(value / divisor);
  return Math.abs(quotient) > 1e15 ? notNumber : value - divisor * quotient;
}

export const math = [
  define(
    'SUM',
    { en: 'Adds numbers.', ar: 'تجمع الأعداد.' },
    [repeated(raw('number1'))],
    (context, values) => {
      let sum = 0;
      return eachNumber(context, values, (value) => void (sum += value)) ?? sum;
    },
  ),
  define(
    'PRODUCT',
    { en: 'Multiplies numbers.', ar: 'تضرب الأعداد بعضها في بعض.' },
    [repeated(raw('number1'))],
    (context, values) => {
      const numbers = numbersIn(context, values);
      if (isError(numbers)) return numbers;
      return numbers.length === 0 ? 0 : numbers.reduce((result, value) => result * value, 1);
    },
  ),
  define(
    'SUMSQ',
    { en: 'Adds the squares of numbers.', ar: 'تجمع مربعات الأعداد.' },
    [repeated(raw('number1'))],
    (context, values) => {
      let sum = 0;
      return eachNumber(context, values, (value) => void (sum += value * value)) ?? sum;
    },
  ),
  define(
    'SUMPRODUCT',
    {
      en: 'Multiplies the values of ranges of the same size one by one, and adds the products.',
      ar: 'تضرب القيم المتقابلة في نطاقات متساوية ثم تجمع النواتج.',
    },
    [repeated(matrix('array1'))],
    (context, arrays) => {
      const [first] = arrays;
      const open = arrays.every(({ openRows }) => openRows);
      const height = Math.max(...arrays.map((each) => each.height));
      if (arrays.some((each) => each.width !== first!.width || (!open && each.height !== height)))
        return errorValue('#VALUE!');
      context.spend(first!.width * height * arrays.length);
      let sum = 0;
      for (let row = 0; row < height; row += 1)
        for (let column = 0; column < first!.width; column += 1) {
          let term = 1;
          for (const each of arrays) {
            const value = row < each.height ? each.at(row, column) : null;
            if (isError(value)) return value;
            term *= typeof value === 'number' ? value : 0;
          }
          sum += term;
        }
      return sum;
    },
  ),
  define(
    'ABS',
    { en: 'Gives a number without its sign.', ar: 'تعطي القيمة المطلقة للعدد، بلا إشارة.' },
    [number('number')],
    (_, value) => Math.abs(value),
  ),
  define(
    'SIGN',
    { en: 'Gives 1, 0 or -1: the sign of a number.', ar: 'تعطي إشارة العدد: 1 أو 0 أو ‎-1.' },
    [number('number')],
    (_, value) => Math.sign(value),
  ),
  define(
    'SQRT',
    { en: 'Gives the square root of a number.', ar: 'تعطي الجذر التربيعي للعدد.' },
    [number('number')],
    (_, value) => (value < 0 ? notNumber : Math.sqrt(value)),
  ),
  define(
    'POWER',
    { en: 'Raises a number to a power.', ar: 'ترفع العدد إلى أس.' },
    [number('number'), number('power')],
    (_, base, exponent) => raise(base, exponent),
  ),
  define('EXP', { en: 'Raises e to a power.', ar: 'ترفع العدد e إلى أس.' }, [number('number')], (_, value) =>
    Math.exp(value),
  ),
  define(
    'LN',
    { en: 'Gives the natural logarithm of a number.', ar: 'تعطي اللوغاريتم الطبيعي للعدد.' },
    [number('number')],
    (_, value) => (value <= 0 ? notNumber : Math.log(value)),
  ),
  define(
    'LOG10',
    { en: 'Gives the logarithm of a number to base 10.', ar: 'تعطي لوغاريتم العدد للأساس 10.' },
    [number('number')],
    (_, value) => (value <= 0 ? notNumber : Math.log10(value)),
  ),
  define(
    'LOG',
    {
      en: 'Gives the logarithm of a number to a base, 10 unless given.',
      ar: 'تعطي لوغاريتم العدد لأساس معيّن، وهو 10 ما لم يُذكر.',
    },
    [number('number'), optional(number('base'))],
    (_, value, base = 10) => {
      if (value <= 0 || base <= 0) return notNumber;
      if (base === 1) return divisionByZero;
      return base === 10 ? Math.log10(value) : Math.log(value) / Math.log(base);
    },
  ),
  define(
    'MOD',
    { en: 'Gives the remainder of a division.', ar: 'تعطي باقي القسمة.' },
    [number('number'), number('divisor')],
    (_, value, divisor) => remainder(value, divisor),
  ),
  define(
    'QUOTIENT',
    { en: 'Gives the whole part of a division.', ar: 'تعطي الجزء الصحيح من ناتج القسمة.' },
    [number('numerator'), number('denominator')],
    (_, numerator, denominator) => (denominator === 0 ? divisionByZero : Math.trunc(numerator / denominator)),
  ),
  define(
    'GCD',
    { en: 'Gives the greatest common divisor.', ar: 'تعطي القاسم المشترك الأكبر.' },
    [repeated(raw('number1'))],
    (context, values) => {
      const numbers = numbersIn(context, values);
      if (isError(numbers)) return numbers;
      const whole = numbers.map(Math.trunc);
      return whole.some((value) => value < 0 || value > 2 ** 53)
        ? notNumber
        : whole.reduce(greatestDivisor, 0);
    },
  ),
  define(
    'LCM',
    { en: 'Gives the least common multiple.', ar: 'تعطي المضاعف المشترك الأصغر.' },
    [repeated(raw('number1'))],
    (context, values) => {
      const numbers = numbersIn(context, values);
      if (isError(numbers)) return numbers;
      const whole = numbers.map(Math.trunc);
      if (whole.some((value) => value < 0 || value > 2 ** 53)) return notNumber;
      if (whole.includes(0)) return 0;
      return whole.reduce((result, value) => (result / greatestDivisor(result, value)) * value, 1);
    },
  ),
  define(
    'FACT',
    { en: 'Gives the factorial of a number.', ar: 'تعطي مضروب العدد.' },
    [number('number')],
    (_, value) => factorial(value),
  ),
  define(
    'COMBIN',
    {
      en: 'Says how many groups can be chosen, order aside.',
      ar: 'تعطي عدد المجموعات الممكنة دون اعتبار الترتيب.',
    },
    [number('number'), number('chosen')],
    (_, total, chosen) => combinations(total, chosen),
  ),
  define(
    'PERMUT',
    {
      en: 'Says how many ordered choices there are.',
      ar: 'تعطي عدد الاختيارات الممكنة مع اعتبار الترتيب.',
    },
    [number('number'), number('chosen')],
    (_, total, chosen) => permutations(total, chosen),
  ),
  define(
    'RAND',
    {
      en: 'Gives a random number from 0 up to 1.',
      ar: 'تعطي عددًا عشوائيًا من 0 إلى أقل من 1.',
    },
    [],
    (context) => context.random(),
    { volatile: true },
  ),
  define(
    'RANDBETWEEN',
    { en: 'Gives a random whole number between two numbers.', ar: 'تعطي عددًا صحيحًا عشوائيًا بين عددين.' },
    [number('bottom'), number('top')],
    (context, bottom, top) => {
      const [low, high] = [Math.ceil(bottom), Math.floor(top)];
      return low > high ? notNumber : low + Math.floor(context.random() * (high - low + 1));
    },
    { volatile: true },
  ),
  define(
    'RANDARRAY',
    { en: 'Fills rows and columns with random numbers.', ar: 'تملأ صفوفًا وأعمدة بأعداد عشوائية.' },
    [
      optional(number('rows')),
      optional(number('columns')),
      optional(number('minimum')),
      optional(number('maximum')),
      optional(logical('whole')),
    ],
    (context, rows = 1, columns = 1, minimum = 0, maximum = 1, whole = false) => {
      const [height, width] = [Math.trunc(rows), Math.trunc(columns)];
      if (height < 1 || width < 1) return errorValue('#CALC!');
      if (minimum > maximum) return errorValue('#VALUE!');
      context.spend(height * width);
      const one = (): number =>
        whole
          ? Math.ceil(minimum) + Math.floor(context.random() * (Math.floor(maximum) - Math.ceil(minimum) + 1))
          : minimum + context.random() * (maximum - minimum);
      return new Matrix(height, width, Array.from({ length: height * width }, one));
    },
    { volatile: true, spills: true },
  ),
];
