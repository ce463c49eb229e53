import type { Context } from '../context.ts';
import { define, raw, region, repeated } from '../definition.ts';
import { heightOf, omitted, Region, widthOf, type Value } from '../region.ts';
import { errorValue, isError, Matrix, type Scalar } from '../values.ts';
import { numbersIn } from './numbers-in.ts';

/** How many values there are, by a rule; in cells and arrays empty ones never count. */
function counted(
  context: Context,
  values: readonly Value[],
  counts: (value: Scalar, typed: boolean) => boolean,
): number {
  let count = 0;
  const look = (value: Scalar): void => void (count += value !== null && counts(value, false) ? 1 : 0);
  for (const value of values)
    if (value instanceof Region) for (const area of value.areas) context.each(area, look);
    else if (value instanceof Matrix) value.values.forEach(look);
    else count += counts(value === omitted ? null : (value as Scalar), true) ? 1 : 0;
  return count;
}

const isNumeric = (value: Scalar, context: Context): boolean =>
  typeof value === 'string' && !isError(numbersIn(context, [value]));

export const counting = [
  define(
    'COUNT',
    { en: 'Counts the cells that hold numbers.', ar: 'تعدّ الخلايا التي تحتوي أعدادًا.' },
    [repeated(raw('value1'))],
    (context, values) =>
      counted(context, values, (value, typed) =>
        typed
          ? value === null ||
            typeof value === 'number' ||
            typeof value === 'boolean' ||
            isNumeric(value, context)
          : typeof value === 'number',
      ),
  ),
  define(
    'COUNTA',
    { en: 'Counts the cells that are not empty.', ar: 'تعدّ الخلايا غير الفارغة.' },
    [repeated(raw('value1'))],
    (context, values) => counted(context, values, () => true),
  ),
  define(
    'COUNTBLANK',
    { en: 'Counts the empty cells.', ar: 'تعدّ الخلايا الفارغة.' },
    [region('range')],
    (context, cells) => {
      const [area] = cells.areas;
      if (!area || cells.areas.length > 1) return errorValue('#VALUE!');
      return heightOf(area) * widthOf(area) - counted(context, [cells], (value) => value !== '');
    },
  ),
];
