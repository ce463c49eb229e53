import { areaName } from '../../../../core/formula/reference.ts';
import type { CellRange } from '../engine/workbook-view.ts';
import { columnLimit, rowLimit } from '../engine/workbook-view.ts';
import type { Editor } from '../input/editor.ts';
import { dragBorder, draggable, sideAt, stepOf, type Side } from './border-drag.ts';
import { beyond, edgeNear, pressed, rangeOf, showCursor } from './drag.ts';
import type { Cell, Drag, DragHost, Part } from './drag.ts';
import { dragHandle, fillDown } from './fill-drag.ts';
import { dragObject } from './object-drag.ts';
import { dragReference } from './reference-drag.ts';
import { isIn, partAt } from './pressed-part.ts';
import { Resizing } from './resizing.ts';

export interface PointerHost extends DragHost {
  editor: Editor;
  /** Opens our own menu at a point of the window. */
  menu(at: { x: number; y: number }, part: Part): void;
  /** The button of a filter was pressed. */
  filter(row: number, column: number): void;
  /** The pointer rests on a cell, or on none. */
  over(cell: Cell | null): void;
}

/** Mouse, pen and finger on the sheet. A finger scrolls; a tap selects. */
export class Pointer {
  readonly #host: PointerHost;
  readonly #resizing: Resizing;
  #drag: Drag | null = null;
  #last = { x: 0, y: 0 };
  #ctrl = false;
  #moved = false;
  #overCells = false;
  #finger = false;
  #scrolling = 0;
  #stops: (() => void)[] = [];

  constructor(host: PointerHost) {
    this.#host = host;
    this.#resizing = new Resizing(host);
    const { scroller } = host.grid;
    const on = <K extends keyof HTMLElementEventMap>(
      name: K,
      listener: (event: HTMLElementEventMap[K]) => void,
    ): void => {
      scroller.addEventListener(name, listener);
      this.#stops.push(() => scroller.removeEventListener(name, listener));
    };
    on('pointerdown', (event) => this.#down(event));
    on('pointermove', (event) => this.#move(event));
    on('pointerup', () => this.#end());
    on('pointercancel', () => this.#end());
    on('pointerleave', () => this.#host.over(null));
    on('click', (event) => this.#click(event));
    on('dblclick', (event) => this.#double(event));
    on('contextmenu', (event) => this.#menu(event));
    // The focus stays in the field that takes the keys.
    on('mousedown', (event) => event.preventDefault());
    const onKey = (event: KeyboardEvent): void => this.#key(event);
    for (const name of ['keydown', 'keyup'] as const) {
      window.addEventListener(name, onKey, true);
      this.#stops.push(() => window.removeEventListener(name, onKey, true));
    }
  }

  dispose(): void {
    cancelAnimationFrame(this.#scrolling);
    for (const stop of this.#stops) stop();
  }

  #down(event: PointerEvent): void {
    const { grid, editor, view } = this.#host;
    this.#finger = event.pointerType === 'touch';
    if (event.button !== 0) return;
    const part = partAt(event.target);
    this.#overCells = part === 'cells' || part === 'handle';
    if (part === 'drawing') return this.#object(event);
    if (part === 'other') return;
    if (this.#finger && part !== 'handle') return;
    const hit = grid.hit(event.clientX, event.clientY);
    if (event.target instanceof Element && event.target.closest('.deco.filter') && editor.commit('stay'))
      return this.#host.filter(hit.row, hit.column);
    if (part !== 'handle' && (this.#drag = dragReference(editor, hit, part, event.shiftKey)))
      return this.#capture(event);
    if (!editor.commit('stay')) return;
    editor.focus();
    grid.found = null;
    if (part === 'corner') return this.#selectAll();
    if (part === 'rows' || part === 'columns') {
      const edge = this.#edge(part, hit);
      if (edge !== null) {
        this.#drag = this.#resizing.begin(part, edge, event);
        return this.#capture(event);
      }
    }
    const at = { row: hit.row, column: hit.column };
    const draws = part === 'cells' && !event.shiftKey && view.state()['format-painter'] !== true;
    const border = draws ? this.#border(hit) : null;
    this.#drag =
      part === 'handle'
        ? dragHandle(this.#host)
        : border
          ? dragBorder(this.#host, border.range, at)
          : this.#selecting(part, at, event);
    this.#capture(event);
  }

  /** An object is chosen in place of cells, and goes with the pointer. A finger moves only what is chosen. */
  #object(event: PointerEvent): void {
    const { editor, grid } = this.#host;
    if (!(event.target instanceof Element) || !editor.commit('stay')) return;
    editor.focus();
    grid.found = null;
    const isChosen = event.target.closest('.drawing.chosen') !== null;
    const drag = dragObject(this.#host, event.target, { x: event.clientX, y: event.clientY });
    if (!drag || (event.pointerType === 'touch' && !isChosen)) return;
    this.#drag = { over: () => drag.to(this.#last), done: drag.done };
    this.#capture(event);
  }

  #capture(event: PointerEvent): void {
    this.#last = { x: event.clientX, y: event.clientY };
    this.#moved = false;
    this.#host.grid.scroller.setPointerCapture(event.pointerId);
  }

  #selectAll(): void {
    const { view } = this.#host;
    view.select({
      active: view.selection().active,
      ranges: [{ top: 0, left: 0, bottom: rowLimit - 1, right: columnLimit - 1 }],
    });
  }

  #selecting(part: Part, at: Cell, event: { shiftKey: boolean; ctrlKey: boolean }): Drag {
    const { view, grid } = this.#host;
    const corner = { row: grid.rows.at(grid.scroll.y), column: grid.columns.at(grid.scroll.x) };
    const begun = pressed(view.selection(), part, at, { extend: event.shiftKey, add: event.ctrlKey }, corner);
    view.select(begun.selection);
    return {
      over: (cell) => {
        const ranges = [...begun.selection.ranges.slice(0, -1), rangeOf(part, begun.anchor, cell)];
        view.select({ active: begun.selection.active, ranges });
      },
      done: () => this.#paint(),
    };
  }

  /** What is selected next gets the formats that the painter took. */
  #paint(): void {
    const { view, press } = this.#host;
    if (view.state()['format-painter'] !== true) return;
    const range = areaName(view.selection().ranges.at(-1)!);
    void press({ command: 'select', args: { at: { sheet: view.activeSheet() + 1, range } } });
  }

  /** The selection's border, where the pointer is on it. */
  #border(hit: { along: number; down: number }): { range: CellRange; side: Side } | null {
    const { grid, view } = this.#host;
    if (view.readOnly || view.editing()) return null;
    const range = draggable(view.selection(), (row, column) => grid.sheet.mergeAt(row, column));
    const { rows, columns, scroll } = grid;
    const x = hit.along < columns.start(columns.frozen) ? hit.along : hit.along + scroll.x;
    const y = hit.down < rows.start(rows.frozen) ? hit.down : hit.down + scroll.y;
    const side = range && sideAt(grid, range, { x, y });
    return range && side && { range, side };
  }

  #edge(part: 'rows' | 'columns', hit: { along: number; down: number }): number | null {
    const { grid, view } = this.#host;
    if (view.readOnly) return null;
    const axis = part === 'rows' ? grid.rows : grid.columns;
    const at = part === 'rows' ? hit.down : hit.along;
    const scrolled = part === 'rows' ? grid.scroll.y : grid.scroll.x;
    return edgeNear(axis, at < axis.start(axis.frozen) ? at : at + scrolled);
  }

  #move(event: PointerEvent): void {
    const { grid } = this.#host;
    const hit = grid.hit(event.clientX, event.clientY);
    if (this.#drag === null) {
      const part = partAt(event.target);
      this.#host.over(part === 'cells' ? hit : null);
      const edge = part === 'rows' || part === 'columns' ? this.#edge(part, hit) : null;
      const isBorder = part === 'cells' && event.pointerType !== 'touch' && this.#border(hit) !== null;
      const resize = part === 'rows' ? 'row-resize' : 'col-resize';
      return showCursor(grid.scroller, isBorder ? 'move' : edge === null ? '' : resize);
    }
    this.#last = { x: event.clientX, y: event.clientY };
    this.#ctrl = event.ctrlKey;
    this.#moved = true;
    this.#over();
    this.#scrollAtEdge();
  }

  /** The drag goes on to what is under the pointer now. */
  #over(): void {
    const hit = this.#host.grid.hit(this.#last.x, this.#last.y);
    this.#drag?.over(hit, { ctrl: this.#ctrl, at: this.#last });
  }

  /** Escape ends a drag; Ctrl changes what it will do. */
  #key(event: KeyboardEvent): void {
    if (!this.#drag) return;
    if (event.key === 'Control') {
      this.#ctrl = event.type === 'keydown';
      if (this.#moved) this.#over();
    }
    if (event.key !== 'Escape' || !this.#drag.cancel) return;
    event.preventDefault();
    event.stopPropagation();
    cancelAnimationFrame(this.#scrolling);
    this.#drag.cancel();
    this.#drag = null;
  }

  /** Goes on while the pointer is held beyond the edge. */
  #scrollAtEdge(): void {
    cancelAnimationFrame(this.#scrolling);
    if (!this.#drag || this.#resizing.active) return;
    const { grid } = this.#host;
    const [x, y] = beyond(grid, this.#last, this.#overCells);
    if (x === 0 && y === 0) return;
    this.#scrolling = requestAnimationFrame(() => {
      const step = (past: number): number => Math.sign(past) * Math.min(24, 3 + Math.abs(past) / 3);
      grid.scroller.scrollBy(step(x), step(y));
      grid.draw();
      this.#over();
      this.#scrollAtEdge();
    });
  }

  #end(): void {
    cancelAnimationFrame(this.#scrolling);
    const drag = this.#drag;
    this.#drag = null;
    drag?.done();
  }

  /** A tap of a finger: the browser has seen that it was no scrolling. */
  #click(event: MouseEvent): void {
    if ((event as PointerEvent).pointerType !== 'touch') return;
    const { grid, editor } = this.#host;
    const part = partAt(event.target);
    if (part === 'other' || part === 'handle' || part === 'drawing') return;
    const hit = grid.hit(event.clientX, event.clientY);
    if (dragReference(editor, hit, part, event.shiftKey)) return;
    if (!editor.commit('stay')) return;
    editor.focus();
    if (part === 'corner') this.#selectAll();
    else this.#selecting(part, { row: hit.row, column: hit.column }, event);
  }

  #double(event: MouseEvent): void {
    const { grid, editor, view } = this.#host;
    const part = partAt(event.target);
    const hit = grid.hit(event.clientX, event.clientY);
    const border = part === 'cells' && !this.#finger ? this.#border(hit) : null;
    if (border) view.move(stepOf(border.side, grid.sheet.rightToLeft), { far: true, extend: event.shiftKey });
    else if (part === 'cells') editor.edit();
    else if (part === 'handle') fillDown(this.#host);
    else if (part === 'rows' || part === 'columns') {
      const edge = this.#edge(part, hit);
      if (edge !== null) void this.#resizing.fit(part, edge);
    }
  }

  #menu(event: MouseEvent): void {
    event.preventDefault();
    const { grid, view, editor, menu } = this.#host;
    const part = partAt(event.target);
    if (part === 'other' || part === 'corner' || part === 'drawing') return;
    if (!editor.commit('stay')) return;
    const hit = grid.hit(event.clientX, event.clientY);
    const kind = part === 'handle' ? 'cells' : part;
    if (!isIn(hit, kind, view.selection().ranges))
      this.#selecting(kind, { row: hit.row, column: hit.column }, { shiftKey: false, ctrlKey: false });
    menu({ x: event.clientX, y: event.clientY }, kind);
  }
}
