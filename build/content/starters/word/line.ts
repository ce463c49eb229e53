import type { Language } from '../../../../core/language/index.ts';

export type LineStyle = 'Normal' | 'Title' | 'Heading1' | 'Heading2' | 'Heading3';

/**
 * One paragraph of a starter, in both languages side by side. A line that only one language has leaves
 * the other out. Inside Arabic text, braces hold what reads from left to right: a telephone number, "Word".
 */
export interface Line {
  ar?: string;
  en?: string;
  style?: LineStyle;
  bullet?: boolean;
  centred?: boolean;
  /** What an earlier hand left on the whole line. */
  look?: { bold?: boolean; italic?: boolean; underline?: boolean; color?: string; size?: number };
  /** Where the direction of the paragraph is not the language's own. */
  direction?: { ar?: 'ltr' | 'rtl'; en?: 'ltr' | 'rtl' };
}

/** A one-page document as a learner finds it. */
export interface Starter {
  /** The folder under resources/content/exercises. */
  exercise: string;
  /** The document's title property. */
  title: Record<Language, string>;
  /** The kind of Arabic for spelling: a country's code, such as `ar-JO`. */
  arabic: string;
  lines: Line[];
}

/** A piece of a line whose letters run in one direction. */
export interface Piece {
  text: string;
  rightToLeft: boolean;
}

const arabicLetter = /\p{Script=Arabic}/u;

/** Splits a line at its braces. Text in a line with Arabic letters runs from the right, in braces from the left. */
export function pieces(text: string): Piece[] {
  const arabic = arabicLetter.test(text);
  return text
    .split(/[{}]/)
    .map((part, index) => ({ text: part, rightToLeft: arabic && index % 2 === 0 }))
    .filter((piece) => piece.text !== '');
}
