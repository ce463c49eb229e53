import type { Formula } from './formula-cell.ts';
import { eachSpilled } from './marking.ts';
import { isInside, sheetColumns, sheetRows, type Area } from './reference.ts';
import type { Slot, Store } from './store.ts';
import { errorValue, type Matrix, type Scalar } from './values.ts';
import { spreadAt } from './broadcast.ts';

/** Is told of every cell whose value becomes another, before it does. */
export type Notice = (slot: Slot) => void;

/** Formulas whose results have no room. */
export class Spilling {
  readonly blocked = new Set<Formula>();
  readonly #store: Store;
  readonly #notice: Notice;

  constructor(store: Store, notice: Notice) {
    this.#store = store;
    this.#notice = notice;
  }

  /** Empties the cells that a formula filled, but those in `kept`. */
  withdraw(formula: Formula, kept: Area | null = null): void {
    eachSpilled(formula, this.#store, (slot) => {
      if (kept && isInside(kept, slot.row, slot.column)) return;
      this.#notice(slot);
      slot.value = null;
      slot.source = null;
      this.#store.drop(slot);
    });
    formula.area = null;
  }

  /** Writes a result over the cells from its formula on. Gives back the value of the formula's own cell. */
  fill(formula: Formula, result: Matrix): Scalar {
    const { row, column } = formula.slot;
    const whole = typeof formula.spread === 'object' ? formula.spread : null;
    const area: Area = whole ?? {
      top: row,
      left: column,
      bottom: row + result.height - 1,
      right: column + result.width - 1,
    };
    if (!whole && !this.#hasRoom(formula, area)) {
      this.withdraw(formula);
      return errorValue('#SPILL!');
    }
    this.blocked.delete(formula);
    formula.wanted = null;
    this.withdraw(formula, area);
    formula.area = area;
    for (let down = area.top; down <= area.bottom; down += 1)
      for (let across = area.left; across <= area.right; across += 1)
        if (down !== row || across !== column) {
          const item = whole
            ? spreadAt(result, down - area.top, across - area.left)
            : result.at(down - area.top, across - area.left);
          this.#write(formula, down, across, item ?? 0);
        }
    return (whole ? spreadAt(result, row - area.top, column - area.left) : result.at(0, 0)) ?? 0;
  }

  #write(formula: Formula, row: number, column: number, value: Scalar): void {
    const slot = this.#store.make(formula.slot.sheet, row, column);
    if (slot.formula) return;
    slot.source = formula.slot;
    if (slot.value !== value) this.#notice(slot);
    slot.value = value;
    this.#store.setState(slot, 'clean');
  }

  #hasRoom(formula: Formula, area: Area): boolean {
    this.blocked.add(formula);
    formula.wanted = area;
    if (area.bottom >= sheetRows || area.right >= sheetColumns) {
      formula.trouble = { kind: 'spill-blocked' };
      return false;
    }
    const { sheet } = formula.slot;
    let by: Slot | null = null;
    this.#store.each({ sheet, ...area }, (slot) => {
      const own = slot === formula.slot || slot.source === formula.slot;
      if (own || (slot.value === null && !slot.formula)) return undefined;
      by = slot;
      return false;
    });
    const blocking = by as Slot | null;
    if (blocking)
      formula.trouble = {
        kind: 'spill-blocked',
        by: { sheet, row: blocking.row, column: blocking.column },
      };
    return blocking === null;
  }
}
