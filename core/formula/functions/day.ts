import type { Context } from '../context.ts';
import { dateOf, offset1904, serialOf, type CalendarDate } from '../dates.ts';
import { errorValue, type ErrorValue } from '../values.ts';

export const notDate = errorValue('#NUM!');

const offset = ({ rules }: Context): number => (rules.date1904 ? offset1904 : 0);

/** A number of the workbook's date system as days of the 1900 system. */
export const days = (context: Context, serial: number): number => Math.floor(serial) + offset(context);

/** The calendar day of a number, or #NUM!. */
export function calendar(context: Context, serial: number): CalendarDate | ErrorValue {
  return serial < 0 ? notDate : (dateOf(days(context, serial)) ?? notDate);
}

/** The number of a day in the workbook's date system, or #NUM!. */
export function serialIn(context: Context, year: number, month: number, day: number): number | ErrorValue {
  const serial = serialOf(year, month, day);
  if (serial === null) return notDate;
  const value = serial - offset(context);
  return value < 0 ? notDate : value;
}
