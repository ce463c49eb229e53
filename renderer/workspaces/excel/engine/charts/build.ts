import { encodeText, type XmlNode } from '../../../../../core/ooxml/tree/index.ts';
import { isError } from '../../../../../core/formula/index.ts';
import type { ChartCells } from './cells.ts';
import type { SeriesSource } from './source.ts';
import { chartOrder, childNamed, childrenNamed, fragment, putNamed, valueIn } from './xml.ts';

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

const accent = (index: number): string => `<a:schemeClr val="accent${(index % 6) + 1}"/>`;

/** What a series looks like by the way in which it is drawn, in its colour (`a:srgbClr`, `a:schemeClr`). */
function shape(type: GroupKind, color: string): string {
  const fill = `<a:solidFill>${color}</a:solidFill>`;
  if (type === 'line')
    return `<c:spPr><a:ln w="28575" cap="rnd">${fill}<a:round/></a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker>`;
  if (type === 'scatter')
    return `<c:spPr><a:ln w="25400"><a:noFill/></a:ln></c:spPr><c:marker><c:symbol val="circle"/><c:size val="5"/><c:spPr>${fill}</c:spPr></c:marker>`;
  if (type === 'pie' || type === 'doughnut') return '';
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

/** A series made fit for a way of drawing: what only another way has is left out. */
function fitted(root: XmlNode, series: XmlNode, type: GroupKind, color: string | null): XmlNode {
  const round = type === 'pie' || type === 'doughnut';
  const index = Number(valueIn(series, 'idx') ?? 0);
  const own =
    childrenNamed(series, 'idx').length > 0
      ? series.children.filter(
          (each) =>
            typeof each !== 'string' && kept.has(each.local) && !(round && each.local === 'trendline'),
        )
      : [];
  const looks = fragment(root, `<c:x>${shape(type, color ?? accent(index))}</c:x>`);
  let made = series.containing([...own, ...looks.children]);
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
}

const first = ['500000001', '500000002'] as const;
const second = ['500000003', '500000004'] as const;

function groupNode(root: XmlNode, { type, stacking, secondary, series }: GroupPlan): XmlNode {
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
  const made = series.map(({ node, color }) => fitted(root, node, type, color));
  return outer.containing(
    outer.children.flatMap((each) => (typeof each !== 'string' && each.local === 'ser' ? made : [each])),
  );
}

const grey = (light: number): string =>
  `<c:spPr><a:ln w="9525"><a:solidFill><a:schemeClr val="tx1"><a:lumMod val="${100 - light}000"/><a:lumOff val="${light}000"/></a:schemeClr></a:solidFill></a:ln></c:spPr>`;

/** A pair of axes. In a right-to-left sheet Excel counts categories from the right. */
function axisNodes(
  root: XmlNode,
  type: GroupKind,
  rightToLeft: boolean,
  isSecond: boolean,
  format: string,
): XmlNode[] {
  const [across, up] = isSecond ? second : first;
  const bar = type === 'bar';
  const far = rightToLeft !== isSecond;
  const [categorySide, valueSide] = bar ? [far ? 'r' : 'l', isSecond ? 't' : 'b'] : ['b', far ? 'r' : 'l'];
  const turn = (mirrored: boolean): string =>
    `<c:scaling><c:orientation val="${mirrored ? 'maxMin' : 'minMax'}"/></c:scaling>`;
  const lines = isSecond ? '' : `<c:majorGridlines>${grey(85)}</c:majorGridlines>`;
  const ends = (id: string, crosses: string): string =>
    `<c:crossAx val="${id}"/><c:crosses val="${crosses}"/>`;
  const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>';
  const scatter = type === 'scatter';
  const category = `<c:${scatter ? 'valAx' : 'catAx'}><c:axId val="${across}"/>${turn(rightToLeft && !bar)}<c:delete val="${isSecond ? 1 : 0}"/><c:axPos val="${categorySide}"/><c:numFmt formatCode="General" sourceLinked="1"/>${ticks}${grey(85)}${ends(up, 'autoZero')}${scatter ? '<c:crossBetween val="midCat"/>' : '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>'}</c:${scatter ? 'valAx' : 'catAx'}>`;
  const value = `<c:valAx><c:axId val="${up}"/>${turn(rightToLeft && bar)}<c:delete val="0"/><c:axPos val="${valueSide}"/>${lines}<c:numFmt formatCode="${encodeText(format).replaceAll('"', '&quot;')}" sourceLinked="1"/>${ticks}${ends(across, isSecond ? 'max' : 'autoZero')}<c:crossBetween val="${type === 'area' || scatter ? 'midCat' : 'between'}"/></c:valAx>`;
  return [fragment(root, category), fragment(root, value)];
}

const groupNames = /Chart$/;
const axisNames = new Set(['catAx', 'valAx', 'dateAx', 'serAx']);

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
    : types.flatMap((each, at) => (each ? axisNodes(root, each.type, rightToLeft, at === 1, format) : []));
  const old = plot.children.filter(
    (each) => typeof each !== 'string' && axisNames.has(each.local),
  ) as XmlNode[];
  const before = [
    old.find((each) => each.local !== 'valAx') ?? old[0],
    old.filter((each) => each.local === 'valAx').at(old.some((each) => each.local !== 'valAx') ? 0 : 1),
  ];
  const named = axes.map((axis, at) => {
    const was = before[at];
    const title = childNamed(was, 'title');
    const made = title ? putNamed(axis, 'title', chartOrder.axis, title) : axis;
    return was && at === 1
      ? putNamed(made, 'majorGridlines', chartOrder.axis, childNamed(was, 'majorGridlines') ?? null)
      : made;
  });
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

/** A chart without series yet: `fragment` puts them in. */
export const emptyChart = (legend: boolean): string =>
  `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:title><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/></c:plotArea>${legend ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : ''}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`;
