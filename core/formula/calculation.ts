import type { CellContext } from './cell-context.ts';
import { circleThrough } from './circle.ts';
import type { Dependents } from './dependents.ts';
import type { Formula } from './formula-cell.ts';
import { eachSpilled, type Marking } from './marking.ts';
import { run, settled } from './run.ts';
import { Needs, TooMuch } from './signals.ts';
import type { Notice, Spilling } from './spilling.ts';
import type { Slot, Store } from './store.ts';
import { errorValue, Matrix, type Scalar } from './values.ts';
import type { CellAddress } from './workbook.ts';

/** A formula that comes to a result more often than this in one calculation runs in circles. */
const mostRounds = 12;

/** To fill a cell costs as much as to look at so many. */
const spillCost = 20;

/** A formula that waits for others, and those it has yet to wait for. */
interface Waiting {
  readonly slot: Slot;
  readonly needs: Slot[];
}

/** The calculation of formulas that are marked as waiting. */
export class Calculation {
  readonly #store: Store;
  readonly #dependents: Dependents;
  readonly #context: CellContext;
  readonly #marking: Marking;
  readonly #spilling: Spilling;
  readonly #notice: Notice;
  /** Cells that were filled or emptied by results. */
  readonly touched: CellAddress[] = [];
  readonly #counted = new Set<Formula>();
  #queue: Slot[] = [];

  constructor(
    store: Store,
    dependents: Dependents,
    context: CellContext,
    marking: Marking,
    spilling: Spilling,
    notice: Notice,
  ) {
    this.#store = store;
    this.#dependents = dependents;
    this.#context = context;
    this.#marking = marking;
    this.#spilling = spilling;
    this.#notice = notice;
  }

  /** Calculates cells in the given order, and whatever their results make necessary. */
  run(order: Slot[]): void {
    this.#context.refill();
    this.#queue = order;
    for (let next = 0; next < this.#queue.length; next += 1) this.settle(this.#queue[next]!);
    for (const formula of this.#counted) formula.rounds = 0;
    this.#counted.clear();
  }

  /** Calculates one cell, and before it those that it needs. The stack is ours: chains may be as long as a sheet. */
  settle(slot: Slot): void {
    const path: Waiting[] = [];
    const begin = (next: Slot): void => {
      this.#store.setState(next, 'running');
      path.push({ slot: next, needs: [] });
    };
    if (slot.state === 'dirty' && slot.formula) begin(slot);
    for (let here = path.at(-1); here; here = path.at(-1)) {
      const need = here.needs.pop();
      if (need) {
        if (need.state === 'running') this.#breakCircle(need, path);
        else if (need.state === 'dirty') begin(need);
        continue;
      }
      const needs = this.#calculate(here.slot.formula!);
      if (needs) for (const each of needs.reverse()) here.needs.push(each);
      else path.pop();
    }
  }

  /** Comes to a result, or says which cells have to be calculated before. */
  #calculate(formula: Formula): Slot[] | null {
    const { slot, compiled, shift } = formula;
    this.#context.begin(slot, formula.spread === 'single');
    formula.trouble = null;
    formula.circle = null;
    try {
      this.#finish(formula, settled(run(compiled!.program, this.#context, shift), this.#context));
      return null;
    } catch (signal) {
      if (signal instanceof Needs) return signal.slots;
      if (!(signal instanceof TooMuch)) throw signal;
      formula.trouble = { kind: signal.kind };
      this.#finish(formula, errorValue('#NUM!'));
      return null;
    }
  }

  #finish(formula: Formula, result: Scalar | Matrix): void {
    const { slot } = formula;
    formula.rounds += 1;
    this.#counted.add(formula);
    if (formula.rounds > mostRounds) return this.#giveUp([formula], [slot]);
    this.touched.length = 0;
    const fills = result instanceof Matrix || typeof formula.spread === 'object';
    const value = fills ? this.#fill(formula, result) : (this.#alone(formula), result as Scalar);
    this.#put(slot, value);
    eachSpilled(formula, this.#store, (each) => this.#store.setState(each, 'clean'));
    if (this.touched.length > 0) this.#later(this.#marking.mark([...this.touched, slot]));
  }

  #fill(formula: Formula, result: Scalar | Matrix): Scalar {
    const matrix = result instanceof Matrix ? result : new Matrix(1, 1, [result]);
    if (formula.spread === 'single') return matrix.at(0, 0) ?? 0;
    this.#context.spend(matrix.values.length * spillCost);
    return this.#spilling.fill(formula, matrix);
  }

  #alone(formula: Formula): void {
    this.#spilling.blocked.delete(formula);
    formula.wanted = null;
    if (formula.area) this.#spilling.withdraw(formula);
  }

  #put(slot: Slot, value: Scalar): void {
    if (slot.value !== value) this.#notice(slot);
    slot.value = value;
    this.#store.setState(slot, 'clean');
  }

  /** A cell needs its own result: all cells of the circle are 0, as Excel shows them, and know why. */
  #breakCircle(start: Slot, path: Waiting[]): void {
    const from = path.findIndex(({ slot }) => slot === start);
    const way = path.slice(from).map(({ slot }) => slot);
    const all = circleThrough(start, way, this.#store, this.#dependents);
    this.#giveUp(all, way);
    const first = path.findIndex(({ slot }) => all.some((formula) => formula.slot === slot));
    for (const { slot } of path.splice(first))
      if (slot.state === 'running') {
        this.#store.setState(slot, 'dirty');
        this.#queue.push(slot);
      }
  }

  #giveUp(formulas: readonly Formula[], way: readonly Slot[]): void {
    const cells = rotated(way).map(({ sheet, row, column }) => ({ sheet, row, column }));
    const done: CellAddress[] = [];
    for (const formula of formulas) {
      const { slot } = formula;
      if (slot.state === 'clean') done.push(slot);
      this.touched.length = 0;
      this.#alone(formula);
      for (const each of this.touched) done.push(each);
      formula.trouble = { kind: 'circular', cells };
      formula.circle = null;
      this.#put(slot, 0);
    }
    // Whoever read such a cell before its circle was found has to read it again.
    const outside = this.#marking.mark(done);
    for (const formula of formulas) {
      formula.circle = formulas;
      this.#store.setState(formula.slot, 'clean');
    }
    this.#later(outside.filter(({ state }) => state === 'dirty'));
  }

  #later(slots: readonly Slot[]): void {
    for (const slot of slots) this.#queue.push(slot);
  }
}

/** A circle told from its first cell in the order of the sheet, whichever was met first. */
function rotated(way: readonly Slot[]): Slot[] {
  const first = [...way].sort(
    (one, other) => one.sheet - other.sheet || one.row - other.row || one.column - other.column,
  )[0]!;
  const at = way.indexOf(first);
  return [...way.slice(at), ...way.slice(0, at)];
}
