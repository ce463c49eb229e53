import { z } from 'zod';
import { areaName } from '../../formula/index.ts';
import type { Chart, Sheet } from '../model.ts';
import { at as place } from '../place.ts';
import { saysSomething, sheet } from './options.ts';

const kinds = ['column', 'bar', 'line', 'pie', 'doughnut', 'area', 'scatter', 'radar', 'bubble'] as const;
const text = z.union([z.literal(true), z.string().trim().min(1)]).optional();

export const chartOptions = z
  .strictObject({
    /** The sheet on which the chart is; left out, any. */
    sheet,
    /** The data that the chart shows, headings included: which chart is meant. */
    of: place.optional(),
    type: z.enum(kinds).optional(),
    /** Of a combined chart: each way of drawing, and the series that are drawn so by their names. */
    combined: z
      .array(z.strictObject({ type: z.enum(kinds), series: z.array(z.string()).min(1) }))
      .min(2)
      .optional(),
    stacking: z.enum(['none', 'stacked', 'percent']).optional(),
    /** Names of the series. */
    series: z.array(z.string().trim().min(1)).min(1).optional(),
    /** Cells with the values of the series, one place for each. */
    values: z.array(place).min(1).optional(),
    /** Cells with the categories. */
    categories: place.optional(),
    /** Some text, or this one; false for none. */
    title: z.union([text, z.literal(false)]),
    /** Titles of the axes. */
    axes: z.strictObject({ category: text, value: text }).optional(),
    legend: z.union([z.boolean(), z.enum(['right', 'left', 'top', 'bottom'])]).optional(),
    labels: z.union([z.boolean(), z.enum(['value', 'percent', 'category'])]).optional(),
    trend: z
      .union([z.literal(true), z.enum(['linear', 'exp', 'log', 'movingAvg', 'poly', 'power'])])
      .optional(),
    /** Names of the series that are drawn on the second axis. */
    secondary: z.array(z.string()).min(1).optional(),
    alt: text,
    /** A sheet of its own, or an object on a sheet. */
    place: z.enum(['chart-sheet', 'object']).optional(),
    /** A chart of a pivot table. */
    pivot: z.boolean().optional(),
    gridlines: z.boolean().optional(),
  })
  .refine(saysSomething, { error: 'at least one option' });
export type ChartOptions = z.output<typeof chartOptions>;

/** A chart and the sheet that it is on. */
export interface PlacedChart {
  readonly chart: Chart;
  readonly sheet: Sheet;
}

/** Where a chart is: the cell of its corner; a chart sheet as a whole. */
export const chartPlace = ({ chart, sheet: tab }: PlacedChart) => ({
  sheet: tab.index,
  range: chart.from
    ? areaName({
        top: chart.from.row,
        left: chart.from.column,
        bottom: chart.to?.row ?? chart.from.row,
        right: chart.to?.column ?? chart.from.column,
      })
    : 'A1',
});
