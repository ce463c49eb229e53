import { compareScalars, sameScalar } from '../compare.ts';
import type { Context } from '../context.ts';
import { sheetColumns, sheetRows } from '../reference.ts';
import { heightOf, Lambda, omitted, Region, widthOf, type SheetArea, type Value } from '../region.ts';
import { errorValue, isError, Matrix, type ErrorValue, type Scalar } from '../values.ts';

/** Values in rows and columns, in cells or in an array, of which only some are looked at. */
export interface Grid {
  readonly height: number;
  readonly width: number;
  /** Rows and columns that may hold anything. */
  readonly usedHeight: number;
  readonly usedWidth: number;
  at(row: number, column: number): Scalar;
  /** Visits what is in a column, from the top, empty cells left out; `false` ends it. */
  scan(column: number, visit: (value: Scalar, row: number) => void | false): void;
  /** A part: a reference stays a reference. */
  part(top: number, left: number, height: number, width: number): Value;
}

export function gridOf(value: Value, context: Context): Grid | ErrorValue {
  if (value instanceof Region) {
    const area = value.only;
    return area ? cells(area, context) : errorValue('#VALUE!');
  }
  if (value instanceof Matrix) return items(value);
  if (isError(value)) return value;
  if (value instanceof Lambda) return errorValue('#VALUE!');
  return items(new Matrix(1, 1, [value === omitted ? null : value]));
}

function cells(area: SheetArea, context: Context): Grid {
  const { sheet, top, left } = area;
  // Asking how far it reaches also sees to it that all of it is calculated.
  const used = context.extent(area);
  return {
    height: heightOf(area),
    width: widthOf(area),
    usedHeight: Math.max(1, used.row - top + 1),
    usedWidth: Math.max(1, used.column - left + 1),
    at: (row, column) => context.value(sheet, top + row, left + column),
    scan: (column, visit) =>
      context.each({ ...area, left: left + column, right: left + column }, (value, row) =>
        visit(value, row - top),
      ),
    part: (down, across, height, width) =>
      Region.of(
        sheet,
        top + down,
        left + across,
        Math.min(sheetRows, top + down + height) - 1,
        Math.min(sheetColumns, left + across + width) - 1,
      ),
  };
}

function items(matrix: Matrix): Grid {
  const { height, width } = matrix;
  return {
    height,
    width,
    usedHeight: height,
    usedWidth: width,
    at: (row, column) => matrix.at(row, column),
    scan: (column, visit) => {
      for (let row = 0; row < height; row += 1) if (visit(matrix.at(row, column), row) === false) return;
    },
    part: (top, left, rows, columns) => {
      const values: Scalar[] = [];
      for (let row = top; row < top + rows; row += 1)
        for (let column = left; column < left + columns; column += 1) values.push(matrix.at(row, column));
      return new Matrix(rows, columns, values);
    },
  };
}

/** A row or a column in which something is looked for. */
export interface Line {
  readonly length: number;
  readonly used: number;
  at(index: number): Scalar;
  /** Visits its values in order, empty cells left out. */
  readonly scan?: (visit: (value: Scalar, index: number) => void | false) => void;
}

export const columnOf = (grid: Grid, column: number): Line => ({
  length: grid.height,
  used: grid.usedHeight,
  at: (index) => grid.at(index, column),
  scan: (visit) => grid.scan(column, visit),
});

export const rowOf = (grid: Grid, row: number): Line => ({
  length: grid.width,
  used: grid.usedWidth,
  at: (index) => grid.at(row, index),
});

/** The line that a grid of one row or one column is, or `null`. */
export const lineOf = (grid: Grid): Line | null =>
  grid.width === 1 ? columnOf(grid, 0) : grid.height === 1 ? rowOf(grid, 0) : null;

/** The first place (the last, if `backwards`) where a rule holds, or `-1`. */
export function search(
  line: Line,
  context: Context,
  holds: (value: Scalar) => boolean,
  backwards = false,
): number {
  const { used, scan } = line;
  if (scan && !backwards && !holds(null)) {
    let found = -1;
    scan((value, index) => {
      if (!holds(value)) return undefined;
      found = index;
      return false;
    });
    return found;
  }
  for (let step = 0; step < used; step += 1) {
    const index = backwards ? used - 1 - step : step;
    if (holds(line.at(index))) {
      context.spend(step + 1);
      return index;
    }
  }
  context.spend(used);
  return -1;
}

export const exactly =
  (wanted: Scalar) =>
  (value: Scalar): boolean =>
    sameScalar(wanted, value);

const sameKind = (one: Scalar, other: Scalar): boolean =>
  other !== null && typeof one === typeof other && !isError(other);

/**
 * The last place, by halving, whose value is not beyond the wanted one; values of another kind are passed over. This is
 * what Excel does with a list that it takes to be sorted, also when it is not.
 */
export function halve(line: Line, context: Context, wanted: Scalar, descending = false): number {
  let [low, high, best] = [0, line.used - 1, -1];
  let looks = 0;
  while (low <= high) {
    const middle = (low + high) >> 1;
    let probe = middle;
    while (probe <= high && !sameKind(wanted, line.at(probe))) probe += 1;
    looks += probe - middle + 1;
    if (probe > high) {
      high = middle - 1;
      continue;
    }
    const order = compareScalars(line.at(probe), wanted);
    if (descending ? order >= 0 : order <= 0) {
      best = probe;
      low = probe + 1;
    } else high = middle - 1;
  }
  context.spend(looks);
  return best;
}

/** The place of the value nearest to the wanted one from below (or above), or of the same, in a list of any order. */
export function nearest(
  line: Line,
  context: Context,
  wanted: Scalar,
  above: boolean,
  backwards: boolean,
): number {
  let best = -1;
  const { used } = line;
  context.spend(used);
  for (let step = 0; step < used; step += 1) {
    const index = backwards ? used - 1 - step : step;
    const value = line.at(index);
    if (!sameKind(wanted, value)) continue;
    const order = compareScalars(value, wanted);
    if (order === 0) return index;
    if (above ? order < 0 : order > 0) continue;
    const better = best < 0 ? -1 : compareScalars(value, line.at(best));
    if (best < 0 || (above ? better < 0 : better > 0)) best = index;
  }
  return best;
}
