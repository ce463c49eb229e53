import type { CellView, SheetView } from '../engine/workbook-view.ts';
import type { Look, Looks } from './cell-look.ts';
import { writeText } from './cell-text.ts';
import { decorate, marksOf } from './decorations.ts';
import { cellDirection, sideOf, type Side } from './fit.ts';
import { fontLine, pixelsOf, type Measure } from './measure.ts';
import { isSlanted, turnedCss } from './turned.ts';

/** Pixels between a cell's edge and its text, at 100 %. */
export const margin = 3;
/** Pixels for each step of indentation, at 100 %. */
export const indentStep = 9;

/** One drawn cell. What was drawn last is kept, so that nothing is drawn twice. */
export interface CellBox {
  readonly element: HTMLElement;
  readonly text: HTMLElement;
  drawn: string;
  /** The styles as they were last set; '' where something else has changed them. While one scrolls, most stay. */
  css: string;
  textCss: string;
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
  return { element, text, drawn: '', css: '', textCss: '', view: null, look: null };
}

/** Where a cell is drawn, and over how much of the row. */
export interface Spot {
  row: number;
  column: number;
  /** Pixels along the line of the sheet, from the start of its row. */
  at: number;
  width: number;
  height: number;
  /** The room of a text that runs on over cells beside its own. */
  over: { at: number; width: number } | null;
  /** A text from beside lies over the line at its start, or at its end. */
  openStart: boolean;
  openEnd: boolean;
}

export interface Brush {
  sheet: Pick<SheetView, 'cell' | 'comment' | 'rightToLeft'>;
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
  const { element } = box;
  const slanted = isSlanted(cell.style.rotation) && cell.text !== '';
  const layer = over || slanted ? 3 : look.layer;
  const lines = [
    (over || slanted) && 'overflow:visible',
    spot.openStart && !look.lineAtStart && 'border-inline-start-color:transparent',
    spot.openEnd && !look.lineAtEnd && 'border-inline-end-color:transparent',
  ].filter(Boolean);
  // One pixel back: neighbours share the line between them.
  const css = `inset-inline-start:${spot.at - 1}px;inline-size:${spot.width + 1}px;block-size:${spot.height + 1}px;z-index:${layer};${look.box};${lines.join(';')}`;
  if (box.css !== css) element.style.cssText = box.css = css;
  const place = String(spot.column + 1);
  if (element.ariaColIndex !== place) element.setAttribute('aria-colindex', place);
  paintText(box, cell, spot, look, brush);
  decorate(element, cell, marks, brush);
}

function dressText(box: CellBox, css: string): void {
  if (box.textCss !== css) box.text.style.cssText = box.textCss = css;
}

function paintText(box: CellBox, cell: CellView, spot: Spot, look: Look, brush: Brush): void {
  const { text } = box;
  if (cell.kind === 'empty' && cell.text === '') {
    if (text.firstChild) text.textContent = '';
    return dressText(box, 'display:none');
  }
  const { sheet, scale, measure } = brush;
  const { style } = cell;
  const direction = cellDirection(cell, sheet.rightToLeft);
  const side = sideOf(cell, direction);
  const indent = (margin + style.indent * indentStep) * scale;
  const font = fontLine(style.font, scale);
  const css = [look.text, alignCss(cell, side), paddingCss(style.wrap, side, indent, scale)];
  if (spot.over) css.push(overCss(spot, spot.over, sheet.rightToLeft));
  if (style.rotation !== 0) {
    const line = { width: measure.width(cell.text, font), height: pixelsOf(style.font.size, scale) * 1.22 };
    css.push(turnedCss(style, side, cell.align === 'start', spot, line));
  }
  if (text.dir !== direction) text.dir = direction;
  dressText(box, css.join(';'));
  writeText(text, cell, {
    width: spot.width,
    inner: spot.width - margin * scale - (side === 'center' ? margin * scale : indent),
    scale,
    font,
    measure,
  });
  // These two have a style of their own, which follows from the text.
  if (style.shrink || cell.fill) box.textCss = '';
}

/** Lines of a wrapped text keep clear of both edges; a line alone ends where the cell ends. */
function paddingCss(wrap: boolean, side: Side, indent: number, scale: number): string {
  if (side === 'center') return wrap ? `padding-inline:${scale}px` : '';
  return `${wrap ? `padding-inline:${scale}px;` : ''}padding-${side}:${indent}px`;
}

/** A text that runs on has its own room; fill and lines stay round its cell. */
function overCss({ at, width }: Spot, over: NonNullable<Spot['over']>, rightToLeft: boolean): string {
  const left = rightToLeft ? at + width - over.at - over.width : over.at - at;
  return `position:absolute;left:${left}px;width:${over.width}px;box-sizing:border-box`;
}

function alignCss({ align }: CellView, side: Side): string {
  if (align === 'distributed') return 'text-align:justify;text-align-last:justify';
  return `text-align:${align === 'justify' ? align : side}`;
}
