const dayInMilliseconds = 86_400_000;
const stated = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;

/**
 * A date as strict files write it, `2026-05-01T10:30:00`, as the number that cells hold; undefined when it is none.
 * Day 60 of the usual system never was (ECMA-376 Part 1 §18.17.4.1).
 */
export function dateNumber(text: string, date1904: boolean): number | undefined {
  const [, year, month, day, hour = '0', minute = '0', second = '0'] = stated.exec(text.trim()) ?? [];
  if (year === undefined) return undefined;
  const start = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 31);
  const days = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - start) / dayInMilliseconds;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  return days + (!date1904 && days >= 60 ? 1 : 0) + time;
}
