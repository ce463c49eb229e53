import type { LocalizedText } from '../../language/index.ts';
import type { Context } from '../context.ts';
import { daysInMonth, timeOf, type CalendarDate } from '../dates.ts';
import { define, logical, number, optional, text, type FunctionDefinition } from '../definition.ts';
import { numberInText } from '../typed-numbers.ts';
import { errorValue, isError, type Scalar } from '../values.ts';
import { calendar, notDate, serialIn } from './day.ts';
import { isoWeek, week, weekday } from './weeks.ts';

const notValue = errorValue('#VALUE!');

const part = (name: string, about: LocalizedText, rule: (date: CalendarDate) => number): FunctionDefinition =>
  define(name, about, [number('date')], (context, serial) => {
    const date = calendar(context, serial);
    return isError(date) ? date : rule(date);
  });

const clock = (
  name: string,
  about: LocalizedText,
  rule: (time: ReturnType<typeof timeOf>) => number,
): FunctionDefinition =>
  define(name, about, [number('date')], (_, serial) => (serial < 0 ? notDate : rule(timeOf(serial))));

/** A day so many months on; the last day of a shorter month in the place of one that it does not have. */
function monthsOn(context: Context, serial: number, months: number, toEnd: boolean): Scalar {
  const date = calendar(context, serial);
  if (isError(date)) return date;
  const count = date.year * 12 + date.month - 1 + Math.trunc(months);
  const [year, month] = [Math.floor(count / 12), (((count % 12) + 12) % 12) + 1];
  const last = daysInMonth(year, month);
  return serialIn(context, year, month, toEnd ? last : Math.min(date.day, last));
}

function fullMonths(from: CalendarDate, to: CalendarDate): number {
  const months = (to.year - from.year) * 12 + to.month - from.month;
  return to.day < from.day ? months - 1 : months;
}

/** What lies between two days, in whole units. */
function between(context: Context, start: number, end: number, unit: string): Scalar {
  const from = calendar(context, start);
  if (isError(from)) return from;
  const to = calendar(context, end);
  if (isError(to)) return to;
  if (Math.floor(start) > Math.floor(end)) return notDate;
  const months = fullMonths(from, to);
  switch (unit.toLowerCase()) {
    case 'y':
      return Math.floor(months / 12);
    case 'm':
      return months;
    case 'd':
      return Math.floor(end) - Math.floor(start);
    case 'ym':
      return months % 12;
    case 'md':
      return sinceMonth(context, from, to, end);
    case 'yd': {
      const passed = to.month > from.month || (to.month === from.month && to.day >= from.day);
      const year = passed ? to.year : to.year - 1;
      const anniversary = serialIn(context, year, from.month, from.day);
      return isError(anniversary) ? anniversary : Math.floor(end) - anniversary;
    }
    default:
      return notDate;
  }
}

function sinceMonth(context: Context, from: CalendarDate, to: CalendarDate, end: number): Scalar {
  if (to.day >= from.day) return to.day - from.day;
  const last = serialIn(context, to.year, to.month - 1, from.day);
  return isError(last) ? last : Math.floor(end) - last;
}

/** Days in a year of twelve months of 30 days. */
function days360(from: CalendarDate, to: CalendarDate, european: boolean): number {
  let [first, last] = [from.day, to.day];
  if (european) [first, last] = [Math.min(first, 30), Math.min(last, 30)];
  else {
    const endOfFebruary = from.month === 2 && first === daysInMonth(from.year, 2);
    if (endOfFebruary && to.month === 2 && last === daysInMonth(to.year, 2)) last = 30;
    if (endOfFebruary) first = 30;
    if (last === 31 && first >= 30) last = 30;
    if (first === 31) first = 30;
  }
  return (to.year - from.year) * 360 + (to.month - from.month) * 30 + last - first;
}

function yearShare(context: Context, start: number, end: number, basis: number): Scalar {
  const [first, second] = start <= end ? [start, end] : [end, start];
  const from = calendar(context, first);
  if (isError(from)) return from;
  const to = calendar(context, second);
  if (isError(to)) return to;
  const passed = Math.floor(second) - Math.floor(first);
  switch (Math.trunc(basis)) {
    case 0:
      return days360(from, to, false) / 360;
    case 1:
      return passed / averageYear(context, from, to, first, second);
    case 2:
      return passed / 360;
    case 3:
      return passed / 365;
    case 4:
      return days360(from, to, true) / 360;
    default:
      return notDate;
  }
}

const yearLength = (year: number): number => (daysInMonth(year, 2) === 29 ? 366 : 365);

/** The length of a year in days between two days: of the year itself, or of all years that they touch. */
function averageYear(
  context: Context,
  from: CalendarDate,
  to: CalendarDate,
  first: number,
  second: number,
): number {
  const withinYear =
    from.year === to.year ||
    (to.year === from.year + 1 && (to.month < from.month || (to.month === from.month && to.day <= from.day)));
  if (!withinYear) {
    let total = 0;
    for (let year = from.year; year <= to.year; year += 1) total += yearLength(year);
    return total / (to.year - from.year + 1);
  }
  if (from.year === to.year) return yearLength(from.year);
  const leap = [from.year, to.year]
    .filter((year) => yearLength(year) === 366)
    .map((year) => serialIn(context, year, 2, 29))
    .some((day) => typeof day === 'number' && day >= Math.floor(first) && day <= Math.floor(second));
  return leap ? 366 : 365;
}

export const dates = [
  define(
    'TODAY',
    { en: 'Gives the date of today.', ar: 'تعطي تاريخ اليوم.' },
    [],
    (context) => Math.floor(context.now()),
    { volatile: true },
  ),
  define(
    'NOW',
    { en: 'Gives the date and the time of now.', ar: 'تعطي التاريخ والوقت الآن.' },
    [],
    (context) => context.now(),
    { volatile: true },
  ),
  define(
    'DATE',
    { en: 'Makes a date of a year, a month and a day.', ar: 'تكوّن تاريخًا من سنة وشهر ويوم.' },
    [number('year'), number('month'), number('day')],
    (context, year, month, day) => {
      const whole = Math.trunc(year);
      if (whole < 0 || whole > 9999) return notDate;
      return serialIn(context, whole < 1900 ? whole + 1900 : whole, Math.trunc(month), Math.trunc(day));
    },
  ),
  define(
    'TIME',
    { en: 'Makes a time of hours, minutes and seconds.', ar: 'تكوّن وقتًا من ساعات ودقائق وثوانٍ.' },
    [number('hour'), number('minute'), number('second')],
    (_, hour, minute, second) => {
      const seconds = Math.trunc(hour) * 3600 + Math.trunc(minute) * 60 + Math.trunc(second);
      return seconds < 0 ? notDate : (seconds % 86_400) / 86_400;
    },
  ),
  define(
    'DATEVALUE',
    { en: 'Turns a text into a date.', ar: 'تحوّل النص إلى تاريخ.' },
    [text('dateText')],
    (context, given) => {
      const value = /[-/.:\p{L}]/u.test(given) ? numberInText(given, context.rules) : null;
      return value === null ? notValue : Math.floor(value);
    },
  ),
  define(
    'TIMEVALUE',
    { en: 'Turns a text into a time.', ar: 'تحوّل النص إلى وقت.' },
    [text('timeText')],
    (context, given) => {
      const value = /[:/\p{L}]/u.test(given) ? numberInText(given, context.rules) : null;
      return value === null ? notValue : value - Math.floor(value);
    },
  ),
  part('YEAR', { en: 'Gives the year of a date.', ar: 'تعطي سنة التاريخ.' }, ({ year }) => year),
  part(
    'MONTH',
    { en: 'Gives the month of a date, 1 to 12.', ar: 'تعطي شهر التاريخ، من 1 إلى 12.' },
    ({ month }) => month,
  ),
  part(
    'DAY',
    { en: 'Gives the day of a date, 1 to 31.', ar: 'تعطي يوم التاريخ، من 1 إلى 31.' },
    ({ day }) => day,
  ),
  clock('HOUR', { en: 'Gives the hour of a time.', ar: 'تعطي ساعة الوقت.' }, ({ hour }) => hour),
  clock('MINUTE', { en: 'Gives the minute of a time.', ar: 'تعطي دقيقة الوقت.' }, ({ minute }) => minute),
  clock('SECOND', { en: 'Gives the second of a time.', ar: 'تعطي ثانية الوقت.' }, ({ second }) => second),
  define(
    'EDATE',
    { en: 'Gives the date so many months before or after.', ar: 'تعطي التاريخ بعد عدد من الأشهر أو قبله.' },
    [number('startDate'), number('months')],
    (context, start, months) => monthsOn(context, start, months, false),
  ),
  define(
    'EOMONTH',
    { en: 'Gives the last day of a month before or after.', ar: 'تعطي آخر يوم في شهر سابق أو لاحق.' },
    [number('startDate'), number('months')],
    (context, start, months) => monthsOn(context, start, months, true),
  ),
  define(
    'DAYS',
    { en: 'Counts the days between two dates.', ar: 'تعدّ الأيام بين تاريخين.' },
    [number('endDate'), number('startDate')],
    (_, end, start) => (end < 0 || start < 0 ? notDate : Math.floor(end) - Math.floor(start)),
  ),
  define(
    'DATEDIF',
    {
      en: 'Counts the years ("y"), months ("m") or days ("d") between two dates.',
      ar: 'تعدّ السنوات ("y") أو الأشهر ("m") أو الأيام ("d") بين تاريخين.',
    },
    [number('startDate'), number('endDate'), text('unit')],
    (context, start, end, unit) => between(context, start, end, unit),
  ),
  define(
    'DAYS360',
    { en: 'Counts the days of a year of 360 days.', ar: 'تعدّ الأيام في سنة من 360 يومًا.' },
    [number('startDate'), number('endDate'), optional(logical('method'))],
    (context, start, end, european = false) => {
      const from = calendar(context, start);
      if (isError(from)) return from;
      const to = calendar(context, end);
      return isError(to) ? to : days360(from, to, european);
    },
  ),
  define(
    'YEARFRAC',
    { en: 'Gives the part of a year between two dates.', ar: 'تعطي الجزء من السنة بين تاريخين.' },
    [number('startDate'), number('endDate'), optional(number('basis'))],
    (context, start, end, basis = 0) => yearShare(context, start, end, basis),
  ),
  define(
    'WEEKDAY',
    { en: 'Gives the number of a day in its week.', ar: 'تعطي رقم اليوم في الأسبوع.' },
    [number('date'), optional(number('returnType'))],
    (context, serial, type = 1) => weekday(context, serial, type),
  ),
  define(
    'WEEKNUM',
    { en: 'Gives the number of a week in its year.', ar: 'تعطي رقم الأسبوع في السنة.' },
    [number('date'), optional(number('returnType'))],
    (context, serial, type = 1) => week(context, serial, type),
  ),
  define(
    'ISOWEEKNUM',
    { en: 'Gives the number of a week as ISO 8601 counts.', ar: 'تعطي رقم الأسبوع بحسب معيار ISO 8601.' },
    [number('date')],
    (context, serial) => (serial < 0 ? notDate : isoWeek(context, serial)),
  ),
];
