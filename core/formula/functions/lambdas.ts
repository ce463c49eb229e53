import { operand } from '../broadcast.ts';
import { toMatrix } from '../call.ts';
import { callOf, type Context, type Part, type Steps } from '../context.ts';
import {
  any,
  define,
  defineSteps,
  lambda,
  matrix,
  more,
  number,
  optional,
  raw,
  repeated,
} from '../definition.ts';
import { Lambda, omitted, type Value } from '../region.ts';
import { errorValue, isError, Matrix, type ErrorValue, type Scalar } from '../values.ts';

const notValue = errorValue('#VALUE!');

/** To call a LAMBDA costs as much as to look at so many cells. */
const callCost = 200;

const asLambda = (value: Value): Lambda | ErrorValue =>
  value instanceof Lambda ? value : isError(value) ? value : notValue;

/** One value for one place of a result; an array there is more than a place can hold. */
function oneValue(value: Value, context: Context): Scalar {
  const item = operand(value, context);
  if (!(item instanceof Matrix)) return item ?? 0;
  return item.values.length === 1 ? item.values[0]! : errorValue('#CALC!');
}

function* matrixOf(part: Part, context: Context): Generator<Part, Matrix | ErrorValue, Value> {
  const value = toMatrix(yield part, context);
  return value instanceof Matrix ? value : isError(value) ? value : new Matrix(1, 1, [value]);
}

function* map(context: Context, parts: readonly Part[]): Steps {
  const arrays: Matrix[] = [];
  for (const part of parts.slice(0, -1)) {
    const given = yield* matrixOf(part, context);
    if (isError(given)) return given;
    arrays.push(given);
  }
  const rule = asLambda(yield parts.at(-1)!);
  if (isError(rule)) return rule;
  const height = Math.max(...arrays.map((each) => each.height));
  const width = Math.max(...arrays.map((each) => each.width));
  context.spend(height * width * callCost);
  const values: Scalar[] = [];
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1) {
      const items = arrays.map((each) =>
        row < each.height && column < each.width ? each.at(row, column) : errorValue('#N/A'),
      );
      values.push(oneValue(yield callOf(rule, items, omitted), context));
    }
  return new Matrix(height, width, values);
}

/** REDUCE gives the last of the values that SCAN gives. */
const fold = (all: boolean) =>
  function* (context: Context, parts: readonly Part[]): Steps {
    const [first, array, rulePart] = parts.length === 2 ? [null, ...parts] : parts;
    let result: Value = first ? yield first : omitted;
    const given = yield* matrixOf(array!, context);
    if (isError(given)) return given;
    const rule = asLambda(yield rulePart!);
    if (isError(rule)) return rule;
    context.spend(given.values.length * callCost);
    const values: Scalar[] = [];
    for (const item of given.values) {
      result =
        result === omitted && values.length === 0 && !first
          ? item
          : yield callOf(rule, [result, item], omitted);
      if (all) {
        result = oneValue(result, context);
        values.push(result);
      } else values.push(null);
    }
    return all ? new Matrix(given.height, given.width, values) : result === omitted ? 0 : result;
  };

const byLine = (byRow: boolean) =>
  function* (context: Context, [array, rulePart]: readonly Part[]): Steps {
    const given = yield* matrixOf(array!, context);
    if (isError(given)) return given;
    const rule = asLambda(yield rulePart!);
    if (isError(rule)) return rule;
    const length = byRow ? given.height : given.width;
    context.spend(given.values.length + length * callCost);
    const values: Scalar[] = [];
    for (let index = 0; index < length; index += 1) {
      const items = byRow
        ? given.values.slice(index * given.width, (index + 1) * given.width)
        : given.values.filter((_, place) => place % given.width === index);
      const line = byRow ? new Matrix(1, items.length, items) : new Matrix(items.length, 1, items);
      values.push(oneValue(yield callOf(rule, [line], omitted), context));
    }
    return byRow ? new Matrix(length, 1, values) : new Matrix(1, length, values);
  };

function* make(context: Context, [rowsPart, columnsPart, rulePart]: readonly Part[]): Steps {
  const rows = Math.trunc(Number(oneValue(yield rowsPart!, context)));
  const columns = Math.trunc(Number(oneValue(yield columnsPart!, context)));
  const rule = asLambda(yield rulePart!);
  if (isError(rule)) return rule;
  if (!(rows >= 1) || !(columns >= 1)) return notValue;
  context.spend(rows * columns * callCost);
  const values: Scalar[] = [];
  for (let row = 1; row <= rows; row += 1)
    for (let column = 1; column <= columns; column += 1)
      values.push(oneValue(yield callOf(rule, [row, column], omitted), context));
  return new Matrix(rows, columns, values);
}

const spills = { spills: true } as const;

/** LET and LAMBDA declare names, so formulas have them compiled; here is only what there is to say about them. */
const compiled = (): Scalar => notValue;

export const lambdas = [
  define(
    'LET',
    { en: 'Gives names to values and calculates with them.', ar: 'تسمّي قيمًا ثم تحسب بأسمائها.' },
    [raw('variable'), raw('value1'), repeated(raw('calculation'))],
    compiled,
  ),
  define(
    'LAMBDA',
    { en: 'Makes a function of your own.', ar: 'تنشئ دالة خاصة بك.' },
    [raw('variable'), more(raw('calculation'))],
    compiled,
  ),
  defineSteps(
    'MAP',
    { en: 'Applies a LAMBDA to each value.', ar: 'تطبّق LAMBDA على كل قيمة.' },
    [matrix('array1'), repeated(lambda('lambda'))],
    map,
    spills,
  ),
  defineSteps(
    'REDUCE',
    { en: 'Brings all values together by a LAMBDA.', ar: 'تجمع القيم كلها في نتيجة واحدة باستعمال LAMBDA.' },
    [any('initial'), matrix('array'), optional(lambda('lambda'))],
    fold(false),
  ),
  defineSteps(
    'SCAN',
    { en: 'Like REDUCE, with every step shown.', ar: 'مثل REDUCE مع إظهار كل خطوة.' },
    [any('initial'), matrix('array'), optional(lambda('lambda'))],
    fold(true),
    spills,
  ),
  defineSteps(
    'BYROW',
    { en: 'Applies a LAMBDA to each row.', ar: 'تطبّق LAMBDA على كل صف.' },
    [matrix('array'), lambda('lambda')],
    byLine(true),
    spills,
  ),
  defineSteps(
    'BYCOL',
    { en: 'Applies a LAMBDA to each column.', ar: 'تطبّق LAMBDA على كل عمود.' },
    [matrix('array'), lambda('lambda')],
    byLine(false),
    spills,
  ),
  defineSteps(
    'MAKEARRAY',
    { en: 'Makes an array by a LAMBDA.', ar: 'تنشئ مصفوفة باستعمال LAMBDA.' },
    [number('rows'), number('columns'), lambda('lambda')],
    make,
    spills,
  ),
];
