import { columnName } from '../../../../core/formula/reference.ts';
import type { Selection, SheetView } from '../engine/workbook-view.ts';
import type { Axis, Span } from './axis.ts';

interface HeadingBox {
  element: HTMLElement;
  drawn: string;
}

export type HeadingKind = 'row' | 'column';

/** How far a heading is in the selection: not at all, crossed by it, or whole. */
export type Marking = '' | 'crossed' | 'whole';

/** Which headings a selection marks. */
export function markingOf(kind: HeadingKind, index: number, { ranges }: Selection, limit: number): Marking {
  let marking: Marking = '';
  for (const range of ranges) {
    const [first, last] = kind === 'row' ? [range.top, range.bottom] : [range.left, range.right];
    if (index < first || index > last) continue;
    const [from, to] = kind === 'row' ? [range.left, range.right] : [range.top, range.bottom];
    if (from === 0 && to === limit - 1) return 'whole';
    marking = 'crossed';
  }
  return marking;
}

/** The letters above the columns, or the numbers beside the rows, of one pane. */
export class Headings {
  readonly element = document.createElement('div');
  readonly #kind: HeadingKind;
  readonly #shown = new Map<number, HeadingBox>();
  readonly #spare: HeadingBox[] = [];

  constructor(kind: HeadingKind) {
    this.#kind = kind;
    this.element.className = `headings ${kind}s`;
    // The cells say their own row and column; these repeat it for the eye.
    this.element.setAttribute('aria-hidden', 'true');
  }

  draw(
    axis: Axis,
    across: Axis,
    span: Span,
    selection: Selection,
    sheet: SheetView,
    offset: number,
    thickness: number,
  ): void {
    for (const [index, box] of this.#shown) {
      if (index >= span.first && index <= span.last) continue;
      this.#shown.delete(index);
      this.#spare.push(box);
    }
    for (let index = span.first; index <= span.last; index++) {
      if (axis.size(index) === 0) {
        this.#hide(index);
        continue;
      }
      const box = this.#boxFor(index);
      const marking = markingOf(this.#kind, index, selection, across.limit);
      const doubled = sheet.hiddenBefore(this.#kind, index);
      const at = offset + axis.start(index);
      const drawn = `${index} ${at} ${axis.size(index)} ${thickness} ${marking} ${doubled}`;
      if (box.drawn === drawn) continue;
      box.drawn = drawn;
      box.element.className = `heading ${marking} ${doubled ? 'doubled' : ''}`;
      box.element.style.cssText =
        this.#kind === 'row'
          ? `inset-block-start:${at - 1}px;block-size:${axis.size(index) + 1}px;inset-inline-start:0;inline-size:${thickness}px`
          : `inset-inline-start:${at - 1}px;inline-size:${axis.size(index) + 1}px;inset-block-start:0;block-size:${thickness}px`;
      box.element.textContent = this.#kind === 'row' ? String(index + 1) : columnName(index);
    }
    for (const box of this.#spare) {
      if (box.drawn === '') continue;
      box.drawn = '';
      box.element.style.display = 'none';
    }
  }

  #hide(index: number): void {
    const box = this.#shown.get(index);
    if (!box) return;
    this.#shown.delete(index);
    this.#spare.push(box);
  }

  #boxFor(index: number): HeadingBox {
    let box = this.#shown.get(index);
    if (box) return box;
    box = this.#spare.pop();
    if (!box) {
      box = { element: document.createElement('div'), drawn: '' };
      this.element.append(box.element);
    }
    this.#shown.set(index, box);
    return box;
  }
}
