import { operand } from '../broadcast.ts';
import type { Context } from '../context.ts';
import { lastDay, weekdayOf } from '../dates.ts';
import { define, number, optional, raw, skippable } from '../definition.ts';
import type { Value } from '../region.ts';
import { errorValue, isError, Matrix, type ErrorValue, type Scalar } from '../values.ts';
import { days, notDate } from './day.ts';
import { numbersIn } from './numbers-in.ts';

/** Which days of the week are free, Sunday first. */
type Weekend = readonly boolean[];

const usual: Weekend = [true, false, false, false, false, false, true];

const freeDays = (free: readonly number[]): Weekend =>
  Array.from({ length: 7 }, (_, day) => free.includes(day));

/** 1 to 7 name two days in a row, 11 to 17 one day; a text has a 1 for each free day, Monday first. */
function weekendOf(value: Scalar): Weekend | ErrorValue {
  if (value === null) return usual;
  if (isError(value)) return value;
  if (typeof value === 'string') {
    if (!/^[01]{7}$/.test(value)) return errorValue('#VALUE!');
    return freeDays([...value].flatMap((sign, index) => (sign === '1' ? [(index + 1) % 7] : [])));
  }
  const code = Math.trunc(Number(value));
  if (code >= 1 && code <= 7) return freeDays([(code + 5) % 7, (code + 6) % 7]);
  return code >= 11 && code <= 17 ? freeDays([code - 11]) : notDate;
}

function holidaysIn(context: Context, value: Value | undefined): Set<number> | ErrorValue {
  if (value === undefined) return new Set();
  const numbers = numbersIn(context, [value]);
  return isError(numbers) ? numbers : new Set(numbers.map(Math.floor));
}

const isFree = (context: Context, day: number, weekend: Weekend): boolean =>
  weekend[weekdayOf(days(context, day)) - 1]!;

function countBetween(
  context: Context,
  start: number,
  end: number,
  weekend: Weekend | ErrorValue,
  holidays: Set<number> | ErrorValue,
): Scalar {
  if (isError(weekend)) return weekend;
  if (isError(holidays)) return holidays;
  if (start < 0 || end < 0 || start > lastDay || end > lastDay) return notDate;
  const [first, last] = [Math.floor(Math.min(start, end)), Math.floor(Math.max(start, end))];
  const weeks = Math.floor((last - first + 1) / 7);
  let count = weeks * weekend.filter((free) => !free).length;
  for (let day = first + weeks * 7; day <= last; day += 1) if (!isFree(context, day, weekend)) count += 1;
  for (const day of holidays) if (day >= first && day <= last && !isFree(context, day, weekend)) count -= 1;
  return start <= end ? count : -count;
}

function workdayAfter(
  context: Context,
  start: number,
  count: number,
  weekend: Weekend | ErrorValue,
  holidays: Set<number> | ErrorValue,
): Scalar {
  if (isError(weekend)) return weekend;
  if (isError(holidays)) return holidays;
  if (start < 0 || start > lastDay) return notDate;
  if (weekend.every(Boolean)) return errorValue('#VALUE!');
  const direction = count < 0 ? -1 : 1;
  let left = Math.abs(Math.trunc(count));
  if (left > 3_000_000) return notDate;
  context.spend(left);
  let day = Math.floor(start);
  while (left > 0) {
    day += direction;
    if (day < 0) return notDate;
    if (!isFree(context, day, weekend) && !holidays.has(day)) left -= 1;
  }
  return day;
}

const weekendArgument = (context: Context, value: Value | undefined): Weekend | ErrorValue => {
  const given = value === undefined ? null : operand(value, context);
  return given instanceof Matrix ? errorValue('#VALUE!') : weekendOf(given);
};

export const workdays = [
  define(
    'NETWORKDAYS',
    {
      en: 'Counts the working days between two dates; Saturday and Sunday are free.',
      ar: 'تعدّ أيام العمل بين تاريخين، والسبت والأحد عطلة.',
    },
    [number('startDate'), number('endDate'), optional(raw('holidays'))],
    (context, start, end, holidays) =>
      countBetween(context, start, end, usual, holidaysIn(context, holidays)),
  ),
  define(
    'NETWORKDAYS.INTL',
    {
      en: 'Counts the working days between two dates, with free days of your choice.',
      ar: 'تعدّ أيام العمل بين تاريخين مع تحديد أيام العطلة.',
    },
    [number('startDate'), number('endDate'), skippable(raw('weekend')), optional(raw('holidays'))],
    (context, start, end, weekend, holidays) =>
      countBetween(context, start, end, weekendArgument(context, weekend), holidaysIn(context, holidays)),
  ),
  define(
    'WORKDAY',
    { en: 'Gives the date so many working days away.', ar: 'تعطي التاريخ بعد عدد من أيام العمل.' },
    [number('startDate'), number('days'), optional(raw('holidays'))],
    (context, start, count, holidays) =>
      workdayAfter(context, start, count, usual, holidaysIn(context, holidays)),
  ),
  define(
    'WORKDAY.INTL',
    {
      en: 'Gives the date so many working days away, with free days of your choice.',
      ar: 'تعطي التاريخ بعد عدد من أيام العمل مع تحديد أيام العطلة.',
    },
    [number('startDate'), number('days'), skippable(raw('weekend')), optional(raw('holidays'))],
    (context, start, count, weekend, holidays) =>
      workdayAfter(context, start, count, weekendArgument(context, weekend), holidaysIn(context, holidays)),
  ),
];
