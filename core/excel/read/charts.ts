import { childOf, elementsOf, textOf, type XmlElement } from '../../ooxml/index.ts';
import type { Axis, Chart, ChartGroup, ChartText, ChartType } from '../model.ts';
import { count, decimal, flag } from './attributes.ts';
import type { Colours } from './colours.ts';
import { readSeries } from './series.ts';

const value = (parent: XmlElement | undefined, name: string): string | undefined =>
  childOf(parent, name)?.attributes['val'];

/** Elements of a plot area that hold series (ECMA-376 Part 1 §21.2.2.145). */
const types: Readonly<Record<string, ChartType>> = {
  'c:barChart': 'column',
  'c:bar3DChart': 'column',
  'c:lineChart': 'line',
  'c:line3DChart': 'line',
  'c:pieChart': 'pie',
  'c:pie3DChart': 'pie',
  'c:ofPieChart': 'of-pie',
  'c:doughnutChart': 'doughnut',
  'c:areaChart': 'area',
  'c:area3DChart': 'area',
  'c:scatterChart': 'scatter',
  'c:bubbleChart': 'bubble',
  'c:radarChart': 'radar',
  'c:stockChart': 'stock',
  'c:surfaceChart': 'surface',
  'c:surface3DChart': 'surface',
};

const axisKinds: Readonly<Record<string, Axis['kind']>> = {
  'c:catAx': 'category',
  'c:valAx': 'value',
  'c:dateAx': 'date',
  'c:serAx': 'series',
};

/** Every text inside, paragraphs joined as lines. */
function richText(rich: XmlElement): string {
  return elementsOf(rich)
    .filter((child) => child.name === 'a:p')
    .map((paragraph) =>
      elementsOf(paragraph)
        .map((run) => {
          const text = childOf(run, 'a:t');
          return run.name === 'a:br' ? '\n' : text ? textOf(text) : '';
        })
        .join(''),
    )
    .join('\n');
}

/** A title's text: typed, or of a cell; null text when it is left to the program. */
function readTitle(title: XmlElement | undefined): ChartText | null {
  if (!title) return null;
  const text = childOf(title, 'c:tx');
  const rich = childOf(text, 'c:rich');
  if (rich) return { reference: null, text: richText(rich) };
  const reference = childOf(text, 'c:strRef');
  const formula = childOf(reference, 'c:f');
  const point = childOf(childOf(childOf(reference, 'c:strCache'), 'c:pt'), 'c:v');
  return { reference: formula ? textOf(formula).trim() : null, text: point ? textOf(point) : null };
}

const positions: Readonly<Record<string, Axis['position']>> = {
  b: 'bottom',
  l: 'left',
  r: 'right',
  t: 'top',
};
const legendPositions = { r: 'right', l: 'left', t: 'top', b: 'bottom', tr: 'corner' } as const;

function readAxis(element: XmlElement, kind: Axis['kind']): Axis {
  const scaling = childOf(element, 'c:scaling');
  return {
    kind,
    position: positions[value(element, 'c:axPos') ?? ''] ?? 'bottom',
    title: readTitle(childOf(element, 'c:title')),
    shown: !isOn(childOf(element, 'c:delete'), false),
    minimum: decimal(value(scaling, 'c:min')) ?? null,
    maximum: decimal(value(scaling, 'c:max')) ?? null,
    majorGridlines: childOf(element, 'c:majorGridlines') !== undefined,
    reversed: value(scaling, 'c:orientation') === 'maxMin',
    numberFormat: childOf(element, 'c:numFmt')?.attributes['formatCode'] ?? null,
  };
}

/** A switch: when it is there without a value it is on. */
const isOn = (element: XmlElement | undefined, otherwise: boolean): boolean =>
  element ? flag(element.attributes['val'], true) : otherwise;

function readGroup(
  element: XmlElement,
  type: ChartType,
  secondary: ReadonlySet<string>,
  colours: Colours,
): ChartGroup {
  const grouping = value(element, 'c:grouping');
  const axes = elementsOf(element).filter((child) => child.name === 'c:axId');
  return {
    type: type === 'column' && value(element, 'c:barDir') === 'bar' ? 'bar' : type,
    stacking: grouping === 'stacked' ? 'stacked' : grouping === 'percentStacked' ? 'percent' : 'none',
    secondary: axes.some(({ attributes }) => secondary.has(attributes['val'] ?? '')),
    threeD: element.name.includes('3D'),
    series: elementsOf(element)
      .filter((child) => child.name === 'c:ser')
      .map((series) => readSeries(series, childOf(element, 'c:dLbls'), colours)),
  };
}

/** Value axes beyond the first pair stand on the other side: what is drawn on them is secondary. */
function secondaryAxes(plot: XmlElement): Set<string> {
  const groups = elementsOf(plot).filter((child) => Object.hasOwn(types, child.name));
  const pairs = groups.map((group) =>
    elementsOf(group).flatMap((child) => (child.name === 'c:axId' ? (child.attributes['val'] ?? '') : [])),
  );
  const first = new Set(pairs[0]);
  const others = new Set(pairs.flat().filter((id) => !first.has(id)));
  const crossing = elementsOf(plot).filter((axis) => value(axis, 'c:crosses') === 'max');
  const atFarSide = crossing.map((axis) => value(axis, 'c:axId') ?? '').filter((id) => first.has(id));
  return others.size > 0 &&
    atFarSide.length > 0 &&
    !crossing.some((axis) => others.has(value(axis, 'c:axId') ?? ''))
    ? first
    : others;
}

export type ChartFacts = Omit<Chart, 'name' | 'alt' | 'from' | 'to'>;

/** A chart's part (CT_ChartSpace, §21.2.2.29). */
export function readChart(root: XmlElement, colours: Colours): ChartFacts {
  const chart = childOf(root, 'c:chart');
  const plot = childOf(chart, 'c:plotArea');
  const secondary = plot ? secondaryAxes(plot) : new Set<string>();
  const legend = childOf(chart, 'c:legend');
  const children = plot ? elementsOf(plot) : [];
  const title = readTitle(childOf(chart, 'c:title'));
  const pivot = childOf(childOf(root, 'c:pivotSource'), 'c:name');
  return {
    groups: children.flatMap((child) => {
      const type = types[child.name];
      return type && Object.hasOwn(types, child.name) ? [readGroup(child, type, secondary, colours)] : [];
    }),
    title: isOn(childOf(chart, 'c:autoTitleDeleted'), false) ? null : title,
    axes: children.flatMap((child) =>
      Object.hasOwn(axisKinds, child.name) ? [readAxis(child, axisKinds[child.name]!)] : [],
    ),
    legend: legend
      ? {
          position:
            legendPositions[(value(legend, 'c:legendPos') ?? 'r') as keyof typeof legendPositions] ?? 'right',
        }
      : null,
    style: count(value(root, 'c:style')) ?? null,
    pivot: pivot ? textOf(pivot).trim() : null,
  };
}

/** Charts of the newer kinds (waterfall, funnel, map…): that they are there, and their title. */
export function readNewerChart(root: XmlElement): ChartFacts {
  const chart = childOf(root, 'cx:chart');
  const text = childOf(childOf(childOf(chart, 'cx:title'), 'cx:tx'), 'cx:txData');
  const shown = childOf(text, 'cx:v');
  return {
    groups: [{ type: 'other', stacking: 'none', secondary: false, threeD: false, series: [] }],
    title: shown ? { reference: null, text: textOf(shown) } : null,
    axes: [],
    legend: childOf(chart, 'cx:legend') ? { position: 'right' } : null,
    style: null,
    pivot: null,
  };
}
