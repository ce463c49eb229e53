import type { Ports } from './ports.ts';
import type { Area } from './reference.ts';
import type { Trouble } from './trouble.ts';
import type { Matrix, Scalar } from './values.ts';
import { isFormula, type CellAddress, type CellContent, type Workbook } from './workbook.ts';

/**
 * Calculates a workbook, and after that only what a change touches. It never throws because of what a workbook says.
 *
 * `set` notes a change; `recalculate` does the work and names the cells that show something else now.
 */
export class Calculator {
  readonly #workbook: Workbook;
  readonly #values = new Map<string, Scalar>();

  constructor(workbook: Workbook, _ports: Ports) {
    this.#workbook = workbook;
    this.reload();
  }

  /** Reads the workbook anew: after rows, columns, sheets, names or tables changed. `recalculate` follows. */
  reload(): void {
    this.#values.clear();
    for (const [sheet, { cells }] of this.#workbook.sheets.entries())
      for (const { row, column, content } of cells()) this.set({ sheet, row, column }, content);
  }

  /** Puts a constant or a formula into a cell, or empties it. */
  set({ sheet, row, column }: CellAddress, content: CellContent): void {
    if (!isFormula(content)) this.#values.set(`${sheet} ${row} ${column}`, content);
  }

  /** Rows of a sheet were hidden, shown or filtered. */
  rowsChanged(_sheet: number): void {}

  /** Calculates what depends on the changes, and on time and chance. Gives back the cells whose value is another. */
  recalculate(): CellAddress[] {
    return [];
  }

  /** What a cell holds: its constant, the result of its formula, or what spilled into it. */
  value(sheet: number, row: number, column: number): Scalar {
    return this.#values.get(`${sheet} ${row} ${column}`) ?? null;
  }

  /** Why the formula of a cell has an error of its own, or `null`. */
  trouble(_sheet: number, _row: number, _column: number): Trouble | null {
    return null;
  }

  /** The cells that one formula fills, if the cell is one of them: `from` has the formula. */
  spill(_sheet: number, _row: number, _column: number): { from: CellAddress; area: Area } | null {
    return null;
  }

  /**
   * The value of a formula that is in no cell, as if it stood at `at`. Relative references are written as seen from
   * `base` (left out: from `at`), as conditional formats and validations have them.
   */
  evaluate(_formula: string, _at: CellAddress, _base?: CellAddress): Scalar | Matrix {
    return null;
  }
}
