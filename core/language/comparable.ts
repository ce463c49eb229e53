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
export const isArabicMark = (code: number): boolean =>
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
export function comparable(
  original: string,
  overlook: Overlook = everything,
  origins: number[] = [],
): string {
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
