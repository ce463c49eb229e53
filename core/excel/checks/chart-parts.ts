import type { Finding, Verdict } from '../../exercise/index.ts';
import { comparableText } from '../../language/index.ts';
import type { Axis, ChartText, DataLabels, ExcelWorkbook } from '../model.ts';
import { shownText } from '../shown.ts';
import { seriesName } from './chart-data.ts';
import { chartPlace, type ChartOptions, type PlacedChart } from './chart-options.ts';
import { found } from './check.ts';
import { pointedCells } from './references.ts';

const same = (one: string, other: string): boolean => comparableText(one) === comparableText(other);

/** What a title shows: its text, what stands in its cell, or the name of the only series. */
function textOf(model: ExcelWorkbook, placed: PlacedChart, text: ChartText | null, own = false): string {
  if (!text) return '';
  const [pointed] = pointedCells(model, text.reference, placed.sheet);
  const sheet = pointed && model.sheets[pointed.sheet];
  if (sheet) return shownText(model, sheet, pointed.area.top, pointed.area.left);
  const series = placed.chart.groups.flatMap((group) => [...group.series]);
  if (text.text === null && own && series.length === 1) return seriesName(model, placed, series[0]!);
  return text.text ?? '';
}

/** Words that programs put in the place of a title until one is typed. */
const placeholders = new Set(['chart title', 'عنوان المخطط', 'axis title', 'عنوان المحور', 'grafik başlığı']);

function judgeText(code: string, now: string, asked: true | string, place: Finding['place']): Finding | null {
  const plain = comparableText(now);
  if (plain === '')
    return {
      ...found(`${code}.missing`, asked === true ? {} : { expected: asked }),
      ...(place && { place }),
    };
  if (placeholders.has(plain) && (asked === true || !same(now, asked)))
    return { ...found(`${code}.placeholder`, { found: now }), ...(place && { place }) };
  return asked === true || same(now, asked)
    ? null
    : { ...found(`${code}.other`, { found: now, expected: asked }), ...(place && { place }) };
}

function judgeTitles(
  model: ExcelWorkbook,
  placed: PlacedChart,
  { title, axes }: ChartOptions,
): Finding | null {
  const place = chartPlace(placed);
  const { chart } = placed;
  if (title === false && chart.title) return found('chart.title.still', {}, place);
  if (title !== undefined && title !== false) {
    const slip = judgeText(
      title === true ? 'chart.any-title' : 'chart.title',
      textOf(model, placed, chart.title, true),
      title,
      place,
    );
    if (slip) return slip;
  }
  for (const which of ['category', 'value'] as const) {
    const asked = axes?.[which];
    const slip =
      asked === undefined
        ? null
        : judgeText(
            asked === true ? `chart.any-axis.${which}` : `chart.axis.${which}`,
            textOf(model, placed, axisOf(chart.axes, which)?.title ?? null),
            asked,
            place,
          );
    if (slip) return slip;
  }
  return null;
}

/** A scatter chart has two value axes: the lower one stands for the categories. */
function axisOf(axes: readonly Axis[], which: 'category' | 'value'): Axis | undefined {
  const category =
    axes.find(({ kind }) => kind !== 'value') ?? axes.find(({ position }) => position === 'bottom');
  return which === 'category' ? category : axes.find((axis) => axis.kind === 'value' && axis !== category);
}

function judgeLegend({ chart, sheet }: PlacedChart, { legend }: ChartOptions): Finding | null {
  if (legend === undefined) return null;
  const place = chartPlace({ chart, sheet });
  if (legend === false) return chart.legend ? found('chart.legend.still', {}, place) : null;
  if (!chart.legend) return found('chart.legend.missing', {}, place);
  return legend === true || chart.legend.position === legend
    ? null
    : found(
        'chart.legend.position',
        { found: `term.legend.${chart.legend.position}`, expected: `term.legend.${legend}` },
        place,
      );
}

const shows = (labels: DataLabels | null, what: ChartOptions['labels']): boolean =>
  labels !== null && (what === true || labels[what as 'value' | 'percent' | 'category']);

function judgeSeriesParts(model: ExcelWorkbook, placed: PlacedChart, asked: ChartOptions): Finding | null {
  const place = chartPlace(placed);
  const { groups } = placed.chart;
  const series = groups.flatMap((group) => [...group.series]);
  const { labels, trend, secondary } = asked;
  if (labels === false && series.some((each) => each.labels !== null))
    return found('chart.labels.still', {}, place);
  if (labels !== undefined && labels !== false && !series.some((each) => shows(each.labels, labels)))
    return series.some((each) => each.labels !== null)
      ? found('chart.labels.other', { expected: `term.label.${labels === true ? 'value' : labels}` }, place)
      : found('chart.labels.missing', {}, place);
  const trends = series.flatMap((each) => [...each.trends]);
  if (trend !== undefined && trends.length === 0) return found('chart.trend.missing', {}, place);
  if (typeof trend === 'string' && !trends.some(({ kind }) => kind === trend))
    return found(
      'chart.trend.other',
      { found: `term.trend.${trends[0]!.kind}`, expected: `term.trend.${trend}` },
      place,
    );
  const onSecond = groups.filter((group) => group.secondary).flatMap((group) => [...group.series]);
  const lacking = secondary?.find(
    (name) => !onSecond.some((each) => same(seriesName(model, placed, each), name)),
  );
  return lacking === undefined ? null : found('chart.secondary', { words: lacking }, place);
}

/** Titles, legend, labels, trend lines, axes and the text for screen readers. */
export function judgeParts(model: ExcelWorkbook, placed: PlacedChart, asked: ChartOptions): Verdict {
  const { chart } = placed;
  const place = chartPlace(placed);
  const slip =
    judgeTitles(model, placed, asked) ?? judgeLegend(placed, asked) ?? judgeSeriesParts(model, placed, asked);
  if (slip) return slip;
  const { alt, gridlines } = asked;
  if (alt !== undefined) {
    const text = `${chart.alt.title} ${chart.alt.text}`.trim();
    if (text === '') return found('chart.alt.missing', {}, place);
    if (alt !== true && !comparableText(text).includes(comparableText(alt)))
      return found('chart.alt.other', { found: text, expected: alt }, place);
  }
  const lines = axisOf(chart.axes, 'value')?.majorGridlines ?? false;
  return gridlines === undefined || gridlines === lines
    ? null
    : found(gridlines ? 'chart.gridlines.off' : 'chart.gridlines.on', {}, place);
}
