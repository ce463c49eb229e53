import { toMatrix } from '../call.ts';
import { toLogical } from '../coerce.ts';
import { compareScalars, sameScalar } from '../compare.ts';
import { define, logical, matrix, more, number, raw, skippable } from '../definition.ts';
import { omitted } from '../region.ts';
import { errorValue, isError, Matrix, type ErrorValue, type Scalar } from '../values.ts';
import { acrossIf, numbersTo, rowsOf, transposed } from './matrices.ts';

const nothing = errorValue('#CALC!');
const notValue = errorValue('#VALUE!');

/** The order in a sorted list: empty cells come last whichever way it goes. */
function order(one: Scalar, other: Scalar, direction: number): number {
  if (one === null || other === null) return (one === null ? 1 : 0) - (other === null ? 1 : 0);
  return direction * compareScalars(one, other);
}

function sorted(given: Matrix, keys: readonly { values: readonly Scalar[]; direction: number }[]): Matrix {
  const rows = numbersTo(given.height).sort((one, other) => {
    for (const { values, direction } of keys) {
      const found = order(values[one] ?? null, values[other] ?? null, direction);
      if (found !== 0) return found;
    }
    return one - other;
  });
  return rowsOf(given, rows);
}

const columnValues = (given: Matrix, column: number): Scalar[] =>
  numbersTo(given.height).map((row) => given.at(row, column));

function unique(given: Matrix, once: boolean): Matrix | ErrorValue {
  const groups: { row: number; count: number }[] = [];
  const byKey = new Map<string, { row: number; count: number }[]>();
  for (let row = 0; row < given.height; row += 1) {
    const key = given.values
      .slice(row * given.width, (row + 1) * given.width)
      .map((value) => `${typeof value} ${keyText(value)}`)
      .join('\n');
    const alike = byKey.get(key) ?? [];
    const same = alike.find((each) => sameRow(given, each.row, row));
    if (same) same.count += 1;
    else {
      const group = { row, count: 1 };
      alike.push(group);
      groups.push(group);
    }
    byKey.set(key, alike);
  }
  const chosen = groups.filter(({ count }) => !once || count === 1).map(({ row }) => row);
  return chosen.length === 0 ? nothing : rowsOf(given, chosen);
}

/** The same for values that are one to Excel; others may share it. */
const keyText = (value: Scalar): string => {
  if (typeof value === 'number') return value.toPrecision(12);
  return typeof value === 'string' ? value.toLowerCase() : isError(value) ? value.error : String(value);
};

function sameRow(given: Matrix, one: number, other: number): boolean {
  for (let column = 0; column < given.width; column += 1) {
    const [a, b] = [given.at(one, column), given.at(other, column)];
    if (!(sameScalar(a, b) || a === b)) return false;
  }
  return true;
}

function filtered(given: Matrix, include: Matrix): Matrix | ErrorValue {
  const across = include.height === 1 && (include.width > 1 || given.height !== 1);
  const length = across ? given.width : given.height;
  const flags = across ? include.width : include.height;
  if ((across ? include.height : include.width) !== 1) return notValue;
  if (length !== flags && !(include.openRows || include.openColumns || given.openRows || given.openColumns))
    return notValue;
  const chosen: number[] = [];
  for (let index = 0; index < Math.min(length, flags); index += 1) {
    const keep = toLogical(include.values[index]!);
    if (isError(keep)) return keep;
    if (keep) chosen.push(index);
  }
  if (chosen.length === 0) return nothing;
  return acrossIf(across, given, (rows) => rowsOf(rows, chosen));
}

const spills = { spills: true } as const;

export const arrays = [
  define(
    'SORT',
    { en: 'Sorts rows or columns.', ar: 'تفرز الصفوف أو الأعمدة.' },
    [
      matrix('array'),
      skippable(number('sortIndex')),
      skippable(number('sortOrder')),
      skippable(logical('byColumn')),
    ],
    (_, given, index = 1, direction = 1, across = false) =>
      acrossIf(across, given, (rows) => {
        const column = Math.trunc(index) - 1;
        if (column < 0 || column >= rows.width || Math.abs(direction) !== 1) return notValue;
        return sorted(rows, [{ values: columnValues(rows, column), direction }]);
      }),
    spills,
  ),
  define(
    'SORTBY',
    { en: 'Sorts rows by the values of other ranges.', ar: 'تفرز الصفوف بحسب قيم نطاقات أخرى.' },
    [matrix('array'), matrix('byArray'), skippable(number('sortOrder')), more(raw('byArray'))],
    (context, given, by, direction = 1, others) => {
      const keys = [{ by, direction }];
      for (let index = 0; index < others.length; index += 2) {
        const next = toMatrix(others[index]!, context);
        const way = others[index + 1];
        if (!(next instanceof Matrix)) return isError(next) ? next : notValue;
        keys.push({ by: next, direction: way === undefined || way === omitted ? 1 : Number(way) });
      }
      const across = by.height === 1 && by.width > 1;
      const length = across ? given.width : given.height;
      if (keys.some((key) => key.by.values.length !== length || Math.abs(key.direction) !== 1))
        return notValue;
      return acrossIf(across, given, (rows) =>
        sorted(
          rows,
          keys.map((key) => ({ values: key.by.values, direction: key.direction })),
        ),
      );
    },
    spills,
  ),
  define(
    'UNIQUE',
    { en: 'Gives each different row once.', ar: 'تعطي كل قيمة مختلفة مرة واحدة.' },
    [matrix('array'), skippable(logical('byColumn')), skippable(logical('exactlyOnce'))],
    (_, given, across = false, once = false) => acrossIf(across, given, (rows) => unique(rows, once)),
    spills,
  ),
  define(
    'FILTER',
    { en: 'Gives the rows for which a condition holds.', ar: 'تعطي الصفوف التي يتحقق فيها شرط.' },
    [matrix('array'), matrix('include'), skippable(raw('ifEmpty'))],
    (_, given, include, ifEmpty) => {
      const result = filtered(given, include);
      return result === nothing && ifEmpty !== undefined ? ifEmpty : result;
    },
    spills,
  ),
  define(
    'SEQUENCE',
    { en: 'Fills rows and columns with a series of numbers.', ar: 'تملأ صفوفًا وأعمدة بسلسلة أعداد.' },
    [number('rows'), skippable(number('columns')), skippable(number('start')), skippable(number('step'))],
    (context, rows, columns = 1, start = 1, step = 1) => {
      const [height, width] = [Math.trunc(rows), Math.trunc(columns)];
      if (height < 0 || width < 0) return notValue;
      if (height === 0 || width === 0) return nothing;
      context.spend(height * width);
      return new Matrix(
        height,
        width,
        numbersTo(height * width).map((index) => start + index * step),
      );
    },
    spills,
  ),
  define(
    'TRANSPOSE',
    { en: 'Turns rows into columns.', ar: 'تحوّل الصفوف إلى أعمدة والأعمدة إلى صفوف.' },
    [matrix('array')],
    (_, given) => transposed(given),
    spills,
  ),
];
