import type { Context } from './context.ts';
import { dateOf, offset1904 } from './dates.ts';
import type { Locale, Ports } from './ports.ts';
import { sheetColumns, sheetRows } from './reference.ts';
import { heightOf, Region, widthOf, type SheetArea } from './region.ts';
import { resolveReference } from './resolve.ts';
import { leave, Needs, TooMuch } from './signals.ts';
import type { Store } from './store.ts';
import type { DateRules } from './typed-dates.ts';
import { errorValue, isError, Matrix, type ErrorValue, type Scalar } from './values.ts';
import type { CellAddress, Workbook } from './workbook.ts';
import type { CompiledName, Names } from './compiled.ts';

/** What calculations may cost, in cells looked at: one formula, and all of one recalculation. */
export const limits = { formula: 20_000_000, recalculation: 100_000_000, array: 2_000_000 };

/** How functions see the workbook, from one formula after the other. */
export class CellContext implements Context {
  at: CellAddress = { sheet: 0, row: 0, column: 0 };
  single = false;
  readonly locale: Locale;
  readonly rules: DateRules;
  readonly #workbook: Workbook;
  readonly #ports: Ports;
  readonly #store: Store;
  readonly #names: Names;
  #spentHere = 0;
  #spent = 0;

  constructor(workbook: Workbook, ports: Ports, store: Store, names: Names) {
    this.#workbook = workbook;
    this.#ports = ports;
    this.#store = store;
    this.#names = names;
    this.locale = ports.locale;
    const { date1904 } = workbook;
    this.rules = {
      date1904,
      get thisYear() {
        return dateOf(ports.now())?.year ?? 1900;
      },
    };
  }

  /** Turns to another formula. */
  begin(at: CellAddress, single: boolean): void {
    this.at = at;
    this.single = single;
    this.#spentHere = 0;
  }

  /** A recalculation begins: its budget is whole. */
  refill(): void {
    this.#spent = 0;
  }

  now(): number {
    return this.#ports.now() - (this.rules.date1904 ? offset1904 : 0);
  }

  random(): number {
    return this.#ports.random();
  }

  spend(cells: number): void {
    this.#spentHere += cells;
    this.#spent += cells;
    if (this.#spentHere > limits.formula || this.#spent > limits.recalculation)
      leave(new TooMuch('too-much-work'));
  }

  value(sheet: number, row: number, column: number): Scalar {
    const slot = this.#store.find(sheet, row, column);
    if (slot === null) return null;
    if (slot.state !== 'clean') leave(new Needs([slot.source ?? slot]));
    return slot.value;
  }

  #settle(area: SheetArea): void {
    const waiting = this.#store.waiting(area);
    if (waiting.length > 0) leave(new Needs(waiting));
  }

  each(area: SheetArea, visit: (value: Scalar, row: number, column: number) => void | false): void {
    this.#settle(area);
    let seen = 0;
    this.#store.each(area, (slot) => {
      seen += 1;
      return slot.value === null ? undefined : visit(slot.value, slot.row, slot.column);
    });
    this.spend(seen);
  }

  extent(area: SheetArea): { row: number; column: number } {
    this.#settle(area);
    return this.#store.extent(area);
  }

  matrix(region: Region): Matrix | ErrorValue {
    const area = region.only;
    if (!area) return errorValue('#VALUE!');
    this.#settle(area);
    const rows = area.bottom === sheetRows - 1 && area.top < area.bottom;
    const columns = area.right === sheetColumns - 1 && area.left < area.right;
    const used = rows || columns ? this.#store.extent(area) : { row: 0, column: 0 };
    const bottom = rows ? Math.max(area.top, used.row) : area.bottom;
    const right = columns ? Math.max(area.left, used.column) : area.right;
    const inUse: SheetArea = { ...area, bottom, right };
    const height = heightOf(inUse);
    const width = widthOf(inUse);
    if (height * width > limits.array) leave(new TooMuch('too-much-work'));
    this.spend(height * width);
    const values: Scalar[] = new Array<Scalar>(height * width).fill(null);
    this.#store.each(inUse, ({ row, column, value }) => {
      values[(row - area.top) * width + column - area.left] = value;
    });
    return new Matrix(height, width, values, { rows, columns });
  }

  rowState(sheet: number, row: number): 'shown' | 'hidden' | 'filtered' {
    return this.#workbook.sheets[sheet]?.rowState(row) ?? 'shown';
  }

  formulaText(sheet: number, row: number, column: number): string | null {
    return this.#store.find(sheet, row, column)?.formula?.text ?? null;
  }

  isSubtotal(sheet: number, row: number, column: number): boolean {
    return this.#store.find(sheet, row, column)?.formula?.compiled?.rows ?? false;
  }

  sheetName(sheet: number): string {
    return this.#workbook.sheets[sheet]?.name ?? '';
  }

  sheetCount(): number {
    return this.#workbook.sheets.length;
  }

  refer(text: string): Region | ErrorValue {
    const found = resolveReference(text.trim(), this.#workbook, this.at.sheet);
    if (!('error' in found)) return found.region;
    return namedRegion(this.#names.entry(text.trim(), this.at.sheet)) ?? found.error;
  }

  spilled(region: Region): Region | ErrorValue {
    const area = region.only;
    if (!area || heightOf(area) !== 1 || widthOf(area) !== 1) return errorValue('#REF!');
    const value = this.value(area.sheet, area.top, area.left);
    const formula = this.#store.find(area.sheet, area.top, area.left)?.formula;
    if (isError(value) && !formula?.area) return value;
    if (!formula) return errorValue('#REF!');
    if (!formula.area) return region;
    const { top, left, bottom, right } = formula.area;
    return Region.of(area.sheet, top, left, bottom, right);
  }
}

/** The cells that a name stands for, when it is nothing but a fixed reference. */
function namedRegion(entry: CompiledName | null): Region | null {
  const [step, ...rest] = entry?.program ?? [];
  return step?.do === 'region' && rest.length === 0 && !step.template.relative ? step.template.region : null;
}
