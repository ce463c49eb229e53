import type { Dependents } from './dependents.ts';
import type { Formula } from './formula-cell.ts';
import type { Slot, Store } from './store.ts';
import type { CellAddress } from './workbook.ts';

/** Visits the cells that a formula fills besides its own, the last first: so they can be taken out quickly. */
export function eachSpilled(formula: Formula, store: Store, visit: (slot: Slot) => void): void {
  if (!formula.area) return;
  const filled: Slot[] = [];
  store.each({ sheet: formula.slot.sheet, ...formula.area }, (slot) => {
    if (slot.source === formula.slot) filled.push(slot);
  });
  for (let at = filled.length - 1; at >= 0; at -= 1) visit(filled[at]!);
}

/**
 * Marks as waiting what depends on cells and formulas. Gives back the marked cells in an order in which each comes after
 * those that it depends on, as far as there is such an order.
 */
export class Marking {
  readonly #store: Store;
  readonly #dependents: Dependents;

  constructor(store: Store, dependents: Dependents) {
    this.#store = store;
    this.#dependents = dependents;
  }

  mark(cells: Iterable<CellAddress>, formulas: Iterable<Formula> = []): Slot[] {
    const finished: Slot[] = [];
    for (const cell of cells) this.#walk(this.#after(cell), finished);
    for (const formula of formulas) this.#walk([formula], finished);
    return finished.reverse();
  }

  #after({ sheet, row, column }: CellAddress, found: Formula[] = []): Formula[] {
    this.#dependents.of(sheet, row, column, (formula) => {
      if (formula.slot.state === 'clean') found.push(formula);
    });
    return found;
  }

  /** Depth first, without recursion: a chain of dependents may be as long as a sheet. */
  #walk(roots: Formula[], finished: Slot[]): void {
    const path: { slot: Slot | null; next: Formula[] }[] = [{ slot: null, next: roots }];
    for (let here = path.at(-1); here; here = path.at(-1)) {
      const formula = here.next.pop();
      if (!formula) {
        path.pop();
        if (here.slot) finished.push(here.slot);
      } else if (formula.slot.state === 'clean')
        path.push({ slot: formula.slot, next: this.#begin(formula) });
    }
  }

  /** Marks a formula; gives back those that depend on it. */
  #begin(formula: Formula): Formula[] {
    this.#store.setState(formula.slot, 'dirty');
    const after = this.#after(formula.slot);
    eachSpilled(formula, this.#store, (slot) => {
      this.#store.setState(slot, 'dirty');
      this.#after(slot, after);
    });
    const { circle } = formula;
    for (const other of circle ?? []) {
      // All of them are marked now: none has to name the others again.
      other.circle = null;
      after.push(other);
    }
    return after;
  }
}
