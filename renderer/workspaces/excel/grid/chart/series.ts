import type { AxisView, GroupView, SeriesView } from '../../engine/drawing-view.ts';
import type { Labels, Spot } from './labels.ts';
import type { Picture, Room } from './picture.ts';
import type { Scale } from './scale.ts';
import { trendPoints } from './trend.ts';

export const size = 12;

/** Values as they stand on one another: from and to, for each series and point. */
export function stacked({ series, stacking }: GroupView): (readonly [number, number] | null)[][] {
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
      const along = category?.onMarks && count > 1 ? (at - 0.5) / (count - 1) : at / Math.max(1, count);
      return bar
        ? room.bottom - (category?.reversed ? 1 - along : along) * (room.bottom - room.top)
        : across(frame, along);
    },
  };
}
export type Positions = ReturnType<typeof positions>;

export function drawArea(picture: Picture, group: GroupView, place: Positions, labels: Labels): void {
  const pairs = stacked(group);
  for (const [index, { colors, name, labels: texts }] of group.series.entries()) {
    const points = pairs[index]!.map((pair, at) => [place.category(at + 0.5), pair ?? [0, 0]] as const);
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
    for (const [at, [x, pair]] of points.entries()) {
      const y = (place.value(pair[0]!) + place.value(pair[1]!)) / 2;
      const side = at === 0 ? 'left' : at === points.length - 1 ? 'right' : 'center';
      if (texts?.[at]) labels.put(texts[at], [{ x, y, side }]);
    }
  }
}

/** Where the label of a point may be. One in a valley goes below first. */
const around = (x: number, y: number, valley: boolean): Spot[] => {
  const above: Spot = { x, y: y - 11, side: 'center' };
  const below: Spot = { x, y: y + 12, side: 'center' };
  return [
    ...(valley ? [below, above] : [above, below]),
    { x: x + 7, y, side: 'left' },
    { x: x - 7, y, side: 'right' },
  ];
};

export function drawMarks(
  picture: Picture,
  series: SeriesView,
  spots: readonly (readonly [number, number] | null)[],
  labels: Labels,
): void {
  for (const [at, spot] of spots.entries()) {
    if (!spot) continue;
    const beside = [spots[at - 1], spots[at + 1]];
    // A point alone makes no line: without a mark it would not be seen.
    if (series.markers || beside.every((each) => !each))
      picture.shape(
        'circle',
        { cx: spot[0], cy: spot[1], r: 3.5, fill: series.colors[at] ?? series.colors[0]! },
        `${series.name}: ${series.values[at]}`,
      );
    const valley = beside.every((each) => each && each[1] < spot[1]);
    const label = series.labels?.[at];
    if (label) labels.put(label, around(spot[0], spot[1], valley));
  }
}

export function drawLines(picture: Picture, group: GroupView, place: Positions, labels: Labels): void {
  const pairs = stacked(group);
  for (const [index, series] of group.series.entries()) {
    const spots = pairs[index]!.map((pair, at) =>
      pair ? ([place.category(at + 0.5), place.value(pair[1])] as const) : null,
    );
    let run: (readonly [number, number])[] = [];
    for (const spot of [...spots, null]) {
      if (spot) run.push(spot);
      else {
        if (run.length > 1) picture.line(run, series.colors[0]!, 2.25);
        run = [];
      }
    }
    drawMarks(picture, series, spots, labels);
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
