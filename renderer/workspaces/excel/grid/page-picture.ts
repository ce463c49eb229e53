import type { PageView } from '../engine/data/pages.ts';
import { columnLimit, rowLimit, type SheetView } from '../engine/workbook-view.ts';
import type { Axis, Span } from './axis.ts';
import { Looks } from './cell-look.ts';
import { Drawings } from './drawings.ts';
import { Layer } from './layer.ts';
import { Measure } from './measure.ts';

/** Room for the lines at the upper and the first edge. */
const edge = { width: 1, height: 1 };
const spanOf = (indexes: readonly number[]): Span => ({ first: indexes[0] ?? 0, last: indexes.at(-1) ?? -1 });

/** The rows or columns of a page, one after another; all others take no room. */
export function pageAxis(indexes: readonly number[], sizeOf: (index: number) => number): Axis {
  const starts = new Map<number, number>();
  let end = 0;
  for (const index of indexes) {
    starts.set(index, end);
    end += sizeOf(index);
  }
  const { last } = spanOf(indexes);
  const start = (index: number): number =>
    starts.get(index) ?? starts.get(indexes.find((each) => each >= index) ?? -1) ?? end;
  return {
    limit: last + 1,
    frozen: 0,
    used: last + 1,
    start,
    size: (index) => (starts.has(index) ? sizeOf(index) : 0),
    at: (position) => indexes.findLast((index) => start(index) <= position) ?? 0,
  };
}

/** Where charts and pictures lie: as on the sheet, from the first row or column that is no repeated title on. */
function drawingAxis(page: Axis, indexes: readonly number[], startOf: (index: number) => number): Axis {
  const own = indexes.findLast((index, at) => at === 0 || indexes[at - 1] !== index - 1) ?? 0;
  return { ...page, start: (index) => startOf(index) - startOf(own) + page.start(own) };
}

/** A page of the sheet as it is printed, drawn as the sheet itself is drawn. */
export function drawPage(host: HTMLElement, sheet: SheetView, page: PageView): void {
  const rows = pageAxis(page.rows, (row) => sheet.rowHeight(row));
  const columns = pageAxis(page.columns, (column) => sheet.columnWidth(column));
  const onPage = new Set(page.columns);
  const nothing = sheet.cell(rowLimit - 1, columnLimit - 1);
  const cells = new Layer();
  const drawings = new Drawings();
  cells.draw({
    rows,
    columns,
    rowSpan: spanOf(page.rows),
    columnSpan: spanOf(page.columns),
    headings: edge,
    merges: sheet.merges,
    brush: {
      // Comments and the buttons of filters are not printed, nor what runs in from another page.
      sheet: {
        rightToLeft: sheet.rightToLeft,
        comment: () => null,
        cell: (row, column) => (onPage.has(column) ? sheet.cell(row, column) : nothing),
      },
      filters: [],
      looks: new Looks(1),
      measure: new Measure(),
      scale: 1,
    },
    version: 0,
    changed: { rows: new Set(), others: false },
  });
  drawings.draw(
    sheet,
    {
      rows: drawingAxis(rows, page.rows, (row) => sheet.rowStart(row)),
      columns: drawingAxis(columns, page.columns, (column) => sheet.columnStart(column)),
      scale: 1,
    },
    edge,
    () => true,
  );
  host.className = `sheet-grid printed ${page.gridlines ? '' : 'no-lines'}`;
  host.dir = sheet.rightToLeft ? 'rtl' : 'ltr';
  host.style.inlineSize = `${columns.start(columns.limit) + 1}px`;
  host.style.blockSize = `${rows.start(rows.limit) + 1}px`;
  host.replaceChildren(cells.element, drawings.element);
}
