import type { CellPlace, CellRange, SheetView, ViewChange, WorkbookView } from '../engine/workbook-view.ts';
import { isTyping } from '../engine/changes.ts';
import { columnsOf, rowsOf, scrollTo, seen, type Axis, type Seen, type Span } from './axis.ts';
import { Looks } from './cell-look.ts';
import type { Brush } from './cell-paint.ts';
import { dress, gutterOf, headingsOf } from './dress.ts';
import { framesOf, type Found } from './frames.ts';
import type { Changed, Scene } from './layer.ts';
import { describeGrid, markCells } from './marking.ts';
import { fontLine, Measure } from './measure.ts';
import type { Place } from './object-place.ts';
import { div, Panes } from './panes.ts';
import { boxOn, hitOn, type Box, type Hit } from './places.ts';
import { Scrolling } from './scrolling.ts';

/** Rows drawn above and below what is seen, so that scrolling meets no empty space. */
const rowsMore = 4;
const columnsMore = 1;

/** The sheet on the screen: cells, headings, frames, drawings, scrolled by the browser and drawn from one pool. */
export class GridView {
  readonly element = div('sheet-grid');
  readonly activeId: string;
  readonly #panes = new Panes();
  readonly scroller = this.#panes.scroller;
  readonly #view: WorkbookView;
  readonly #measure = new Measure();
  readonly #onDrawn: (round: boolean) => void;
  #looks = new Looks(1);
  #textScale = 1;
  #scrollOf = new Map<number, { x: number; y: number }>();
  #sheetShown = -1;
  #frame = 0;
  readonly #scrolling = new Scrolling(this.scroller, this.#panes.extent);
  #stale = true;
  /** Whether cells, headings and objects may be other ones; a letter changes frames and the field alone. */
  #outdated = true;
  #version = 0;
  #changed: Changed = { rows: new Set(), others: false };
  #stops: (() => void)[] = [];
  sheet!: SheetView;
  rows!: Axis;
  columns!: Axis;
  /** Pixels that the headings take; none when they are not shown. */
  headings = { width: 0, height: 0 };
  /** Pixels before the headings for the buttons of groups; none where nothing is grouped. */
  gutter = { width: 0, height: 0 };
  /** The range that a drag would fill, or move cells to. */
  target: CellRange | null = null;
  found: Found | null = null;

  /**
   * `onDrawn` hears when cells may be in another place: what lies over them follows; and whether what is round them is to
   * follow, too.
   */
  constructor(view: WorkbookView, onDrawn: (round: boolean) => void) {
    this.#view = view;
    this.#onDrawn = onDrawn;
    this.element.append(this.scroller);
    this.activeId = describeGrid(this.scroller, view.readOnly);
    this.#stops.push(
      this.#scrolling.onScroll(() => this.#outdate()),
      view.onViewChange((change) => this.#heard(change)),
    );
    void document.fonts?.ready.then(() => {
      if (this.#stops.length === 0) return;
      this.#measure.forget();
      this.#view.measureWith((text, font) => this.#measure.width(text, fontLine(font, 1)));
      this.redrawAll();
    });
    view.measureWith((text, font) => this.#measure.width(text, fontLine(font, 1)));
  }

  dispose(): void {
    cancelAnimationFrame(this.#frame);
    for (const stop of this.#stops.splice(0)) stop();
    this.element.remove();
  }

  /** Larger text for who reads it makes the whole sheet larger. */
  set textScale(scale: number) {
    this.#textScale = scale;
    this.redrawAll();
  }

  get scale(): number {
    return (this.sheet.zoom / 100) * this.#textScale;
  }

  /** How far the sheet is scrolled from where it begins. */
  get scroll(): { x: number; y: number } {
    return this.#scrolling.position;
  }

  /** Takes the size of the window's part that shows the sheet. */
  resized(): void {
    this.#scrolling.measure();
    this.#outdated = true;
  }

  /** Room for cells, frozen ones included. */
  get room(): { width: number; height: number } {
    return {
      width: Math.max(0, this.#scrolling.width - this.headings.width),
      height: Math.max(0, this.#scrolling.height - this.headings.height),
    };
  }

  #heard(change: ViewChange): void {
    if (isTyping(change)) return this.schedule();
    const active = this.#view.activeSheet();
    if (active !== this.#sheetShown || change.layouts.has(active)) this.#stale = true;
    if (change.cells === null) this.#stale = true;
    else for (const { sheet, row } of change.cells) if (sheet === active) this.#changed.rows.add(row);
    this.#changed.others ||= change.others;
    if (change.reveal?.sheet === active) {
      if (this.#stale) this.#layOut();
      this.reveal(change.reveal);
    }
    this.#outdate();
  }

  #outdate(): void {
    this.#outdated = true;
    this.schedule();
  }

  redrawAll(): void {
    this.#stale = true;
    this.#outdate();
  }

  /** Draws before the next frame, once for however much has happened. */
  schedule(): void {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.draw());
  }

  /** Draws what waits for a frame. */
  drawNow(): void {
    if (this.#frame !== 0) this.draw();
  }

  /** Draws what is not as it should be, now. */
  draw(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    if (this.#view.sheets().length === 0) return;
    if (this.#stale || !this.sheet) this.#layOut();
    const { x, y } = this.scroll;
    const { width, height } = this.room;
    const rowSpans = seen(this.rows, y, height, rowsMore);
    const columnSpans = seen(this.columns, x, width, columnsMore);
    this.#lengthen(
      this.rows.start(rowSpans.moving.last + 1),
      this.columns.start(columnSpans.moving.last + 1),
    );
    const frames = framesOf(this.#view, this.#sheetShown, this.target, this.found);
    for (const pane of this.#panes.all) {
      const scene = this.#scene(rowSpans[pane.rows], columnSpans[pane.columns]);
      if (this.#outdated) pane.layer.draw(scene);
      pane.overlay.draw(frames, { ...scene, rightToLeft: this.sheet.rightToLeft });
    }
    const round = this.#outdated;
    if (round) this.#drawRound(rowSpans, columnSpans);
    this.#outdated = false;
    this.#changed = { rows: new Set(), others: false };
    this.#onDrawn(round);
  }

  /** Draws what is round the cells, and says which of them are selected. */
  #drawRound(rowSpans: Seen, columnSpans: Seen): void {
    const selection = this.#view.selection();
    this.#panes.drawObjects(this.sheet, this, this.headings);
    this.#panes.drawHeadings(this, { rows: rowSpans, columns: columnSpans }, selection);
    markCells(this.#panes.all, selection, this.sheet, this.activeId);
  }

  #scene(rowSpan: Span, columnSpan: Span): Scene {
    const { filters } = this.sheet;
    const brush: Brush = {
      sheet: this.sheet,
      filters,
      looks: this.#looks,
      measure: this.#measure,
      scale: this.scale,
    };
    const { rows, columns, headings } = this;
    return {
      rows,
      columns,
      rowSpan,
      columnSpan,
      headings,
      merges: this.sheet.merges,
      brush,
      version: this.#version,
      changed: this.#changed,
    };
  }

  /** Sizes and places that change with the sheet, its zoom, its rows and columns. */
  #layOut(): void {
    this.#version++;
    const active = this.#view.activeSheet();
    if (this.#sheetShown !== active && this.#sheetShown >= 0)
      this.#scrollOf.set(this.#sheetShown, this.scroll);
    this.sheet = this.#view.sheet();
    const { scale, sheet } = this;
    if (this.#looks.scale !== scale) this.#looks = new Looks(scale);
    this.rows = rowsOf(sheet, scale);
    this.columns = columnsOf(sheet, scale);
    this.headings = headingsOf(
      sheet,
      Math.max(sheet.used.rows, this.#view.selection().active.row + 1),
      scale,
    );
    const { width, height } = this.gutter;
    this.gutter = gutterOf(sheet, scale);
    dress(this.element, this.scroller, this);
    if (this.gutter.width !== width || this.gutter.height !== height) this.#scrolling.measure();
    this.#stale = false;
    if (this.#sheetShown !== active) this.#enter(active);
  }

  #enter(active: number): void {
    this.#sheetShown = active;
    this.#scrolling.forget();
    const position = this.#scrollOf.get(active) ?? { x: 0, y: 0 };
    this.#lengthen(position.y + this.room.height, position.x + this.room.width);
    this.#scrolling.to(position, this.sheet.rightToLeft);
  }

  /** Another workbook: nothing of the one before is kept. */
  forget(): void {
    this.#scrollOf.clear();
    this.#sheetShown = -1;
    this.found = null;
    this.target = null;
    this.redrawAll();
  }

  #lengthen(rowEnd: number, columnEnd: number): void {
    this.#scrolling.lengthen(this.rows, this.columns, rowEnd, columnEnd, this.headings);
  }

  /** Scrolls no further than needed to show a cell. */
  reveal({ row, column }: Pick<CellPlace, 'row' | 'column'>): void {
    if (!this.sheet) return;
    const merge = this.sheet.mergeAt(row, column);
    const { x, y } = this.scroll;
    const room = this.room;
    this.#lengthen(
      this.rows.start((merge?.bottom ?? row) + 1),
      this.columns.start((merge?.right ?? column) + 1),
    );
    const top = scrollTo(this.rows, row, y, room.height);
    const start = scrollTo(this.columns, column, x, room.width);
    if (top !== y || start !== x) this.#scrolling.to({ x: start, y: top }, this.sheet.rightToLeft);
    this.#outdate();
  }

  /** Scrolls until a row or column is seen. */
  reach(of: 'rows' | 'columns', index: number): void {
    const { x, y } = this.scroll;
    const { width, height } = this.room;
    const rows = of === 'rows';
    const to = rows
      ? { x, y: scrollTo(this.rows, index, y, height) }
      : { x: scrollTo(this.columns, index, x, width), y };
    if (to.x === x && to.y === y) return;
    this.#lengthen(rows ? this.rows.start(index + 1) : 0, rows ? 0 : this.columns.start(index + 1));
    this.#scrolling.to(to, this.sheet.rightToLeft);
    this.#outdate();
  }

  /** How many rows a page is. */
  get page(): number {
    const { moving } = seen(this.rows, this.scroll.y, this.room.height);
    return Math.max(1, moving.last - moving.first);
  }

  /** Where cells are on the grid, as the eye sees it. */
  boxOf(range: CellRange): Box {
    return boxOn(this, range, this.sheet.rightToLeft ? this.#scrolling.whole : null);
  }

  /** What is at a point of the window. */
  hit(clientX: number, clientY: number): Hit {
    const box = this.scroller.getBoundingClientRect();
    return hitOn(this, {
      x: this.sheet.rightToLeft ? box.right - clientX : clientX - box.left,
      y: clientY - box.top,
    });
  }

  /** Shows where an object that is dragged would be. */
  readonly outline = (place: Place | null): void => this.#panes.outline(place, this.headings);

  readonly elementOf = (row: number, column: number) => this.#panes.elementOf(row, column);
}
