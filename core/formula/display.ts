import {
  addLocale,
  format as formatValue,
  formatColor,
  getLocale,
  isDateFormat,
  isValidFormat,
} from 'numfmt';
import { offset1904 } from './dates.ts';
import { levantMonths } from './months.ts';
import { numberText } from './numbers.ts';
import type { Locale } from './ports.ts';
import { isError, type Scalar } from './values.ts';

/** Text as a cell shows it, and the colour that its format asks for (`[Red]`), as a CSS colour. */
export interface Displayed {
  readonly text: string;
  readonly color?: string;
  /** Where a character of the format is repeated until the cell is full (`* `), as in accounting formats. */
  readonly fill?: { readonly at: number; readonly with: string };
}

/** Stands for a place that is to be filled; no text has it. */
const fillMark = '\u0001';

/** `[$-2000401]`: the first two of eight digits name the digits, 02 those of Arabic. Leading zeros are left out. */
const easternDigits = /\[\$[^\]-]*-0?2[0-9a-f]{6}\]/i;

// Numbers here are written 1,234.50 in Arabic text too, as Windows does in the Levant and in Iraq.
const arabic = { ...getLocale('ar'), group: ',', decimal: '.', percent: '%' };
const levant = { ...arabic, mmmm: [...levantMonths], mmm: [...levantMonths] };
addLocale(arabic as never, 'ar');
for (const country of ['JO', 'LB', 'SY', 'IQ', 'PS']) addLocale(levant as never, `ar-${country}`);

const tags: Readonly<Record<Locale, string>> = { ar: 'ar', en: 'en-GB' };

/** What a cell shows that is too narrow for its number, or a date that is none. */
const noDate = '########';

const options = (locale: Locale) =>
  ({
    locale: tags[locale],
    dateSpanLarge: false,
    dateErrorNumber: false,
    overflow: noDate,
    throws: false,
    ignoreTimezone: true,
  }) as const;

/** What a cell shows for a value in a number format (ECMA-376 18.8.31). It never throws: a format that is none is General. */
export function displayText(
  value: Scalar,
  format: string,
  locale: Locale,
  { date1904 = false }: { date1904?: boolean } = {},
): Displayed {
  if (value === null) return { text: '' };
  if (isError(value)) return { text: value.error };
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE' };
  if (typeof value === 'number' && /^general$/i.test(format)) return { text: generalText(value) };
  if (typeof value === 'string' && !/[@;]/.test(format)) return { text: value };
  const code = /^general$/i.test(format) || !isValidFormat(format) ? 'General' : format;
  if (code === 'General' && typeof value === 'number') return { text: generalText(value) };
  const shown = date1904 && typeof value === 'number' && isDateFormat(code) ? value + offset1904 : value;
  const color = colorOf(code, shown);
  const written = formatValue(plain(code), shown, { ...options(locale), fillChar: fillMark });
  return {
    ...filled(inDigitsOf(code, written)),
    ...(color === undefined ? {} : { color }),
  };
}

/** The country of a currency names it; the separators of numbers stay those of the reader. */
const plain = (code: string): string =>
  isDateFormat(code)
    ? code
    : code.replace(/\[\$([^\]-]*)-[0-9a-f]+\]/gi, (_, sign) => (sign ? `[$${sign}]` : ''));

function filled(text: string): Displayed {
  const at = text.indexOf(fillMark);
  if (at < 0) return { text };
  return { text: text.slice(0, at) + text.slice(at + 2), fill: { at, with: text[at + 1] ?? ' ' } };
}

const inDigitsOf = (code: string, text: string): string =>
  easternDigits.test(code)
    ? text.replace(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit)))
    : text;

/** Colours that formats name are pure in Excel; CSS takes another green. */
const colors: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#00FF00',
  blue: '#0000FF',
  yellow: '#FFFF00',
  magenta: '#FF00FF',
  cyan: '#00FFFF',
};

function colorOf(code: string, value: Scalar): string | undefined {
  if (!code.includes('[')) return undefined;
  const color = formatColor(code, value, { throws: false, ignoreTimezone: true });
  return typeof color === 'string' ? (colors[color.toLowerCase()] ?? color) : undefined;
}

/** General in a cell: up to 11 characters, as Excel shows numbers in a cell that is wide enough. */
function generalText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value + 0);
  return formatValue('General', value, { throws: false }) || numberText(value);
}

/** What TEXT gives, or `null` when the format is none. */
export function textInFormat(
  value: number | string | boolean,
  format: string,
  locale: Locale,
  date1904: boolean,
): string | null {
  if (format === '') return '';
  if (!isValidFormat(format)) return null;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (/^general$/i.test(format)) return typeof value === 'number' ? numberText(value) : value;
  const number = typeof value === 'number';
  const shown = number && date1904 && isDateFormat(format) ? value + offset1904 : value;
  if (number && isDateFormat(format) && (shown as number) < 0) return null;
  return formatValue(format, shown, { ...options(locale), nbsp: false });
}
