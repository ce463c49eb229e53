import type { Area, Scalar } from '../../../../../core/formula/index.ts';

/** A formula of a cell. */
export interface Formula {
  /** As people see it, with `=`. */
  readonly text: string;
  /**
   * `dynamic` spills; `single` was stored by a program without dynamic arrays; an area was entered as an array over
   * these cells (ECMA-376 Part 1 §18.3.1.40).
   */
  readonly spread: 'dynamic' | 'single' | Area;
  /** The cells that an array filled when the file was stored. */
  readonly fills?: Area;
  /** Stored as one of a group: where this cell and the cell that has the text stood. */
  readonly shared?: {
    readonly index: string;
    readonly row: number;
    readonly column: number;
    readonly master: { readonly row: number; readonly column: number };
  };
}

/** How far a cell has gone from what is stored in `source`. */
export const untouched = 0;
/** It stands in another place. */
export const moved = 1;
/** It has another format, and may stand in another place. */
export const restyled = 2;
export const rewritten = 3;

/** A cell that the sheet states. It is never changed, only replaced. */
export interface Cell {
  readonly column: number;
  /** An index into `cellXfs`. */
  readonly style: number;
  /** A constant, or the result of the formula as it was stored. */
  readonly value: Scalar;
  readonly formula: Formula | null;
  /** The element as it came, with the white space before it; '' for a new cell. */
  readonly source: string;
  readonly touched: typeof untouched | typeof moved | typeof restyled | typeof rewritten;
}

export interface Row {
  /** From 0. */
  readonly number: number;
  /** The number that its cells state; -1 for a new row. */
  readonly stated: number;
  /** Its opening tag as written, with what stands before it. */
  readonly open: string;
  /** What stands after its last cell, closing tag included; '' when the row closes itself. */
  readonly close: string;
  /** In the order of columns. */
  readonly cells: readonly Cell[];
  /** Points; null when it states none. */
  readonly height: number | null;
  readonly hidden: boolean;
  /** The format of cells that are not stated; null when it states none. */
  readonly style: number | null;
}

/** A cell that stands in another place than its source says. */
export const asMoved = (cell: Cell): Cell =>
  cell.touched === untouched ? { ...cell, touched: moved } : cell;

/** Where the first element with `place(element) >= wanted` is. */
function search<T>(list: readonly T[], place: (element: T) => number, wanted: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (place(list[middle]!) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

const columnOf = (cell: Cell): number => cell.column;
const numberOf = (row: Row): number => row.number;

export function cellIn(row: Row | undefined, column: number): Cell | undefined {
  if (!row) return undefined;
  const cell = row.cells[search(row.cells, columnOf, column)];
  return cell?.column === column ? cell : undefined;
}

/** The cells of a row with one put in, replaced, or taken out. */
function withCell(cells: readonly Cell[], column: number, cell: Cell | null): readonly Cell[] {
  const at = search(cells, columnOf, column);
  const there = cells[at]?.column === column;
  if (cell) return there ? cells.with(at, cell) : cells.toSpliced(at, 0, cell);
  return there ? cells.toSpliced(at, 1) : cells;
}

export const newRow = (number: number): Row => ({
  number,
  stated: -1,
  open: '',
  close: '',
  cells: [],
  height: null,
  hidden: false,
  style: null,
});

/** The rows that a sheet states, in order. A value: edits make other rows, and share what they do not touch. */
export class Rows {
  readonly list: readonly Row[];

  constructor(list: readonly Row[]) {
    this.list = list;
  }

  get(number: number): Row | undefined {
    const row = this.list[search(this.list, numberOf, number)];
    return row?.number === number ? row : undefined;
  }

  cell(row: number, column: number): Cell | undefined {
    return cellIn(this.get(row), column);
  }

  /** The stated rows from one number to another, both included. */
  between(first: number, last: number): readonly Row[] {
    return this.list.slice(search(this.list, numberOf, first), search(this.list, numberOf, last + 1));
  }

  edit(): RowsEdit {
    return new RowsEdit(this);
  }
}

/** Many edits of rows that become one. */
export class RowsEdit {
  readonly #before: Rows;
  readonly #changed = new Map<number, Row | null>();

  constructor(before: Rows) {
    this.#before = before;
  }

  row(number: number): Row | undefined {
    const changed = this.#changed.get(number);
    return changed === undefined ? this.#before.get(number) : (changed ?? undefined);
  }

  cell(row: number, column: number): Cell | undefined {
    return cellIn(this.row(row), column);
  }

  setRow(number: number, row: Row | null): void {
    this.#changed.set(number, row);
  }

  /** Puts a cell in its column, or takes out what is at `column`. */
  setCell(row: number, column: number, cell: Cell | null): void {
    const before = this.row(row);
    if (!before && !cell) return;
    const { cells, ...rest } = before ?? newRow(row);
    const made = withCell(cells, column, cell);
    if (made !== cells) this.#changed.set(row, { ...rest, cells: made });
  }

  done(): Rows {
    if (this.#changed.size === 0) return this.#before;
    const changed = [...this.#changed].sort(([one], [other]) => one - other);
    const list: Row[] = [];
    let from = 0;
    for (const [number, row] of changed) {
      const at = search(this.#before.list, numberOf, number);
      for (; from < at; from++) list.push(this.#before.list[from]!);
      if (this.#before.list[from]?.number === number) from++;
      if (row) list.push(row);
    }
    for (; from < this.#before.list.length; from++) list.push(this.#before.list[from]!);
    return new Rows(list);
  }
}
