import {
  Calculator,
  isError,
  type Area,
  type CellAddress,
  type CellContent,
  type Ports,
  type Scalar,
  type Trouble,
  type WorkbookCell,
  type WorkbookSheet,
} from '../../../../core/formula/index.ts';
import type { Book } from './book.ts';
import { rewritten, type Cell, type Row, type Rows } from './file/cells.ts';
import type { SheetPart } from './file/sheet-part.ts';

function contentOf({ formula, value, touched }: Cell): CellContent {
  if (!formula) return value;
  const { text, spread } = formula;
  return value === null || touched === rewritten
    ? { formula: text, spread }
    : { formula: text, spread, stored: value };
}

function* cellsOf(rows: Rows): Iterable<WorkbookCell> {
  for (const { number, cells } of rows.list)
    for (const cell of cells) {
      const content = contentOf(cell);
      if (content !== null) yield { row: number, column: cell.column, content };
    }
}

/** More changes than this, and reading everything anew is quicker. */
const mostChanges = 5_000;

interface Change {
  row: number;
  column: number;
  content: CellContent;
  /** Only the format is another. */
  looks?: true;
}

/** What differs between two rows, by identity of cells. */
function rowChanges(number: number, before: Row | undefined, after: Row | undefined, found: Change[]): void {
  const old = before?.cells ?? [];
  const made = after?.cells ?? [];
  let at = 0;
  for (const cell of made) {
    while (at < old.length && old[at]!.column < cell.column)
      found.push({ row: number, column: old[at++]!.column, content: null });
    const was = old[at]?.column === cell.column ? old[at++] : undefined;
    if (was === cell) continue;
    const looks = was?.value === cell.value && was.formula === cell.formula;
    found.push({
      row: number,
      column: cell.column,
      content: contentOf(cell),
      ...(looks && { looks }),
    });
  }
  while (at < old.length) found.push({ row: number, column: old[at++]!.column, content: null });
}

/** What differs between the rows of a sheet at two moments, and whether other rows are hidden; null when too much does. */
function changesOf(before: Rows, after: Rows): { cells: Change[]; hidden: boolean } | null {
  const found: Change[] = [];
  let hidden = false;
  const [old, made] = [before.list, after.list];
  for (let one = 0, other = 0; one < old.length || other < made.length;) {
    if (old[one] === made[other]) {
      one++;
      other++;
      continue;
    }
    const first = old[one]?.number ?? Infinity;
    const second = made[other]?.number ?? Infinity;
    const number = Math.min(first, second);
    const was = first === number ? old[one++] : undefined;
    const is = second === number ? made[other++] : undefined;
    hidden ||= (was?.hidden ?? false) !== (is?.hidden ?? false);
    rowChanges(number, was, is, found);
    if (found.length > mostChanges) return null;
  }
  return { cells: found, hidden };
}

/** Results that Excel has and we cannot have: what the file stores is better than nothing. */
const foreign = new Set<Trouble['kind']>(['unknown-function', 'other-workbook']);

/** So many steps are remembered for who follows from one to another. */
const mostSteps = 50;

/** The calculator over a workbook, kept in step with its parts. */
export class Calculation {
  readonly #book: Book;
  readonly #calculator: Calculator;
  #frame: readonly unknown[] = [];
  #sheets: readonly SheetPart[] = [];
  /** What the last steps touched, the newest last; null when that may be any cell. */
  #steps: readonly (readonly CellAddress[] | null)[] = [];
  /** Counts the steps. */
  version = 0;
  /** Whether results are still those that the file has stored. */
  #stands: boolean;

  constructor(book: Book, ports: Ports) {
    this.#book = book;
    this.#calculator = new Calculator(
      {
        get sheets() {
          return book.sheets.map(({ name }, index): WorkbookSheet => ({
            name,
            cells: () => cellsOf(book.sheet(index).rows),
            rowState(row) {
              if (!book.sheet(index).rows.get(row)?.hidden) return 'shown';
              return book.filteredAt(index, row) ? 'filtered' : 'hidden';
            },
          }));
        },
        get names() {
          return book.names;
        },
        get tables() {
          return book.tables;
        },
        get date1904() {
          return book.date1904;
        },
      },
      ports,
    );
    this.#keep();
    this.#stands = this.#calculator.stands;
    if (!this.#stands) this.#calculator.recalculate();
  }

  /**
   * Calculates what shows the results that the file has stored, as long as there is time. Gives back the cells that have
   * another value; null when there is more to do.
   */
  catchUp(more: () => boolean): readonly CellAddress[] | null {
    if (!this.#stands) return [];
    this.#calculator.takeIn(more);
    if (this.#calculator.stands) return null;
    this.#stands = false;
    return this.#step(this.#calculator.recalculate());
  }

  #keep(): void {
    this.#frame = this.#book.frame;
    this.#sheets = this.#book.sheets.map((_, index) => this.#book.sheet(index));
  }

  #reload(): null {
    this.#keep();
    this.#calculator.reload();
    this.#calculator.recalculate();
    return null;
  }

  /** Follows the workbook. Gives back the cells that are other ones or have another value, or null when that may be any. */
  follow(): readonly CellAddress[] | null {
    this.#stands = false;
    return this.#step(this.#follow());
  }

  #step<T extends readonly CellAddress[] | null>(touched: T): T {
    if (touched?.length === 0) return touched;
    this.version++;
    this.#steps = [...this.#steps.slice(1 - mostSteps), touched];
    return touched;
  }

  /** What the steps after a version touched; null when that may be any cell. */
  since(version: number): readonly CellAddress[] | null {
    const count = this.version - version;
    if (count === 0) return [];
    const steps = this.#steps.slice(-count);
    return steps.length < count || steps.includes(null) ? null : steps.flatMap((each) => each ?? []);
  }

  #follow(): readonly CellAddress[] | null {
    const { frame } = this.#book;
    if (frame.length !== this.#frame.length || frame.some((each, at) => each !== this.#frame[at]))
      return this.#reload();
    const touched: CellAddress[] = [];
    for (const [sheet, before] of this.#sheets.entries()) {
      const after = this.#book.sheet(sheet);
      if (after.rows === before.rows) continue;
      const changes = changesOf(before.rows, after.rows);
      if (!changes || touched.length + changes.cells.length > mostChanges) return this.#reload();
      for (const { row, column, content, looks } of changes.cells) {
        const address = { sheet, row, column };
        if (!looks) this.#calculator.set(address, content);
        touched.push(address);
      }
      if (changes.hidden) this.#calculator.rowsChanged(sheet);
    }
    this.#keep();
    return [...touched, ...this.#calculator.recalculate()];
  }

  /** What a cell shows: its constant, its result, or what spills into it. */
  value(sheet: number, row: number, column: number): Scalar {
    const cell = this.#book.sheet(sheet).rows.cell(row, column);
    if (cell && !cell.formula && cell.value !== null) return cell.value;
    const value = this.#calculator.value(sheet, row, column);
    if (!cell?.formula || cell.value === null || !isError(value)) return value;
    const trouble = this.trouble(sheet, row, column);
    return trouble && foreign.has(trouble.kind) ? cell.value : value;
  }

  trouble(sheet: number, row: number, column: number): Trouble | null {
    return this.#calculator.trouble(sheet, row, column);
  }

  spill(sheet: number, row: number, column: number): { from: CellAddress; area: Area } | null {
    return this.#calculator.spill(sheet, row, column);
  }

  evaluate(...given: Parameters<Calculator['evaluate']>): ReturnType<Calculator['evaluate']> {
    return this.#calculator.evaluate(...given);
  }
}
