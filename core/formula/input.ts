import { currencyFormat, currencyPattern } from './currencies.ts';
import { longestFormula } from './tokens.ts';
import { readDateOrTime, type DateRules, type TypedNumber } from './typed-dates.ts';
import { errorNamed, type Scalar } from './values.ts';
import type { CellFormula } from './workbook.ts';

/** Characters that one cell holds. */
export const longestText = 32_767;

/** What typed text becomes in a cell. */
export interface TypedContent {
  readonly content: Scalar | CellFormula;
  /** The number format that the cell gets when it has none of its own. */
  readonly format?: string;
  /** It began with `'`: the cell keeps that mark (`quotePrefix`), and shows the text after it. */
  readonly quoted?: true;
}

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

const signs: Readonly<Record<string, string>> = {
  '،': ',',
  '؛': ';',
  '×': '*',
  '÷': '/',
  '–': '-',
  '−': '-',
};
/** Texts, names in quotes and names of columns stay as they are; what is left is words and signs. */
const formulaParts =
  /"[^"]*"|'[^']*'|“[^“”"]*”|\[[^\]]*\]|(?<![\p{L}\p{N}_.!])[A-Za-z]{2,}(?:\.[A-Za-z]+)* +(?=\()|[\p{L}\p{N}_.٫]+|[،؛×÷–−]/gu;

/**
 * A formula that an Arabic keyboard typed or a text program dressed up, with the digits, quotes and signs that formulas
 * are made of. Names keep theirs. Excel, too, takes out the space between a function and its bracket.
 */
const foldFormula = (typed: string): string =>
  typed.replace(formulaParts, (part) => {
    if (part.startsWith('“')) return `"${part.slice(1, -1)}"`;
    if (part.endsWith(' ')) return part.trimEnd();
    if (/^["'[]/.test(part) || /(?=\p{L})\p{Script=Arabic}/u.test(part)) return part;
    return signs[part] ?? foldDigits(part);
  });

/**
 * What Excel makes of text that is typed into a cell of format General: a formula, a number, a date, TRUE, an error, or
 * the text itself. In a cell of format Text everything stays text, and this is not to be asked.
 */
export function readTyped(typed: string, rules: DateRules): TypedContent {
  if (typed === '') return { content: null };
  if (typed.startsWith("'")) return { content: typed.slice(1), quoted: true };
  if (typed.startsWith('=') && typed.length > 1) return { content: { formula: foldFormula(typed) } };
  const folded = foldDigits(typed).trim();
  if (folded.length <= 100) {
    const number = readNumber(folded) ?? readDateOrTime(folded, rules);
    if (number)
      return {
        content: number.value,
        ...(number.format === undefined ? {} : { format: number.format }),
      };
    if (/^(true|false)$/i.test(folded)) return { content: folded.toLowerCase() === 'true' };
    const error = errorNamed(folded);
    if (error) return { content: error };
  }
  // Calculators begin sums with a sign, and Excel understands.
  if (/^[+-][\p{L}\d(.$']/u.test(folded) && typed.length < longestFormula)
    return { content: { formula: `=${typed.trim()}` } };
  return { content: typed.slice(0, longestText) };
}
