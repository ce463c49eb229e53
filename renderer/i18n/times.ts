import type { Language } from '../../core/language/index.ts';
import { digits } from './numbers.ts';

const locale = (language: Language): string =>
  language === 'ar' ? `ar-u-nu-${digits.value}-ca-gregory` : 'en-GB';

/** A time of day where the station is: `9:05`. It reads from left to right in every language. */
export const timeOfDay = (iso: string, language: Language): string =>
  new Intl.DateTimeFormat(locale(language), { hour: 'numeric', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(iso),
  );

/** A day in words: `Tuesday 24 November 2026`. */
export const dayInWords = (iso: string, language: Language): string =>
  new Intl.DateTimeFormat(locale(language), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(new Date(iso));

/** A day and time that sort, and that a spreadsheet takes for what they are: `2026-11-24 09:05`. */
export function sortableTime(iso: string): string {
  const date = new Date(iso);
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** Time that is left, as a clock shows it: `22:40`, `1:05:00`. */
export function clockOf(seconds: number, language: Language): string {
  const whole = Math.max(Math.ceil(seconds), 0);
  const part = (value: number, least: number): string =>
    new Intl.NumberFormat(language, {
      numberingSystem: language === 'ar' ? digits.value : 'latn',
      minimumIntegerDigits: least,
      useGrouping: false,
    }).format(value);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const rest = [part(minutes, hours > 0 ? 2 : 1), part(whole % 60, 2)];
  return (hours > 0 ? [part(hours, 1), ...rest] : rest).join(':');
}
