import { isError, Matrix, type ErrorValue, type Scalar } from '../values.ts';

/** Rows become columns. */
export const transposed = (given: Matrix): Matrix => {
  const values: Scalar[] = [];
  for (let column = 0; column < given.width; column += 1)
    for (let row = 0; row < given.height; row += 1) values.push(given.at(row, column));
  return new Matrix(given.width, given.height, values);
};

/** Rows of a matrix, in another order or only some of them. */
export const rowsOf = (given: Matrix, chosen: readonly number[]): Matrix =>
  new Matrix(
    chosen.length,
    given.width,
    chosen.flatMap((row) => given.values.slice(row * given.width, (row + 1) * given.width)),
  );

/** 0, 1, 2 and so on. */
export const numbersTo = (length: number): number[] => Array.from({ length }, (_, index) => index);

/** Does to columns what a rule does to rows. */
export const acrossIf = (
  across: boolean,
  given: Matrix,
  rule: (rows: Matrix) => Matrix | ErrorValue,
): Matrix | ErrorValue => {
  if (!across) return rule(given);
  const result = rule(transposed(given));
  return isError(result) ? result : transposed(result);
};
