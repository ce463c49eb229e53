import type { CommandCall } from '../../../../core/exercise/index.ts';
import type { WorkbookView } from '../engine/workbook-view.ts';
import { columnLimit, rowLimit } from '../engine/workbook-view.ts';
import type { GridView } from './grid-view.ts';

interface Host {
  grid: GridView;
  view: WorkbookView;
  press(call: CommandCall): Promise<void>;
  tell(text: string, at: { x: number; y: number } | null): void;
}

/** Drawing the border of a row or column: it, or all that are selected with it, get the new size. */
export class Resizing {
  readonly #host: Host;
  readonly #line = document.createElement('div');
  active = false;

  constructor(host: Host) {
    this.#host = host;
    this.#line.className = 'resize-line';
    this.#line.hidden = true;
    host.grid.element.append(this.#line);
  }

  begin(part: 'rows' | 'columns', index: number, at: { clientX: number; clientY: number }) {
    const { grid, view, tell } = this.#host;
    const axis = part === 'rows' ? grid.rows : grid.columns;
    const along = (event: { clientX: number; clientY: number }): number =>
      part === 'rows' ? event.clientY : grid.sheet.rightToLeft ? -event.clientX : event.clientX;
    const began = along(at);
    let size = axis.size(index);
    const before = size;
    const onMove = (event: PointerEvent): void => {
      size = Math.max(0, before + along(event) - began);
      this.#show(part, index, size);
      const value = part === 'rows' ? view.pointsOf(size / grid.scale) : view.charactersOf(size / grid.scale);
      tell(String(Math.round(value * 100) / 100), { x: event.clientX, y: event.clientY });
    };
    this.active = true;
    grid.scroller.addEventListener('pointermove', onMove);
    return {
      over: () => undefined,
      done: () => {
        grid.scroller.removeEventListener('pointermove', onMove);
        this.active = false;
        this.#line.hidden = true;
        tell('', null);
        if (size !== before) void this.#set(part, index, size / grid.scale);
      },
    };
  }

  #show(part: 'rows' | 'columns', index: number, size: number): void {
    const { grid } = this.#host;
    const box = grid.boxOf({ top: index, left: index, bottom: index, right: index });
    const { style } = this.#line;
    this.#line.hidden = false;
    this.#line.className = `resize-line ${part}`;
    if (part === 'rows') style.translate = `0 ${box.top + size}px`;
    else style.translate = `${grid.sheet.rightToLeft ? box.left + box.width - size : box.left + size}px 0`;
  }

  async #set(part: 'rows' | 'columns', index: number, pixels: number): Promise<void> {
    const { view, press } = this.#host;
    const call: CommandCall =
      part === 'rows'
        ? { command: 'row-height', args: { points: view.pointsOf(pixels) } }
        : { command: 'column-width', args: { characters: view.charactersOf(pixels) } };
    await this.#on(part, index, () => press(call));
  }

  /** As wide or high as what is in it. */
  async fit(part: 'rows' | 'columns', index: number): Promise<void> {
    const { press } = this.#host;
    await this.#on(part, index, () =>
      press({ command: part === 'rows' ? 'autofit-rows' : 'autofit-columns', args: {} }),
    );
  }

  /** Commands act on what is selected; a row that is not gets selected for as long as that takes. */
  async #on(part: 'rows' | 'columns', index: number, act: () => Promise<void>): Promise<void> {
    const { view } = this.#host;
    const before = view.selection();
    const isWhole = before.ranges.some((each) =>
      part === 'rows'
        ? each.left === 0 && each.right === columnLimit - 1 && index >= each.top && index <= each.bottom
        : each.top === 0 && each.bottom === rowLimit - 1 && index >= each.left && index <= each.right,
    );
    if (isWhole) return act();
    const range =
      part === 'rows'
        ? { top: index, bottom: index, left: 0, right: columnLimit - 1 }
        : { left: index, right: index, top: 0, bottom: rowLimit - 1 };
    view.select({ active: { row: range.top, column: range.left }, ranges: [range] });
    await act();
    view.select(before);
  }
}
