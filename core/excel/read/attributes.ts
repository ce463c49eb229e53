/** xsd:boolean; `otherwise` when it is left out or is none. */
export function flag(value: string | undefined, otherwise: boolean): boolean {
  if (value === '1' || value === 'true' || value === 'on') return true;
  return value === '0' || value === 'false' || value === 'off' ? false : otherwise;
}

/** So many digits are exact, whatever they are. */
const exactDigits = 15;
const powersOfTen = Array.from({ length: exactDigits + 1 }, (_, power) => 10 ** power);

/**
 * Digits with at most one point between them, as most cells have, in a third of the time that `Number` needs; undefined
 * for all else. Two exact numbers divided once give the nearest number, which is what `Number` gives.
 */
function digits(value: string): number | undefined {
  const { length } = value;
  if (length > exactDigits) return undefined;
  let number = 0;
  let point = -1;
  for (let at = 0; at < length; at++) {
    const code = value.charCodeAt(at);
    if (code >= 48 && code <= 57) number = number * 10 + code - 48;
    else if (code === 46 && point < 0 && at > 0 && at < length - 1) point = at;
    else return undefined;
  }
  return point < 0 ? number : number / powersOfTen[length - 1 - point]!;
}

/** A finite number; undefined when it is none. */
export function decimal(value: string | undefined): number | undefined {
  if (value === undefined || value === '') return undefined;
  const plain = digits(value);
  if (plain !== undefined) return plain;
  const number = Number(value);
  // Spaces alone are 0 to Number, and nothing to us.
  return Number.isFinite(number) && (number !== 0 || value.trim() !== '') ? number : undefined;
}

/** A whole number that is not negative; undefined when it is none. */
export function count(value: string | undefined): number | undefined {
  const number = decimal(value);
  return number !== undefined && Number.isInteger(number) && number >= 0 ? number : undefined;
}

/** One of some words; `otherwise` when it is left out or is another. */
export const oneOf = <Word extends string>(
  value: string | undefined,
  words: readonly Word[],
  otherwise: Word,
): Word => (words.includes(value as Word) ? (value as Word) : otherwise);

const escaped = /_x([0-9A-Fa-f]{4})_/g;

/** Takes the escapes out of a text: `_x000D_` is a carriage return (ST_Xstring, ECMA-376 Part 1 §22.9.2.19). */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
