import { operand, spreadAt, spreadOver } from './broadcast.ts';
import { toNumber, toText } from './coerce.ts';
import { compareScalars } from './compare.ts';
import type { Context } from './context.ts';
import { longestText } from './tokens.ts';
import { withoutDust } from './numbers.ts';
import type { BinaryOperator, UnaryOperator } from './program.ts';
import type { Value } from './region.ts';
import { errorValue, isError, Matrix, type Scalar } from './values.ts';

/** A number that Excel can hold, or #NUM!. Zero has no sign. */
export const finite = (value: number): Scalar => (Number.isFinite(value) ? value + 0 : errorValue('#NUM!'));

export function unary(operator: UnaryOperator, value: Value, context: Context): Scalar | Matrix {
  const given = operand(value, context);
  const apply = (item: Scalar): Scalar => {
    // A plus changes nothing, not even text.
    if (operator === '+') return item;
    const number = toNumber(item, context.rules);
    if (isError(number)) return number;
    return finite(operator === '-' ? -number : number / 100);
  };
  if (!(given instanceof Matrix)) return apply(given);
  return spreadOver([given], context, (row, column) => apply(given.at(row, column)));
}

export function binary(
  operator: BinaryOperator,
  left: Value,
  right: Value,
  last: boolean,
  context: Context,
): Scalar | Matrix {
  const one = operand(left, context);
  const other = operand(right, context);
  if (!(one instanceof Matrix) && !(other instanceof Matrix))
    return apply(operator, one, other, last, context);
  const first = one instanceof Matrix ? one : new Matrix(1, 1, [one]);
  const second = other instanceof Matrix ? other : new Matrix(1, 1, [other]);
  return spreadOver([first, second], context, (row, column) =>
    apply(operator, spreadAt(first, row, column), spreadAt(second, row, column), last, context),
  );
}

function apply(
  operator: BinaryOperator,
  one: Scalar,
  other: Scalar,
  last: boolean,
  context: Context,
): Scalar {
  if (isError(one)) return one;
  if (isError(other)) return other;
  switch (operator) {
    case '&':
      return join(one, other);
    case '=':
      return compareScalars(one, other) === 0;
    case '<>':
      return compareScalars(one, other) !== 0;
    case '<':
      return compareScalars(one, other) < 0;
    case '>':
      return compareScalars(one, other) > 0;
    case '<=':
      return compareScalars(one, other) <= 0;
    case '>=':
      return compareScalars(one, other) >= 0;
    case '+':
    case '-':
    case '*':
    case '/':
    case '^': {
      const a = toNumber(one, context.rules);
      if (isError(a)) return a;
      const b = toNumber(other, context.rules);
      return isError(b) ? b : calculate(operator, a, b, last);
    }
  }
}

function join(one: Scalar, other: Scalar): Scalar {
  const text = `${toText(one) as string}${toText(other) as string}`;
  return text.length > longestText ? errorValue('#VALUE!') : text;
}

function calculate(operator: '+' | '-' | '*' | '/' | '^', a: number, b: number, last: boolean): Scalar {
  switch (operator) {
    case '+':
      return finite(last ? withoutDust(a + b, a, b) : a + b);
    case '-':
      return finite(last ? withoutDust(a - b, a, b) : a - b);
    case '*':
      return finite(a * b);
    case '/':
      return b === 0 ? errorValue('#DIV/0!') : finite(a / b);
    case '^':
      return raise(a, b);
  }
}

/** A power, as `^` and POWER give it. */
export function raise(base: number, exponent: number): Scalar {
  if (base === 0 && exponent === 0) return errorValue('#NUM!');
  if (base === 0 && exponent < 0) return errorValue('#DIV/0!');
  return finite(base ** exponent);
}
