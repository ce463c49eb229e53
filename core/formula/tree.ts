import { finite } from './operators.ts';
import type { Node } from './parse.ts';
import type { RegionTemplate } from './program.ts';
import { heightOf, widthOf, type Value } from './region.ts';
import { errorNamed, errorValue, Matrix, type ErrorValue, type Scalar } from './values.ts';

export const takesOne = (kind: string): boolean => /^(number|text|logical|scalar|any)$/.test(kind);

export function isCell({ region }: RegionTemplate): boolean {
  const area = region.only;
  return area !== null && heightOf(area) === 1 && widthOf(area) === 1;
}

export const prefixes = /^(?:_xlfn\.|_xlws\.|_xludf\.)+/i;

export const variableName = (name: string): string => name.replace(/^_xlpm\./i, '').toLowerCase();

export const unquoted = (name: string): string =>
  name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;

export const joins = { ':': 'range', ',': 'union', ' ': 'intersect' } as const;
export const isJoin = (operator: string): operator is keyof typeof joins => operator in joins;

/** An error as it is written, perhaps with the sheet whose cells are gone. */
export const errorIn = (text: string): ErrorValue =>
  errorNamed(text.replace(/^.*!(?=#)/, '')) ?? errorValue('#REF!');

/** A constant as it was typed: zero has no sign, and no number is endless. */
export const literal = (value: string | number | boolean): Scalar =>
  typeof value === 'number' ? finite(value) : value;

export function constantArray(rows: readonly (readonly Node[])[]): Value {
  const width = Math.max(...rows.map((row) => row.length));
  if (rows.some((row) => row.length !== width)) return errorValue('#VALUE!');
  const item = (node: Node): Scalar =>
    node.type === 'Literal'
      ? literal(node.value)
      : node.type === 'ErrorLiteral'
        ? errorIn(node.value)
        : errorValue('#VALUE!');
  return Matrix.of(rows.map((row) => row.map(item)));
}
