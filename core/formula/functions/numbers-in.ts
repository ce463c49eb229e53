import { toNumber } from '../coerce.ts';
import type { Context } from '../context.ts';
import { Lambda, omitted, Region, type Value } from '../region.ts';
import { errorValue, isError, Matrix, type ErrorValue, type Scalar } from '../values.ts';

/** How a function that takes many values looks at a value in a cell and at one that was typed as an argument. */
interface Reading {
  inCells(value: Scalar): number | ErrorValue | null;
  typed(value: Scalar, context: Context): number | ErrorValue | null;
}

const numbersOnly: Reading = {
  inCells: (value) => (typeof value === 'number' || isError(value) ? value : null),
  typed: (value, { rules }) => toNumber(value, rules),
};

/** AVERAGEA and its like: texts count as 0, TRUE as 1. */
export const everything: Reading = {
  inCells: (value) =>
    value === null
      ? null
      : typeof value === 'string'
        ? 0
        : typeof value === 'boolean'
          ? Number(value)
          : value,
  typed: (value, { rules }) => toNumber(value, rules),
};

/**
 * Visits the numbers among arguments: in cells and arrays only numbers count, a value that was typed counts as a number
 * if it can be one. Gives back the first error, or `null`.
 */
export function eachNumber(
  context: Context,
  values: readonly Value[],
  visit: (number: number) => void,
  reading: Reading = numbersOnly,
): ErrorValue | null {
  let problem: ErrorValue | null = null;
  const look = (value: Scalar): void | false => {
    const number = reading.inCells(value);
    if (isError(number)) {
      problem = number;
      return false;
    }
    if (number !== null) visit(number);
    return undefined;
  };
  for (const value of values) {
    if (value instanceof Region) for (const area of value.areas) context.each(area, look);
    else if (value instanceof Matrix) value.values.every((item) => look(item) !== false);
    else if (value instanceof Lambda) return errorValue('#VALUE!');
    else {
      const number = reading.typed(value === omitted ? null : value, context);
      if (isError(number)) return number;
      if (number !== null) visit(number);
    }
    if (problem) return problem;
  }
  return null;
}

/** The numbers among arguments, or the first error. */
export function numbersIn(
  context: Context,
  values: readonly Value[],
  reading?: Reading,
): number[] | ErrorValue {
  const numbers: number[] = [];
  return eachNumber(context, values, (number) => void numbers.push(number), reading) ?? numbers;
}
