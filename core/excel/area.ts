/** Cells from one corner to the other, both included; rows and columns from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One cell's place; row and column from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** What a sheet holds at most (ECMA-376 Part 1 §18.3.1.73; every program uses these figures). */
export const rowCount = 1_048_576;
export const columnCount = 16_384;
