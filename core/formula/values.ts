/** Excel's error values. */
export const errorCodes = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

/** An error as a value: it travels through formulas like a number does. */
export interface ErrorValue {
  readonly error: ErrorCode;
}

/** What one cell can hold. `null` is an empty cell, and a date is a number. */
export type Scalar = number | string | boolean | ErrorValue | null;

const known = Object.fromEntries(errorCodes.map((error) => [error, Object.freeze({ error })]));

/** There is one object for each error, so that errors compare with `===`. */
export const errorValue = (code: ErrorCode): ErrorValue => known[code]!;

/** The error that a text names (`#DIV/0!`, as files write it), or `null`. */
export const errorNamed = (text: string): ErrorValue | null => known[text.toUpperCase()] ?? null;

export const isError = (value: unknown): value is ErrorValue =>
  typeof value === 'object' && value !== null && 'error' in value;

/** A rectangle of values, row after row. It has at least one cell. */
export class Matrix {
  readonly height: number;
  readonly width: number;
  readonly values: readonly Scalar[];
  /** It stands for whole columns or whole rows: behind its last value everything is empty. */
  readonly openRows: boolean;
  readonly openColumns: boolean;

  constructor(
    height: number,
    width: number,
    values: readonly Scalar[],
    { rows = false, columns = false }: { rows?: boolean; columns?: boolean } = {},
  ) {
    this.height = height;
    this.width = width;
    this.values = values;
    this.openRows = rows;
    this.openColumns = columns;
  }

  static of(rows: readonly (readonly Scalar[])[]): Matrix {
    return new Matrix(rows.length, rows[0]?.length ?? 0, rows.flat());
  }

  at(row: number, column: number): Scalar {
    return this.values[row * this.width + column] ?? null;
  }

  rows(): Scalar[][] {
    return Array.from({ length: this.height }, (_, row) =>
      this.values.slice(row * this.width, (row + 1) * this.width),
    );
  }
}

/** A constant as cells hold it: there is one object for each error, and no number that is none. */
export function constant(content: Scalar): Scalar {
  if (isError(content)) return errorNamed(content.error) ?? errorValue('#VALUE!');
  return typeof content === 'number' && !Number.isFinite(content) ? errorValue('#NUM!') : content;
}
