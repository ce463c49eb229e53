/** One cell's place; row and column from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}
