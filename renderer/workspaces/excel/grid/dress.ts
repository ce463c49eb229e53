import type { SheetView } from '../engine/workbook-view.ts';
import type { Ground } from './places.ts';

interface Dressed extends Ground {
  readonly sheet: SheetView;
  readonly scale: number;
}

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

/** Pixels that a level of groups takes beside the headings. */
const levelSize = 22;

/** Pixels before the headings: one strip for each button of a level; none where nothing is grouped. */
export function gutterOf(sheet: SheetView, scale: number): { width: number; height: number } {
  const strip = Math.round(levelSize * scale);
  return {
    width: sheet.outline('rows').levels * strip,
    height: sheet.outline('columns').levels * strip,
  };
}

/** Tells CSS and assistive technology what kind of sheet is shown. */
export function dress(
  element: HTMLElement,
  grid: HTMLElement,
  { sheet, rows, columns, headings, gutter, scale }: Dressed,
): void {
  element.dir = sheet.rightToLeft ? 'rtl' : 'ltr';
  element.classList.toggle('no-lines', !sheet.gridlines);
  element.classList.toggle('frozen-rows', rows.frozen > 0);
  element.classList.toggle('frozen-columns', columns.frozen > 0);
  const sizes = {
    '--scale': String(scale),
    '--gutter-inline': `${gutter.width}px`,
    '--gutter-block': `${gutter.height}px`,
    '--head-inline': `${headings.width}px`,
    '--head-block': `${headings.height}px`,
    '--still-inline': `${headings.width + columns.start(columns.frozen)}px`,
    '--still-block': `${headings.height + rows.start(rows.frozen)}px`,
  };
  for (const [name, value] of Object.entries(sizes)) element.style.setProperty(name, value);
  grid.setAttribute('aria-rowcount', String(rows.limit));
  grid.setAttribute('aria-colcount', String(columns.limit));
}
