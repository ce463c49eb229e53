import type { AxisView, ChartView, GroupView, SeriesView } from '../../engine/drawing-view.ts';
import type { Picture, Room } from './picture.ts';
import type { Scale } from './scale.ts';
import { trendPoints } from './trend.ts';

export const size = 12;

/** Values as they stand on one another: from and to, for each series and point. */
function stacked({ series, stacking }: GroupView): (readonly [number, number] | null)[][] {
  const points = Math.max(0, ...series.map(({ values }) => values.length));
  const made: (readonly [number, number] | null)[][] = series.map(() => []);
  for (let at = 0; at < points; at++) {
    const total = series.reduce((sum, { values }) => sum + Math.abs(values[at] ?? 0), 0) || 1;
    let [up, down] = [0, 0];
    for (const [index, { values }] of series.entries()) {
      const raw = values[at] ?? null;
      const value = raw === null ? null : stacking === 'percent' ? raw / total : raw;
      if (value === null) made[index]!.push(null);
      else if (stacking === 'none') made[index]!.push([0, value]);
      else if (value >= 0) made[index]!.push([up, (up += value)]);
      else made[index]!.push([down, (down += value)]);
    }
  }
  return made;
}

/** Every number that an axis has to hold. */
export const numbersOf = (groups: readonly GroupView[]): number[] =>
  groups.flatMap((group) =>
    stacked(group).flatMap((each) =>
      each.flatMap((pair) =>
        pair ? (group.type === 'line' || group.type === 'scatter' ? [pair[1]] : [...pair]) : [],
      ),
    ),
  );

export interface Frame {
  room: Room;
  count: number;
  bar: boolean;
  category: AxisView | null;
}

/** Where a share along an axis is. */
export const across = ({ room, category }: Frame, share: number): number =>
  room.left + (category?.reversed ? 1 - share : share) * (room.right - room.left);

export function positions(frame: Frame, scale: Scale, axis: AxisView | null) {
  const { room, bar, count, category } = frame;
  const share = (value: number): number => {
    const along = (Math.min(Math.max(value, scale.low), scale.high) - scale.low) / (scale.high - scale.low);
    return axis?.reversed ? 1 - along : along;
  };
  return {
    /** Where a value is, along the axis of values. */
    value: (value: number): number =>
      bar
        ? room.left + share(value) * (room.right - room.left)
        : room.bottom - share(value) * (room.bottom - room.top),
    /** Where a category begins or, with a half, is; bars are counted from below. */
    category: (at: number): number => {
      const along = at / Math.max(1, count);
      return bar
        ? room.bottom - (category?.reversed ? 1 - along : along) * (room.bottom - room.top)
        : across(frame, along);
    },
  };
}
type Positions = ReturnType<typeof positions>;

export function drawBars(
  picture: Picture,
  view: ChartView,
  group: GroupView,
  frame: Frame,
  place: Positions,
): void {
  const along = Math.abs(place.category(1) - place.category(0));
  const single = group.stacking === 'none' ? group.series.length : 1;
  const lap = group.stacking === 'none' ? -group.overlap / 100 : 0;
  const width = along / (single + (single - 1) * lap + group.gap / 100);
  const pairs = stacked(group);
  const backwards = frame.bar ? !frame.category?.reversed : (frame.category?.reversed ?? false);
  for (const [index, { colors, labels, values, name }] of group.series.entries()) {
    const order = group.stacking === 'none' ? (backwards ? single - 1 - index : index) : 0;
    const begin = -width * (single + (single - 1) * lap) * 0.5 + order * width * (1 + lap);
    for (const [at, pair] of pairs[index]!.entries()) {
      if (!pair) continue;
      const middle = place.category(at + 0.5);
      const [from, to] = [place.value(pair[0]), place.value(pair[1])];
      const [low, long] = [Math.min(from, to), Math.max(0.5, Math.abs(to - from))];
      const box = frame.bar
        ? { x: low, y: middle + begin, width: long, height: width }
        : { x: middle + begin, y: low, width, height: long };
      picture.shape(
        'rect',
        { ...box, fill: colors[0]! },
        `${name}, ${view.categories[at] ?? ''}: ${values[at]}`,
      );
      const label = labels?.[at];
      if (!label) continue;
      const inside = group.stacking !== 'none';
      const ahead = to >= from === frame.bar ? 1 : -1;
      const ink = { size, color: inside ? '#FFFFFF' : view.ink } as const;
      if (frame.bar)
        picture.text(inside ? (from + to) / 2 : to + ahead * 4, middle + begin + width / 2, label, {
          ...ink,
          side: inside ? 'center' : ahead > 0 ? 'left' : 'right',
        });
      else
        picture.text(
          middle + begin + width / 2,
          inside ? (from + to) / 2 : to + (to <= from ? -9 : 9),
          label,
          { ...ink, side: 'center' },
        );
    }
  }
}

export function drawArea(picture: Picture, group: GroupView, place: Positions, count: number): void {
  const pairs = stacked(group);
  for (const [index, { colors, name }] of group.series.entries()) {
    const points = pairs[index]!.map(
      (pair, at) => [place.category((at / Math.max(1, count - 1)) * count), pair ?? [0, 0]] as const,
    );
    const edge = [
      ...points.map(([x, pair]) => [x, place.value(pair[1])]),
      ...points.toReversed().map(([x, pair]) => [x, place.value(pair[0])]),
    ];
    picture.shape(
      'polygon',
      {
        points: edge.map((each) => each.map((one) => one!.toFixed(2)).join(',')).join(' '),
        fill: colors[0]!,
      },
      name,
    );
  }
}

export function drawMarks(
  picture: Picture,
  view: ChartView,
  series: SeriesView,
  spots: readonly (readonly [number, number] | null)[],
): void {
  for (const [at, spot] of spots.entries()) {
    if (!spot) continue;
    if (series.markers)
      picture.shape(
        'circle',
        { cx: spot[0], cy: spot[1], r: 3.5, fill: series.colors[0]! },
        `${series.name}: ${series.values[at]}`,
      );
    const label = series.labels?.[at];
    if (label) picture.text(spot[0], spot[1] - 10, label, { size, side: 'center', color: view.ink });
  }
}

export function drawLines(picture: Picture, view: ChartView, group: GroupView, place: Positions): void {
  const pairs = stacked(group);
  for (const [index, series] of group.series.entries()) {
    const spots = pairs[index]!.map((pair, at) =>
      pair ? ([place.category(at + 0.5), place.value(pair[1])] as const) : null,
    );
    let run: (readonly [number, number])[] = [];
    for (const spot of [...spots, null]) {
      if (spot) run.push(spot);
      else {
        if (run.length > 0) picture.line(run, series.colors[0]!, 2.25);
        run = [];
      }
    }
    drawMarks(picture, view, series, spots);
  }
}

export function drawTrends(
  picture: Picture,
  group: GroupView,
  at: (x: number) => number,
  place: Positions,
  bar: boolean,
): void {
  for (const { trend, values, xs, colors } of group.series) {
    if (!trend) continue;
    const given = values.flatMap((value, index) =>
      value === null ? [] : [[xs?.[index] ?? index + 1, value] as const],
    );
    const points = trendPoints(trend, given).map(([x, y]): [number, number] =>
      bar ? [place.value(y), at(x)] : [at(x), place.value(y)],
    );
    if (points.length > 1) picture.line(points, colors[0]!, 1.5, '2 4');
  }
}
