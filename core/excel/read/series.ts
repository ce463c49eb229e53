import { childOf, elementsOf, textOf, type XmlElement } from '../../ooxml/index.ts';
import type { ChartData, ChartText, DataLabels, Series, TrendLine } from '../model.ts';
import { count, decimal, flag } from './attributes.ts';
import type { Colours } from './colours.ts';

/** Points that a chart may show; the rest of a longer cache is not looked at. */
const mostPoints = 100_000;

const textIn = (parent: XmlElement | undefined, name: string): string | null => {
  const child = childOf(parent, name);
  return child ? textOf(child) : null;
};

/** The points of a cache at their places (CT_StrData, CT_NumData; ECMA-376 Part 1 §21.2.2.200, §21.2.2.121). */
function readPoints(cache: XmlElement | undefined, numbers: boolean): (string | number | null)[] {
  const points: (string | number | null)[] = [];
  const length = Math.min(count(childOf(cache, 'c:ptCount')?.attributes['val']) ?? 0, mostPoints);
  for (let index = 0; index < length; index++) points.push(null);
  for (const point of cache ? elementsOf(cache) : []) {
    const index = count(point.attributes['idx']);
    if (point.name !== 'c:pt' || index === undefined || index >= mostPoints) continue;
    const text = textIn(point, 'c:v') ?? '';
    while (points.length < index) points.push(null);
    points[index] = numbers ? (decimal(text) ?? null) : text;
  }
  return points;
}

/** Where data comes from, and what it was: `c:cat`, `c:val`, `c:xVal`, `c:yVal`. */
function readData(element: XmlElement | undefined): ChartData | null {
  if (!element) return null;
  const [source] = elementsOf(element);
  if (!source) return null;
  const reference = textIn(source, 'c:f')?.trim() ?? null;
  const numbers = source.name === 'c:numRef' || source.name === 'c:numLit';
  if (source.name === 'c:multiLvlStrRef') {
    const level = childOf(childOf(source, 'c:multiLvlStrCache'), 'c:lvl');
    return { reference, values: readPoints(level, false) };
  }
  const cache = reference === null ? source : childOf(source, numbers ? 'c:numCache' : 'c:strCache');
  return { reference, values: readPoints(cache, numbers) };
}

function readName(text: XmlElement | undefined): ChartText | null {
  if (!text) return null;
  const reference = childOf(text, 'c:strRef');
  if (!reference) return { reference: null, text: textIn(text, 'c:v') };
  const [name] = readPoints(childOf(reference, 'c:strCache'), false);
  return {
    reference: textIn(reference, 'c:f')?.trim() ?? null,
    text: typeof name === 'string' ? name : null,
  };
}

const shows = (labels: XmlElement, name: string): boolean => {
  const element = childOf(labels, name);
  return element ? flag(element.attributes['val'], true) : false;
};

/** Labels of a series, or of the group when the series says nothing; null when none is shown. */
function readLabels(own: XmlElement | undefined, group: XmlElement | undefined): DataLabels | null {
  const labels = own ?? group;
  if (!labels || shows(labels, 'c:delete')) return null;
  const found: DataLabels = {
    value: shows(labels, 'c:showVal'),
    percent: shows(labels, 'c:showPercent'),
    category: shows(labels, 'c:showCatName'),
    series: shows(labels, 'c:showSerName'),
    position: childOf(labels, 'c:dLblPos')?.attributes['val'] ?? null,
  };
  return found.value || found.percent || found.category || found.series ? found : null;
}

const readTrend = (trend: XmlElement): TrendLine => ({
  kind: childOf(trend, 'c:trendlineType')?.attributes['val'] ?? 'linear',
  period: count(childOf(trend, 'c:period')?.attributes['val']) ?? null,
  name: textIn(trend, 'c:name'),
});

/** The colour of a series' fill, or of its line. */
function readColour(series: XmlElement, colours: Colours): string | null {
  const shape = childOf(series, 'c:spPr');
  const fill = childOf(shape, 'a:solidFill') ?? childOf(childOf(shape, 'a:ln'), 'a:solidFill');
  const rgb = childOf(fill, 'a:srgbClr')?.attributes['val'];
  if (rgb !== undefined && /^[0-9a-f]{6}$/i.test(rgb)) return `#${rgb.toUpperCase()}`;
  const themed = colours.themed(childOf(fill, 'a:schemeClr')?.attributes['val'] ?? '');
  return themed === undefined ? null : `#${themed.toUpperCase()}`;
}

/** One series (CT_BarSer and its like, §21.2.2.170). */
export const readSeries = (
  series: XmlElement,
  groupLabels: XmlElement | undefined,
  colours: Colours,
): Series => ({
  name: readName(childOf(series, 'c:tx')),
  categories: readData(childOf(series, 'c:cat') ?? childOf(series, 'c:xVal')),
  values: readData(childOf(series, 'c:val') ?? childOf(series, 'c:yVal')),
  labels: readLabels(childOf(series, 'c:dLbls'), groupLabels),
  trends: elementsOf(series)
    .filter((child) => child.name === 'c:trendline')
    .map(readTrend),
  color: readColour(series, colours),
});
