import { Drawings } from './drawings.ts';
import type { Selection, SheetView } from '../engine/workbook-view.ts';
import type { Seen } from './axis.ts';
import type { Place, Sizes } from './object-place.ts';
import { Headings } from './headings.ts';
import { Layer } from './layer.ts';
import { Overlay } from './overlay.ts';

/** A part of the sheet that scrolls in its own way. */
export interface Pane {
  host: HTMLElement;
  layer: Layer;
  overlay: Overlay;
  drawings: Drawings;
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
  readonly all: readonly Pane[];

  constructor() {
    const pane = (name: string, rows: Pane['rows'], columns: Pane['columns']): Pane => {
      const overlay = new Overlay();
      const layer = new Layer();
      const drawings = new Drawings();
      const host = div(`pane ${name}`);
      host.append(layer.element, overlay.element, drawings.element);
      return { host, layer, overlay, drawings, rows, columns };
    };
    const main = pane('moving', 'moving', 'moving');
    const top = pane('top', 'still', 'moving');
    const beside = pane('beside', 'moving', 'still');
    const still = pane('still', 'still', 'still');
    this.all = [main, top, beside, still];
    top.host.append(this.columnHeadings.moving.element);
    beside.host.append(this.rowHeadings.moving.element);
    still.host.append(this.columnHeadings.still.element, this.rowHeadings.still.element, this.corner);
    this.corner.setAttribute('aria-hidden', 'true');
    this.extent.append(...this.all.map(({ host }) => host));
    this.scroller.append(this.extent);
  }

  /** Draws what floats over the cells. A pane that stays shows what begins in it, as far as it reaches. */
  drawObjects(sheet: SheetView, sizes: Sizes, headings: { width: number; height: number }): void {
    for (const { drawings, rows, columns } of this.all)
      drawings.draw(
        sheet,
        sizes,
        headings,
        ({ from }) =>
          (rows === 'moving' || from.row < sizes.rows.frozen) &&
          (columns === 'moving' || from.column < sizes.columns.frozen),
      );
  }

  /** Draws letters and numbers, and which of them the selection crosses. */
  drawHeadings(
    {
      sheet,
      rows,
      columns,
      headings,
    }: Sizes & { sheet: SheetView; headings: { width: number; height: number } },
    seen: { rows: Seen; columns: Seen },
    selection: Selection,
  ): void {
    const { width, height } = headings;
    for (const which of ['still', 'moving'] as const) {
      this.columnHeadings[which].draw(columns, rows, seen.columns[which], selection, sheet, width, height);
      this.rowHeadings[which].draw(rows, columns, seen.rows[which], selection, sheet, height, width);
    }
  }

  outline(place: Place | null, headings: { width: number; height: number }): void {
    for (const { drawings } of this.all) drawings.outline(place, headings);
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
