import type { Area } from '../../../../../core/formula/index.ts';
import type { XmlNode } from '../../../../../core/ooxml/tree/index.ts';
import { usedOf } from '../content.ts';
import type { ExcelDocument } from '../document.ts';
import { columnAxisOf, rowAxisOf, viewOf } from '../layout.ts';
import { emptyChart } from './looks.ts';
import { groupsFor, newSeries, plotWith, type ChartKind, type Stacking } from './build.ts';
import { withoutTheme } from './colours.ts';
import { ChartCells } from './cells.ts';
import { addChart, chartsOn, cornerAt, cornersOf } from './place.ts';
import { gridOf, inColumns, seriesOf, type Grid, type SeriesSource } from './source.ts';
import { changeAt } from './xml.ts';
import { parseXml } from '../../../../../core/ooxml/tree/index.ts';

export const cellsFor = ({ book, calculation, ports }: ExcelDocument): ChartCells =>
  new ChartCells(book, calculation, ports.locale);

/** Pixels of a new chart: 5 by 3 inches. */
const width = 480;
const height = 288;

/** A root with the series of these sources, drawn in one way. */
export function drawn(
  document: ExcelDocument,
  root: XmlNode,
  kind: ChartKind,
  stacking: Stacking,
  sources: readonly SeriesSource[],
  rightToLeft: boolean,
): XmlNode {
  const cells = cellsFor(document);
  const shown = kind === 'pie' ? sources.slice(0, 1) : sources;
  const series = shown.map((source, index) => ({ node: newSeries(root, cells, source, index), color: null }));
  const format = cells.format(shown[0]?.values ?? '');
  return changeAt(root, ['chart', 'plotArea'], (plot) =>
    plotWith(root, plot, groupsFor(kind, stacking, series), rightToLeft, format),
  );
}

/** Categories and values of a scatter chart: without labels, the first line is across. */
function scattered(grid: Grid, kind: ChartKind): Grid {
  if (kind !== 'scatter' || grid.labelColumns.length > 0 || grid.columns.length < 2) return grid;
  return { ...grid, labelColumns: grid.columns.slice(0, 1), columns: grid.columns.slice(1) };
}

/** Where a chart that comes from elsewhere has room: below what the sheet holds already. */
export function placeOn(document: ExcelDocument, sheet: number) {
  const { rows } = usedOf(document.book.sheet(sheet).rows);
  const last = Math.max(0, rows - 1);
  return freePlace(document, sheet, { sheet, rows: [last], columns: [63], labelRows: [], labelColumns: [] });
}

/** Beside the data, or below wide data, where no other chart is. */
function freePlace(document: ExcelDocument, sheet: number, { rows, columns, labelRows }: Grid) {
  const part = document.book.sheet(sheet);
  const [across, down] = [columnAxisOf(part), rowAxisOf(part)];
  const [last, bottom] = [columns.at(-1)!, rows.at(-1)!];
  const wide = across.start(last + 1) > 640;
  const x = wide ? across.start(1) : across.start(last + 2);
  let y = wide ? down.start(bottom + 2) : down.start(labelRows[0] ?? rows[0]!);
  const taken = chartsOn(document, sheet).map(({ anchor }) => {
    const { from, to } = cornersOf(document, sheet, anchor);
    const start = (axis: typeof across, index: number, more: number): number => axis.start(index) + more;
    return {
      left: start(across, from.column, from.x),
      right: start(across, to.column, to.x),
      top: start(down, from.row, from.y),
      bottom: start(down, to.row, to.y),
    };
  });
  for (let at = 0; at < taken.length; at++) {
    const over = taken.find(
      (each) => each.left < x + width && each.right > x && each.top < y + height && each.bottom > y,
    );
    if (!over) break;
    y = over.bottom + 15;
  }
  return { from: cornerAt(part, x, y), to: cornerAt(part, x + width, y + height) };
}

/** Makes a chart of the selection, or of an area, and gives back its part; null when there is nothing to draw. */
export function makeChart(
  document: ExcelDocument,
  kind: ChartKind,
  stacking: Stacking,
  area: Area | null,
): string | null {
  const found = gridOf(document, area);
  if (!found) return null;
  const grid = scattered(found, kind);
  const sheet = document.active;
  const sources = seriesOf(document, grid, kind === 'scatter' || inColumns(grid));
  const { rightToLeft } = viewOf(document.part.root);
  const round = kind === 'pie' || kind === 'doughnut';
  const empty = parseXml(emptyChart(round || sources.length > 1)).root;
  const root = drawn(document, empty, kind, stacking, sources, rightToLeft);
  const name = (number: number): string =>
    document.ports.locale === 'ar' ? `مخطط ${number}` : `Chart ${number}`;
  const { from, to } = freePlace(document, sheet, grid);
  return addChart(document, sheet, withoutTheme(document, root), name, from, to);
}
