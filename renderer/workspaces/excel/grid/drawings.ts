import type { DrawingView } from '../engine/drawing-view.ts';
import type { SheetView } from '../engine/workbook-view.ts';
import { paintChart } from './chart/painter.ts';
import { placeOf, type Place, type Sizes } from './object-place.ts';

/** Draws what a drawing holds into its element, and again whenever the drawing or its size is another. */
export type Painter = (element: HTMLElement, drawing: DrawingView, scale: number) => void;

function paintPicture(element: HTMLElement, { content }: DrawingView): void {
  if (content.kind !== 'picture') return;
  const image = document.createElement('img');
  image.alt = '';
  const address = URL.createObjectURL(new Blob([content.bytes as BlobPart], { type: content.type }));
  image.addEventListener('load', () => URL.revokeObjectURL(address), { once: true });
  image.src = address;
  element.replaceChildren(image);
}

function paintShape(element: HTMLElement, { content }: DrawingView, scale: number): void {
  if (content.kind !== 'shape') return;
  const box = document.createElement('div');
  box.className = 'shape';
  box.classList.toggle('round', content.round);
  box.style.cssText = `background:${content.fill ?? 'none'};border-color:${content.line ?? 'transparent'};color:${content.ink};font-size:${(44 / 3) * scale}px`;
  box.dir = 'auto';
  box.textContent = content.text;
  element.replaceChildren(box);
}

/** What is not drawn here has its place all the same, and says what it is. */
function paintOther(element: HTMLElement, { name }: DrawingView, scale: number): void {
  const box = document.createElement('div');
  box.className = 'undrawn';
  box.style.fontSize = `${(44 / 3) * scale}px`;
  box.dir = 'auto';
  box.textContent = name;
  element.replaceChildren(box);
}

/** How each kind of drawing is drawn: one line for each. */
const painters: Readonly<Record<DrawingView['content']['kind'], Painter>> = {
  picture: paintPicture,
  shape: paintShape,
  chart: paintChart,
  other: paintOther,
};

const grips = ['top start', 'top', 'top end', 'end', 'bottom end', 'bottom', 'bottom start', 'start'];

interface DrawingBox {
  element: HTMLElement;
  content: HTMLElement;
  view: DrawingView | null;
  place: string;
}

const styleOf = ({ at, top, width, height }: Place, headings: { width: number; height: number }): string =>
  `inset-inline-start:${headings.width + at}px;inset-block-start:${headings.height + top}px;inline-size:${width}px;block-size:${height}px`;

/** What floats over the cells of a pane. */
export class Drawings {
  readonly element = document.createElement('div');
  readonly #boxes = new Map<string, DrawingBox>();
  readonly #outline = document.createElement('div');

  constructor() {
    this.element.className = 'drawings';
    this.#outline.className = 'drawing-outline';
  }

  /** Draws the objects that `reaches` into this pane, in their order. */
  draw(
    sheet: SheetView,
    sizes: Sizes,
    headings: { width: number; height: number },
    reaches: (drawing: DrawingView) => boolean,
  ): void {
    const shown = sheet.drawings.filter(reaches);
    const here = new Set(shown.map(({ id }) => id));
    for (const [id, { element }] of this.#boxes) {
      if (here.has(id)) continue;
      element.remove();
      this.#boxes.delete(id);
    }
    for (const [at, drawing] of shown.entries()) {
      const box = this.#boxFor(drawing);
      // What comes later in the file lies over what came before.
      if (this.element.children[at] !== box.element)
        this.element.insertBefore(box.element, this.element.children[at] ?? null);
      const place = styleOf(placeOf(drawing, sizes), headings);
      if (box.view === drawing && box.place === place) continue;
      box.element.style.cssText = place;
      box.element.classList.toggle('chosen', drawing.chosen);
      const same = box.place === place && box.view?.content === drawing.content;
      box.view = drawing;
      box.place = place;
      if (!same) painters[drawing.content.kind](box.content, drawing, sizes.scale);
    }
  }

  /** The edge that follows a drag; null takes it away. */
  outline(place: Place | null, headings: { width: number; height: number }): void {
    if (!place) return this.#outline.remove();
    this.#outline.style.cssText = styleOf(place, headings);
    if (!this.#outline.isConnected) this.element.append(this.#outline);
  }

  #boxFor(drawing: DrawingView): DrawingBox {
    let box = this.#boxes.get(drawing.id);
    if (!box) {
      const [element, content] = [document.createElement('div'), document.createElement('div')];
      element.className = 'drawing';
      element.dataset.drawing = drawing.id;
      content.className = 'drawn';
      element.append(
        content,
        ...grips.map((grip) => {
          const made = document.createElement('span');
          made.className = 'grip';
          made.dataset.grip = grip;
          return made;
        }),
      );
      box = { element, content, view: null, place: '' };
      this.#boxes.set(drawing.id, box);
    }
    box.element.setAttribute('role', 'img');
    box.element.setAttribute('aria-label', drawing.name);
    return box;
  }
}
