import { areaName } from '../../../../core/formula/reference.ts';
import type { CommandCall } from '../../../../core/exercise/index.ts';
import type { WorkbookView } from '../engine/workbook-view.ts';
import { columnLimit, rowLimit } from '../engine/workbook-view.ts';
import type { Editor } from '../input/editor.ts';
import { edgeNear, fillDownTo, fillTarget, pressed, rangeOf, type Cell, type Part } from './drag.ts';
import type { GridView } from './grid-view.ts';
import { dragObject } from './object-drag.ts';
import { isIn, partAt } from './pressed-part.ts';
import { Resizing } from './resizing.ts';

export interface PointerHost {
  grid: GridView;
  view: WorkbookView;
  editor: Editor;
  press(call: CommandCall): Promise<void>;
  /** Opens our own menu at a point of the window. */
  menu(at: { x: number; y: number }, part: Part): void;
  /** The button of a filter was pressed. */
  filter(row: number, column: number): void;
  /** The pointer rests on a cell, or on none. */
  over(cell: Cell | null): void;
  /** What the fill handle would put last, beside the pointer. */
  tell(text: string, at: { x: number; y: number } | null): void;
}

interface Drag {
  /** The pointer is over this cell now. */
  over(cell: Cell): void;
  done(): void;
}

/** Mouse, pen and finger on the sheet. A finger scrolls; a tap selects. */
export class Pointer {
  readonly #host: PointerHost;
  readonly #resizing: Resizing;
  #drag: Drag | null = null;
  #last = { x: 0, y: 0 };
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
  }

  dispose(): void {
    cancelAnimationFrame(this.#scrolling);
    for (const stop of this.#stops) stop();
  }

  #down(event: PointerEvent): void {
    const { grid, editor } = this.#host;
    if (event.button !== 0) return;
    const part = partAt(event.target);
    if (part === 'drawing') return this.#object(event);
    if (part === 'other') return;
    if (event.pointerType === 'touch' && part !== 'handle') return;
    const hit = grid.hit(event.clientX, event.clientY);
    if (event.target instanceof Element && event.target.closest('.deco.filter') && editor.commit('stay'))
      return this.#host.filter(hit.row, hit.column);
    if (part !== 'handle' && this.#points(hit, part, event)) return this.#capture(event);
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
    this.#drag = part === 'handle' ? this.#fill() : this.#selecting(part, at, event);
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
    this.#host.grid.scroller.setPointerCapture(event.pointerId);
  }

  /** A click on a cell while a formula waits for a reference gives it one. */
  #points(hit: Cell, part: Part | 'corner', event: PointerEvent): boolean {
    const { editor } = this.#host;
    const { session } = editor;
    if (!session || part === 'corner') return false;
    if (!editor.isPointing && !session.pointing) return false;
    const point = (cell: Cell, extend: boolean): void => {
      const whole = rangeOf(part, cell, cell);
      editor.pointAt(whole.top, whole.left, extend);
      if (part !== 'cells')
        editor.pointAt(
          part === 'columns' ? rowLimit - 1 : whole.bottom,
          part === 'rows' ? columnLimit - 1 : whole.right,
          true,
        );
    };
    point(hit, event.shiftKey);
    this.#drag = {
      over: (cell) =>
        part === 'cells'
          ? editor.pointAt(cell.row, cell.column, true)
          : editor.pointAt(
              part === 'rows' ? cell.row : rowLimit - 1,
              part === 'columns' ? cell.column : columnLimit - 1,
              true,
            ),
      done: () => undefined,
    };
    return true;
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

  #fill(): Drag {
    const { view, grid, press, tell } = this.#host;
    const source = view.selection().ranges.at(-1)!;
    return {
      over: (cell) => {
        grid.filling = fillTarget(source, cell);
        tell(view.fillPreview(grid.filling), this.#last);
        grid.schedule();
      },
      done: () => {
        const target = grid.filling;
        grid.filling = null;
        tell('', null);
        grid.schedule();
        if (target) void press({ command: 'fill', args: { to: areaName(target) } });
      },
    };
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
      grid.scroller.style.cursor = edge === null ? '' : part === 'rows' ? 'row-resize' : 'col-resize';
      return;
    }
    this.#last = { x: event.clientX, y: event.clientY };
    this.#drag.over(hit);
    this.#scrollAtEdge();
  }

  /** Goes on while the pointer is held beyond the edge. */
  #scrollAtEdge(): void {
    cancelAnimationFrame(this.#scrolling);
    if (!this.#drag || this.#resizing.active) return;
    const { grid } = this.#host;
    const box = grid.scroller.getBoundingClientRect();
    const beyond = (at: number, from: number, to: number): number =>
      Math.min(0, at - from) + Math.max(0, at - to);
    const [x, y] = [beyond(this.#last.x, box.left, box.right), beyond(this.#last.y, box.top, box.bottom)];
    if (x === 0 && y === 0) return;
    this.#scrolling = requestAnimationFrame(() => {
      grid.scroller.scrollBy(Math.sign(x) * 24, Math.sign(y) * 20);
      grid.draw();
      this.#drag?.over(grid.hit(this.#last.x, this.#last.y));
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
    if (this.#points(hit, part, event as PointerEvent)) return this.#end();
    if (!editor.commit('stay')) return;
    editor.focus();
    if (part === 'corner') this.#selectAll();
    else this.#selecting(part, { row: hit.row, column: hit.column }, event);
  }

  #double(event: MouseEvent): void {
    const { grid, editor, view, press } = this.#host;
    const part = partAt(event.target);
    const hit = grid.hit(event.clientX, event.clientY);
    if (part === 'cells') editor.edit();
    else if (part === 'handle') {
      const source = view.selection().ranges.at(-1)!;
      const bottom = fillDownTo(
        source,
        (row, column) => grid.sheet.cell(row, column).kind !== 'empty',
        grid.rows.used,
      );
      if (bottom > source.bottom)
        void press({ command: 'fill', args: { to: areaName({ ...source, bottom }) } });
    } else if (part === 'rows' || part === 'columns') {
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
