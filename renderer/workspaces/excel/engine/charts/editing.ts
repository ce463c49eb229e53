import type { Area } from '../../../../../core/formula/index.ts';
import { encodeText, type XmlNode } from '../../../../../core/ooxml/tree/index.ts';
import type { ExcelDocument } from '../document.ts';
import { viewOf } from '../layout.ts';
import {
  groupsFor,
  newSeries,
  plotWith,
  type ChartKind,
  type GroupKind,
  type GroupPlan,
  type Stacking,
} from './build.ts';
import { cellsFor, drawn } from './making.ts';
import type { PlacedChart } from './place.ts';
import { groupsOf, plansOf, sourceOf } from './reading.ts';
import { gridOf, inColumns, referenceOf, seriesOf, type Grid } from './source.ts';
import { changeAt, chartOrder, childNamed, fragment, prepared, putNamed, within } from './xml.ts';

export const rootOf = ({ book }: ExcelDocument, { part }: PlacedChart): XmlNode => book.package.root(part)!;

function change(document: ExcelDocument, { part }: PlacedChart, make: (root: XmlNode) => XmlNode): void {
  document.book.package.update(part, (root) => make(prepared(root)));
}

const titleText = (text: string): string => {
  const rtl = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text) ? ' rtl="1"' : '';
  const lines = text
    .split('\n')
    .map(
      (each) =>
        `<a:p><a:pPr${rtl}><a:defRPr/></a:pPr><a:r><a:rPr lang="${rtl ? 'ar-SA' : 'en-US'}"/><a:t>${encodeText(each)}</a:t></a:r></a:p>`,
    );
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${lines.join('')}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
};

const titled = (root: XmlNode, parent: XmlNode, order: readonly string[], text: string): XmlNode =>
  putNamed(parent, 'title', order, text === '' ? null : fragment(root, titleText(text)));

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

/** Changes every series, or those that `which` names. */
function changeSeries(
  root: XmlNode,
  make: (series: XmlNode, type: GroupKind) => XmlNode | null,
  which: (series: XmlNode) => boolean = () => true,
): XmlNode {
  const types = new Map(groupsOf(root).map(({ node, type }) => [node, type]));
  return changeAt(root, ['chart', 'plotArea'], (plot) =>
    plot.containing(
      plot.children.map((group) => {
        const type = typeof group === 'string' ? undefined : types.get(group);
        if (typeof group === 'string' || type === undefined) return group;
        return group.containing(
          group.children.flatMap((each) => {
            if (typeof each === 'string' || each.local !== 'ser' || !which(each)) return [each];
            const made = make(each, type);
            return made ? [made] : [];
          }),
        );
      }),
    ),
  );
}

export type Labels = 'none' | 'value' | 'percent' | 'category';

export function setLabels(document: ExcelDocument, chart: PlacedChart, is: Labels): void {
  const flag = (name: string, on: boolean): string => `<c:show${name} val="${on ? 1 : 0}"/>`;
  const labels = `<c:dLbls>${flag('LegendKey', false)}${flag('Val', is === 'value')}${flag('CatName', is === 'category')}${flag('SerName', false)}${flag('Percent', is === 'percent')}${flag('BubbleSize', false)}</c:dLbls>`;
  change(document, chart, (root) => {
    const without = changeAt(root, ['chart', 'plotArea'], (plot) =>
      plot.containing(
        plot.children.map((each) =>
          typeof each !== 'string' && childNamed(each, 'ser') ? putNamed(each, 'dLbls', [], null) : each,
        ),
      ),
    );
    return changeSeries(without, (series) =>
      putNamed(series, 'dLbls', chartOrder.series, is === 'none' ? null : fragment(root, labels)),
    );
  });
}

export type Trend = 'linear' | 'exp' | 'log' | 'movingAvg' | 'poly' | 'power' | 'none';

/** A trend line for the series with a name, or for the first. */
export function setTrend(
  document: ExcelDocument,
  chart: PlacedChart,
  is: Trend,
  series: string | null,
): void {
  const more = is === 'poly' ? '<c:order val="2"/>' : is === 'movingAvg' ? '<c:period val="2"/>' : '';
  const shown = is === 'movingAvg' ? '' : '<c:dispRSqr val="0"/><c:dispEq val="0"/>';
  change(document, chart, (root) => {
    const all = groupsOf(root).flatMap((group) => [...group.series]);
    const one = series === null ? all[0] : all.find((each) => nameOf(document, each) === series);
    return changeSeries(
      root,
      (each, type) => {
        const bare = each.containing(
          each.children.filter((child) => typeof child === 'string' || child.local !== 'trendline'),
        );
        if (is === 'none' || type === 'pie' || type === 'doughnut') return bare;
        return putNamed(
          bare,
          'trendline',
          chartOrder.series,
          fragment(
            root,
            `<c:trendline><c:spPr><a:ln w="19050" cap="rnd"><a:solidFill><a:schemeClr val="accent1"/></a:solidFill><a:prstDash val="sysDot"/></a:ln></c:spPr><c:trendlineType val="${is}"/>${more}${shown}</c:trendline>`,
          ),
        );
      },
      (each) => each === one || (is === 'none' && series === null),
    );
  });
}

/** What a series is called: in its cell, or as it is written. */
export function nameOf(document: ExcelDocument, series: XmlNode): string {
  const cells = cellsFor(document);
  const reference = sourceOf(series)?.name;
  if (reference) return cells.texts(reference).join(' ');
  const typed = within(series, 'tx', 'v');
  return typed ? typed.children.filter((each) => typeof each === 'string').join('') : '';
}

const mirrored = (document: ExcelDocument, { sheet }: PlacedChart): boolean =>
  viewOf(document.book.sheet(sheet).root).rightToLeft;

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
    const format = cellsFor(document).format(sourceOf(series[0]!.node)?.values ?? '');
    const shown = kind === 'pie' ? series.slice(0, 1) : series;
    return changeAt(root, ['chart', 'plotArea'], (plot) =>
      plotWith(root, plot, groupsFor(kind, stacking, shown), mirrored(document, chart), format),
    );
  });
}

/** Draws one series in another way, on the second axis if asked: a combined chart. */
export function setSeriesType(
  document: ExcelDocument,
  chart: PlacedChart,
  name: string,
  type: 'column' | 'line' | 'area',
  secondary: boolean,
): void {
  change(document, chart, (root) => {
    const plans = plansOf(root);
    const moved = plans.flatMap((each) => each.series).find(({ node }) => nameOf(document, node) === name);
    if (!moved) return root;
    const rest = plans.map((each) => ({ ...each, series: each.series.filter((one) => one !== moved) }));
    const home = rest.find((each) => each.type === type && each.secondary === secondary);
    const plain = { node: moved.node, color: moved.color };
    const made: GroupPlan[] = home
      ? rest.map((each) => (each === home ? { ...each, series: [...each.series, plain] } : each))
      : [...rest, { type, stacking: 'none', secondary, series: [plain] }];
    const filled = made.filter((each) => each.series.length > 0);
    const kept = filled.some((each) => !each.secondary)
      ? filled
      : filled.map((each) => ({ ...each, secondary: false }));
    const format = cellsFor(document).format(sourceOf(kept[0]!.series[0]!.node)?.values ?? '');
    return changeAt(root, ['chart', 'plotArea'], (plot) =>
      plotWith(root, plot, kept, mirrored(document, chart), format),
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

/** Adds a series: a line of numbers, after its name when that is in the area. It joins the last group. */
export function addSeries(document: ExcelDocument, chart: PlacedChart, area: Area): boolean {
  const span = (from: number, to: number): number[] =>
    Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const down = area.left === area.right;
  if (!down && area.top !== area.bottom) return false;
  const named = typeof document.calculation.value(document.active, area.top, area.left) === 'string';
  const [rows, columns] = [span(area.top, area.bottom), span(area.left, area.right)];
  const reference = (lines: number[]): string =>
    down
      ? referenceOf(document, document.active, lines, columns)
      : referenceOf(document, document.active, rows, lines);
  const along = down ? rows : columns;
  const values = named ? along.slice(1) : along;
  if (values.length === 0) return false;
  change(document, chart, (root) => {
    const plans = plansOf(root);
    const all = plans.flatMap((each) => [...each.series]);
    const first = all[0] && sourceOf(all[0].node);
    const index =
      Math.max(-1, ...all.map(({ node }) => Number(childNamed(node, 'idx')?.get('val') ?? 0))) + 1;
    const node = newSeries(
      root,
      cellsFor(document),
      {
        name: named ? reference(along.slice(0, 1)) : null,
        categories: first?.categories ?? null,
        values: reference(values),
        ...(first?.levels ? { levels: true } : {}),
      },
      index,
    );
    const last = plans.at(-1) ?? groupsFor('column', 'none', [])[0]!;
    const made = [...plans.slice(0, -1), { ...last, series: [...last.series, { node, color: null }] }];
    return changeAt(root, ['chart', 'plotArea'], (plot) =>
      plotWith(root, plot, made, mirrored(document, chart), cellsFor(document).format(reference(values))),
    );
  });
  return true;
}

export const removeSeries = (document: ExcelDocument, chart: PlacedChart, name: string): void =>
  change(document, chart, (root) =>
    changeSeries(
      root,
      () => null,
      (each) => nameOf(document, each) === name,
    ),
  );

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
      series: plan.series.map(({ node }) => ({ node, color: color(index++) })),
    }));
    const labelled = changeAt(root, ['chart', 'plotArea'], (plot) =>
      plotWith(root, plot, plans, mirrored(document, chart), 'General'),
    );
    const dark = is > 40;
    const ground =
      is > 32
        ? `<c:spPr><a:solidFill><a:schemeClr val="${dark ? 'tx1' : 'bg1'}">${dark ? '<a:lumMod val="85000"/><a:lumOff val="15000"/>' : '<a:lumMod val="95000"/>'}</a:schemeClr></a:solidFill></c:spPr>`
        : null;
    const text = dark
      ? fragment(
          root,
          '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill></a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>',
        )
      : null;
    const styled = putNamed(labelled, 'style', chartOrder.space, fragment(root, `<c:style val="${is}"/>`));
    return putNamed(
      putNamed(styled, 'spPr', chartOrder.space, ground ? fragment(root, ground) : null),
      'txPr',
      chartOrder.space,
      text,
    );
  });
}
