import type { SheetView } from '../engine/workbook-view.ts';
import type { Axis } from './axis.ts';

/** Pixels that the headings take: as wide as the longest number of a row; none when they are not shown. */
export function headingsOf(
  sheet: SheetView,
  lastRow: number,
  scale: number,
): { width: number; height: number } {
  if (!sheet.headings) return { width: 0, height: 0 };
  const digits = String(Math.max(1000, lastRow)).length;
  return { width: Math.round((digits * 8 + 12) * scale), height: Math.round(24 * scale) };
}

/** Tells CSS and assistive technology what kind of sheet is shown. */
export function dress(
  element: HTMLElement,
  grid: HTMLElement,
  sheet: SheetView,
  rows: Axis,
  columns: Axis,
  headings: { width: number; height: number },
  scale: number,
): void {
  element.dir = sheet.rightToLeft ? 'rtl' : 'ltr';
  element.classList.toggle('no-lines', !sheet.gridlines);
  element.classList.toggle('frozen-rows', rows.frozen > 0);
  element.classList.toggle('frozen-columns', columns.frozen > 0);
  const sizes = {
    '--scale': String(scale),
    '--head-inline': `${headings.width}px`,
    '--head-block': `${headings.height}px`,
    '--still-inline': `${headings.width + columns.start(columns.frozen)}px`,
    '--still-block': `${headings.height + rows.start(rows.frozen)}px`,
  };
  for (const [name, value] of Object.entries(sizes)) element.style.setProperty(name, value);
  grid.setAttribute('aria-rowcount', String(rows.limit));
  grid.setAttribute('aria-colcount', String(columns.limit));
}
