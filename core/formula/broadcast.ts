import type { Context } from './context.ts';
import { beside, heightOf, Lambda, omitted, Region, widthOf, type Value } from './region.ts';
import { errorValue, isError, Matrix, type Scalar } from './values.ts';

/** A value in the place of one value: a reference to one cell becomes what is in it, a larger one an array. */
export function operand(value: Value, context: Context): Scalar | Matrix {
  if (value instanceof Region) return contents(value, context);
  if (value instanceof Matrix)
    return value.values.length === 1 && !value.openRows && !value.openColumns ? value.values[0]! : value;
  if (value instanceof Lambda) return errorValue('#CALC!');
  return value === omitted ? null : value;
}

function contents(region: Region, context: Context): Scalar | Matrix {
  const area = region.only;
  if (!area) return errorValue('#VALUE!');
  if (heightOf(area) === 1 && widthOf(area) === 1) return context.value(area.sheet, area.top, area.left);
  if (!context.single) return context.matrix(region);
  const cell = beside(region, context.at.row, context.at.column);
  return isError(cell) ? cell : context.value(cell.sheet, cell.top, cell.left);
}

/** An item of an array that is spread over a larger one: a single row or column repeats, what is beyond is #N/A. */
export function spreadAt(matrix: Matrix, row: number, column: number): Scalar {
  const { height, width } = matrix;
  const down = height === 1 && !matrix.openRows ? 0 : row;
  const across = width === 1 && !matrix.openColumns ? 0 : column;
  if (down < height && across < width) return matrix.at(down, across);
  const empty = (down < height || matrix.openRows) && (across < width || matrix.openColumns);
  return empty ? null : errorValue('#N/A');
}

/** How large the result of an operation on several arrays is. */
export function spreadSize(matrices: readonly Matrix[]): {
  height: number;
  width: number;
  open: { rows: boolean; columns: boolean };
} {
  return {
    height: Math.max(...matrices.map(({ height }) => height)),
    width: Math.max(...matrices.map(({ width }) => width)),
    open: {
      rows: matrices.every(({ openRows, height }) => openRows || height === 1) && matrices.some(isOpenDown),
      columns:
        matrices.every(({ openColumns, width }) => openColumns || width === 1) && matrices.some(isOpenAcross),
    },
  };
}

const isOpenDown = ({ openRows }: Matrix): boolean => openRows;
const isOpenAcross = ({ openColumns }: Matrix): boolean => openColumns;

/** A rule for one item costs as much as to look at so many cells. */
const itemCost = 5;

/** Applies a rule item by item. */
export function spreadOver(
  matrices: readonly Matrix[],
  context: Context,
  rule: (row: number, column: number) => Scalar,
): Matrix {
  const { height, width, open } = spreadSize(matrices);
  context.spend(height * width * itemCost);
  const values: Scalar[] = [];
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1) values.push(rule(row, column));
  return new Matrix(height, width, values, open);
}
