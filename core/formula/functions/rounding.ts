import { define, number, optional } from '../definition.ts';
import { cut15, roundDown, roundTo, roundUp } from '../numbers.ts';
import { errorValue, type Scalar } from '../values.ts';

/** Counts in steps of a size, on the 15 digits that Excel sees. */
const inSteps = (value: number, size: number, round: (steps: number) => number): number =>
  size === 0 ? 0 : cut15(round(cut15(value / size)) * size);

function toMultiple(value: number, multiple: number): Scalar {
  if (multiple === 0 || value === 0) return 0;
  if (Math.sign(value) !== Math.sign(multiple)) return errorValue('#NUM!');
  return inSteps(value, multiple, (steps) => Math.floor(steps + 0.5));
}

/** CEILING and FLOOR take a positive number with a negative step for a mistake. */
function stepped(value: number, size: number, round: (steps: number) => number, atZero: Scalar): Scalar {
  if (value === 0) return 0;
  if (size === 0) return atZero;
  return value > 0 && size < 0 ? errorValue('#NUM!') : inSteps(value, size, round);
}

function nextOdd(value: number): number {
  const whole = Math.ceil(Math.abs(value));
  const odd = whole % 2 === 1 ? whole : whole + 1;
  return value < 0 ? -odd : odd;
}

const nextEven = (value: number): number => Math.sign(value) * Math.ceil(Math.abs(value) / 2) * 2;

export const rounding = [
  define(
    'ROUND',
    { en: 'Rounds a number to so many digits.', ar: 'تقرّب العدد إلى عدد محدد من المنازل.' },
    [number('number'), number('digits')],
    (_, value, digits) => roundTo(value, Math.trunc(digits)),
  ),
  define(
    'ROUNDUP',
    { en: 'Rounds a number up, away from zero.', ar: 'تقرّب العدد إلى الأعلى، بعيدًا عن الصفر.' },
    [number('number'), number('digits')],
    (_, value, digits) => roundUp(value, Math.trunc(digits)),
  ),
  define(
    'ROUNDDOWN',
    { en: 'Rounds a number down, towards zero.', ar: 'تقرّب العدد إلى الأدنى، نحو الصفر.' },
    [number('number'), number('digits')],
    (_, value, digits) => roundDown(value, Math.trunc(digits)),
  ),
  define(
    'MROUND',
    { en: 'Rounds a number to the nearest multiple.', ar: 'تقرّب العدد إلى أقرب مضاعف.' },
    [number('number'), number('multiple')],
    (_, value, multiple) => toMultiple(value, multiple),
  ),
  define(
    'INT',
    { en: 'Rounds a number down to a whole number.', ar: 'تقرّب العدد إلى أقرب عدد صحيح أدنى منه.' },
    [number('number')],
    (_, value) => Math.floor(value),
  ),
  define(
    'TRUNC',
    { en: 'Cuts off the decimals of a number.', ar: 'تحذف الكسر من العدد.' },
    [number('number'), optional(number('digits'))],
    (_, value, digits = 0) =>
      Math.trunc(digits) === 0 ? Math.trunc(value) : roundDown(value, Math.trunc(digits)),
  ),
  define(
    'CEILING',
    { en: 'Rounds a number up to a multiple.', ar: 'تقرّب العدد إلى الأعلى إلى مضاعف.' },
    [number('number'), number('significance')],
    (_, value, size) => stepped(value, size, Math.ceil, 0),
  ),
  define(
    'FLOOR',
    { en: 'Rounds a number down to a multiple.', ar: 'تقرّب العدد إلى الأدنى إلى مضاعف.' },
    [number('number'), number('significance')],
    (_, value, size) => stepped(value, size, Math.floor, errorValue('#DIV/0!')),
  ),
  define(
    'CEILING.MATH',
    {
      en: 'Rounds a number up to a multiple, 1 unless given.',
      ar: 'تقرّب العدد إلى الأعلى إلى مضاعف، هو 1 ما لم يُذكر.',
    },
    [number('number'), optional(number('significance')), optional(number('mode'))],
    (_, value, size = 1, mode = 0) =>
      inSteps(value, Math.abs(size), value < 0 && mode !== 0 ? Math.floor : Math.ceil),
  ),
  define(
    'FLOOR.MATH',
    {
      en: 'Rounds a number down to a multiple, 1 unless given.',
      ar: 'تقرّب العدد إلى الأدنى إلى مضاعف، هو 1 ما لم يُذكر.',
    },
    [number('number'), optional(number('significance')), optional(number('mode'))],
    (_, value, size = 1, mode = 0) =>
      inSteps(value, Math.abs(size), value < 0 && mode !== 0 ? Math.ceil : Math.floor),
  ),
  define(
    'EVEN',
    { en: 'Rounds a number up to an even number.', ar: 'تقرّب العدد إلى الأعلى إلى عدد زوجي.' },
    [number('number')],
    (_, value) => nextEven(value),
  ),
  define(
    'ODD',
    { en: 'Rounds a number up to an odd number.', ar: 'تقرّب العدد إلى الأعلى إلى عدد فردي.' },
    [number('number')],
    (_, value) => nextOdd(value),
  ),
];
