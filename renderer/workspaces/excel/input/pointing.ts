import type { EditSession, Step, WorkbookView } from '../engine/workbook-view.ts';
import { pointOn, rangeBetween } from './keys.ts';

interface Cell {
  row: number;
  column: number;
}

/** The cells that a formula being typed points at, until something else is typed. */
export class Pointing {
  readonly #view: WorkbookView;
  #pointed: { anchor: Cell; head: Cell } | null = null;

  constructor(view: WorkbookView) {
    this.#view = view;
  }

  get active(): boolean {
    return this.#pointed !== null;
  }

  stop(): void {
    this.#pointed = null;
  }

  /** With the mouse; `extend` goes on from where it began. */
  at(session: EditSession, head: Cell, extend: boolean): void {
    this.#pointed = { anchor: extend && this.#pointed ? this.#pointed.anchor : head, head };
    this.#put(session, this.#pointed);
  }

  /** With an arrow key, from the cell that is typed into on; with Ctrl (`far`) to the edge of the data. */
  byKey(session: EditSession, step: Step, how: { extend: boolean; far: boolean; page: number }): void {
    const here = { row: session.row, column: session.column };
    const from = this.#pointed ?? { anchor: here, head: here };
    const start = how.extend ? from.head : from.anchor;
    const edge = how.far ? this.#view.edgeOfData(start, step) : null;
    this.#pointed = edge
      ? { anchor: how.extend ? from.anchor : edge, head: edge }
      : pointOn(from, step, how.extend, this.#view.sheet().rightToLeft, how.page);
    this.#put(session, this.#pointed);
  }

  #put(session: EditSession, { anchor, head }: { anchor: Cell; head: Cell }): void {
    const sheet = this.#view.activeSheet();
    session.point(rangeBetween(anchor, head), sheet === session.sheet ? undefined : sheet);
  }
}
