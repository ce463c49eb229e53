import type { CellView } from '../engine/workbook-view.ts';
import { fontCss } from './cell-look.ts';
import { fitNumber } from './fit.ts';
import type { Measure } from './measure.ts';

/** What a cell has for its text: pixels from side to side, and how wide a text is in its font. */
export interface Room {
  width: number;
  /** The same without the margins. */
  inner: number;
  scale: number;
  font: string;
  measure: Measure;
}

/** Puts a cell's text into its element, as far as there is room for it. */
export function writeText(element: HTMLElement, cell: CellView, room: Room): void {
  const shown = shownIn(cell, room);
  const whole = shown === cell.text;
  if (cell.runs && whole) writeRuns(element, cell.runs, room.scale);
  else if (cell.fill && whole) writeSpread(element, shown, cell.fill, room);
  else writePlain(element, cell.align === 'fill' ? repeated(shown, room) : shown);
  if (cell.style.shrink) shrink(element, room.measure.width(shown, room.font), room.inner);
}

function shownIn({ kind, text, style }: CellView, { inner, font, measure }: Room): string {
  if (kind === 'number' && !style.shrink)
    return fitNumber(text, style.numberFormat, inner + 2, (tried) => measure.width(tried, font));
  // Letters below one another are lines of one letter; none of them joins the next.
  if (style.rotation === 255) return [...text].join('\n');
  return style.wrap ? text : text.replaceAll('\n', '');
}

/** A text that is there already changes what it says. */
function writePlain(element: HTMLElement, text: string): void {
  const there = element.firstChild;
  if (!(there instanceof Text) || there !== element.lastChild) element.textContent = text;
  else if (there.data !== text) there.data = text;
}

function writeRuns(element: HTMLElement, runs: NonNullable<CellView['runs']>, scale: number): void {
  element.replaceChildren(
    ...runs.map((run) => {
      const span = document.createElement('span');
      span.textContent = run.text;
      span.style.cssText = fontCss(run.font, scale);
      return span;
    }),
  );
}

/** A text in two parts that stand at the two sides of the cell, and a character between them as often as it fits. */
function writeSpread(
  element: HTMLElement,
  text: string,
  fill: NonNullable<CellView['fill']>,
  { inner, font, measure }: Room,
): void {
  const one = measure.width(fill.with, font);
  const times = one > 0 ? Math.max(0, Math.floor((inner - measure.width(text, font)) / one)) : 0;
  const parts = [text.slice(0, fill.at) + fill.with.repeat(times), text.slice(fill.at)];
  element.replaceChildren(
    ...parts.map((part) => {
      const span = document.createElement('span');
      span.textContent = part;
      return span;
    }),
  );
  element.style.display = 'flex';
  element.style.justifyContent = 'space-between';
}

/** "Fill" alignment: the text again and again, as often as it fits. */
function repeated(text: string, { width, font, measure }: Room): string {
  const one = measure.width(text, font);
  return one > 0 ? text.repeat(Math.max(1, Math.floor(width / one))) : text;
}

function shrink(element: HTMLElement, need: number, room: number): void {
  if (need > room) element.style.fontSize = `${(Number.parseFloat(element.style.fontSize) * room) / need}px`;
}
