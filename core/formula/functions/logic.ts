import { operand, spreadAt, spreadOver } from '../broadcast.ts';
import { toLogical } from '../coerce.ts';
import { sameScalar } from '../compare.ts';
import type { Context, Part, Steps } from '../context.ts';
import { any, define, defineSteps, logical, more, optional, raw, repeated } from '../definition.ts';
import { omitted, Region, type Value } from '../region.ts';
import { errorValue, isError, Matrix, type ErrorValue, type Scalar } from '../values.ts';

const given = (value: Value): Value => (value === omitted ? 0 : value);

/** A value in rows and columns, for a rule that goes item by item. */
const spreadable = (value: Value, context: Context): Matrix => {
  const item = operand(given(value), context);
  return item instanceof Matrix ? item : new Matrix(1, 1, [item]);
};

function* choose(context: Context, [test, whenTrue, whenFalse]: readonly Part[]): Steps {
  const tested = operand(yield test!, context);
  if (!(tested instanceof Matrix)) {
    const holds = toLogical(tested);
    if (isError(holds)) return holds;
    const part = holds ? whenTrue : whenFalse;
    return part ? given(yield part) : holds;
  }
  const yes = whenTrue ? spreadable(yield whenTrue, context) : new Matrix(1, 1, [true]);
  const no = whenFalse ? spreadable(yield whenFalse, context) : new Matrix(1, 1, [false]);
  return spreadOver([tested, yes, no], context, (row, column) => {
    const holds = toLogical(spreadAt(tested, row, column));
    if (isError(holds)) return holds;
    return spreadAt(holds ? yes : no, row, column) ?? 0;
  });
}

/** Puts another value in the place of errors; the other value is calculated only if there are any. */
const without = (replaced: (error: ErrorValue) => boolean) =>
  function* (context: Context, [first, second]: readonly Part[]): Steps {
    const value = given(yield first!);
    const tested = operand(value, context);
    if (!(tested instanceof Matrix))
      return isError(tested) && replaced(tested) ? given(yield second!) : tested === null ? 0 : value;
    if (!tested.values.some((item) => isError(item) && replaced(item))) return tested;
    const other = spreadable(yield second!, context);
    return spreadOver([tested, other], context, (row, column) => {
      const item = spreadAt(tested, row, column);
      return isError(item) && replaced(item) ? (spreadAt(other, row, column) ?? 0) : (item ?? 0);
    });
  };

/** Pairs of a test and a result, one after the other; `holds` says whether a test is passed. */
function* firstPair(
  context: Context,
  parts: readonly Part[],
  holds: (test: Scalar) => boolean | ErrorValue,
  otherwise: Part | null,
): Steps {
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const tested = operand(yield parts[index]!, context);
    if (tested instanceof Matrix)
      return yield* everyPair(context, parts.slice(index), tested, holds, otherwise);
    const passed = holds(tested);
    if (isError(passed)) return passed;
    if (passed) return given(yield parts[index + 1]!);
  }
  return otherwise ? given(yield otherwise) : errorValue('#N/A');
}

function* everyPair(
  context: Context,
  parts: readonly Part[],
  first: Matrix,
  holds: (test: Scalar) => boolean | ErrorValue,
  otherwise: Part | null,
): Steps {
  const all: Matrix[] = [first];
  for (const part of parts.slice(1)) all.push(spreadable(yield part, context));
  const rest = otherwise ? spreadable(yield otherwise, context) : new Matrix(1, 1, [errorValue('#N/A')]);
  return spreadOver([...all, rest], context, (row, column) => {
    for (let index = 0; index + 1 < all.length; index += 2) {
      const passed = holds(spreadAt(all[index]!, row, column));
      if (isError(passed)) return passed;
      if (passed) return spreadAt(all[index + 1]!, row, column) ?? 0;
    }
    return spreadAt(rest, row, column) ?? 0;
  });
}

function* matching(context: Context, [expression, ...parts]: readonly Part[]): Steps {
  const wanted = operand(yield expression!, context);
  const otherwise = parts.length % 2 === 1 ? parts.at(-1)! : null;
  const pairs = otherwise ? parts.slice(0, -1) : parts;
  if (wanted instanceof Matrix) return yield* matchingEach(context, wanted, pairs, otherwise);
  if (isError(wanted)) return wanted;
  return yield* firstPair(
    context,
    pairs,
    (test) => (isError(test) ? test : sameScalar(wanted ?? 0, test ?? 0)),
    otherwise,
  );
}

function* matchingEach(
  context: Context,
  wanted: Matrix,
  pairs: readonly Part[],
  otherwise: Part | null,
): Steps {
  const all: Matrix[] = [];
  for (const part of pairs) all.push(spreadable(yield part, context));
  const rest = otherwise ? spreadable(yield otherwise, context) : new Matrix(1, 1, [errorValue('#N/A')]);
  return spreadOver([wanted, ...all, rest], context, (row, column) => {
    const value = spreadAt(wanted, row, column);
    if (isError(value)) return value;
    for (let index = 0; index + 1 < all.length; index += 2)
      if (sameScalar(value ?? 0, spreadAt(all[index]!, row, column) ?? 0))
        return spreadAt(all[index + 1]!, row, column) ?? 0;
    return spreadAt(rest, row, column) ?? 0;
  });
}

function* pick(context: Context, [index, ...parts]: readonly Part[]): Steps {
  const wanted = operand(yield index!, context);
  const number = (value: Scalar): number | ErrorValue => {
    if (isError(value)) return value;
    const place = Math.trunc(Number(value ?? 0));
    return place >= 1 && place <= parts.length ? place : errorValue('#VALUE!');
  };
  if (!(wanted instanceof Matrix)) {
    const place = number(wanted);
    return isError(place) ? place : given(yield parts[place - 1]!);
  }
  const all: Matrix[] = [];
  for (const part of parts) all.push(spreadable(yield part, context));
  return spreadOver([wanted, ...all], context, (row, column) => {
    const place = number(spreadAt(wanted, row, column));
    return isError(place) ? place : (spreadAt(all[place - 1]!, row, column) ?? 0);
  });
}

/** The truth of everything in the arguments: in cells, texts and empty cells do not count. */
function truths(context: Context, values: readonly Value[]): boolean[] | ErrorValue {
  const found: boolean[] = [];
  let problem: ErrorValue | null = null;
  const look = (value: Scalar): void | false => {
    if (isError(value)) {
      problem = value;
      return false;
    }
    if (typeof value === 'boolean' || typeof value === 'number') found.push(Boolean(value));
    return undefined;
  };
  for (const value of values) {
    if (value instanceof Region) for (const area of value.areas) context.each(area, look);
    else if (value instanceof Matrix) value.values.every((item) => look(item) !== false);
    else {
      const truth = toLogical(operand(value, context) as Scalar);
      if (isError(truth)) return truth;
      found.push(truth);
    }
    if (problem) return problem;
  }
  return found.length === 0 ? errorValue('#VALUE!') : found;
}

export const logic = [
  defineSteps(
    'IF',
    {
      en: 'Gives one value if a test holds, and another if it does not.',
      ar: 'تعطي قيمة إذا تحقق الاختبار، وقيمة أخرى إذا لم يتحقق.',
    },
    [logical('logicalTest'), any('valueIfTrue'), optional(any('valueIfFalse'))],
    choose,
  ),
  defineSteps(
    'IFS',
    {
      en: 'Gives the value of the first test that holds.',
      ar: 'تعطي القيمة التي تقابل أول اختبار يتحقق.',
    },
    [repeated(logical('logicalTest')), repeated(any('valueIfTrue'))],
    (context, parts) => firstPair(context, parts, toLogical, null),
    { group: 2 },
  ),
  defineSteps(
    'SWITCH',
    {
      en: 'Compares a value with others and gives what belongs to the first that is the same.',
      ar: 'تقارن قيمة بقيم أخرى وتعطي ما يقابل أول قيمة مطابقة.',
    },
    [any('expression'), any('value1'), any('result1'), more(any('value1'))],
    matching,
  ),
  defineSteps(
    'IFERROR',
    {
      en: 'Gives another value in the place of an error.',
      ar: 'تعطي قيمة بديلة إذا كانت النتيجة خطأ.',
    },
    [any('value'), any('valueIfError')],
    without(() => true),
  ),
  defineSteps(
    'IFNA',
    {
      en: 'Gives another value in the place of #N/A.',
      ar: 'تعطي قيمة بديلة إذا كانت النتيجة ‎#N/A.',
    },
    [any('value'), any('valueIfNa')],
    without((error) => error.error === '#N/A'),
  ),
  defineSteps(
    'CHOOSE',
    { en: 'Gives one of several values, by its number.', ar: 'تعطي قيمة من قائمة بحسب رقمها.' },
    [any('index'), any('value1'), more(any('value1'))],
    pick,
  ),
  define(
    'AND',
    { en: 'TRUE if every test holds.', ar: 'تعطي TRUE إذا تحققت كل الشروط.' },
    [repeated(raw('logical1'))],
    (context, values) => {
      const found = truths(context, values);
      return isError(found) ? found : found.every(Boolean);
    },
  ),
  define(
    'OR',
    { en: 'TRUE if one of the tests holds.', ar: 'تعطي TRUE إذا تحقق شرط واحد على الأقل.' },
    [repeated(raw('logical1'))],
    (context, values) => {
      const found = truths(context, values);
      return isError(found) ? found : found.some(Boolean);
    },
  ),
  define(
    'XOR',
    { en: 'TRUE if an odd number of tests holds.', ar: 'تعطي TRUE إذا كان عدد الشروط المتحققة فرديًا.' },
    [repeated(raw('logical1'))],
    (context, values) => {
      const found = truths(context, values);
      return isError(found) ? found : found.filter(Boolean).length % 2 === 1;
    },
  ),
  define(
    'NOT',
    { en: 'Turns TRUE into FALSE, and FALSE into TRUE.', ar: 'تعكس القيمة المنطقية.' },
    [logical('logical')],
    (_, value) => !value,
  ),
  define('TRUE', { en: 'Gives TRUE.', ar: 'تعطي TRUE.' }, [], () => true),
  define('FALSE', { en: 'Gives FALSE.', ar: 'تعطي FALSE.' }, [], () => false),
];
