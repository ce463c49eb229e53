import { textOf, nodesOf, type XmlNode } from '../../../../../core/ooxml/tree/index.ts';
import type { GroupKind, GroupPlan, Stacking } from './build.ts';
import type { SeriesSource } from './source.ts';
import { childNamed, childrenNamed, valueIn, within } from './xml.ts';

const kinds: Readonly<Record<string, GroupKind>> = {
  bar3DChart: 'column',
  barChart: 'column',
  lineChart: 'line',
  line3DChart: 'line',
  pieChart: 'pie',
  pie3DChart: 'pie',
  ofPieChart: 'pie',
  doughnutChart: 'doughnut',
  areaChart: 'area',
  area3DChart: 'area',
  scatterChart: 'scatter',
  bubbleChart: 'scatter',
};

/** The groups of a plot area: series that are drawn in one way. */
export interface ReadGroup {
  node: XmlNode;
  type: GroupKind;
  stacking: Stacking;
  secondary: boolean;
  series: readonly XmlNode[];
}

const idsOf = (group: XmlNode): string[] => childrenNamed(group, 'axId').map((each) => each.get('val') ?? '');

export function groupsOf(root: XmlNode): ReadGroup[] {
  const plot = within(root, 'chart', 'plotArea');
  const groups = plot ? nodesOf(plot).filter((each) => Object.hasOwn(kinds, each.local)) : [];
  const first = new Set(groups[0] ? idsOf(groups[0]) : []);
  return groups.map((node) => {
    const grouping = valueIn(node, 'grouping');
    const type = kinds[node.local]!;
    return {
      node,
      type: type === 'column' && valueIn(node, 'barDir') === 'bar' ? 'bar' : type,
      stacking: grouping === 'stacked' ? 'stacked' : grouping === 'percentStacked' ? 'percent' : 'none',
      secondary: idsOf(node).some((id) => !first.has(id)),
      series: childrenNamed(node, 'ser'),
    };
  });
}

const referenceIn = (node: XmlNode | undefined): string | null => {
  const source = node && nodesOf(node)[0];
  const formula = childNamed(source, 'f');
  return formula ? textOf(formula).trim() : null;
};

/** Where a series takes its data from; null when it has its own numbers. */
export function sourceOf(series: XmlNode): SeriesSource | null {
  const values = referenceIn(childNamed(series, 'val') ?? childNamed(series, 'yVal'));
  if (values === null) return null;
  const labels = childNamed(series, 'cat') ?? childNamed(series, 'xVal');
  return {
    name: referenceIn(childNamed(series, 'tx')),
    categories: referenceIn(labels),
    values,
    ...(childNamed(labels, 'multiLvlStrRef') ? { levels: true } : {}),
  };
}

/** The colour that a series states, as its element, in the words of the file. */
export function colorNode(series: XmlNode): XmlNode | null {
  const shape = childNamed(series, 'spPr');
  const own =
    within(shape, 'solidFill') ??
    within(shape, 'ln', 'solidFill') ??
    within(series, 'marker', 'spPr', 'solidFill');
  return (own && nodesOf(own)[0]) ?? null;
}

/** Groups as they are, for a plot area that is written anew. */
export const plansOf = (root: XmlNode): GroupPlan[] =>
  groupsOf(root).map(({ type, stacking, secondary, series }) => ({
    type,
    stacking,
    secondary,
    series: series.map((node) => ({ node, color: colorNode(node)?.print() ?? null })),
  }));
