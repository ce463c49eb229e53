import { condition, type Condition } from './criteria.ts';
import type { Context } from '../context.ts';
import { any, define, optional, raw, region, repeated } from '../definition.ts';
import { sheetColumns, sheetRows } from '../reference.ts';
import { heightOf, Region, widthOf, type SheetArea, type Value } from '../region.ts';
import { errorValue, isError, Matrix, type ErrorValue, type Scalar } from '../values.ts';

/** Cells or an array in which conditions are looked for. */
type Source = SheetArea | Matrix;

function sourceOf(value: Value | undefined): Source | ErrorValue {
  if (value instanceof Matrix) return value;
  const area = value instanceof Region ? value.only : null;
  return area ?? (isError(value) ? value : errorValue('#VALUE!'));
}

const sizeOf = (source: Source): [number, number] =>
  source instanceof Matrix ? [source.height, source.width] : [heightOf(source), widthOf(source)];

const itemOf = (source: Source, row: number, column: number, context: Context): Scalar =>
  source instanceof Matrix
    ? source.at(row, column)
    : context.value(source.sheet, source.top + row, source.left + column);

const emptyPasses = (conditions: readonly Condition[]): boolean => conditions.every((holds) => holds(null));

/**
 * Visits the places, counted from the corner, where every condition holds. Empty cells are looked at only where a
 * condition allows them, so that whole columns cost no more than what is in them.
 */
function eachPlace(
  sources: readonly Source[],
  conditions: readonly Condition[],
  context: Context,
  visit: (row: number, column: number) => void,
): void {
  const [first, ...others] = sources;
  if (!first) return;
  const rest = (row: number, column: number): boolean =>
    others.every((source, index) => conditions[index + 1]!(itemOf(source, row, column, context)));
  const lead = conditions[0]!;
  if (first instanceof Matrix || lead(null)) {
    const [height, width] = withinUse(sources, context, emptyPasses(conditions));
    context.spend(height * width);
    for (let row = 0; row < height; row += 1)
      for (let column = 0; column < width; column += 1)
        if (lead(itemOf(first, row, column, context)) && rest(row, column)) visit(row, column);
    return;
  }
  context.each(first, (value, row, column) => {
    if (lead(value) && rest(row - first.top, column - first.left))
      visit(row - first.top, column - first.left);
  });
}

/** How far places go; of whole columns and rows only what is in use. */
function withinUse(sources: readonly Source[], context: Context, everywhere: boolean): [number, number] {
  const [height, width] = sizeOf(sources[0]!);
  if (everywhere && height < sheetRows / 2 && width < sheetColumns / 2) return [height, width];
  let [rows, columns] = [1, 1];
  for (const source of sources) {
    if (source instanceof Matrix) return [height, width];
    const used = context.extent(source);
    rows = Math.max(rows, used.row - source.top + 1);
    columns = Math.max(columns, used.column - source.left + 1);
  }
  return [Math.min(height, rows), Math.min(width, columns)];
}

/** The same size, begun at another cell: SUMIF takes only the corner of its third argument. */
function likeFirst(source: Source, first: Source): Source {
  if (source instanceof Matrix) return source;
  const [height, width] = sizeOf(first);
  const { sheet, top, left } = source;
  return {
    sheet,
    top,
    left,
    bottom: Math.min(sheetRows, top + height) - 1,
    right: Math.min(sheetColumns, left + width) - 1,
  };
}

interface Question {
  sources: Source[];
  conditions: Condition[];
}

function question(
  ranges: readonly Value[],
  criteria: readonly Scalar[],
  context: Context,
): Question | ErrorValue {
  const sources: Source[] = [];
  for (const range of ranges) {
    const source = sourceOf(range);
    if (isError(source)) return source;
    sources.push(source);
    const [height, width] = sizeOf(source);
    const [firstHeight, firstWidth] = sizeOf(sources[0]!);
    if (height !== firstHeight || width !== firstWidth) return errorValue('#VALUE!');
  }
  return { sources, conditions: criteria.map((each) => condition(each, context.rules)) };
}

/** The numbers of a range where the conditions hold in theirs. */
function numbersWhere(
  range: Value,
  ranges: readonly Value[],
  criteria: readonly Scalar[],
  context: Context,
  sameSize: boolean,
): number[] | ErrorValue {
  const asked = question(ranges, criteria, context);
  if (isError(asked)) return asked;
  const given = sourceOf(range);
  if (isError(given)) return given;
  const first = asked.sources[0]!;
  const [height, width] = sizeOf(given);
  const [firstHeight, firstWidth] = sizeOf(first);
  if (sameSize && (height !== firstHeight || width !== firstWidth)) return errorValue('#VALUE!');
  const source = sameSize ? given : likeFirst(given, first);
  const found: number[] = [];
  let problem: ErrorValue | null = null;
  eachPlace(asked.sources, asked.conditions, context, (row, column) => {
    const value = itemOf(source, row, column, context);
    if (typeof value === 'number') found.push(value);
    else if (isError(value)) problem ??= value;
  });
  return problem ?? found;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, value) => total + value, 0);

const average = (numbers: readonly number[]): Scalar =>
  numbers.length === 0 ? errorValue('#DIV/0!') : sum(numbers) / numbers.length;

const extreme = (numbers: readonly number[], pick: (one: number, other: number) => number): number =>
  numbers.length === 0 ? 0 : numbers.reduce((one, other) => pick(one, other));

function count(ranges: readonly Value[], criteria: readonly Scalar[], context: Context): Scalar {
  const asked = question(ranges, criteria, context);
  if (isError(asked)) return asked;
  let total = 0;
  eachPlace(asked.sources, asked.conditions, context, () => void (total += 1));
  const [height, width] = sizeOf(asked.sources[0]!);
  const [usedHeight, usedWidth] = emptyPasses(asked.conditions)
    ? withinUse(asked.sources, context, true)
    : [height, width];
  return total + height * width - usedHeight * usedWidth;
}

const either = (numbers: number[] | ErrorValue, rule: (numbers: number[]) => Scalar): Scalar =>
  isError(numbers) ? numbers : rule(numbers);

export const conditional = [
  define(
    'SUMIF',
    { en: 'Adds the cells that meet a condition.', ar: 'تجمع الخلايا التي تحقق شرطًا.' },
    [raw('range'), any('criteria'), optional(region('sumRange'))],
    (context, range, criterion, sumRange) =>
      either(numbersWhere(sumRange ?? range, [range], [criterion], context, false), sum),
  ),
  define(
    'AVERAGEIF',
    { en: 'Averages the cells that meet a condition.', ar: 'تحسب متوسط الخلايا التي تحقق شرطًا.' },
    [raw('range'), any('criteria'), optional(region('averageRange'))],
    (context, range, criterion, averageRange) =>
      either(numbersWhere(averageRange ?? range, [range], [criterion], context, false), average),
  ),
  define(
    'COUNTIF',
    { en: 'Counts the cells that meet a condition.', ar: 'تعدّ الخلايا التي تحقق شرطًا.' },
    [raw('range'), any('criteria')],
    (context, range, criterion) => count([range], [criterion], context),
  ),
  define(
    'COUNTIFS',
    { en: 'Counts the places where several conditions hold.', ar: 'تعدّ المواضع التي تتحقق فيها عدة شروط.' },
    [repeated(raw('criteriaRange')), repeated(any('criteria1'))],
    (context, ranges, criteria) => count(ranges, criteria, context),
    { group: 2 },
  ),
  define(
    'SUMIFS',
    { en: 'Adds the cells where several conditions hold.', ar: 'تجمع الخلايا التي تتحقق عندها عدة شروط.' },
    [raw('sumRange'), repeated(raw('criteriaRange')), repeated(any('criteria1'))],
    (context, range, ranges, criteria) => either(numbersWhere(range, ranges, criteria, context, true), sum),
    { group: 2 },
  ),
  define(
    'AVERAGEIFS',
    {
      en: 'Averages the cells where several conditions hold.',
      ar: 'تحسب متوسط الخلايا التي تتحقق عندها عدة شروط.',
    },
    [raw('averageRange'), repeated(raw('criteriaRange')), repeated(any('criteria1'))],
    (context, range, ranges, criteria) =>
      either(numbersWhere(range, ranges, criteria, context, true), average),
    { group: 2 },
  ),
  define(
    'MAXIFS',
    {
      en: 'Gives the largest number where several conditions hold.',
      ar: 'تعطي أكبر عدد تتحقق عنده عدة شروط.',
    },
    [raw('maxRange'), repeated(raw('criteriaRange')), repeated(any('criteria1'))],
    (context, range, ranges, criteria) =>
      either(numbersWhere(range, ranges, criteria, context, true), (numbers) => extreme(numbers, Math.max)),
    { group: 2 },
  ),
  define(
    'MINIFS',
    {
      en: 'Gives the smallest number where several conditions hold.',
      ar: 'تعطي أصغر عدد تتحقق عنده عدة شروط.',
    },
    [raw('minRange'), repeated(raw('criteriaRange')), repeated(any('criteria1'))],
    (context, range, ranges, criteria) =>
      either(numbersWhere(range, ranges, criteria, context, true), (numbers) => extreme(numbers, Math.min)),
    { group: 2 },
  ),
];
