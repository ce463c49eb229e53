import { isError, sameNumber, type Scalar } from '../../formula/index.ts';
import { comparableText } from '../../language/index.ts';
import { meaningOf } from '../number-meaning.ts';

/** How far numbers may be apart, relative to their size and absolutely. */
export const numberTolerance = { relative: 1e-9, absolute: 1e-9 } as const;

export const nearNumber = (found: number, asked: number, within?: number): boolean =>
  Math.abs(found - asked) <=
  (within ?? Math.max(numberTolerance.absolute, numberTolerance.relative * Math.abs(asked))) + 1e-12;

/** Whether two results are the same to a person: numbers on 15 digits, texts whatever their case, errors by kind. */
export function sameValue(one: Scalar, other: Scalar): boolean {
  const [a, b] = [one ?? '', other ?? ''];
  if (typeof a === 'number' && typeof b === 'number') return sameNumber(a, b) || nearNumber(a, b);
  if (isError(a) || isError(b)) return isError(a) && isError(b) && a.error === b.error;
  if (typeof a === 'string' && typeof b === 'string')
    return a === b || comparableText(a, { whitespace: true }) === comparableText(b, { whitespace: true });
  // An empty cell counts as 0 in one formula and as nothing in another.
  if ((a === '' && b === 0) || (a === 0 && b === '')) return one === null || other === null;
  return a === b;
}

/** Whether a number in this format is meant as a day or a time. */
export const isDateFormat = (format: string): boolean =>
  ['date', 'time', 'date-time'].includes(meaningOf(format).kind);
