import { functionNamed } from './functions/index.ts';
import { longestFormula, longestText } from './tokens.ts';
import { readDateOrTime, type DateRules } from './typed-dates.ts';
import { foldDigits, readNumber } from './typed-numbers.ts';
import { errorNamed, type Scalar } from './values.ts';
import type { CellFormula } from './workbook.ts';

/** What typed text becomes in a cell. */
export interface TypedContent {
  readonly content: Scalar | CellFormula;
  /** The number format that the cell gets when it has none of its own. */
  readonly format?: string;
  /** It began with `'`: the cell keeps that mark (`quotePrefix`), and shows the text after it. */
  readonly quoted?: true;
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
    if (part.endsWith(' ')) return functionNamed(part.trimEnd()) ? part.trimEnd() : part;
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
    return { content: { formula: `=${foldFormula(typed.trim())}` } };
  return { content: typed.slice(0, longestText) };
}
