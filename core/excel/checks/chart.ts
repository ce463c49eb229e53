import type { Verdict } from '../../exercise/index.ts';
import { areaName } from '../../formula/index.ts';
import type { ExcelWorkbook } from '../model.ts';
import { judgeParts } from './chart-parts.ts';
import { judgeData, readsFrom } from './chart-data.ts';
import { chartOptions, chartPlace, type ChartOptions, type PlacedChart } from './chart-options.ts';
import { excelCheck, found } from './check.ts';
import { before, findTarget, isFinding, sheetOf, type Target } from './target.ts';

const chartsOf = (workbook: ExcelWorkbook): PlacedChart[] =>
  workbook.sheets.flatMap((tab) => tab.charts.map((chart) => ({ chart, sheet: tab })));

const key = ({ chart, sheet: { name } }: PlacedChart): string =>
  JSON.stringify([name, chart.groups, chart.title, chart.from]);

/** The charts that may be meant, most likely first: those that read the asked cells, then new ones, then all. */
function candidates(
  model: ExcelWorkbook,
  starter: ExcelWorkbook,
  asked: ChartOptions,
  target: Target | null,
): PlacedChart[] {
  const tab = asked.sheet === undefined ? undefined : sheetOf(model, starter, asked.sheet);
  const all = chartsOf(model).filter((each) => tab === undefined || each.sheet === tab);
  const known = new Set(chartsOf(starter).map(key));
  const reading = target ? all.filter((each) => readsFrom(model, each, target)) : [];
  const fresh = all.filter((each) => !known.has(key(each)));
  return [...new Set([...reading, ...(reading.length > 0 ? [] : fresh), ...(target ? [] : all)])];
}

function judgeKind({ chart, sheet: tab }: PlacedChart, { type, stacking, combined }: ChartOptions): Verdict {
  const where = chartPlace({ chart, sheet: tab });
  const [first] = chart.groups;
  if (type !== undefined && (chart.groups.length !== 1 || first?.type !== type))
    return found(
      'chart.type',
      {
        found: chart.groups.length > 1 ? 'term.chart.combined' : `term.chart.${first?.type ?? 'other'}`,
        expected: `term.chart.${type}`,
      },
      where,
    );
  if (stacking !== undefined && first?.stacking !== stacking)
    return found(
      'chart.stacking',
      { found: `term.stacking.${first?.stacking ?? 'none'}`, expected: `term.stacking.${stacking}` },
      where,
    );
  if (!combined) return null;
  if (chart.groups.length < 2) return found('chart.not-combined', {}, where);
  for (const { type: wanted, series } of combined) {
    const group = chart.groups.filter((each) => each.type === wanted).flatMap((each) => each.series);
    const lacking = series.find((name) => !group.some((each) => (each.name?.text ?? '') === name));
    if (lacking !== undefined)
      return found('chart.combined', { words: lacking, expected: `term.chart.${wanted}` }, where);
  }
  return null;
}

function judgePlace(placed: PlacedChart, asked: ChartOptions): Verdict {
  const alone = placed.sheet.kind === 'chart';
  if (asked.place !== undefined && (asked.place === 'chart-sheet') !== alone)
    return found(alone ? 'chart.own-sheet' : 'chart.no-own-sheet', {}, chartPlace(placed));
  if (asked.pivot !== undefined && (placed.chart.pivot !== null) !== asked.pivot)
    return found(asked.pivot ? 'chart.no-pivot' : 'chart.pivot', {}, chartPlace(placed));
  return null;
}

const judge = (
  model: ExcelWorkbook,
  starter: ExcelWorkbook,
  placed: PlacedChart,
  asked: ChartOptions,
  target: Target | null,
): Verdict =>
  judgeKind(placed, asked) ??
  judgeData(model, starter, placed, asked, target) ??
  judgePlace(placed, asked) ??
  judgeParts(model, placed, asked);

/** Charts by what they show and how (CT_ChartSpace, ECMA-376 Part 1 §21.2.2.29). */
export const chart = excelCheck(chartOptions, (model, asked, starter) => {
  const target = asked.of ? findTarget(model, starter, asked.of) : null;
  if (target && isFinding(target)) return target;
  const charts = candidates(model, starter, asked, target);
  const [first] = charts;
  if (!first)
    return found(
      'chart.missing',
      {},
      target ? { sheet: target.sheet.index, range: areaName(target.whole) } : undefined,
    );
  const verdicts = charts.map((each) => judge(model, starter, each, asked, target));
  if (verdicts.includes(null)) return null;
  const untouched = charts.every((each) => before(starter, each.sheet) !== undefined && !readsAnything(each));
  return untouched ? found('chart.empty', {}, chartPlace(first)) : verdicts[0]!;
});

const readsAnything = ({ chart: { groups } }: PlacedChart): boolean =>
  groups.some(({ series, type }) => type === 'other' || series.some(({ values }) => values !== null));
