import type { Area } from '../../../../../core/formula/index.ts';
import { childOf } from '../../../../../core/ooxml/tree/index.ts';
import type { Axis } from '../axis.ts';
import { usedOf } from '../content.ts';
import type { ExcelDocument } from '../document.ts';
import { drawingsOf } from '../charts/drawings.ts';
import { columnAxisOf, rowAxisOf } from '../layout.ts';
import { breaksOf, headerParts, printAreaOf, printTitlesOf, type HeaderParts, type Span } from './page.ts';

/** A page: which rows and columns stand on it, titles first. */
export interface PageView {
  rows: readonly number[];
  columns: readonly number[];
  /** Pixels at 96 to the inch, margins included. */
  width: number;
  height: number;
  margins: { left: number; right: number; top: number; bottom: number };
  /** How much smaller than on the screen. */
  scale: number;
  gridlines: boolean;
  header: Required<HeaderParts>;
  footer: Required<HeaderParts>;
}

const perInch = 96;
/** Widths and heights in inches by ST_PaperSize. */
const sizes: Readonly<Record<number, readonly [number, number]>> = {
  1: [8.5, 11],
  5: [8.5, 14],
  8: [11.69, 16.54],
  9: [8.27, 11.69],
  11: [5.83, 8.27],
};
/** More pages than this are not drawn. */
const mostPages = 200;

const span = (part: Span | null): number[] =>
  part
    ? Array.from({ length: Math.min(part.last - part.first + 1, 1000) }, (_, index) => part.first + index)
    : [];

/** Rows or columns cut into pages of a size; titles stand on each page after those that they are on. */
function cut(
  axis: Axis,
  first: number,
  last: number,
  room: number,
  breaks: readonly number[],
  titles: Span | null,
): number[][] {
  const pages: number[][] = [];
  let page: number[] = [];
  let taken = 0;
  const repeated = span(titles);
  const begin = (at: number): void => {
    if (page.length > 0) pages.push(page);
    const before = titles && at > titles.last ? repeated : [];
    page = [...before];
    taken = before.reduce((sum, each) => sum + axis.size(each), 0);
  };
  begin(first);
  for (let at = first; at <= last && pages.length < mostPages; at++) {
    const size = axis.size(at);
    if (size === 0) continue;
    const isNew = page.some((each) => !repeated.includes(each) || each >= first);
    if (page.length > 0 && isNew && (taken + size > room || breaks.includes(at))) begin(at);
    page.push(at);
    taken += size;
  }
  return page.length > 0 ? [...pages, page] : pages;
}

const lengthOf = (axis: Axis, first: number, last: number): number =>
  axis.start(last + 1) - axis.start(first);

/** All that is filled, and all that a chart lies over. */
function everything(document: ExcelDocument): Area | null {
  const used = usedOf(document.part.rows);
  const corners = drawingsOf(document, document.active).map(({ to }) => to);
  const rows = Math.max(used.rows, ...corners.map(({ row }) => row + 1));
  const columns = Math.max(used.columns, ...corners.map(({ column }) => column + 1));
  return rows === 0 || columns === 0 ? null : { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
}

/** The pages of the active sheet, down first and then across, as Excel counts them. */
export function pagesOf(document: ExcelDocument): PageView[] {
  const { part, book, active } = document;
  const { root } = part;
  const setup = childOf(root, 'pageSetup');
  const [short, long] = sizes[Number(setup?.get('paperSize') ?? 1)] ?? sizes[9]!;
  const wide = setup?.get('orientation') === 'landscape';
  const [width, height] = (wide ? [long, short] : [short, long]).map((inches) => inches * perInch) as [
    number,
    number,
  ];
  const stated = childOf(root, 'pageMargins');
  const margin = (side: string, usual: number): number => Number(stated?.get(side) ?? usual) * perInch;
  const margins = {
    left: margin('left', 0.7),
    right: margin('right', 0.7),
    top: margin('top', 0.75),
    bottom: margin('bottom', 0.75),
  };
  const room = { width: width - margins.left - margins.right, height: height - margins.top - margins.bottom };
  const [rows, columns] = [rowAxisOf(part), columnAxisOf(part)];
  const titles = printTitlesOf(book, active);
  const stack = printAreaOf(book, active);
  const areas = stack.length > 0 ? stack : [everything(document)].flatMap((each) => each ?? []);
  const gridlines = /^(1|true)$/.test(childOf(root, 'printOptions')?.get('gridLines') ?? '');
  const header = headerParts(root, 'header');
  const footer = headerParts(root, 'footer');
  return areas.flatMap((area) => {
    const scale = scaleOf(root, area, rows, columns, room);
    const across = cut(
      columns,
      area.left,
      area.right,
      room.width / scale,
      breaksOf(root, 'column'),
      titles.columns,
    );
    const down = cut(rows, area.top, area.bottom, room.height / scale, breaksOf(root, 'row'), titles.rows);
    return across.flatMap((pageColumns) =>
      down.map((pageRows) => ({
        rows: pageRows,
        columns: pageColumns,
        width,
        height,
        margins,
        scale,
        gridlines,
        header,
        footer,
      })),
    );
  });
}

/** How much a sheet is made smaller, by hand or to fit its pages; never larger than by hand. */
function scaleOf(
  root: ExcelDocument['part']['root'],
  { top, left, bottom, right }: Area,
  rows: Axis,
  columns: Axis,
  room: { width: number; height: number },
): number {
  const setup = childOf(root, 'pageSetup');
  const fits = /^(1|true)$/.test(childOf(childOf(root, 'sheetPr'), 'pageSetUpPr')?.get('fitToPage') ?? '');
  if (!fits) return Number(setup?.get('scale') ?? 100) / 100 || 1;
  const [across, down] = [Number(setup?.get('fitToWidth') ?? 1), Number(setup?.get('fitToHeight') ?? 1)];
  const byWidth = across > 0 ? (room.width * across) / lengthOf(columns, left, right) : 1;
  const byHeight = down > 0 ? (room.height * down) / lengthOf(rows, top, bottom) : 1;
  return Math.max(0.1, Math.min(1, byWidth, byHeight));
}
