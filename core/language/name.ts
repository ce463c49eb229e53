/** Signs that change what a text looks like from outside it: controls, bidi embeddings, overrides and isolates. */
const controls = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufff9-\ufffb]/gu;
const unseen = /[\p{Cf}\p{Default_Ignorable_Code_Point}\p{Z}\u2800]/gu;

/** A name as it is kept: normal form C, without controls, one space where there were several. */
export const cleanName = (name: string): string =>
  name
    .replace(/[\p{Cc}\p{Z}]+/gu, ' ')
    .replace(controls, '')
    .normalize('NFC')
    .replace(/ +/g, ' ')
    .trim();

/** Whether there is anything to see. */
export const isVisible = (name: string): boolean => name.replace(unseen, '') !== '';

/**
 * A name as people type it: without marks, case and signs that are not seen, and with the Arabic letters that are
 * often written for one another (أ إ آ ا, ى ي, ة ه, ؤ و, ئ ي, and their Persian forms) made the same.
 */
export const plainName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\u0640\u115f\u1160\u3164]/gu, '')
    .replace(/ٱ/g, 'ا')
    .replace(/[ىی]/g, 'ي')
    .replace(/[ةۀہە]/g, 'ه')
    .replace(/[کڪ]/g, 'ك')
    .replace(/\p{Nd}/gu, westernDigit)
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();

/** Letters of other scripts that are drawn like a Latin one. */
const twins: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ['аеорсухіјѕԁһкмтвн', 'aeopcyxijsdhkmtbh'],
    ['αορνυικτχ', 'aopvuiktx'],
    ['ıℓ', 'il'],
  ].flatMap(([from, to]) => [...from!].map((letter, index) => [letter, to![index]!])),
);

/** Two names with the same key look the same, or nearly: spaces, twins from other scripts, 0 and o, 1 and l count as one. */
export const lookAlikeKey = (name: string): string =>
  [...plainName(name)]
    .map((letter) => twins[letter] ?? letter)
    .join('')
    .replace(/[\p{Z}\p{P}]/gu, '')
    .replace(/0/g, 'o')
    .replace(/[1i|]/g, 'l') || name;

/** Every script's digits stand ten in a row, beginning with its zero. */
function westernDigit(digit: string): string {
  const point = digit.codePointAt(0)!;
  let zero = point;
  while (point - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(point - zero);
}
