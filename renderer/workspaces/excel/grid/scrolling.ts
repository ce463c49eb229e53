import { extent, type Axis } from './axis.ts';

interface Position {
  x: number;
  y: number;
}

/**
 * How far a sheet is scrolled, and how long it is. Position and size are kept: asking the browser for them makes it lay
 * out everything.
 */
export class Scrolling {
  readonly #scroller: HTMLElement;
  readonly #extent: HTMLElement;
  #reached = { row: 0, column: 0 };
  /** Pixels from where the sheet begins: in a right-to-left sheet from the right. */
  position: Position = { x: 0, y: 0 };
  /** Pixels that are seen, headings and frozen cells included, without the scroll bars. */
  width = 0;
  height = 0;
  /** Pixels with the scroll bar, which stands on the left in a right-to-left sheet. */
  whole = 0;

  constructor(scroller: HTMLElement, extent: HTMLElement) {
    this.#scroller = scroller;
    this.#extent = extent;
  }

  /** Hears the browser scroll; returns how to stop. */
  onScroll(listener: () => void): () => void {
    const heard = (): void => {
      this.position = { x: Math.abs(this.#scroller.scrollLeft), y: this.#scroller.scrollTop };
      listener();
    };
    this.#scroller.addEventListener('scroll', heard, { passive: true });
    return () => this.#scroller.removeEventListener('scroll', heard);
  }

  measure(): void {
    this.whole = this.#scroller.offsetWidth;
    this.width = this.#scroller.clientWidth;
    this.height = this.#scroller.clientHeight;
  }

  to({ x, y }: Position, rightToLeft: boolean): void {
    this.position = { x, y };
    this.#scroller.scrollTo(rightToLeft ? -x : x, y);
  }

  /** Another sheet: what was reached in the one before does not count. */
  forget(): void {
    this.#reached = { row: 0, column: 0 };
  }

  /** Makes the sheet as long as what was reached needs; ends are pixels of rows and columns. */
  lengthen(
    rows: Axis,
    columns: Axis,
    rowEnd: number,
    columnEnd: number,
    headings: { width: number; height: number },
  ): void {
    this.#reached = {
      row: Math.max(this.#reached.row, rowEnd),
      column: Math.max(this.#reached.column, columnEnd),
    };
    const block = `${headings.height + extent(rows, this.#reached.row, this.height - headings.height)}px`;
    const inline = `${headings.width + extent(columns, this.#reached.column, this.width - headings.width)}px`;
    const { style } = this.#extent;
    if (style.blockSize !== block) style.blockSize = block;
    if (style.inlineSize !== inline) style.inlineSize = inline;
  }
}
