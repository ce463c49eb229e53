import { currencyFormat, currencyPattern } from './currencies.ts';
import { readDateOrTime, type DateRules, type TypedNumber } from './typed-dates.ts';

const marks = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;

/** Digits and signs of Arabic keyboards as the ones that numbers are made of; marks of direction go. */
export const foldDigits = (text: string): string =>
  text
    .replace(marks, '')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/٫/g, '.')
    .replace(/٬/g, ',')
    .replace(/٪/g, '%')
    .replace(/[−–]/g, '-')
    .replace(/[\u00a0\u202f]/g, ' ');

const body = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)?(?:\\.\\d*)?(?:[eE][+-]?\\d{1,3})?';
const money = `(?:${currencyPattern})`;
const numberPattern = new RegExp(
  `^(\\()?\\s*([+-]?)\\s*(${money})?\\s*([+-]?)\\s*(${body})\\s*(%)?\\s*(${money})?\\s*(\\))?$`,
  'i',
);
const fractionPattern = /^([+-]?)(\d+)\s+(\d{1,5})\/(\d{1,5})$/;

/** A number with its sign, thousands, percent or currency. `null` when the text is none. */
export function readNumber(text: string): TypedNumber | null {
  // Most numbers are plain.
  if (/^-?\d{1,15}(\.\d{1,15})?$/.test(text)) return { value: Number(text) + 0 };
  const fraction = readFraction(text);
  if (fraction) return fraction;
  const found = numberPattern.exec(text);
  if (!found) return null;
  const [, open, sign, before, innerSign, digits = '', percent, after, close] = found;
  const signs = [open, sign, innerSign].filter(Boolean).length;
  if (!/\d/.test(digits) || Boolean(open) !== Boolean(close) || signs > 1) return null;
  if ((before || after) && (percent || (before && after) || /e/i.test(digits))) return null;
  const plain = Number(digits.replaceAll(',', ''));
  const negative = open || sign === '-' || innerSign === '-';
  const value = (negative ? -plain : plain) / (percent ? 100 : 1);
  if (!Number.isFinite(value)) return null;
  const format = numberFormat(digits, before ?? after, before === undefined, Boolean(percent));
  return format === undefined ? { value: value + 0 } : { value: value + 0, format };
}

function numberFormat(
  digits: string,
  currency: string | undefined,
  after: boolean,
  percent: boolean,
): string | undefined {
  const decimals = /\.(\d+)/.exec(digits)?.[1]?.length ?? 0;
  const fraction = decimals === 0 ? '' : `.${'0'.repeat(Math.min(3, Math.max(2, decimals)))}`;
  if (currency !== undefined) return currencyFormat(currency, `#,##0${fraction}`, after);
  if (percent) return decimals === 0 ? '0%' : '0.00%';
  if (/e/i.test(digits)) return '0.00E+00';
  return digits.includes(',') ? (decimals === 0 ? '#,##0' : '#,##0.00') : undefined;
}

function readFraction(text: string): TypedNumber | null {
  const found = fractionPattern.exec(text);
  if (!found || Number(found[4]) === 0) return null;
  const value = Number(found[2]) + Number(found[3]) / Number(found[4]);
  const long = found[4]!.length > 1;
  return { value: found[1] === '-' ? -value : value, format: long ? '# ??/??' : '# ?/?' };
}

/** The number that a text stands for in arithmetic, as VALUE reads it; `null` when it stands for none. */
export function numberInText(text: string, rules: DateRules): number | null {
  const folded = foldDigits(text).trim();
  if (folded === '' || folded.length > 100) return null;
  return readNumber(folded)?.value ?? readDateOrTime(folded, rules)?.value ?? null;
}
