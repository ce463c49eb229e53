import type { DrawingView } from '../engine/drawing-view.ts';
import type { SheetView } from '../engine/workbook-view.ts';
import type { Axis } from './axis.ts';
import { paintChart } from './chart/painter.ts';

/** Draws what a drawing holds into its element, and again whenever the drawing or its size is another. */
export type Painter = (element: HTMLElement, drawing: DrawingView, scale: number) => void;

function paintPicture(element: HTMLElement, { content }: DrawingView): void {
  if (content.kind !== 'picture') return;
  const image = document.createElement('img');
  image.alt = content.description;
  const address = URL.createObjectURL(new Blob([content.bytes as BlobPart], { type: content.type }));
  image.addEventListener('load', () => URL.revokeObjectURL(address), { once: true });
  image.src = address;
  element.replaceChildren(image);
}

/** How each kind of drawing is drawn: one line for each. */
const painters: Readonly<Partial<Record<DrawingView['content']['kind'], Painter>>> = {
  picture: paintPicture,
  chart: paintChart,
};

interface DrawingBox {
  element: HTMLElement;
  view: DrawingView | null;
  place: string;
}

/** What floats over the cells of a sheet. */
export class Drawings {
  readonly element = document.createElement('div');
  readonly #boxes = new Map<string, DrawingBox>();

  constructor() {
    this.element.className = 'drawings';
  }

  draw(
    sheet: SheetView,
    rows: Axis,
    columns: Axis,
    headings: { width: number; height: number },
    scale: number,
  ): void {
    const here = new Set(sheet.drawings.map(({ id }) => id));
    for (const [id, { element }] of this.#boxes) {
      if (here.has(id)) continue;
      element.remove();
      this.#boxes.delete(id);
    }
    for (const drawing of sheet.drawings) {
      const box = this.#boxFor(drawing);
      const at = columns.start(drawing.from.column) + drawing.from.x * scale;
      const top = rows.start(drawing.from.row) + drawing.from.y * scale;
      const width = columns.start(drawing.to.column) + drawing.to.x * scale - at;
      const height = rows.start(drawing.to.row) + drawing.to.y * scale - top;
      const place = `inset-inline-start:${headings.width + at}px;inset-block-start:${headings.height + top}px;inline-size:${width}px;block-size:${height}px`;
      if (box.view === drawing && box.place === place) continue;
      box.element.style.cssText = place;
      box.element.classList.toggle('chosen', drawing.chosen);
      box.view = drawing;
      box.place = place;
      painters[drawing.content.kind]?.(box.element, drawing, scale);
    }
  }

  #boxFor(drawing: DrawingView): DrawingBox {
    let box = this.#boxes.get(drawing.id);
    if (!box) {
      const element = document.createElement('div');
      element.className = 'drawing';
      element.dataset.drawing = drawing.id;
      box = { element, view: null, place: '' };
      this.#boxes.set(drawing.id, box);
      this.element.append(element);
    }
    box.element.setAttribute('role', 'img');
    box.element.setAttribute('aria-label', drawing.name);
    return box;
  }
}
