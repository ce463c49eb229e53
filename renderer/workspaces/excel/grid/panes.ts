import { Drawings } from './drawings.ts';
import { Headings } from './headings.ts';
import { Layer } from './layer.ts';
import { Overlay } from './overlay.ts';

/** A part of the sheet that scrolls in its own way. */
export interface Pane {
  host: HTMLElement;
  layer: Layer;
  overlay: Overlay;
  rows: 'still' | 'moving';
  columns: 'still' | 'moving';
}

export const div = (name: string): HTMLElement => {
  const element = document.createElement('div');
  element.className = name;
  return element;
};

/** The elements of a sheet: four panes that a browser scrolls as one, with headings, drawings and frames in them. */
export class Panes {
  readonly scroller = div('scroller');
  readonly extent = div('extent');
  /** Selects all cells; by keys, Ctrl+A does. */
  readonly corner = div('corner');
  readonly columnHeadings = { still: new Headings('column'), moving: new Headings('column') };
  readonly rowHeadings = { still: new Headings('row'), moving: new Headings('row') };
  readonly drawings = new Drawings();
  readonly all: readonly Pane[];

  constructor() {
    const pane = (name: string, rows: Pane['rows'], columns: Pane['columns']): Pane => {
      const overlay = new Overlay();
      const layer = new Layer();
      const host = div(`pane ${name}`);
      host.append(layer.element, overlay.element);
      return { host, layer, overlay, rows, columns };
    };
    const main = pane('moving', 'moving', 'moving');
    const top = pane('top', 'still', 'moving');
    const beside = pane('beside', 'moving', 'still');
    const still = pane('still', 'still', 'still');
    this.all = [main, top, beside, still];
    main.host.append(this.drawings.element);
    top.host.append(this.columnHeadings.moving.element);
    beside.host.append(this.rowHeadings.moving.element);
    still.host.append(this.columnHeadings.still.element, this.rowHeadings.still.element, this.corner);
    this.corner.setAttribute('aria-hidden', 'true');
    this.extent.append(...this.all.map(({ host }) => host));
    this.scroller.append(this.extent);
  }

  /** The element of a cell, in whichever pane it is drawn. */
  elementOf(row: number, column: number): HTMLElement | null {
    for (const { layer } of this.all) {
      const element = layer.elementOf(row, column);
      if (element) return element;
    }
    return null;
  }
}
