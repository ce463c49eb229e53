import { encodeText, type XmlNode } from '../../../../../core/ooxml/tree/index.ts';
import { isError } from '../../../../../core/formula/index.ts';
import type { ChartCells } from './cells.ts';
import type { SeriesSource } from './source.ts';
import { asBefore, axisNames, axisNodes, first, pairsOf, second, shareFormat } from './axes.ts';
import { chartOrder, childNamed, childrenNamed, fragment, valueIn, within } from './xml.ts';

export const chartTypes = [
  'column',
  'bar',
  'line',
  'pie',
  'doughnut',
  'area',
  'scatter',
  'combined',
] as const;
export type ChartKind = (typeof chartTypes)[number];
export type GroupKind = Exclude<ChartKind, 'combined'>;
export type Stacking = 'none' | 'stacked' | 'percent';

const point = (index: number, text: string): string =>
  `<c:pt idx="${index}"><c:v>${encodeText(text)}</c:v></c:pt>`;
const counted = (points: readonly string[], count: number): string =>
  `<c:ptCount val="${count}"/>${points.join('')}`;

const stringPoints = (texts: readonly string[]): string =>
  counted(
    texts.flatMap((text, index) => (text === '' ? [] : [point(index, text)])),
    texts.length,
  );

/** A reference to texts, with what they are now (CT_StrRef, ECMA-376 Part 1 §21.2.2.201). */
export const textReference = (cells: ChartCells, reference: string): string =>
  `<c:strRef><c:f>${encodeText(reference)}</c:f><c:strCache>${stringPoints(cells.texts(reference))}</c:strCache></c:strRef>`;

/** A reference to numbers (CT_NumRef, §21.2.2.123). */
export function numberReference(cells: ChartCells, reference: string): string {
  const numbers = cells.numbers(reference);
  const points = numbers.flatMap((value, index) => (value === null ? [] : [point(index, String(value))]));
  return `<c:numRef><c:f>${encodeText(reference)}</c:f><c:numCache><c:formatCode>${encodeText(cells.format(reference))}</c:formatCode>${counted(points, numbers.length)}</c:numCache></c:numRef>`;
}

/** Labels in several columns, the innermost level first (CT_MultiLvlStrRef, §21.2.2.115). */
export function levelReference(cells: ChartCells, reference: string): string {
  const levels = cells.levels(reference).toReversed();
  const count = levels[0]?.length ?? 0;
  const written = levels.map(
    (texts) =>
      `<c:lvl>${texts.flatMap((text, index) => (text === '' ? [] : [point(index, text)])).join('')}</c:lvl>`,
  );
  return `<c:multiLvlStrRef><c:f>${encodeText(reference)}</c:f><c:multiLvlStrCache><c:ptCount val="${count}"/>${written.join('')}</c:multiLvlStrCache></c:multiLvlStrRef>`;
}

function allNumbers(cells: ChartCells, reference: string): boolean {
  const values = cells.areas(reference).flatMap(({ sheet, area }) => {
    const found: boolean[] = [];
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) {
        const value = cells.value(sheet, row, column);
        if (value !== null && !isError(value)) found.push(typeof value === 'number');
      }
    return found;
  });
  return values.length > 0 && values.every(Boolean);
}

export const categoriesOf = (cells: ChartCells, { categories, levels }: SeriesSource): string =>
  categories === null
    ? ''
    : levels
      ? levelReference(cells, categories)
      : allNumbers(cells, categories)
        ? numberReference(cells, categories)
        : textReference(cells, categories);

/** The colours of the theme, and then darker ones. */
const accent = (index: number): string =>
  `<a:schemeClr val="accent${(index % 6) + 1}">${index % 12 < 6 ? '' : '<a:lumMod val="60000"/>'}</a:schemeClr>`;

/** What a series looks like by the way in which it is drawn, in its colour (`a:srgbClr`, `a:schemeClr`). */
function shape(type: GroupKind, color: string): string {
  const fill = `<a:solidFill>${color}</a:solidFill>`;
  if (type === 'line')
    return `<c:spPr><a:ln w="28575" cap="rnd">${fill}<a:round/></a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker>`;
  if (type === 'scatter')
    return `<c:spPr><a:ln w="25400"><a:noFill/></a:ln></c:spPr><c:marker><c:symbol val="circle"/><c:size val="5"/><c:spPr>${fill}</c:spPr></c:marker>`;
  return `<c:spPr>${fill}</c:spPr>${type === 'area' ? '' : '<c:invertIfNegative val="0"/>'}`;
}

/** A series as the file has it; numbers say its place. */
export function newSeries(root: XmlNode, cells: ChartCells, source: SeriesSource, index: number): XmlNode {
  const name = source.name === null ? '' : `<c:tx>${textReference(cells, source.name)}</c:tx>`;
  const categories = categoriesOf(cells, source);
  return fragment(
    root,
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${name}${categories && `<c:cat>${categories}</c:cat>`}<c:val>${numberReference(cells, source.values)}</c:val></c:ser>`,
  );
}

const kept = new Set(['idx', 'order', 'tx', 'dLbls', 'trendline']);
const renamed = (root: XmlNode, node: XmlNode, local: string): XmlNode =>
  fragment(root, `<c:${local}/>`).containing(node.children);

/** Each slice in a colour of its own, with a white edge. */
function slices(series: XmlNode, colorAt: (index: number) => string): string {
  const count = Number(valueIn(within(series, 'val', 'numRef', 'numCache'), 'ptCount') ?? 0);
  return Array.from(
    { length: Math.min(count, 100) },
    (_, at) =>
      `<c:dPt><c:idx val="${at}"/><c:bubble3D val="0"/><c:spPr><a:solidFill>${colorAt(at)}</a:solidFill><a:ln w="19050"><a:solidFill><a:schemeClr val="bg1"/></a:solidFill></a:ln></c:spPr></c:dPt>`,
  ).join('');
}

/** A series made fit for a way of drawing: what only another way has is left out. */
function fitted(
  root: XmlNode,
  series: XmlNode,
  type: GroupKind,
  color: string | null,
  colorAt?: (index: number) => string,
): XmlNode {
  const round = type === 'pie' || type === 'doughnut';
  const index = Number(valueIn(series, 'idx') ?? 0);
  const own =
    childrenNamed(series, 'idx').length > 0
      ? series.children.filter(
          (each) =>
            typeof each !== 'string' && kept.has(each.local) && !(round && each.local === 'trendline'),
        )
      : [];
  const points = round && !colorAt ? childrenNamed(series, 'dPt') : [];
  const look = round
    ? points.length > 0
      ? ''
      : slices(series, colorAt ?? accent)
    : shape(type, color ?? accent(index));
  const looks = fragment(root, `<c:x>${look}</c:x>`);
  let made = series.containing([...own, ...points, ...looks.children]);
  const [labels, values] = type === 'scatter' ? ['xVal', 'yVal'] : ['cat', 'val'];
  const categories = childNamed(series, 'cat') ?? childNamed(series, 'xVal');
  const numbers = childNamed(series, 'val') ?? childNamed(series, 'yVal');
  if (categories) made = made.containing([...made.children, renamed(root, categories, labels!)]);
  if (numbers) made = made.containing([...made.children, renamed(root, numbers, values!)]);
  if (type === 'line' || type === 'scatter')
    made = made.containing([...made.children, fragment(root, '<c:smooth val="0"/>')]);
  const rank = (node: XmlNode): number => chartOrder.series.indexOf(node.local);
  return made.containing(
    (made.children as readonly XmlNode[]).toSorted((one, other) => rank(one) - rank(other)),
  );
}

export interface GroupPlan {
  type: GroupKind;
  stacking: Stacking;
  secondary: boolean;
  /** Series with the colour that they keep, as its element. */
  series: readonly { node: XmlNode; color: string | null }[];
  /** The colours of slices; left out, those that they have. */
  colorAt?: (index: number) => string;
}

function groupNode(root: XmlNode, { type, stacking, secondary, series, colorAt }: GroupPlan): XmlNode {
  const element = {
    column: 'barChart',
    bar: 'barChart',
    line: 'lineChart',
    area: 'areaChart',
    pie: 'pieChart',
    doughnut: 'doughnutChart',
    scatter: 'scatterChart',
  }[type];
  const bars = type === 'column' || type === 'bar';
  const grouping =
    stacking === 'stacked'
      ? 'stacked'
      : stacking === 'percent'
        ? 'percentStacked'
        : bars
          ? 'clustered'
          : 'standard';
  const head = bars
    ? `<c:barDir val="${type === 'bar' ? 'bar' : 'col'}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>`
    : type === 'scatter'
      ? '<c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>'
      : type === 'line' || type === 'area'
        ? `<c:grouping val="${grouping}"/><c:varyColors val="0"/>`
        : '<c:varyColors val="1"/>';
  const ids = (secondary ? second : first).map((id) => `<c:axId val="${id}"/>`).join('');
  const tail = bars
    ? `<c:gapWidth val="${stacking === 'none' && type === 'column' ? 219 : type === 'bar' && stacking === 'none' ? 182 : 150}"/>${stacking === 'none' ? (type === 'column' ? '<c:overlap val="-27"/>' : '') : '<c:overlap val="100"/>'}${ids}`
    : type === 'line'
      ? `<c:marker val="1"/>${ids}`
      : type === 'pie'
        ? '<c:firstSliceAng val="0"/>'
        : type === 'doughnut'
          ? '<c:firstSliceAng val="0"/><c:holeSize val="75"/>'
          : ids;
  const outer = fragment(root, `<c:${element}>${head}<c:ser/>${tail}</c:${element}>`);
  const made = series.map(({ node, color }) => fitted(root, node, type, color, colorAt));
  return outer.containing(
    outer.children.flatMap((each) => (typeof each !== 'string' && each.local === 'ser' ? made : [each])),
  );
}

const groupNames = /Chart$/;

/** A plot area with these groups and axes for them; titles and lines of the axes before stay. */
export function plotWith(
  root: XmlNode,
  plot: XmlNode,
  groups: readonly GroupPlan[],
  rightToLeft: boolean,
  format: string,
): XmlNode {
  const round = groups.every(({ type }) => type === 'pie' || type === 'doughnut');
  const types = [groups.find((each) => !each.secondary), groups.find((each) => each.secondary)];
  const axes = round
    ? []
    : types.flatMap((each, at) =>
        each
          ? axisNodes(
              root,
              each.type,
              rightToLeft,
              at === 1,
              each.stacking === 'percent' ? shareFormat : format,
            )
          : [],
      );
  const before = pairsOf(plot);
  const named = axes.map((axis, at) => (before[at] ? asBefore(axis, before[at]) : axis));
  const rest = plot.children.filter(
    (each) => typeof each === 'string' || !(groupNames.test(each.local) || axisNames.has(each.local)),
  );
  const layout = rest.filter((each) => typeof each !== 'string' && each.local === 'layout');
  const after = rest.filter((each) => typeof each !== 'string' && each.local !== 'layout');
  return plot.containing([...layout, ...groups.map((each) => groupNode(root, each)), ...named, ...after]);
}

/** The groups that a kind of chart has: a combined one draws its last series as a line. */
export function groupsFor(kind: ChartKind, stacking: Stacking, series: GroupPlan['series']): GroupPlan[] {
  const group = (type: GroupKind, of: GroupPlan['series']): GroupPlan => ({
    type,
    stacking,
    secondary: false,
    series: of,
  });
  if (kind !== 'combined') return [group(kind, series)];
  return series.length < 2
    ? [group('column', series)]
    : [group('column', series.slice(0, -1)), { ...group('line', series.slice(-1)), stacking: 'none' }];
}
