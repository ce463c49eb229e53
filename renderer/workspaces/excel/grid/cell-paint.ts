import type { CellView, SheetView } from '../engine/workbook-view.ts';
import type { Look, Looks } from './cell-look.ts';
import { fontCss } from './cell-look.ts';
import { decorate, marksOf } from './decorations.ts';
import { cellDirection, fitNumber, sideOf } from './fit.ts';
import { fontLine, type Measure } from './measure.ts';

/** Pixels between a cell's edge and its text, at 100 %. */
export const margin = 3;
/** Pixels for each step of indentation, at 100 %. */
export const indentStep = 9;

/** One drawn cell. What was drawn last is kept, so that nothing is drawn twice. */
export interface CellBox {
  readonly element: HTMLElement;
  readonly text: HTMLElement;
  drawn: string;
  view: CellView | null;
  look: Look | null;
}

export function makeCell(): CellBox {
  const element = document.createElement('div');
  element.className = 'cell';
  element.setAttribute('role', 'gridcell');
  const text = document.createElement('div');
  text.className = 'text';
  element.append(text);
  return { element, text, drawn: '', view: null, look: null };
}

/** Where a cell is drawn, and over how much of the row. */
export interface Spot {
  row: number;
  column: number;
  /** Pixels along the line of the sheet, from the start of its row. */
  at: number;
  width: number;
  height: number;
  /** How much wider the box is drawn than the cell, to hold a text that runs on; and where it begins. */
  over: { at: number; width: number } | null;
  /** A text from beside lies over the line at its start, or at its end. */
  openStart: boolean;
  openEnd: boolean;
}

export interface Brush {
  sheet: SheetView;
  /** Asked for once, not for every cell. */
  filters: SheetView['filters'];
  looks: Looks;
  measure: Measure;
  scale: number;
}

/** Draws a cell, if anything of it is new. */
export function paintCell(box: CellBox, cell: CellView, spot: Spot, brush: Brush): void {
  const look = brush.looks.of(cell.style);
  const { over } = spot;
  const marks = marksOf(brush, spot.row, spot.column);
  const drawn = `${marks.comment} ${marks.filter} ${spot.row} ${spot.column} ${spot.at} ${spot.width} ${spot.height} ${over ? `${over.at} ${over.width}` : ''} ${spot.openStart} ${spot.openEnd}`;
  if (box.view === cell && box.look === look && box.drawn === drawn) return;
  box.view = cell;
  box.look = look;
  box.drawn = drawn;
  const { element, text } = box;
  const layer = over ? 3 : look.layer;
  const lines = [
    spot.openStart && 'border-inline-start-color:transparent',
    spot.openEnd && 'border-inline-end-color:transparent',
  ].filter(Boolean);
  // One pixel back: neighbours share the line between them.
  element.style.cssText = `inset-inline-start:${(over?.at ?? spot.at) - 1}px;inline-size:${(over?.width ?? spot.width) + 1}px;block-size:${spot.height + 1}px;z-index:${layer};${look.box};${lines.join(';')}`;
  element.setAttribute('aria-colindex', String(spot.column + 1));
  paintText(text, cell, spot, look, brush);
  decorate(element, cell, marks, brush);
}

function paintText(text: HTMLElement, cell: CellView, spot: Spot, look: Look, brush: Brush): void {
  if (cell.kind === 'empty' && cell.text === '') {
    if (text.firstChild) text.textContent = '';
    text.style.cssText = 'display:none';
    return;
  }
  const { sheet, scale, measure } = brush;
  const direction = cellDirection(cell, sheet.rightToLeft);
  const side = sideOf(cell, direction);
  const indent = margin * scale + cell.style.indent * indentStep * scale;
  const align = cell.align === 'justify' ? 'justify' : side;
  const padding = side === 'center' ? '' : `;padding-${side}:${indent}px`;
  text.dir = direction;
  text.style.cssText = `${look.text};text-align:${align}${padding}${rotationCss(cell.style.rotation)}`;
  const font = fontLine(cell.style.font, scale);
  const shown =
    cell.kind === 'number' && !cell.style.shrink
      ? fitNumber(cell.text, cell.style.numberFormat, spot.width - 2 * margin * scale + 2, (tried) =>
          measure.width(tried, font),
        )
      : cell.style.wrap
        ? cell.text
        : cell.text.replaceAll('\n', '');
  if (cell.runs && shown === cell.text) paintRuns(text, cell.runs, scale);
  else text.textContent = cell.align === 'fill' ? filled(shown, spot.width, measure, font) : shown;
  if (cell.style.shrink) shrink(text, measure.width(shown, font), spot.width - 2 * margin * scale);
}

function paintRuns(text: HTMLElement, runs: NonNullable<CellView['runs']>, scale: number): void {
  text.replaceChildren(
    ...runs.map((run) => {
      const span = document.createElement('span');
      span.textContent = run.text;
      span.style.cssText = fontCss(run.font, scale);
      return span;
    }),
  );
}

/** "Fill" alignment: the text again and again, as often as it fits. */
function filled(text: string, width: number, measure: Measure, font: string): string {
  const one = measure.width(text, font);
  return one > 0 ? text.repeat(Math.max(1, Math.floor(width / one))) : text;
}

function shrink(text: HTMLElement, need: number, room: number): void {
  if (need > room) text.style.fontSize = `${(Number.parseFloat(text.style.fontSize) * room) / need}px`;
}

function rotationCss(degrees: number): string {
  if (degrees === 0) return '';
  if (degrees === 255) return ';writing-mode:vertical-rl;text-orientation:upright;align-self:center';
  if (degrees === 90) return ';writing-mode:vertical-rl;transform:rotate(180deg);align-self:center';
  if (degrees === -90) return ';writing-mode:vertical-rl;align-self:center';
  return `;transform:rotate(${-degrees}deg);align-self:center;inline-size:max-content;overflow:visible`;
}
