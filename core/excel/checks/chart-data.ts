import type { Verdict } from '../../exercise/index.ts';
import { areaName, intersection, isInside, type Area } from '../../formula/index.ts';
import { comparableText } from '../../language/index.ts';
import { cellAt, placesIn, sameArea } from '../cells.ts';
import type { ChartData, ExcelWorkbook, Series } from '../model.ts';
import { shownText } from '../shown.ts';
import { chartPlace, type ChartOptions, type PlacedChart } from './chart-options.ts';
import { found } from './check.ts';
import { pointedCells, pointedName, type PointedCells } from './references.ts';
import { findTarget, isFinding, type Target } from './target.ts';

const seriesOf = ({ chart }: PlacedChart): Series[] => chart.groups.flatMap(({ series }) => [...series]);

const cellsOf = (model: ExcelWorkbook, { sheet }: PlacedChart, data: ChartData | null): PointedCells[] =>
  pointedCells(model, data?.reference ?? null, sheet);

/** Whether a chart draws from the cells of a place. */
export const readsFrom = (model: ExcelWorkbook, placed: PlacedChart, { sheet, whole }: Target): boolean =>
  seriesOf(placed).some(({ values }) =>
    cellsOf(model, placed, values).some(
      (each) => each.sheet === sheet.index && intersection(each.area, whole),
    ),
  );

/** A series' name: what stands in its cell now, else what the chart remembers. */
export function seriesName(model: ExcelWorkbook, placed: PlacedChart, { name }: Series): string {
  const [pointed] = pointedCells(model, name?.reference ?? null, placed.sheet);
  const sheet = pointed && model.sheets[pointed.sheet];
  if (!sheet) return name?.text ?? '';
  const { top, left } = pointed.area;
  return shownText(model, sheet, top, left) || (name?.text ?? '');
}

const same = (one: string, other: string): boolean => comparableText(one) === comparableText(other);

/** The values of the asked place are drawn, all of them, and nothing else. */
function judgeSource(
  model: ExcelWorkbook,
  placed: PlacedChart,
  asked: ChartOptions,
  target: Target,
): Verdict {
  const { sheet, whole } = target;
  const where = chartPlace(placed);
  const expected = areaName(whole);
  const drawn = seriesOf(placed).flatMap((series) => [
    ...cellsOf(model, placed, series.values),
    ...(asked.categories ? [] : cellsOf(model, placed, series.categories)),
    ...pointedCells(model, series.name?.reference ?? null, placed.sheet),
  ]);
  const outside = drawn.find((each) => each.sheet !== sheet.index || !within(each.area, whole));
  const numbers = [...placesIn(target.area)].filter(({ row, column }) => isNumber(target, row, column));
  const values = seriesOf(placed).flatMap((series) => cellsOf(model, placed, series.values));
  const left = numbers.find(
    ({ row, column }) =>
      !values.some((each) => each.sheet === sheet.index && isInside(each.area, row, column)) &&
      !drawn.some((each) => each.sheet === sheet.index && isInside(each.area, row, column)),
  );
  if (outside)
    return found('chart.beyond', { found: pointedName(model, [outside], sheet.index), expected }, where);
  return left ? found('chart.partly', { found: summary(model, placed, sheet.index), expected }, where) : null;
}

const isNumber = ({ sheet }: Target, row: number, column: number): boolean => {
  const cell = cellAt(sheet, row, column);
  return cell !== undefined && (typeof cell.value === 'number' || cell.formula !== null);
};

const within = (inner: Area, outer: Area): boolean =>
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom &&
  inner.left >= outer.left &&
  inner.right <= outer.right;

const summary = (model: ExcelWorkbook, placed: PlacedChart, home: number): string =>
  seriesOf(placed)
    .map(({ values }) => pointedName(model, cellsOf(model, placed, values), home))
    .filter((text) => text !== '')
    .join(', ');

function judgeNames(model: ExcelWorkbook, placed: PlacedChart, names: readonly string[]): Verdict {
  const where = chartPlace(placed);
  const all = seriesOf(placed);
  const now = all.map((series) => seriesName(model, placed, series));
  const lacking = names.find((name) => !now.some((each) => same(each, name)));
  if (lacking !== undefined) {
    const categories = all.flatMap(({ categories: data }) => data?.values ?? []);
    if (categories.some((each) => same(String(each ?? ''), lacking)))
      return found('chart.switched', {}, where);
    const unnamed = all.length === names.length && now.some((each) => each === '');
    return found(unnamed ? 'chart.series.unnamed' : 'chart.series.missing', { expected: lacking }, where);
  }
  const extra = now.find((each) => !names.some((name) => same(each, name)));
  return extra === undefined ? null : found('chart.series.extra', { found: extra }, where);
}

const isAt = (cells: readonly PointedCells[], { sheet, whole, area }: Target): boolean =>
  cells.length === 1 &&
  cells[0]!.sheet === sheet.index &&
  (sameArea(cells[0]!.area, whole) || sameArea(cells[0]!.area, area));

/** What a chart shows: its series, their cells, and the categories below them. */
export function judgeData(
  model: ExcelWorkbook,
  starter: ExcelWorkbook,
  placed: PlacedChart,
  asked: ChartOptions,
  target: Target | null,
): Verdict {
  const where = chartPlace(placed);
  const named = asked.series ? judgeNames(model, placed, asked.series) : null;
  if (named) return named;
  for (const place of asked.values ?? []) {
    const wanted = findTarget(model, starter, place);
    if (isFinding(wanted)) return wanted;
    if (!seriesOf(placed).some(({ values }) => isAt(cellsOf(model, placed, values), wanted)))
      return found(
        'chart.values',
        { found: summary(model, placed, wanted.sheet.index), expected: areaName(wanted.area) },
        where,
      );
  }
  const categories = asked.categories && findTarget(model, starter, asked.categories);
  if (categories && isFinding(categories)) return categories;
  const wrong =
    categories && seriesOf(placed).find((each) => !isAt(cellsOf(model, placed, each.categories), categories));
  if (categories && wrong) {
    const now = pointedName(model, cellsOf(model, placed, wrong.categories), categories.sheet.index);
    const expected = areaName(categories.area);
    return now === ''
      ? found('chart.no-categories', { expected }, where)
      : found('chart.categories', { found: now, expected }, where);
  }
  return target ? judgeSource(model, placed, asked, target) : null;
}
