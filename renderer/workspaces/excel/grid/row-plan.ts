import type { CellRange, CellView } from '../engine/workbook-view.ts';
import type { Axis, Span } from './axis.ts';
import { indentStep, margin, type Brush, type Spot } from './cell-paint.ts';
import { cellDirection, mayRunOn, runsOver, sideOf } from './fit.ts';
import { fontLine } from './measure.ts';

/** How many cells away a text may begin that runs into view. */
const farAway = 60;

export interface Planned {
  cell: CellView;
  spot: Spot;
}

/** The width that a text wants in its cell, in pixels. */
function need(cell: CellView, { measure, scale }: Brush): number {
  const text = cell.text.replaceAll('\n', '');
  const width = measure.width(text, fontLine(cell.style.font, scale));
  return width + (2 * margin + cell.style.indent * indentStep) * scale;
}

/** What is drawn of a row between two columns: each cell, and how far its text runs on over empty neighbours. */
export class RowPlan {
  readonly #sheet: Brush['sheet'];
  readonly #columns: Axis;
  readonly #brush: Brush;
  readonly #merges: readonly CellRange[];
  readonly #row: number;
  readonly #cells = new Map<number, CellView>();

  constructor(row: number, columns: Axis, brush: Brush, merges: readonly CellRange[]) {
    this.#row = row;
    this.#sheet = brush.sheet;
    this.#columns = columns;
    this.#brush = brush;
    this.#merges = merges.filter((merge) => merge.top <= row && merge.bottom >= row);
  }

  /** Asking for a cell costs more than remembering it. */
  #cell(column: number): CellView {
    let cell = this.#cells.get(column);
    if (!cell) this.#cells.set(column, (cell = this.#sheet.cell(this.#row, column)));
    return cell;
  }

  /** Whether a cell that was looked at looks otherwise now. */
  get isOutdated(): boolean {
    for (const [column, cell] of this.#cells) if (this.#sheet.cell(this.#row, column) !== cell) return true;
    return false;
  }

  #merged(column: number): boolean {
    return this.#merges.some((merge) => merge.left <= column && merge.right >= column);
  }

  #free(column: number): boolean {
    const cell = this.#cell(column);
    return cell.kind === 'empty' && !cell.bar && !cell.sparkline && !this.#merged(column);
  }

  /** The columns that the text of a cell lies over. */
  #over(column: number): Span {
    const cell = this.#cell(column);
    if (!mayRunOn(cell) || this.#merged(column)) return { first: column, last: column };
    const { rightToLeft } = this.#sheet;
    return runsOver(
      column,
      need(cell, this.#brush),
      sideOf(cell, cellDirection(cell, rightToLeft)),
      rightToLeft,
      { width: (at) => this.#columns.size(at), free: (at) => this.#free(at) },
      this.#columns.limit,
    );
  }

  /** A cell outside the columns whose text runs into them, looking one way. */
  #from(edge: number, step: 1 | -1): { column: number; over: Span } | null {
    for (let column = edge + step, looked = 0; looked < farAway; column += step, looked++) {
      // Beyond what is used there is no text.
      if (column < 0 || column >= this.#columns.used) return null;
      if (this.#free(column)) continue;
      const over = this.#over(column);
      return over.first <= edge && over.last >= edge ? { column, over } : null;
    }
    return null;
  }

  cells(span: Span, height: number): Planned[] {
    if (span.last < span.first) return [];
    const overs = new Map<number, Span>();
    for (const outside of [this.#from(span.first, -1), this.#from(span.last, 1)])
      if (outside) overs.set(outside.column, outside.over);
    for (let column = span.first; column <= span.last; column++) {
      const over = this.#over(column);
      if (over.last > over.first) overs.set(column, over);
    }
    const open = linesTaken(overs);
    const shown = [...new Set([...range(span), ...overs.keys()])];
    return shown
      .filter((column) => !this.#merged(column) && this.#columns.size(column) > 0)
      .map((column) => this.#planned(column, height, overs.get(column), open));
  }

  #planned(column: number, height: number, over: Span | undefined, open: ReadonlySet<number>): Planned {
    const { start, size } = this.#columns;
    const spot: Spot = {
      row: this.#row,
      column,
      at: start(column),
      width: size(column),
      height,
      over: over ? { at: start(over.first), width: start(over.last + 1) - start(over.first) } : null,
      openStart: open.has(column),
      openEnd: open.has(column + 1),
    };
    return { cell: this.#cell(column), spot };
  }
}

const range = ({ first, last }: Span): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** The columns before which a text crosses the grid line. */
function linesTaken(overs: ReadonlyMap<number, Span>): ReadonlySet<number> {
  const taken = new Set<number>();
  for (const { first, last } of overs.values()) for (let at = first + 1; at <= last; at++) taken.add(at);
  return taken;
}
