import type { CellRange, CellView } from '../engine/workbook-view.ts';
import type { Axis, Span } from './axis.ts';
import { makeCell, paintCell, type Brush, type CellBox } from './cell-paint.ts';
import { RowPlan } from './row-plan.ts';

interface RowBox {
  /** What was drawn last: nothing is drawn twice. */
  drawn: string;
  plan: RowPlan | null;
  readonly element: HTMLElement;
  readonly cells: Map<number, CellBox>;
  readonly spare: CellBox[];
}

/** What a layer draws: which rows and columns, where the cells begin, and the merged cells among them. */
export interface Scene {
  rows: Axis;
  columns: Axis;
  rowSpan: Span;
  columnSpan: Span;
  /** Pixels that the headings take. */
  headings: { width: number; height: number };
  merges: readonly CellRange[];
  brush: Brush;
  /** Counts what may have changed any cell; rows that are drawn for it are as they should be. */
  version: number;
  /** What has changed since. */
  changed: Changed;
}

/** Rows with cells that look otherwise than they were drawn. */
export interface Changed {
  rows: Set<number>;
  /** Whether cells of other rows may, too. */
  others: boolean;
}

const isEmpty = ({ first, last }: Span): boolean => last < first;

function makeRow(): RowBox {
  const element = document.createElement('div');
  element.className = 'row';
  element.setAttribute('role', 'row');
  return { drawn: '', plan: null, element, cells: new Map(), spare: [] };
}

/** The cells of one pane. Rows and cells that leave it are drawn anew as those that come in. */
export class Layer {
  readonly element = document.createElement('div');
  readonly #rows = new Map<number, RowBox>();
  readonly #spare: RowBox[] = [];
  readonly #merged: { row: RowBox; box: CellBox }[] = [];
  #shownMerges: readonly CellRange[] = [];

  constructor() {
    this.element.className = 'cells';
  }

  draw(scene: Scene): void {
    const { rowSpan, columnSpan } = scene;
    const nothing = isEmpty(rowSpan) || isEmpty(columnSpan);
    for (const [row, box] of this.#rows) {
      if (!nothing && row >= rowSpan.first && row <= rowSpan.last && scene.rows.size(row) > 0) continue;
      this.#rows.delete(row);
      box.drawn = '';
      this.#spare.push(box);
    }
    if (nothing) {
      for (const box of this.#spare) box.element.style.display = 'none';
      return this.#drawMerges([], scene);
    }
    for (let row = rowSpan.first; row <= rowSpan.last; row++) this.#drawRow(row, scene);
    // What was not taken up again is out of sight.
    for (const box of this.#spare)
      if (box.element.style.display !== 'none') box.element.style.display = 'none';
    this.#drawMerges(
      scene.merges.filter((merge) => touches(merge, rowSpan, columnSpan)),
      scene,
    );
  }

  #drawRow(row: number, scene: Scene): void {
    const height = scene.rows.size(row);
    if (height === 0) return;
    let box = this.#rows.get(row);
    if (!box) {
      box = this.#spare.pop() ?? makeRow();
      this.#rows.set(row, box);
      box.element.setAttribute('aria-rowindex', String(row + 1));
      if (!box.element.isConnected) this.element.append(box.element);
    }
    const top = scene.headings.height + scene.rows.start(row);
    const { first, last } = scene.columnSpan;
    const drawn = `${row} ${first} ${last} ${scene.version}`;
    const { rows, others } = scene.changed;
    if (box.drawn === drawn && !rows.has(row) && !(others && box.plan?.isOutdated)) return;
    box.drawn = drawn;
    box.element.style.cssText = `inset-block-start:${top - 1}px;inset-inline-start:${scene.headings.width}px`;
    box.plan = new RowPlan(row, scene.columns, scene.brush, scene.merges);
    const planned = box.plan.cells(scene.columnSpan, height);
    const wanted = new Set(planned.map(({ spot }) => spot.column));
    for (const [column, cell] of box.cells) {
      if (wanted.has(column)) continue;
      box.cells.delete(column);
      box.spare.push(cell);
    }
    for (const { cell, spot } of planned) paintCell(this.#cellIn(box, spot.column), cell, spot, scene.brush);
    for (const spare of box.spare) {
      if (spare.drawn === '') continue;
      spare.drawn = '';
      spare.css = '';
      spare.element.style.display = 'none';
    }
  }

  #cellIn(row: RowBox, column: number): CellBox {
    let cell = row.cells.get(column);
    if (!cell) {
      cell = row.spare.pop() ?? makeCell();
      cell.drawn = '';
      row.cells.set(column, cell);
      if (!cell.element.isConnected) row.element.append(cell.element);
    }
    return cell;
  }

  /** Merged cells may begin out of sight, so they are no part of the rows that are drawn. */
  #drawMerges(merges: readonly CellRange[], scene: Scene): void {
    this.#shownMerges = merges;
    while (this.#merged.length < merges.length) {
      const row = makeRow();
      const box = makeCell();
      row.element.append(box.element);
      this.element.append(row.element);
      this.#merged.push({ row, box });
    }
    for (const [index, { row, box }] of this.#merged.entries()) {
      const merge = merges[index];
      row.element.style.display = merge ? '' : 'none';
      if (!merge) continue;
      const { rows, columns, headings, brush } = scene;
      const top = rows.start(merge.top);
      row.element.setAttribute('aria-rowindex', String(merge.top + 1));
      row.element.style.cssText = `inset-block-start:${headings.height + top - 1}px;inset-inline-start:${headings.width}px`;
      const at = columns.start(merge.left);
      paintCell(
        box,
        brush.sheet.cell(merge.top, merge.left),
        {
          row: merge.top,
          column: merge.left,
          at,
          width: columns.start(merge.right + 1) - at,
          height: rows.start(merge.bottom + 1) - top,
          over: null,
          openStart: false,
          openEnd: false,
        },
        brush,
      );
      box.element.setAttribute('aria-colspan', String(merge.right - merge.left + 1));
      box.element.setAttribute('aria-rowspan', String(merge.bottom - merge.top + 1));
    }
  }

  /** The element of a cell that is drawn here. */
  elementOf(row: number, column: number): HTMLElement | null {
    const cell = this.#rows.get(row)?.cells.get(column);
    if (cell) return cell.element;
    const at = this.#shownMerges.findIndex((merge) => merge.top === row && merge.left === column);
    return at < 0 ? null : this.#merged[at]!.box.element;
  }

  /** Every cell that is drawn here. */
  *drawn(): Generator<{ row: number; column: number; element: HTMLElement; view: CellView | null }> {
    for (const [row, box] of this.#rows)
      for (const [column, { element, view }] of box.cells) yield { row, column, element, view };
    for (const [at, { top, left }] of this.#shownMerges.entries()) {
      const { element, view } = this.#merged[at]!.box;
      yield { row: top, column: left, element, view };
    }
  }
}

const touches = (merge: CellRange, rows: Span, columns: Span): boolean =>
  merge.top <= rows.last &&
  merge.bottom >= rows.first &&
  merge.left <= columns.last &&
  merge.right >= columns.first;
