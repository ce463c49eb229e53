const twipsPerInch = 1440;
const centimetresPerInch = 2.54;

/** Universal measures of strict files (ST_UniversalMeasure, ECMA-376 Part 1 §22.9.2.15), in twips. */
const twipsPer: Readonly<Record<string, number>> = {
  pt: 20,
  pc: 240,
  pi: 240,
  in: twipsPerInch,
  cm: twipsPerInch / centimetresPerInch,
  mm: twipsPerInch / centimetresPerInch / 10,
};

const measure = /^([+-]?\d*\.?\d+)(pt|pc|pi|in|cm|mm)?$/;

/** A length written in twips, or with a unit; undefined when it is no length. */
export function twips(value: string | undefined): number | undefined {
  const [, amount, unit] = measure.exec(value?.trim() ?? '') ?? [];
  return amount === undefined ? undefined : Number(amount) * (unit === undefined ? 1 : twipsPer[unit]!);
}

/** A font size written in half-points, or with a unit, in half-points. */
export function halfPoints(value: string | undefined): number | undefined {
  const [, amount, unit] = measure.exec(value?.trim() ?? '') ?? [];
  return amount === undefined ? undefined : Number(amount) * (unit === undefined ? 1 : twipsPer[unit]! / 10);
}

export const points = (inTwips: number): number => inTwips / 20;
export const centimetres = (inTwips: number): number => (inTwips / twipsPerInch) * centimetresPerInch;

/** A whole number; undefined when it is none. */
export function integer(value: string | undefined): number | undefined {
  const number = Number(value);
  return value !== undefined && value.trim() !== '' && Number.isInteger(number) ? number : undefined;
}
