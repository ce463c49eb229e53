import { Calculation } from './calculation.ts';
import { CellContext } from './cell-context.ts';
import { compile } from './compile.ts';
import { Dependents } from './dependents.ts';
import { Formula } from './formula-cell.ts';
import { Marking } from './marking.ts';
import { NameTable } from './names.ts';
import type { Ports } from './ports.ts';
import { isInside, sheetColumns, sheetRows, type Area } from './reference.ts';
import { Region, type SheetArea } from './region.ts';
import { place, run, settled, shiftBetween } from './run.ts';
import { Needs, TooMuch } from './signals.ts';
import { Spilling } from './spilling.ts';
import { Store, type Slot } from './store.ts';
import { Templates } from './templates.ts';
import type { Trouble } from './trouble.ts';
import { constant, errorValue, type Matrix, type Scalar } from './values.ts';
import { isFormula, type CellAddress, type CellContent, type Workbook } from './workbook.ts';

/** So many formulas are taken in between two looks at the clock: some milliseconds. */
const atOnce = 500;

/**
 * Calculates a workbook, and after that only what a change touches. It never throws because of what a workbook says.
 *
 * `set` notes a change; `recalculate` does the work and names the cells that show something else now. Where the workbook
 * has stored a result for every formula, these stand until the first `recalculate`.
 */
export class Calculator {
  readonly #workbook: Workbook;
  readonly #ports: Ports;
  readonly #store = new Store();
  readonly #dependents = new Dependents();
  readonly #marking = new Marking(this.#store, this.#dependents);
  readonly #spilling = new Spilling(this.#store, (slot) => {
    this.#note(slot);
    this.#calculation.touched.push(addressOf(slot));
  });
  #names!: NameTable;
  #context!: CellContext;
  #calculation!: Calculation;
  /** Formulas whose value is another each time, and those that look at hidden rows. */
  readonly #volatile = new Set<Formula>();
  readonly #rowReaders = new Set<Formula>();
  readonly #templates = new Templates();
  /** What has changed since the last calculation. */
  readonly #roots = new Map<number, CellAddress>();
  readonly #waiting = new Set<Formula>();
  /** Formulas that stand with the results that the file has stored, in the order in which they are taken in. */
  #standing: Formula[] = [];
  /** What cells held before, for those that hold something else now; null after all were read anew. */
  #before: Map<number, { address: CellAddress; value: Scalar }> | null = null;

  constructor(workbook: Workbook, ports: Ports) {
    this.#workbook = workbook;
    this.#ports = ports;
    this.#read();
    if (this.#standing.every((formula) => formula.mayStand)) this.#before = new Map();
    else this.takeIn();
  }

  /** Reads the workbook anew: after rows, columns, sheets, names or tables changed. `recalculate` follows. */
  reload(): void {
    this.#read();
    this.takeIn();
  }

  #read(): void {
    this.#before = null;
    this.#store.clear();
    this.#dependents.clear();
    for (const set of [this.#volatile, this.#rowReaders, this.#waiting, this.#roots, this.#templates])
      set.clear();
    this.#spilling.blocked.clear();
    this.#names = new NameTable(this.#workbook);
    this.#context = new CellContext(this.#workbook, this.#ports, this.#store, this.#names);
    this.#calculation = new Calculation(
      this.#store,
      this.#dependents,
      this.#context,
      this.#marking,
      this.#spilling,
      (slot) => this.#note(slot),
    );
    this.#standing = [];
    for (const [sheet, each] of this.#workbook.sheets.entries())
      for (const { row, column, content } of each.cells()) {
        const formula = this.#load({ sheet, row, column }, content);
        if (formula) this.#standing.push(formula);
      }
  }

  /** Whether results may still be those that the file has stored: nothing has been calculated. */
  get stands(): boolean {
    return this.#standing.length > 0;
  }

  /** Takes in formulas that stand, as long as there is time; `recalculate` follows, and does what is left. */
  takeIn(more: () => boolean = () => true): void {
    while (this.#standing.length > 0 && more())
      for (const formula of this.#standing.splice(0, atOnce)) this.#link(formula);
  }

  /** Puts a constant or a formula into a cell, or empties it. */
  set(address: CellAddress, content: CellContent): void {
    this.takeIn();
    const { sheet, row, column } = address;
    const old = this.#store.find(sheet, row, column);
    if (old) this.#empty(old);
    this.#roots.set(keyOf(address), { sheet, row, column });
    const made = this.#load(address, content);
    if (made) this.#link(made);
    for (const formula of this.#spilling.blocked)
      if (formula.slot.sheet === sheet && formula.wanted && isInside(formula.wanted, row, column))
        this.#waiting.add(formula);
  }

  /** Takes out of a cell what it holds, with all that its formula did elsewhere. */
  #empty(slot: Slot): void {
    const { formula, source } = slot;
    if (source?.formula) {
      this.#waiting.add(source.formula);
      slot.source = null;
    }
    if (formula) {
      this.#calculation.touched.length = 0;
      this.#spilling.withdraw(formula);
      for (const touched of this.#calculation.touched) this.#roots.set(keyOf(touched), touched);
      for (const area of formula.precedents) this.#dependents.remove(area, formula);
      for (const other of formula.circle ?? []) {
        other.circle = null;
        if (other !== formula) this.#waiting.add(other);
      }
      this.#spilling.blocked.delete(formula);
      for (const set of [this.#volatile, this.#rowReaders, this.#waiting]) set.delete(formula);
      slot.formula = null;
    }
    this.#store.setState(slot, 'clean');
  }

  /** Puts content into its place; a formula is given back, and has yet to be linked. */
  #load(address: CellAddress, content: CellContent): Formula | null {
    const { sheet, row, column } = address;
    if (row < 0 || column < 0 || row >= sheetRows || column >= sheetColumns) return null;
    if (content === null || !isFormula(content)) {
      const value = constant(content);
      const there = this.#store.find(sheet, row, column);
      if (value === null && !there) return null;
      const slot = there ?? this.#store.make(sheet, row, column);
      if (slot.value !== value) this.#note(slot);
      slot.value = value;
      if (value === null) this.#store.drop(slot);
      return null;
    }
    const slot = this.#store.make(sheet, row, column);
    if (content.stored !== undefined) slot.value = constant(content.stored);
    return (slot.formula = new Formula(content, slot));
  }

  #link(formula: Formula): void {
    const { slot } = formula;
    const { compiled, shift } = this.#templates.compiled(formula.text, addressOf(slot), (text, at) =>
      compile(text, this.#workbook, at, this.#names),
    );
    const fromCorner = { rows: slot.row, columns: slot.column };
    formula.compiled = compiled;
    formula.shift = shift;
    formula.precedents = compiled.regions.flatMap(
      ({ template, named }) => place(template, named ? fromCorner : shift).areas,
    );
    for (const area of formula.precedents) this.#dependents.add(area, formula);
    if (compiled.volatile) this.#volatile.add(formula);
    if (compiled.rows) this.#rowReaders.add(formula);
    this.#waiting.add(formula);
  }

  /** Rows of a sheet were hidden, shown or filtered. */
  rowsChanged(sheet: number): void {
    this.takeIn();
    for (const formula of this.#rowReaders)
      if (formula.slot.sheet === sheet || formula.precedents.some((area) => area.sheet === sheet))
        this.#waiting.add(formula);
  }

  /**
   * Calculates what depends on the changes, and on time and chance. Gives back the cells whose value is another; none
   * after all were read anew, when any may be.
   */
  recalculate(): CellAddress[] {
    this.#calculate();
    const changed = [...(this.#before?.values() ?? [])]
      .filter(({ address, value }) => this.value(address.sheet, address.row, address.column) !== value)
      .map(({ address }) => address);
    this.#before = new Map();
    return changed;
  }

  #calculate(): void {
    this.takeIn();
    for (const formula of this.#volatile) this.#waiting.add(formula);
    const order = this.#marking.mark(this.#roots.values(), this.#waiting);
    this.#roots.clear();
    this.#waiting.clear();
    this.#calculation.run(order);
    this.#retryBlocked();
  }

  /** A result that had no room may have it now, because another one became smaller. */
  #retryBlocked(): void {
    const freed = [...this.#spilling.blocked].filter(
      ({ wanted, slot, trouble }) =>
        wanted && trouble?.kind === 'spill-blocked' && trouble.by && this.#isFree(slot.sheet, wanted, slot),
    );
    if (freed.length > 0) this.#calculation.run(this.#marking.mark([], freed));
  }

  #isFree(sheet: number, area: Area, own: Slot): boolean {
    let free = true;
    this.#store.each({ sheet, ...area }, (slot) => {
      if (slot !== own && (slot.value !== null || slot.formula)) free = false;
      return free ? undefined : false;
    });
    return free;
  }

  /** What a cell holds: its constant, the result of its formula, or what spilled into it. */
  value(sheet: number, row: number, column: number): Scalar {
    return this.#store.find(sheet, row, column)?.value ?? null;
  }

  /** Why the formula of a cell has an error of its own, or `null`. */
  trouble(sheet: number, row: number, column: number): Trouble | null {
    const formula = this.#store.find(sheet, row, column)?.formula;
    return formula?.trouble ?? formula?.compiled?.trouble ?? null;
  }

  /** The cells that one formula fills, if the cell is one of them: `from` has the formula. */
  spill(sheet: number, row: number, column: number): { from: CellAddress; area: Area } | null {
    const slot = this.#store.find(sheet, row, column);
    const from = slot?.source ?? slot;
    return from?.formula?.area ? { from: addressOf(from), area: from.formula.area } : null;
  }

  /**
   * Whether a formula can have more values than one, so that a file has to store it as a dynamic array formula. Others
   * are stored plainly.
   */
  isArrayFormula(sheet: number, row: number, column: number): boolean {
    this.takeIn();
    const formula = this.#store.find(sheet, row, column)?.formula;
    return formula ? (formula.compiled?.spills ?? false) || formula.area !== null : false;
  }

  /** The cells that a formula names, itself and through defined names. */
  precedents(sheet: number, row: number, column: number): readonly SheetArea[] {
    this.takeIn();
    return this.#store.find(sheet, row, column)?.formula?.precedents ?? [];
  }

  /**
   * The value of a formula that is in no cell, as if it stood at `at`. Relative references are written as seen from
   * `base` (left out: from `at`), as conditional formats and validations have them. Results that stand are believed.
   */
  evaluate(formula: string, at: CellAddress, base: CellAddress = at): Scalar | Matrix {
    if (!this.stands) this.#calculate();
    this.#context.refill();
    const { program } = compile(formula, this.#workbook, base, this.#names);
    const shift = shiftBetween(base, at);
    for (;;) {
      this.#context.begin(at, false);
      try {
        return settled(run(program, this.#context, shift), this.#context);
      } catch (signal) {
        if (signal instanceof TooMuch) return errorValue('#NUM!');
        if (!(signal instanceof Needs)) throw signal;
        for (const slot of signal.slots) this.#calculation.settle(slot);
      }
    }
  }

  /** The cells that the text of a reference or of a name means, or `null`. */
  areaNamed(text: string, sheet: number): SheetArea | null {
    this.#context.begin({ sheet, row: 0, column: 0 }, false);
    const found = this.#context.refer(text);
    return found instanceof Region ? found.only : null;
  }

  #note(slot: Slot): void {
    if (!this.#before) return;
    const address = addressOf(slot);
    const key = keyOf(address);
    if (!this.#before.has(key)) this.#before.set(key, { address, value: slot.value });
  }
}

const addressOf = ({ sheet, row, column }: CellAddress): CellAddress => ({ sheet, row, column });

const keyOf = ({ sheet, row, column }: CellAddress): number =>
  (sheet * sheetRows + row) * sheetColumns + column;
