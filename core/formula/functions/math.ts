import { any, define, number, optional, raw, repeated } from '../definition.ts';
import { roundTo } from '../numbers.ts';
import { eachNumber } from './numbers-in.ts';

export const math = [
  define('SUM', { en: 'Adds numbers', ar: 'تجمع الأعداد' }, [repeated(raw('number1'))], (context, values) => {
    let sum = 0;
    return eachNumber(context, values, (value) => void (sum += value)) ?? sum;
  }),
  define(
    'ROUND',
    { en: 'Rounds a number to so many digits', ar: 'تقرّب عددًا إلى عدد من المنازل' },
    [number('number'), number('digits')],
    (_, value, digits) => roundTo(value, Math.trunc(digits)),
  ),
];
void any;
void optional;
