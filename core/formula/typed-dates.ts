import { daysInMonth, offset1904, serialOf } from './dates.ts';
import { monthNumber, monthPattern } from './months.ts';

/** A number that was typed, and the format that Excel gives to its cell. */
export interface TypedNumber {
  value: number;
  format?: string;
}

export interface DateRules {
  /** The year that is meant when none is typed. */
  readonly thisYear: number;
  readonly date1904: boolean;
}

interface Shape {
  pattern: RegExp;
  parts: readonly ('day' | 'month' | 'year')[];
  format: string;
}

const name = `(${monthPattern})`;
const between = '(?:\\s*[-/.,]\\s*|\\s+)';
const shape = (pattern: string, parts: Shape['parts'], format: string): Shape => ({
  pattern: new RegExp(`^${pattern}$`, 'i'),
  parts,
  format,
});

/** Days come before months, as in all of the region. A month's name tells by itself. */
const shapes: readonly Shape[] = [
  shape('(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})', ['day', 'month', 'year'], 'dd/mm/yyyy'),
  shape('(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})', ['year', 'month', 'day'], 'yyyy-mm-dd'),
  shape('(\\d{1,2})([-/])(\\d{1,2})', ['day', 'month'], 'd-mmm'),
  shape('(\\d{1,2})([-/])(\\d{4})', ['month', 'year'], 'mmm-yy'),
  shape(`(\\d{1,2})(${between})${name}${between}(\\d{4}|\\d{2})`, ['day', 'month', 'year'], 'd-mmm-yy'),
  shape(`${name}(${between})(\\d{1,2})\\s*,?\\s+(\\d{4})`, ['month', 'day', 'year'], 'd-mmm-yy'),
  shape(`(\\d{1,2})(${between})${name}`, ['day', 'month'], 'd-mmm'),
  shape(`${name}(${between})(\\d{4})`, ['month', 'year'], 'mmm-yy'),
  shape(`${name}(${between})(\\d{1,2})`, ['month', 'day'], 'd-mmm'),
];

/** 26 is 2026 and 76 is 1976, as Excel takes them. */
const fullYear = (text: string): number => {
  const year = Number(text);
  return text.length > 2 ? year : year < 30 ? 2000 + year : 1900 + year;
};

/** The day that a text names, as a serial number of the workbook's date system. `null` when there is no such day. */
export function readDate(text: string, { thisYear, date1904 }: DateRules): TypedNumber | null {
  for (const { pattern, parts, format } of shapes) {
    const found = pattern.exec(text);
    if (!found) continue;
    // The second group is what stands between; it is no part of the date.
    const words = [found[1]!, ...found.slice(3)];
    const date = { day: 1, month: 0, year: thisYear };
    for (const [index, part] of parts.entries()) {
      const word = words[index]!;
      date[part] = part === 'year' ? fullYear(word) : (monthNumber(word) ?? Number(word));
    }
    const serial = validSerial(date.year, date.month, date.day);
    if (serial === null) continue;
    const value = date1904 ? serial - offset1904 : serial;
    if (value >= 0) return { value, format };
  }
  return null;
}

function validSerial(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month) || year < 1900) return null;
  return serialOf(year, month, day);
}

const timePattern = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2})(\.\d+)?)?\s*([ap]m?|ص|م)?$/i;
const hourPattern = /^(\d{1,2})\s+([ap]m?|ص|م)$/i;

/** A time of day, or a duration, as a fraction of days. */
export function readTime(text: string): TypedNumber | null {
  const hourAlone = hourPattern.exec(text);
  const found = hourAlone
    ? [text, hourAlone[1], '0', undefined, undefined, hourAlone[2]]
    : timePattern.exec(text);
  if (!found) return null;
  const half = found[5]?.toLowerCase();
  let hours = Number(found[1]);
  const minutes = Number(found[2]);
  const seconds = Number(found[3] ?? 0) + Number(found[4] ?? 0);
  if (minutes > 59 || seconds >= 60 || (half && (hours > 12 || hours < 1))) return null;
  if (half) hours = (hours % 12) + (/^[pم]/.test(half) ? 12 : 0);
  const long = found[3] !== undefined;
  const format = half ? (long ? 'h:mm:ss AM/PM' : 'h:mm AM/PM') : long ? 'h:mm:ss' : 'h:mm';
  const value = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return { value, format: hours > 23 ? '[h]:mm:ss' : format };
}

/** A date, a time, or both: `15/3/2026 10:30`. */
export function readDateOrTime(text: string, rules: DateRules): TypedNumber | null {
  if (!/\d/.test(text)) return null;
  const alone = readTime(text) ?? readDate(text, rules);
  if (alone) return alone;
  const both = /^(.*\S)\s+(\d{1,2}:\S+(?:\s*(?:[ap]m?|ص|م))?)$/i.exec(text);
  const date = both && readDate(both[1]!, rules);
  const time = both && readTime(both[2]!);
  if (!date || !time || time.value >= 1) return null;
  return { value: date.value + time.value, format: 'dd/mm/yyyy hh:mm' };
}
