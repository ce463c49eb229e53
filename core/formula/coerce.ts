import { numberText } from './numbers.ts';
import { numberInText } from './typed-numbers.ts';
import type { DateRules } from './typed-dates.ts';
import { errorValue, isError, type ErrorValue, type Scalar } from './values.ts';

const notNumber = errorValue('#VALUE!');

/** A value where a number is wanted: TRUE is 1, empty is 0, text is read as if it were typed. */
export function toNumber(value: Scalar, rules: DateRules): number | ErrorValue {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (isError(value)) return value;
  return numberInText(value, rules) ?? notNumber;
}

/** A value where text is wanted. */
export function toText(value: Scalar): string | ErrorValue {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value;
}

/** A value where TRUE or FALSE is wanted. */
export function toLogical(value: Scalar): boolean | ErrorValue {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (value === null) return false;
  if (isError(value)) return value;
  if (/^true$/i.test(value)) return true;
  return /^false$/i.test(value) ? false : errorValue('#VALUE!');
}
