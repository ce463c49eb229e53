/** xsd:boolean; `otherwise` when it is left out or is none. */
export function flag(value: string | undefined, otherwise: boolean): boolean {
  if (value === '1' || value === 'true' || value === 'on') return true;
  return value === '0' || value === 'false' || value === 'off' ? false : otherwise;
}

/** A finite number; undefined when it is none. */
export function decimal(value: string | undefined): number | undefined {
  if (value === undefined || value === '') return undefined;
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
