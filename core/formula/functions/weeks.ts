import type { Context } from '../context.ts';
import { weekdayOf } from '../dates.ts';
import { isError, type Scalar } from '../values.ts';
import { calendar, days, notDate, serialIn } from './day.ts';

/** On which day of the week (Sunday is 1) a count begins. */
function weekStart(type: number): number | null {
  if (type === 1) return 1;
  if (type === 2) return 2;
  return type >= 11 && type <= 17 ? ((type - 10) % 7) + 1 : null;
}

export function weekday(context: Context, serial: number, type: number): Scalar {
  if (serial < 0) return notDate;
  const day = weekdayOf(days(context, serial));
  if (Math.trunc(type) === 3) return (day + 5) % 7;
  const start = weekStart(Math.trunc(type));
  return start === null ? notDate : ((day - start + 7) % 7) + 1;
}

/** The week in the sense of ISO 8601: it belongs to the year in which its Thursday lies. */
export function isoWeek(context: Context, serial: number): Scalar {
  const day = Math.floor(serial);
  const thursday = day + 3 - ((weekdayOf(days(context, serial)) + 5) % 7);
  const date = calendar(context, thursday);
  if (isError(date)) return date;
  const newYear = serialIn(context, date.year, 1, 1);
  return isError(newYear) ? newYear : Math.floor((thursday - newYear) / 7) + 1;
}

export function week(context: Context, serial: number, type: number): Scalar {
  if (Math.trunc(type) === 21) return serial < 0 ? notDate : isoWeek(context, serial);
  const date = calendar(context, serial);
  if (isError(date)) return date;
  const start = weekStart(Math.trunc(type));
  const newYear = serialIn(context, date.year, 1, 1);
  if (start === null || isError(newYear)) return notDate;
  const lead = (weekdayOf(days(context, newYear)) - start + 7) % 7;
  return Math.floor((Math.floor(serial) - newYear + lead) / 7) + 1;
}
