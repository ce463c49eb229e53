import type { Area } from '../../../../../core/formula/index.ts';
import { encodeText, type XmlNode } from '../../../../../core/ooxml/tree/index.ts';
import type { ExcelDocument } from '../document.ts';
import { viewOf } from '../layout.ts';
import { groupsFor, plotWith, type ChartKind, type Stacking } from './build.ts';
import { withoutTheme } from './colours.ts';
import { letters, paper, titleLetters, waitingTitle } from './looks.ts';
import { cellsFor, drawn } from './making.ts';
import type { PlacedChart } from './place.ts';
import { groupsOf, plansOf, sourceOf } from './reading.ts';
import { gridOf, inColumns, seriesOf, type Grid } from './source.ts';
import { changeAt, chartOrder, childNamed, fragment, prepared, putNamed, within } from './xml.ts';

export const rootOf = ({ book }: ExcelDocument, { part }: PlacedChart): XmlNode => book.package.root(part)!;

export function change(
  document: ExcelDocument,
  { part }: PlacedChart,
  make: (root: XmlNode) => XmlNode,
): void {
  document.book.package.update(part, (root) => withoutTheme(document, make(prepared(root))));
}

const titleText = (text: string, above: boolean): string => {
  const rtl = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text) ? ' rtl="1"' : '';
  const lines = text
    .split('\n')
    .map(
      (each) =>
        `<a:p><a:pPr${rtl}>${titleLetters(above)}</a:pPr><a:r><a:rPr lang="${rtl ? 'ar-SA' : 'en-US'}"/><a:t>${encodeText(each)}</a:t></a:r></a:p>`,
    );
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${lines.join('')}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
};

const titled = (root: XmlNode, parent: XmlNode, order: readonly string[], text: string): XmlNode =>
  putNamed(
    parent,
    'title',
    order,
    text === '' ? null : fragment(root, titleText(text, order === chartOrder.chart)),
  );

/** The title above a chart; '' takes it away. */
export function setTitle(document: ExcelDocument, chart: PlacedChart, text: string): void {
  change(document, chart, (root) =>
    changeAt(root, ['chart'], (node) =>
      putNamed(
        titled(root, node, chartOrder.chart, text),
        'autoTitleDeleted',
        chartOrder.chart,
        fragment(root, `<c:autoTitleDeleted val="${text === '' ? 1 : 0}"/>`),
      ),
    ),
  );
}

/** A title that waits for its words, where there is none. */
export function showTitle(document: ExcelDocument, chart: PlacedChart): void {
  change(document, chart, (root) =>
    changeAt(root, ['chart'], (node) => {
      if (childNamed(node, 'title')) return node;
      const titled = putNamed(node, 'title', chartOrder.chart, fragment(root, waitingTitle));
      return putNamed(
        titled,
        'autoTitleDeleted',
        chartOrder.chart,
        fragment(root, '<c:autoTitleDeleted val="0"/>'),
      );
    }),
  );
}

export type AxisKind = 'category' | 'value' | 'second';

/** The axis of a kind; undefined when the chart has none. */
export function axisOf(root: XmlNode, kind: AxisKind): XmlNode | undefined {
  const plot = within(root, 'chart', 'plotArea');
  const all = (plot?.children ?? []).filter(
    (each) => typeof each !== 'string' && /Ax$/.test(each.local),
  ) as XmlNode[];
  const category =
    all.find((each) => each.local !== 'valAx') ??
    all.find((each) => /[bt]/.test(childNamed(each, 'axPos')?.get('val') ?? ''));
  const values = all.filter((each) => each.local === 'valAx' && each !== category);
  return kind === 'category' ? category : values[kind === 'value' ? 0 : 1];
}

function changeAxis(
  document: ExcelDocument,
  chart: PlacedChart,
  kind: AxisKind,
  make: (root: XmlNode, axis: XmlNode) => XmlNode,
): void {
  change(document, chart, (root) => {
    const axis = axisOf(root, kind);
    return changeAt(root, ['chart', 'plotArea'], (plot) =>
      plot.containing(plot.children.map((each) => (each === axis && axis ? make(root, axis) : each))),
    );
  });
}

export const setAxisTitle = (
  document: ExcelDocument,
  chart: PlacedChart,
  kind: AxisKind,
  text: string,
): void => changeAxis(document, chart, kind, (root, axis) => titled(root, axis, chartOrder.axis, text));

export const setGridlines = (document: ExcelDocument, chart: PlacedChart, on: boolean): void =>
  changeAxis(document, chart, 'value', (root, axis) =>
    putNamed(
      axis,
      'majorGridlines',
      chartOrder.axis,
      on ? (childNamed(axis, 'majorGridlines') ?? fragment(root, '<c:majorGridlines/>')) : null,
    ),
  );

const sides = { right: 'r', left: 'l', top: 't', bottom: 'b' } as const;

export function setLegend(
  document: ExcelDocument,
  chart: PlacedChart,
  is: keyof typeof sides | 'none',
): void {
  change(document, chart, (root) =>
    changeAt(root, ['chart'], (node) => {
      if (is === 'none') return putNamed(node, 'legend', chartOrder.chart, null);
      const position = fragment(root, `<c:legendPos val="${sides[is]}"/>`);
      const before =
        childNamed(node, 'legend') ?? fragment(root, '<c:legend><c:overlay val="0"/></c:legend>');
      return putNamed(
        node,
        'legend',
        chartOrder.chart,
        putNamed(before, 'legendPos', ['legendPos', 'legendEntry', 'layout', 'overlay'], position),
      );
    }),
  );
}

export const mirrored = (document: ExcelDocument, { sheet }: PlacedChart): boolean =>
  viewOf(document.book.sheet(sheet).root).rightToLeft;

/** The number format of the cells that the first series is taken from. */
function formatOf(document: ExcelDocument, root: XmlNode): string {
  const first = groupsOf(root)[0]?.series[0];
  return cellsFor(document).format((first && sourceOf(first)?.values) ?? '');
}

/** Draws all series in another way. */
export function setType(
  document: ExcelDocument,
  chart: PlacedChart,
  kind: ChartKind,
  stacking: Stacking,
): void {
  change(document, chart, (root) => {
    const plans = plansOf(root);
    const series = plans.flatMap((each) => [...each.series]);
    const shown = kind === 'pie' ? series.slice(0, 1) : series;
    return changeAt(root, ['chart', 'plotArea'], (plot) =>
      plotWith(
        root,
        plot,
        groupsFor(kind, stacking, shown),
        mirrored(document, chart),
        formatOf(document, root),
      ),
    );
  });
}

/** The cells that the series of a chart are taken from, as a grid; null when they are not one. */
export function gridOfChart(
  document: ExcelDocument,
  root: XmlNode,
): { grid: Grid; byColumns: boolean } | null {
  const cells = cellsFor(document);
  const sources = groupsOf(root).flatMap(({ series }) => series.flatMap((each) => sourceOf(each) ?? []));
  const values = sources.flatMap((each) => cells.areas(each.values).slice(0, 1));
  const [first] = values;
  if (!first || values.length !== sources.length || values.some((each) => each.sheet !== first.sheet))
    return null;
  const span = (from: number, to: number): number[] =>
    Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const byColumns = values.every(
    ({ area }) =>
      area.left === area.right && area.top === first.area.top && area.bottom === first.area.bottom,
  );
  const byRows = values.every(
    ({ area }) =>
      area.top === area.bottom && area.left === first.area.left && area.right === first.area.right,
  );
  if (!byColumns && !byRows) return null;
  const labels = sources[0]!.categories === null ? undefined : cells.areas(sources[0]!.categories)[0]?.area;
  const name = sources[0]!.name === null ? undefined : cells.areas(sources[0]!.name)[0]?.area;
  const rows = byColumns ? span(first.area.top, first.area.bottom) : values.map(({ area }) => area.top);
  const columns = byColumns ? values.map(({ area }) => area.left) : span(first.area.left, first.area.right);
  const labelColumns = byColumns ? labels && span(labels.left, labels.right) : name && [name.left];
  const labelRows = byColumns ? name && [name.top] : labels && span(labels.top, labels.bottom);
  return {
    byColumns,
    grid: { sheet: first.sheet, rows, columns, labelColumns: labelColumns ?? [], labelRows: labelRows ?? [] },
  };
}

const kindOf = (root: XmlNode): { kind: ChartKind; stacking: Stacking } => {
  const groups = groupsOf(root);
  return groups.length > 1
    ? { kind: 'combined', stacking: 'none' }
    : { kind: groups[0]?.type ?? 'column', stacking: groups[0]?.stacking ?? 'none' };
};

/** What were series become categories. False when the data are not one block. */
export function switchRowsColumns(document: ExcelDocument, chart: PlacedChart): boolean {
  const found = gridOfChart(document, rootOf(document, chart));
  if (!found) return false;
  change(document, chart, (root) => {
    const { kind, stacking } = kindOf(root);
    return drawn(
      document,
      root,
      kind,
      stacking,
      seriesOf(document, found.grid, !found.byColumns),
      mirrored(document, chart),
    );
  });
  return true;
}

/** Shows other cells of the active sheet. False when there is nothing to show in them. */
export function setData(document: ExcelDocument, chart: PlacedChart, area: Area): boolean {
  const grid = gridOf(document, area);
  if (!grid) return false;
  change(document, chart, (root) => {
    const { kind, stacking } = kindOf(root);
    return drawn(
      document,
      root,
      kind,
      stacking,
      seriesOf(document, grid, inColumns(grid)),
      mirrored(document, chart),
    );
  });
  return true;
}

/** A style by its number, 1 to 48 (§21.2.2.203), and its colours: grey, the theme's, or shades of one of them. */
export function setStyle(document: ExcelDocument, chart: PlacedChart, is: number): void {
  const column = (is - 1) % 8;
  const color = (index: number): string => {
    const light = [0, 40, -25, 60, -50, 20][index % 6]!;
    const shade =
      light === 0
        ? ''
        : light > 0
          ? `<a:lumMod val="${100 - light}000"/><a:lumOff val="${light}000"/>`
          : `<a:lumMod val="${100 + light}000"/>`;
    if (column === 1) return `<a:schemeClr val="accent${(index % 6) + 1}"/>`;
    if (column === 0)
      return `<a:schemeClr val="tx1"><a:lumMod val="${[65, 50, 75, 35, 85, 25][index % 6]}000"/><a:lumOff val="${[35, 50, 25, 65, 15, 75][index % 6]}000"/></a:schemeClr>`;
    return `<a:schemeClr val="accent${column - 1}">${shade}</a:schemeClr>`;
  };
  change(document, chart, (root) => {
    let index = 0;
    const plans = plansOf(root).map((plan) => ({
      ...plan,
      colorAt: color,
      series: plan.series.map(({ node }) => ({ node, color: color(index++) })),
    }));
    const labelled = changeAt(root, ['chart', 'plotArea'], (plot) =>
      plotWith(root, plot, plans, mirrored(document, chart), formatOf(document, root)),
    );
    const dark = is > 40;
    const ground =
      is > 32
        ? `<c:spPr><a:solidFill><a:schemeClr val="${dark ? 'tx1' : 'bg1'}">${dark ? '<a:lumMod val="85000"/><a:lumOff val="15000"/>' : '<a:lumMod val="95000"/>'}</a:schemeClr></a:solidFill></c:spPr>`
        : paper;
    const text = dark
      ? '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900"><a:solidFill><a:schemeClr val="bg1"/></a:solidFill></a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>'
      : letters;
    const styled = putNamed(labelled, 'style', chartOrder.space, fragment(root, `<c:style val="${is}"/>`));
    return putNamed(
      putNamed(styled, 'spPr', chartOrder.space, fragment(root, ground)),
      'txPr',
      chartOrder.space,
      fragment(root, text),
    );
  });
}
