import { displayText } from '../../../../../core/formula/index.ts';
import { nodesOf, textOf, type XmlNode } from '../../../../../core/ooxml/tree/index.ts';
import type { ExcelDocument } from '../document.ts';
import type { AxisView, ChartView, GroupView, SeriesView } from '../drawing-view.ts';
import { accent, colorOf } from './colours.ts';
import { axisOf } from './editing.ts';
import { cellsFor } from './making.ts';
import { colorNode, groupsOf, sourceOf, type ReadGroup } from './reading.ts';
import { titleOf, writtenTitle } from './titles.ts';
import { childNamed, valueIn, within } from './xml.ts';

const isOn = (node: XmlNode | undefined, name: string): boolean =>
  /^(1|true)$/.test(valueIn(node, name) ?? (childNamed(node, name) ? '1' : '0'));

const literals = (data: XmlNode | undefined): string[] => {
  const cache = data && (nodesOf(data)[0]?.local.endsWith('Lit') ? nodesOf(data)[0] : undefined);
  return cache
    ? nodesOf(cache)
        .filter((each) => each.local === 'pt')
        .map((each) => textOf(childNamed(each, 'v')))
    : [];
};

/** What Excel calls a trend line that has no name of its own. */
const trendNames = {
  ar: {
    linear: 'خطي',
    exp: 'أسي',
    log: 'لوغاريتمي',
    movingAvg: 'متوسط متحرك',
    poly: 'متعدد الحدود',
    power: 'قوة',
  },
  en: {
    linear: 'Linear',
    exp: 'Expon.',
    log: 'Log.',
    movingAvg: 'Moving average',
    poly: 'Poly.',
    power: 'Power',
  },
} as const;

function seriesView(
  document: ExcelDocument,
  group: ReadGroup,
  node: XmlNode,
  categories: readonly string[],
): SeriesView {
  const cells = cellsFor(document);
  const source = sourceOf(node);
  const data = childNamed(node, 'val') ?? childNamed(node, 'yVal');
  const values = source
    ? cells.numbers(source.values)
    : literals(data).map((each) => (Number.isFinite(Number(each)) ? Number(each) : null));
  const round = group.type === 'pie' || group.type === 'doughnut';
  const index = Number(valueIn(node, 'idx') ?? 0);
  const points = nodesOf(node).filter((each) => each.local === 'dPt');
  const pointColor = (at: number): string | null => {
    const point = points.find((each) => valueIn(each, 'idx') === String(at));
    return point ? colorOf(document, colorNode(point)) : null;
  };
  const varied = isOn(group.node, 'varyColors') && group.series.length === 1 && group.type !== 'area';
  const unfilled = /^(column|bar|area)$/.test(group.type) && within(node, 'spPr', 'noFill') !== undefined;
  const one = unfilled ? 'none' : (colorOf(document, colorNode(node)) ?? accent(document, index));
  const colors =
    round || varied
      ? values.map((_, at) => pointColor(at) ?? accent(document, at))
      : points.length > 0
        ? values.map((_, at) => pointColor(at) ?? one)
        : [one];
  const own = childNamed(node, 'dLbls') ?? childNamed(group.node, 'dLbls');
  const name = source?.name ? cells.texts(source.name).join(' ') : textOf(within(node, 'tx', 'v'));
  const total = values.reduce<number>((sum, each) => sum + Math.abs(each ?? 0), 0);
  const format =
    childNamed(own, 'numFmt')?.get('formatCode') ?? (source ? cells.format(source.values) : 'General');
  const shown = (value: number): string => displayText(value, format, document.ports.locale, {}).text;
  const label = (value: number | null, at: number): string =>
    value === null
      ? ''
      : [
          isOn(own, 'showSerName') && name,
          isOn(own, 'showCatName') && categories[at],
          isOn(own, 'showVal') && shown(value),
          isOn(own, 'showPercent') && `${Math.round((Math.abs(value) / (total || 1)) * 100)}%`,
        ]
          .filter(Boolean)
          .join('; ');
  const labels = own && !isOn(own, 'delete') ? values.map(label) : null;
  const trendline = childNamed(node, 'trendline');
  const trend = (valueIn(trendline, 'trendlineType') as SeriesView['trend'] | undefined) ?? null;
  const marks = valueIn(childNamed(node, 'marker'), 'symbol');
  return {
    name,
    values,
    xs: group.type === 'scatter' ? (source?.categories ? cells.numbers(source.categories) : null) : null,
    colors,
    labels: labels?.some((each) => each !== '') ? labels : null,
    trend,
    trendName:
      textOf(childNamed(trendline, 'name')) ||
      `${trendNames[document.ports.locale][trend ?? 'linear']} (${name})`,
    markers: group.type === 'scatter' ? marks !== 'none' : marks !== undefined && marks !== 'none',
  };
}

function axisView(document: ExcelDocument, axis: XmlNode | undefined, format: string): AxisView | null {
  if (!axis) return null;
  const title = childNamed(axis, 'title');
  const stated = childNamed(axis, 'numFmt');
  const limit = (name: string): number | null => {
    const value = valueIn(name === 'majorUnit' ? axis : childNamed(axis, 'scaling'), name);
    return value === undefined ? null : Number(value);
  };
  return {
    title: title ? writtenTitle(document, title) : null,
    shown: !isOn(axis, 'delete'),
    reversed: valueIn(childNamed(axis, 'scaling'), 'orientation') === 'maxMin',
    gridlines: childNamed(axis, 'majorGridlines') !== undefined,
    onMarks: false,
    format:
      stated && !/^(1|true)$/.test(stated.get('sourceLinked') ?? '')
        ? (stated.get('formatCode') ?? format)
        : format,
    minimum: limit('min'),
    maximum: limit('max'),
    step: limit('majorUnit'),
  };
}

const sides = { r: 'right', tr: 'right', l: 'left', t: 'top', b: 'bottom' } as const;

/** What a chart shows now, from its cells rather than from what it remembers. */
export function chartView(
  document: ExcelDocument,
  root: XmlNode,
  description: string,
  rightToLeft: boolean,
): ChartView {
  const cells = cellsFor(document);
  const read = groupsOf(root);
  const first = read[0]?.series[0];
  const source = first && sourceOf(first);
  const labelled = source?.categories ?? null;
  const levels = labelled !== null && source?.levels ? cells.levels(labelled) : null;
  const count = source ? cells.numbers(source.values).length : 0;
  const texts = levels
    ? levels[0]!.map((_, at) =>
        levels
          .map((each) => each[at])
          .filter(Boolean)
          .join(' '),
      )
    : labelled === null
      ? []
      : cells.texts(labelled);
  const categories = texts.length > 0 ? texts : Array.from({ length: count }, (_, at) => String(at + 1));
  const groups = read.map((group): GroupView => ({
    type: group.type,
    stacking: group.stacking,
    secondary: group.secondary,
    gap: Number(valueIn(group.node, 'gapWidth') ?? 150),
    overlap: Number(valueIn(group.node, 'overlap') ?? 0),
    series: group.series.map((node) => seriesView(document, group, node, categories)),
  }));
  const format = (secondary: boolean): string => {
    const node = read.find((each) => each.secondary === secondary)?.series[0];
    const reference = node && sourceOf(node)?.values;
    return reference ? cells.format(reference) : 'General';
  };
  const category = axisView(
    document,
    axisOf(root, 'category'),
    labelled === null ? 'General' : cells.format(labelled),
  );
  const onMarks = valueIn(axisOf(root, 'value'), 'crossBetween') === 'midCat';
  const legend = within(root, 'chart', 'legend');
  const fill = within(root, 'spPr', 'solidFill');
  const ink = within(root, 'txPr', 'p', 'pPr', 'defRPr', 'solidFill');
  return {
    kind: 'chart',
    title: titleOf(document, root),
    groups,
    categories,
    legend: legend ? (sides[(valueIn(legend, 'legendPos') ?? 'r') as keyof typeof sides] ?? 'right') : 'none',
    category: category && { ...category, onMarks },
    value: axisView(document, axisOf(root, 'value'), format(false)),
    second: groups.some((each) => each.secondary)
      ? axisView(document, axisOf(root, 'second'), format(true))
      : null,
    ground: colorOf(document, fill && nodesOf(fill)[0]) ?? '#FFFFFF',
    ink: colorOf(document, ink && nodesOf(ink)[0]) ?? '#595959',
    description,
    rightToLeft,
  };
}
