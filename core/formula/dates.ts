/**
 * Dates as numbers of days (ECMA-376 18.17.4.1). In the 1900 system day 60 is 29 February 1900, which never was; in
 * the 1904 system day 0 is 1 January 1904. Functions here count in the 1900 system; `offset1904` lies between.
 */
export const offset1904 = 1_462;
/** 31 December 9999. */
export const lastDay = 2_958_465;

export interface CalendarDate {
  readonly year: number;
  /** From 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const dayMilliseconds = 86_400_000;
const base = Date.UTC(1899, 11, 30);

/** The day of a serial number; day 0 is "0 January 1900". `null` outside of what Excel can show. */
export function dateOf(serial: number): CalendarDate | null {
  const days = Math.floor(serial);
  if (days < 0 || days > lastDay) return null;
  if (days === 0) return { year: 1900, month: 1, day: 0 };
  if (days === 60) return { year: 1900, month: 2, day: 29 };
  const date = new Date(base + (days < 60 ? days + 1 : days) * dayMilliseconds);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The serial number of a day; months and days may run over. `null` when it is before 1900 or after 9999. */
export function serialOf(year: number, month: number, day: number): number | null {
  if (![year, month, day].every((part) => Number.isFinite(part) && Math.abs(part) < 1e7)) return null;
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, 1);
  const first = Math.round((time.getTime() - base) / dayMilliseconds);
  // Before 1 March 1900 the count lags behind by the day that never was.
  const serial = (first < 61 ? first - 1 : first) + day - 1;
  return serial < 0 || serial > lastDay ? null : serial;
}

export const isLeapYear = (year: number): boolean =>
  (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 || year === 1900;

export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeapYear(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

/** 1 for Sunday to 7 for Saturday, as WEEKDAY counts. */
export const weekdayOf = (serial: number): number => ((Math.floor(serial) + 6) % 7) + 1;

/** Hours, minutes, seconds of the fraction of a day, to the nearest second. */
export function timeOf(serial: number): { hour: number; minute: number; second: number } {
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400) % 86_400;
  return { hour: Math.floor(seconds / 3600), minute: Math.floor(seconds / 60) % 60, second: seconds % 60 };
}
