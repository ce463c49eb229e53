import { sameNumber } from './numbers.ts';
import { isError, type Scalar } from './values.ts';

const collator = new Intl.Collator('en', { sensitivity: 'accent' });

/** The order of texts: letters of either case are the same, Arabic letters come after Latin ones. */
export function compareText(one: string, other: string): number {
  if (one === other) return 0;
  const a = one.toLowerCase();
  const b = other.toLowerCase();
  if (a === b) return 0;
  return collator.compare(a, b) || (a < b ? -1 : 1);
}

/** Whether two texts are one to Excel. */
export const sameText = (one: string, other: string): boolean =>
  one === other || (one.length === other.length && one.toLowerCase() === other.toLowerCase());

const rank = (value: Scalar): number =>
  typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : typeof value === 'boolean' ? 2 : 3;

/** What an empty cell is beside another value. */
function fill(value: Scalar, other: Scalar): Scalar {
  if (value !== null) return value;
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

/**
 * The order of values: numbers, then texts, then FALSE and TRUE, then errors. Numbers are compared on 15 digits, texts
 * without regard to case. Below 0, 0 or above.
 */
export function compareScalars(left: Scalar, right: Scalar): number {
  const one = fill(left, right);
  const other = fill(right, left);
  if (typeof one === 'number' && typeof other === 'number')
    return sameNumber(one, other) ? 0 : one < other ? -1 : 1;
  if (typeof one === 'string' && typeof other === 'string') return compareText(one, other);
  if (typeof one === 'boolean' && typeof other === 'boolean') return Number(one) - Number(other);
  return rank(one) - rank(other);
}

/** Whether a lookup takes two values for the same: of one kind, and equal. Errors are like nothing. */
export function sameScalar(one: Scalar, other: Scalar): boolean {
  if (typeof one === 'number') return typeof other === 'number' && sameNumber(one, other);
  if (typeof one === 'string') return typeof other === 'string' && sameText(one, other);
  if (isError(one)) return false;
  return one === other;
}
