import { z } from 'zod';

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

/** What a text comparison overlooks. Kinds of space and directional marks never decide. */
export interface Overlook {
  case?: boolean;
  /** Runs of white space count as one space, and none counts at either end. */
  whitespace?: boolean;
  /** Tatweel and the marks above and below Arabic letters. */
  marks?: boolean;
  /** What programs change while one types: curly quotation marks, long dashes, the ellipsis. */
  typing?: boolean;
}

const everything: Overlook = { case: true, whitespace: true, marks: true, typing: true };

/** Soft hyphen, directional marks and isolates, zero-width space. */
const isInvisible = (code: number): boolean =>
  code === 0x00ad ||
  code === 0x061c ||
  code === 0x200b ||
  code === 0x200e ||
  code === 0x200f ||
  (code >= 0x202a && code <= 0x202e) ||
  code === 0x2060 ||
  (code >= 0x2066 && code <= 0x2069) ||
  code === 0xfeff;

/** Tatweel, and the marks that are written above and below Arabic letters. */
const isArabicMark = (code: number): boolean =>
  code === 0x0640 ||
  (code >= 0x064b && code <= 0x065f) ||
  code === 0x0670 ||
  (code >= 0x06d6 && code <= 0x06ed && code !== 0x06dd && code !== 0x06e9);

const space = /\s/;
const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || (code >= 0xa0 && space.test(String.fromCharCode(code)));

/** Visible ASCII without capitals, and ordinary Arabic letters, stand for themselves. */
const isPlain = (code: number): boolean =>
  (code > 32 && code < 0x7f && (code < 65 || code > 90)) ||
  (code >= 0x0621 && code <= 0x063f) ||
  (code > 0x0640 && code <= 0x064a);

function plainDigit(code: number): string | undefined {
  if (code >= 0x0660 && code <= 0x0669) return String(code - 0x0660);
  if (code >= 0x06f0 && code <= 0x06f9) return String(code - 0x06f0);
  return undefined;
}

/** What was typed where a program put a finer sign in its place. */
const typed: ReadonlyMap<string, string> = new Map([
  ...[...'‘’‚‛ʼ'].map((mark): [string, string] => [mark, "'"]),
  ...[...'“”„‟'].map((mark): [string, string] => [mark, '"']),
  ...[...'‐‑‒–—'].map((dash): [string, string] => [dash, '-']),
  ['…', '...'],
]);

function plainCharacter(character: string, code: number, overlook: Overlook): string {
  if (isInvisible(code) || (overlook.marks && isArabicMark(code))) return '';
  if (isSpace(code)) return overlook.whitespace || character !== '\n' ? ' ' : '\n';
  const plain = plainDigit(code) ?? (overlook.typing ? typed.get(character) : undefined);
  return plain ?? (overlook.case ? character.toLowerCase() : character);
}

/** A text made comparable; into `origins` goes the offset in the original of each of its UTF-16 units. */
function comparable(original: string, overlook: Overlook, origins: number[] = []): string {
  let text = '';
  let afterSpace = true;
  for (let offset = 0; offset < original.length; offset++) {
    const code = original.charCodeAt(offset);
    const plain = isPlain(code)
      ? original.charAt(offset)
      : plainCharacter(original.charAt(offset), code, overlook);
    if (plain === '') continue;
    const isBlank = plain === ' ';
    if (overlook.whitespace && isBlank && afterSpace) continue;
    afterSpace = isBlank;
    text += plain;
    for (let unit = 0; unit < plain.length; unit++) origins.push(offset);
  }
  return overlook.whitespace && text.endsWith(' ') ? text.slice(0, -1) : text;
}

/**
 * A text as comparisons see it: Arabic and Western digits equal, kinds of space equal, directional
 * marks gone; by default case, tatweel, Arabic marks and extra white space are overlooked too.
 */
export const comparableText = (text: string, overlook: Overlook = everything): string =>
  comparable(text.normalize('NFC'), overlook);

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
  const plain = comparable(text, everything, origins);
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
