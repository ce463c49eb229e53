import { z } from 'zod';
import { comparable, comparableText, isArabicMark } from '../language/index.ts';

/**
 * Where in a document's body a check looks or a command selects, as an exercise writes it.
 * Body paragraphs are counted in document order, those in tables included.
 */
export const at = z
  .strictObject({
    /** The beginning of the paragraph's text, or its number from 1. */
    paragraph: z.union([z.string().trim().min(1), z.int().min(1)]),
    /** A piece of text inside the paragraph: its first occurrence. */
    words: z.string().trim().min(1).optional(),
    /** The beginning of the last paragraph of a range that starts with `paragraph`. */
    through: z.string().trim().min(1).optional(),
  })
  .refine((value) => value.words === undefined || value.through === undefined, {
    error: 'either "words" or "through", not both',
  });
export type At = z.infer<typeof at>;

/**
 * A place that was found: a paragraph (from 0, in body order), perhaps a range of UTF-16 offsets in
 * its text, perhaps the last paragraph of a range.
 */
export const wordPlace = z.strictObject({
  paragraph: z.int().min(0),
  start: z.int().min(0).optional(),
  end: z.int().min(0).optional(),
  throughParagraph: z.int().min(0).optional(),
});
export type WordPlace = z.infer<typeof wordPlace>;

const comparables = new WeakMap<readonly string[], readonly string[]>();

/** Texts made comparable, once for each list of them. */
export function comparableTexts(texts: readonly string[]): readonly string[] {
  const known = comparables.get(texts) ?? texts.map((text) => comparableText(text));
  comparables.set(texts, known);
  return known;
}

/** The first paragraph, from `from` on, whose text begins with the given one; -1 when none does. */
export function findBeginning(texts: readonly string[], beginning: string, from = 0): number {
  const wanted = comparableText(beginning);
  if (wanted === '') return -1;
  return comparableTexts(texts).findIndex((text, index) => index >= from && text.startsWith(wanted));
}

/** Offsets in `text` of the first occurrence of `words`, or null. */
export function findWords(text: string, words: string): { start: number; end: number } | null {
  const wanted = comparableText(words);
  const origins: number[] = [];
  const plain = comparable(text, undefined, origins);
  const first = wanted === '' ? -1 : plain.indexOf(wanted);
  if (first < 0) return null;
  const last = origins[first + wanted.length - 1] ?? text.length - 1;
  return { start: origins[first] ?? 0, end: endOfCharacter(text, last) };
}

/** After the character at `offset` and the marks that sit on it. */
function endOfCharacter(text: string, offset: number): number {
  let end = offset + 1;
  while (end < text.length && (isArabicMark(text.charCodeAt(end)) || /\p{M}/u.test(text.charAt(end)))) end++;
  return end;
}

/** Finds a place among the texts of the body's paragraphs; null when it is not there. */
export function findPlace(texts: readonly string[], where: At): WordPlace | null {
  const paragraph =
    typeof where.paragraph === 'number' ? where.paragraph - 1 : findBeginning(texts, where.paragraph);
  const text = texts[paragraph];
  if (text === undefined) return null;
  if (where.words !== undefined) {
    const range = findWords(text, where.words);
    return range && { paragraph, ...range };
  }
  if (where.through === undefined) return { paragraph };
  const throughParagraph = findBeginning(texts, where.through, paragraph);
  return throughParagraph < 0 ? null : { paragraph, throughParagraph };
}
