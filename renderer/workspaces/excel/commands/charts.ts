import { z } from 'zod';
import { parseArea, type Area } from '../../../../core/formula/index.ts';
import { comparableText } from '../../../../core/language/index.ts';
import { chartTypes, type ChartKind, type Stacking } from '../engine/charts/build.ts';
import { choose, chosenChart } from '../engine/charts/chosen.ts';
import {
  axisOf,
  gridOfChart,
  rootOf,
  setAxisTitle,
  setData,
  setGridlines,
  setLegend,
  setStyle,
  setTitle,
  setType,
  switchRowsColumns,
} from '../engine/charts/editing.ts';
import { moveToNewSheet, moveToSheet } from '../engine/charts/moving.ts';
import { canBeNamed } from '../engine/structure/sheet-names.ts';
import { makeChart } from '../engine/charts/making.ts';
import {
  changeAnchor,
  chartsOn,
  namingOf,
  placedAt,
  removeChart,
  type PlacedChart,
} from '../engine/charts/place.ts';
import { groupsOf } from '../engine/charts/reading.ts';
import { gridOf } from '../engine/charts/source.ts';
import { titleOf } from '../engine/charts/titles.ts';
import { mapTree } from '../../../../core/ooxml/tree/index.ts';
import { setLabels } from '../engine/charts/series.ts';
import { chartLayout } from './chart-layout.ts';
import { about, isOpen, kindOf, range } from './chosen-chart.ts';
import { series, seriesDelete, seriesType, trend } from './chart-series.ts';
import { isOneCell } from '../engine/merges.ts';
import { chartedArea } from '../engine/pivots/placed.ts';
import { pivotHere } from './pivots.ts';
import { command, noArguments, type Bench, type Command } from './command.ts';

const stackings = ['none', 'stacked', 'percent'] as const;
const stacking = z.enum(stackings).optional();

/** The cells that are named; without a name and with one cell selected in a pivot table, all of that. */
function areaIn(bench: Bench, text: string | undefined): Area | null {
  if (text !== undefined) return parseArea(text);
  const pivot = isOneCell(bench.document.range) ? pivotHere(bench) : null;
  return pivot && chartedArea(pivot);
}

const chartArguments = z.strictObject({ type: z.enum(chartTypes), stacking, of: range.optional() });
const chart = command<z.output<typeof chartArguments>>({
  id: 'chart',
  args: chartArguments,
  presses: [
    ...chartTypes.map((type) => ({
      args: { type },
      label: `chart.${type}`,
      ...(type === 'column' ? { shortcuts: ['Alt+F1'] } : {}),
    })),
    ...(['column', 'bar'] as const).map((type) => ({
      args: { type, stacking: 'stacked' as Stacking },
      label: `chart.${type}-stacked`,
    })),
  ],
  can: (bench, { of }) =>
    isOpen(bench) &&
    bench.document.book.sheets[bench.document.active]!.cells &&
    gridOf(bench.document, areaIn(bench, of)) !== null,
  run: (bench, args) => {
    const { document } = bench;
    const part = makeChart(document, args.type, args.stacking ?? 'none', areaIn(bench, args.of));
    if (part === null) return false;
    choose(document, part);
    return true;
  },
});

const chartType = about<{ is: ChartKind; stacking?: Stacking | undefined }>({
  id: 'chart-type',
  args: z.strictObject({ is: z.enum(chartTypes), stacking }),
  presses: chartTypes.map((is) => ({ args: { is }, label: `chart.${is}` })),
  can: ({ document }, here) => groupsOf(rootOf(document, here)).some(({ series }) => series.length > 0),
  run: ({ document }, here, args) => setType(document, here, args.is, args.stacking ?? 'none'),
  state: kindOf,
});

const text = z.string().max(255);

const title = about<{ text: string }>({
  id: 'chart-title',
  args: z.strictObject({ text }),
  run: ({ document }, here, args) => setTitle(document, here, args.text.trim()),
  state: ({ document }, here) => titleOf(document, rootOf(document, here)),
});

const axes = ['category', 'value', 'second'] as const;
const axisTitle = about<{ axis: (typeof axes)[number]; text: string }>({
  id: 'axis-title',
  args: z.strictObject({ axis: z.enum(axes), text }),
  can: ({ document }, here, { axis }) => axisOf(rootOf(document, here), axis) !== undefined,
  run: ({ document }, here, args) => setAxisTitle(document, here, args.axis, args.text.trim()),
});

const legends = ['none', 'right', 'left', 'top', 'bottom'] as const;
const legend = about<{ is: (typeof legends)[number] }>({
  id: 'chart-legend',
  args: z.strictObject({ is: z.enum(legends) }),
  presses: legends.map((is) => ({ args: { is }, label: `chart-legend.${is}` })),
  run: ({ document }, here, { is }) => setLegend(document, here, is),
});

const labelKinds = ['none', 'value', 'percent', 'category'] as const;
const labels = about<{ is: (typeof labelKinds)[number] }>({
  id: 'chart-labels',
  args: z.strictObject({ is: z.enum(labelKinds) }),
  presses: labelKinds.map((is) => ({ args: { is }, label: `chart-labels.${is}` })),
  can: (bench, here, { is }) => is !== 'percent' || /pie|doughnut/.test(kindOf(bench, here)),
  run: ({ document }, here, { is }) => setLabels(document, here, is),
});

const data = about<{ of: string }>({
  id: 'chart-data',
  args: z.strictObject({ of: range }),
  can: ({ document }, _here, { of }) => gridOf(document, parseArea(of)!) !== null,
  run: ({ document }, here, { of }) => setData(document, here, parseArea(of)!),
});

const switched = about<Record<string, never>>({
  id: 'switch-rows-columns',
  args: noArguments,
  presses: [{ args: {}, label: 'switch-rows-columns' }],
  can: ({ document }, here) => gridOfChart(document, rootOf(document, here)) !== null,
  run: ({ document }, here) => switchRowsColumns(document, here),
});

const alt = about<{ text: string }>({
  id: 'chart-alt-text',
  args: z.strictObject({ text: z.string().max(2000) }),
  run: ({ document }, here, args) => {
    const naming = namingOf(here.anchor);
    const made = mapTree(here.anchor, (node) =>
      node.name === naming?.name && node.get('id') === naming.get('id')
        ? node.with('descr', args.text.trim() || null)
        : node,
    );
    changeAnchor(document, here, made);
  },
  state: (_, here) => namingOf(here.anchor)?.get('descr') ?? '',
});

const style = about<{ is: number }>({
  id: 'chart-style',
  args: z.strictObject({ is: z.int().min(1).max(48) }),
  presses: [2, 1, 3, 4, 5, 6, 7, 8, 34, 42].map((is) => ({ args: { is }, label: `chart-style.s${is}` })),
  run: ({ document }, here, { is }) => setStyle(document, here, is),
});

const gridlines = about<Record<string, never>>({
  id: 'chart-gridlines',
  args: noArguments,
  presses: [{ args: {}, label: 'chart-gridlines' }],
  can: ({ document }, here) => axisOf(rootOf(document, here), 'value') !== undefined,
  run: (bench, here) => setGridlines(bench.document, here, !hasGridlines(bench, here)),
  state: (bench, here) => hasGridlines(bench, here),
});

const hasGridlines = ({ document }: Bench, here: PlacedChart): boolean =>
  axisOf(rootOf(document, here), 'value')?.children.some(
    (each) => typeof each !== 'string' && each.local === 'majorGridlines',
  ) ?? false;

/** A worksheet with this name; -1 when there is none, or it is the active one. */
const otherSheet = ({ document }: Bench, name: string): number => {
  const index = document.book.sheetNamed(name);
  return index !== document.active && document.book.sheets[index]?.cells ? index : -1;
};

const move = about<{ to: string; name?: string | undefined }>({
  id: 'chart-move',
  /** `new-sheet`, the name of another sheet, or the cells that it shall cover. */
  args: z.strictObject({ to: z.string().min(1), name: z.string().optional() }),
  can: (bench, _here, { to, name }) => {
    const { book, active } = bench.document;
    if (to === 'new-sheet')
      return book.sheets[active]!.cells && (name === undefined || canBeNamed(book, name, null));
    return otherSheet(bench, to) >= 0 || (book.sheets[active]!.cells && parseArea(to) !== null);
  },
  run: (bench, here, { to, name }) => {
    const { document } = bench;
    if (to === 'new-sheet') return moveToNewSheet(document, here, name);
    const other = otherSheet(bench, to);
    if (other >= 0) return moveToSheet(document, here, other);
    const { top, left, bottom, right } = parseArea(to)!;
    const from = { row: top, column: left, x: 0, y: 0 };
    const until = { row: bottom + 1, column: right + 1, x: 0, y: 0 };
    changeAnchor(document, here, placedAt(here.anchor, from, until));
  },
});

const remove = about<Record<string, never>>({
  id: 'chart-delete',
  args: noArguments,
  presses: [{ args: {}, label: 'chart-delete' }],
  can: ({ document }) => document.book.sheets[document.active]!.cells,
  run: ({ document }, here) => {
    removeChart(document, here);
    choose(document, null);
  },
});

function named({ document }: Bench, chart: string | number): PlacedChart | undefined {
  const all = chartsOn(document, document.active);
  if (typeof chart === 'number') return all[chart - 1];
  return all.find(
    (each) =>
      comparableText(titleOf(document, rootOf(document, each)) ?? '') === comparableText(chart) ||
      namingOf(each.anchor)?.get('name') === chart ||
      each.part === chart,
  );
}

const select = command({
  id: 'select-chart',
  /** By its title, its name, or its number on the sheet from 1. */
  args: z.strictObject({ chart: z.union([z.int().min(1), z.string().trim().min(1)]) }),
  presses: [],
  can: (bench, args) => named(bench, args.chart) !== undefined,
  run: (bench, args) => {
    choose(bench.document, named(bench, args.chart)!.part);
    return false;
  },
  state: ({ document }) => chosenChart(document)?.part ?? null,
});

export const chartCommands: readonly Command[] = [
  chart,
  chartType,
  title,
  axisTitle,
  legend,
  labels,
  trend,
  series,
  seriesDelete,
  seriesType,
  data,
  switched,
  alt,
  chartLayout,
  style,
  gridlines,
  move,
  remove,
  select,
];
