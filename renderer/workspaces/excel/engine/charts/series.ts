import type { Area } from '../../../../../core/formula/index.ts';
import type { XmlNode } from '../../../../../core/ooxml/tree/index.ts';
import type { ExcelDocument } from '../document.ts';
import { groupsFor, newSeries, plotWith, type GroupKind, type GroupPlan } from './build.ts';
import { change, mirrored } from './editing.ts';
import { cellsFor } from './making.ts';
import type { PlacedChart } from './place.ts';
import { colorNode, groupsOf, plansOf, sourceOf } from './reading.ts';
import { referenceOf } from './source.ts';
import { changeAt, chartOrder, childNamed, fragment, putNamed, within } from './xml.ts';

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
            `<c:trendline><c:spPr><a:ln w="19050" cap="rnd"><a:solidFill>${colorNode(each)?.print() ?? '<a:schemeClr val="accent1"/>'}</a:solidFill><a:prstDash val="sysDot"/></a:ln></c:spPr><c:trendlineType val="${is}"/>${more}${shown}</c:trendline>`,
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
