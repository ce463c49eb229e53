import { z } from 'zod';
import { parseArea } from '../../../../core/formula/index.ts';
import { rootOf } from '../engine/charts/editing.ts';
import type { PlacedChart } from '../engine/charts/place.ts';
import { groupsOf } from '../engine/charts/reading.ts';
import { addSeries, nameOf, removeSeries, setSeriesType, setTrend } from '../engine/charts/series.ts';
import { about, kindOf, range } from './chosen-chart.ts';
import type { Bench } from './command.ts';

const trends = ['linear', 'exp', 'log', 'movingAvg', 'poly', 'power', 'none'] as const;
export const trend = about<{ is: (typeof trends)[number]; series?: string | undefined }>({
  id: 'trend-line',
  args: z.strictObject({ is: z.enum(trends), series: z.string().optional() }),
  presses: (['linear', 'exp', 'movingAvg', 'none'] as const).map((is) => ({
    args: { is },
    label: `trend-line.${is}`,
  })),
  can: (bench, here, { series }) =>
    !/pie|doughnut/.test(kindOf(bench, here)) && (series === undefined || hasSeries(bench, here, series)),
  run: ({ document }, here, { is, series }) => setTrend(document, here, is, series ?? null),
});

const hasSeries = ({ document }: Bench, here: PlacedChart, name: string): boolean =>
  groupsOf(rootOf(document, here)).some(({ series }) =>
    series.some((each) => nameOf(document, each) === name),
  );

export const series = about<{ at: string }>({
  id: 'chart-series',
  args: z.strictObject({ at: range }),
  can: (_bench, _here, { at }) => {
    const area = parseArea(at)!;
    return (area.left === area.right) !== (area.top === area.bottom);
  },
  run: ({ document }, here, { at }) => addSeries(document, here, parseArea(at)!),
});

export const seriesDelete = about<{ series: string }>({
  id: 'chart-series-delete',
  args: z.strictObject({ series: z.string() }),
  can: (bench, here, args) => hasSeries(bench, here, args.series),
  run: ({ document }, here, args) => removeSeries(document, here, args.series),
});

export const seriesType = about<{
  series: string;
  type: 'column' | 'line' | 'area';
  secondary?: boolean | undefined;
}>({
  id: 'chart-series-type',
  args: z.strictObject({
    series: z.string(),
    type: z.enum(['column', 'line', 'area']),
    secondary: z.boolean().optional(),
  }),
  can: (bench, here, args) => hasSeries(bench, here, args.series),
  run: ({ document }, here, args) =>
    setSeriesType(document, here, args.series, args.type, args.secondary ?? false),
});
