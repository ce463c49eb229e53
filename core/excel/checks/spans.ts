import { columnName, columnNumber } from '../../formula/index.ts';

export interface Span {
  readonly first: number;
  readonly last: number;
}

/** Rows such as `3:5`, counted from 0. */
export function rowSpan(text: string): Span {
  const [first = '1', last = first] = text.split(':');
  return { first: Number(first) - 1, last: Number(last) - 1 };
}

/** Columns such as `C:E`, counted from 0. */
export function columnSpan(text: string): Span {
  const [first = 'A', last = first] = text.split(':');
  return { first: columnNumber(first), last: columnNumber(last) };
}

export const numbersOf = ({ first, last }: Span): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

/** Every row or column of a span as a place. */
export const spanPlace = (axis: 'row' | 'column', { first, last }: Span): string =>
  axis === 'row' ? `${first + 1}:${last + 1}` : `${columnName(first)}:${columnName(last)}`;

/** What a row or column is called. */
export const lineName = (axis: 'row' | 'column', index: number): string =>
  axis === 'row' ? String(index + 1) : columnName(index);
