import { define, logical, matrix, number, repeated, scalar, skippable } from '../definition.ts';
import { errorValue, isError, Matrix, type ErrorValue, type Scalar } from '../values.ts';
import { acrossIf, numbersTo, rowsOf, transposed } from './matrices.ts';

const nothing = errorValue('#CALC!');
const notValue = errorValue('#VALUE!');

/** The first `count` of a length, or the last when it is negative. */
function stretch(count: number | undefined, length: number, drop: boolean): [number, number] {
  if (count === undefined) return [0, length];
  const whole = Math.max(-length, Math.min(length, Math.trunc(count)));
  if (drop) return whole >= 0 ? [whole, length] : [0, length + whole];
  return whole >= 0 ? [0, whole] : [length + whole, length];
}

function cut(given: Matrix, rows: number | undefined, columns: number | undefined, drop: boolean) {
  const [top, bottom] = stretch(rows, given.height, drop);
  const [left, right] = stretch(columns, given.width, drop);
  if (top >= bottom || left >= right) return nothing;
  const values: Scalar[] = [];
  for (let row = top; row < bottom; row += 1)
    for (let column = left; column < right; column += 1) values.push(given.at(row, column));
  return new Matrix(bottom - top, right - left, values);
}

function chosenRows(given: Matrix, places: readonly number[]): Matrix | ErrorValue {
  const rows = places.map((place) => (place < 0 ? given.height + Math.trunc(place) : Math.trunc(place) - 1));
  return rows.some((row) => row < 0 || row >= given.height) || places.includes(0)
    ? notValue
    : rowsOf(given, rows);
}

function stacked(given: readonly Matrix[]): Matrix {
  const width = Math.max(...given.map((each) => each.width));
  const rows = given.flatMap((each) =>
    each.rows().map((row) => [...row, ...new Array<Scalar>(width - row.length).fill(errorValue('#N/A'))]),
  );
  return Matrix.of(rows);
}

/** All values one after the other; `ignore`: 1 leaves out empty ones, 2 errors, 3 both. */
function listed(given: Matrix, ignore: number, byColumn: boolean): Scalar[] {
  const values = byColumn ? transposed(given).values : given.values;
  return values.filter((value) => !(value === null && ignore % 2 === 1) && !(isError(value) && ignore >= 2));
}

const spills = { spills: true } as const;

export const arrayParts = [
  define(
    'TAKE',
    { en: 'Gives the first or last rows and columns.', ar: 'تعطي الصفوف والأعمدة الأولى أو الأخيرة.' },
    [matrix('array'), skippable(number('rows')), skippable(number('columns'))],
    (_, given, rows, columns) => cut(given, rows, columns, false),
    spills,
  ),
  define(
    'DROP',
    { en: 'Leaves out the first or last rows and columns.', ar: 'تحذف الصفوف والأعمدة الأولى أو الأخيرة.' },
    [matrix('array'), skippable(number('rows')), skippable(number('columns'))],
    (_, given, rows, columns) => cut(given, rows, columns, true),
    spills,
  ),
  define(
    'CHOOSEROWS',
    { en: 'Gives some of the rows, by their numbers.', ar: 'تعطي صفوفًا معيّنة بأرقامها.' },
    [matrix('array'), repeated(number('row'))],
    (_, given, places) => chosenRows(given, places),
    spills,
  ),
  define(
    'CHOOSECOLS',
    { en: 'Gives some of the columns, by their numbers.', ar: 'تعطي أعمدة معيّنة بأرقامها.' },
    [matrix('array'), repeated(number('column'))],
    (_, given, places) => acrossIf(true, given, (rows) => chosenRows(rows, places)),
    spills,
  ),
  define(
    'VSTACK',
    { en: 'Puts ranges below one another.', ar: 'تضع النطاقات بعضها تحت بعض.' },
    [repeated(matrix('array1'))],
    (_, given) => stacked(given),
    spills,
  ),
  define(
    'HSTACK',
    { en: 'Puts ranges side by side.', ar: 'تضع النطاقات بعضها بجانب بعض.' },
    [repeated(matrix('array1'))],
    (_, given) => transposed(stacked(given.map(transposed))),
    spills,
  ),
  define(
    'TOCOL',
    { en: 'Puts all values into one column.', ar: 'تضع كل القيم في عمود واحد.' },
    [matrix('array'), skippable(number('ignore')), skippable(logical('byColumn'))],
    (_, given, ignore = 0, byColumn = false) => {
      const values = listed(given, ignore, byColumn);
      return values.length === 0 ? nothing : new Matrix(values.length, 1, values);
    },
    spills,
  ),
  define(
    'TOROW',
    { en: 'Puts all values into one row.', ar: 'تضع كل القيم في صف واحد.' },
    [matrix('array'), skippable(number('ignore')), skippable(logical('byColumn'))],
    (_, given, ignore = 0, byColumn = false) => {
      const values = listed(given, ignore, byColumn);
      return values.length === 0 ? nothing : new Matrix(1, values.length, values);
    },
    spills,
  ),
  define(
    'EXPAND',
    { en: 'Makes an array larger.', ar: 'توسّع المصفوفة إلى حجم أكبر.' },
    [matrix('array'), skippable(number('rows')), skippable(number('columns')), skippable(scalar('padWith'))],
    (context, given, rows, columns, pad) => {
      const [height, width] = [Math.trunc(rows ?? given.height), Math.trunc(columns ?? given.width)];
      if (height < given.height || width < given.width) return notValue;
      context.spend(height * width);
      const filling = pad ?? errorValue('#N/A');
      const values = numbersTo(height * width).map((index) => {
        const [row, column] = [Math.floor(index / width), index % width];
        return row < given.height && column < given.width ? given.at(row, column) : filling;
      });
      return new Matrix(height, width, values);
    },
    spills,
  ),
];
