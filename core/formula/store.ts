import type { Formula } from './formula-cell.ts';
import type { SheetArea } from './region.ts';
import type { Scalar } from './values.ts';

/** Whether the value of a cell can be used: it is waiting for its calculation, or its calculation waits for another. */
export type State = 'clean' | 'dirty' | 'running';

/** One cell that is not empty: a constant, a formula, or what a formula elsewhere spilled here. */
export class Slot {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  value: Scalar = null;
  formula: Formula | null = null;
  /** The cell whose formula filled this one. */
  source: Slot | null = null;
  state: State = 'clean';

  constructor(sheet: number, row: number, column: number) {
    this.sheet = sheet;
    this.row = row;
    this.column = column;
  }
}

/** The slots of one column, by row. */
class Column {
  readonly slots: Slot[] = [];
  /** How many of them wait for a calculation. */
  waiting = 0;

  /** Where a row is, or where it would have to be. */
  place(row: number): number {
    const { slots } = this;
    const guess = row - (slots[0]?.row ?? 0);
    if (slots[guess]?.row === row) return guess;
    let low = 0;
    let high = slots.length;
    if (high > 0 && slots[high - 1]!.row < row) return high;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (slots[middle]!.row < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** All cells of a workbook that are not empty. */
export class Store {
  readonly #sheets: Map<number, Column>[] = [];

  #sheet(sheet: number): Map<number, Column> {
    return (this.#sheets[sheet] ??= new Map());
  }

  find(sheet: number, row: number, column: number): Slot | null {
    const found = this.#sheets[sheet]?.get(column);
    const slot = found?.slots[found.place(row)];
    return slot?.row === row ? slot : null;
  }

  make(sheet: number, row: number, column: number): Slot {
    const columns = this.#sheet(sheet);
    let found = columns.get(column);
    if (!found) columns.set(column, (found = new Column()));
    const at = found.place(row);
    const there = found.slots[at];
    if (there?.row === row) return there;
    const slot = new Slot(sheet, row, column);
    if (at === found.slots.length) found.slots.push(slot);
    else found.slots.splice(at, 0, slot);
    return slot;
  }

  /** Takes a slot out that holds nothing any more. */
  drop(slot: Slot): void {
    this.setState(slot, 'clean');
    const columns = this.#sheet(slot.sheet);
    const column = columns.get(slot.column);
    const at = column?.place(slot.row) ?? 0;
    if (column?.slots[at] !== slot) return;
    column.slots.splice(at, 1);
    if (column.slots.length === 0) columns.delete(slot.column);
  }

  setState(slot: Slot, state: State): void {
    const before = slot.state !== 'clean';
    const after = state !== 'clean';
    slot.state = state;
    if (before === after) return;
    const column = this.#sheet(slot.sheet).get(slot.column);
    if (column) column.waiting += after ? 1 : -1;
  }

  /** Visits the slots in an area, column after column, each from the top; `false` ends it. */
  each(area: SheetArea, visit: (slot: Slot) => void | false): void {
    for (const [, column] of this.#columns(area)) {
      const { slots } = column;
      for (let at = column.place(area.top); at < slots.length; at += 1) {
        const slot = slots[at]!;
        if (slot.row > area.bottom) break;
        if (visit(slot) === false) return;
      }
    }
  }

  /** The slots of an area that cannot be read yet. */
  waiting(area: SheetArea): Slot[] {
    const found: Slot[] = [];
    for (const [, column] of this.#columns(area)) {
      if (column.waiting === 0) continue;
      const { slots } = column;
      for (let at = column.place(area.top); at < slots.length && slots[at]!.row <= area.bottom; at += 1)
        if (slots[at]!.state !== 'clean') found.push(slots[at]!.source ?? slots[at]!);
    }
    return found;
  }

  /** The lowest row and the rightmost column in use within an area; `-1` when all of it is empty. */
  extent(area: SheetArea): { row: number; column: number } {
    let row = -1;
    let last = -1;
    for (const [number, column] of this.#columns(area)) {
      const { slots } = column;
      const at = column.place(area.bottom + 1) - 1;
      const lowest = slots[at];
      if (!lowest || lowest.row < area.top) continue;
      row = Math.max(row, lowest.row);
      last = Math.max(last, number);
    }
    return { row, column: last };
  }

  clear(): void {
    this.#sheets.length = 0;
  }

  *#columns({ sheet, left, right }: SheetArea): Generator<[number, Column]> {
    const columns = this.#sheets[sheet];
    if (!columns) return;
    if (right - left < columns.size) {
      for (let number = left; number <= right; number += 1) {
        const column = columns.get(number);
        if (column) yield [number, column];
      }
    } else {
      for (const entry of [...columns].sort(([one], [other]) => one - other))
        if (entry[0] >= left && entry[0] <= right) yield entry;
    }
  }
}
