import { operand, spreadAt, spreadOver, spreadSize } from './broadcast.ts';
import { toLogical, toNumber, toText } from './coerce.ts';
import type { Context } from './context.ts';
import type { FunctionDefinition, Kind, Parameter } from './definition.ts';
import { longestText } from './tokens.ts';
import { finite } from './operators.ts';
import { Lambda, omitted, Region, type Value } from './region.ts';
import { errorValue, isError, Matrix, type Scalar } from './values.ts';

/** The parameter that takes an argument; those at the end repeat. */
export function parameterAt({ parameters, group }: FunctionDefinition, index: number): [Parameter, number] {
  const { length } = parameters;
  const place = index < length ? index : length - group + ((index - length) % group);
  return [parameters[place]!, place];
}

/** An array in the place of one value: the function runs once for each item. */
interface Spread {
  readonly index: number;
  readonly kind: Kind;
  readonly matrix: Matrix;
}

/** To call a function for one item costs as much as to look at so many cells. */
const callCost = 30;

/** Calls a function with arguments that are calculated already. */
export function call(definition: FunctionDefinition, values: readonly Value[], context: Context): Value {
  const given: unknown[] = [];
  const spreads: Spread[] = [];
  for (const [index, value] of values.entries()) {
    const [parameter] = parameterAt(definition, index);
    const taken = take(parameter, value, context);
    if (taken instanceof Matrix && parameter.kind !== 'matrix' && parameter.kind !== 'raw')
      spreads.push({ index, kind: parameter.kind, matrix: taken });
    else if (isError(taken) && parameter.kind !== 'raw' && parameter.kind !== 'any') return taken;
    given.push(taken);
  }
  if (spreads.length === 0) {
    const result = bounded(run(definition, given, context));
    if (result instanceof Matrix) context.spend(result.values.length);
    return result;
  }
  const matrices = spreads.map(({ matrix }) => matrix);
  const { height, width } = spreadSize(matrices);
  context.spend(height * width * callCost);
  return spreadOver(matrices, context, (row, column) => {
    const each = [...given];
    for (const { index, kind, matrix } of spreads) {
      const item = coerce(kind, spreadAt(matrix, row, column), context);
      if (isError(item) && kind !== 'any') return item;
      each[index] = item;
    }
    return oneOf(bounded(run(definition, each, context)), context);
  });
}

function oneOf(value: Value, context: Context): Scalar {
  const item = operand(value, context);
  return item instanceof Matrix ? item.at(0, 0) : item;
}

/** Puts the arguments in their places: repeated ones into lists. */
function run(definition: FunctionDefinition, given: readonly unknown[], context: Context): Value {
  const { parameters } = definition;
  const places: unknown[] = parameters.map(({ repeated }) => (repeated ? [] : undefined));
  for (const [index, value] of given.entries()) {
    const [parameter, place] = parameterAt(definition, index);
    if (parameter.repeated) (places[place] as unknown[]).push(value);
    else places[place] = value;
  }
  return definition.run!(context, ...(places as never[]));
}

function bounded(value: Value): Value {
  if (typeof value === 'number') return finite(value);
  if (typeof value === 'string' && value.length > longestText) return errorValue('#VALUE!');
  return value instanceof Matrix ? boundedMatrix(value) : value;
}

const isOdd = (value: Scalar): boolean =>
  typeof value === 'number' && (!Number.isFinite(value) || Object.is(value, -0));

function boundedMatrix(matrix: Matrix): Matrix {
  if (!matrix.values.some(isOdd)) return matrix;
  const values = matrix.values.map((value) => (isOdd(value) ? finite(value as number) : value));
  return new Matrix(matrix.height, matrix.width, values, {
    rows: matrix.openRows,
    columns: matrix.openColumns,
  });
}

/** An argument as its parameter wants it; a `Matrix` in the place of one value is spread later. */
function take({ kind, skippable }: Parameter, value: Value, context: Context): unknown {
  if (value === omitted) return skippable ? undefined : empty(kind);
  switch (kind) {
    case 'raw':
      return value;
    case 'matrix':
      return toMatrix(value, context);
    case 'region':
      return value instanceof Region || isError(value) ? value : errorValue('#VALUE!');
    case 'lambda':
      return value instanceof Lambda || isError(value) ? value : errorValue('#VALUE!');
    case 'number':
    case 'text':
    case 'logical':
    case 'scalar':
    case 'any': {
      const item = operand(value, context);
      return item instanceof Matrix ? item : coerce(kind, item, context);
    }
  }
}

function empty(kind: Kind): unknown {
  if (kind === 'number') return 0;
  if (kind === 'text') return '';
  if (kind === 'logical') return false;
  if (kind === 'region' || kind === 'lambda') return errorValue('#VALUE!');
  return kind === 'matrix' ? new Matrix(1, 1, [null]) : null;
}

function coerce(kind: Kind, value: Scalar, context: Context): Scalar {
  if (kind === 'number') return toNumber(value, context.rules);
  if (kind === 'text') return toText(value);
  return kind === 'logical' ? toLogical(value) : value;
}

/** A value in rows and columns. An error that stands alone stays alone. */
export function toMatrix(value: Value, context: Context): Matrix | Scalar {
  if (value instanceof Matrix) return value;
  if (value instanceof Region) return context.matrix(value);
  if (value instanceof Lambda) return errorValue('#VALUE!');
  if (isError(value)) return value;
  return new Matrix(1, 1, [value === omitted ? null : value]);
}
