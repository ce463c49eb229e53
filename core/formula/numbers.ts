/** Excel keeps and compares 15 significant digits. */
export const cut15 = (value: number): number =>
  Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));

/** Whether two numbers are one to Excel: the same in their first 15 digits. */
export function sameNumber(one: number, other: number): boolean {
  if (one === other) return true;
  const larger = Math.max(Math.abs(one), Math.abs(other));
  return Math.abs(one - other) <= larger * 1e-14 && cut15(one) === cut15(other);
}

/** A difference that is only what binary fractions leave over, beside what was subtracted, is zero. */
export const withoutDust = (result: number, one: number, other: number): number =>
  Math.abs(result) <= Math.max(Math.abs(one), Math.abs(other)) * 2 ** -48 ? 0 : result;

/** `10 ** digits`, exact for what a double can hold. */
const scale = (digits: number): number => Number(`1e${digits}`);

function atScale(value: number, digits: number, round: (scaled: number) => number): number {
  if (value === 0 || !Number.isFinite(value) || digits > 300) return value;
  if (digits < -308) return round(Math.sign(value) * 1e-300) === 0 ? 0 : NaN;
  const scaled = digits >= 0 ? value * scale(digits) : value / scale(-digits);
  if (!Number.isFinite(scaled) || Math.abs(scaled) >= 2 ** 53) return digits >= 0 ? value : 0;
  const whole = round(cut15(scaled));
  return digits >= 0 ? unscaled(whole, digits) : whole * scale(-digits);
}

/** Through text, because a division would bring binary fractions back. */
const unscaled = (whole: number, digits: number): number => Number(`${whole}e-${digits}`);

const halfAway = (scaled: number): number => Math.sign(scaled) * Math.floor(Math.abs(scaled) + 0.5);
const away = (scaled: number): number => Math.sign(scaled) * Math.ceil(Math.abs(scaled));

/** Rounds half away from zero, on the 15 digits that Excel sees: 1.005 is 1.01. `digits` may be negative. */
export const roundTo = (value: number, digits: number): number => atScale(value, digits, halfAway);
/** Away from zero. */
export const roundUp = (value: number, digits: number): number => atScale(value, digits, away);
/** Towards zero. */
export const roundDown = (value: number, digits: number): number => atScale(value, digits, Math.trunc);

/** A number as a formula turns it into text: 15 digits, without thousands. */
export function numberText(value: number): string {
  if (value === 0) return '0';
  const [digits, exponent] = exponential(value);
  if (exponent >= 15 || exponent < -9) {
    const sign = exponent < 0 ? '-' : '+';
    return `${trimmed(digits)}E${sign}${String(Math.abs(exponent)).padStart(2, '0')}`;
  }
  const rounded = Number(value.toPrecision(15));
  const text = String(rounded);
  return /e/.test(text) ? trimmed(rounded.toFixed(Math.min(100, 14 - exponent))) : text;
}

function exponential(value: number): [string, number] {
  const [digits = '0', exponent = '0'] = value.toExponential(14).split('e');
  return [digits, Number(exponent)];
}

const trimmed = (digits: string): string => (digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits);
