import type { AxisView, ChartView, GroupView, SeriesView } from '../../engine/drawing-view.ts';
import type { Picture, Room } from './picture.ts';
import { scaleOf, ticksOf, type Scale } from './scale.ts';
import { trendPoints } from './trend.ts';

const size = 12;
const faint = '#D9D9D9';
export type Format = (value: number, code: string) => string;

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
const numbersOf = (groups: readonly GroupView[]): number[] =>
  groups.flatMap((group) =>
    stacked(group).flatMap((each) =>
      each.flatMap((pair) =>
        pair ? (group.type === 'line' || group.type === 'scatter' ? [pair[1]] : [...pair]) : [],
      ),
    ),
  );

interface Frame {
  room: Room;
  count: number;
  bar: boolean;
  category: AxisView | null;
}

/** Where a share along an axis is. */
const across = ({ room, category }: Frame, share: number): number =>
  room.left + (category?.reversed ? 1 - share : share) * (room.right - room.left);

function positions(frame: Frame, scale: Scale, axis: AxisView | null) {
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

function drawBars(picture: Picture, view: ChartView, group: GroupView, frame: Frame, place: Positions): void {
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

function drawArea(picture: Picture, group: GroupView, place: Positions, count: number): void {
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

function drawMarks(
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

function drawLines(picture: Picture, view: ChartView, group: GroupView, place: Positions): void {
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

function drawTrends(
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

interface AxisDraft {
  axis: AxisView | null;
  scale: Scale;
  texts: string[];
}

/** Room for labels and titles of the axes, what they say, and the series. */
export function drawPlot(picture: Picture, view: ChartView, whole: Room, format: Format): void {
  const { groups, categories, ink } = view;
  const bar = groups[0]?.type === 'bar';
  const scatter = groups.every(({ type }) => type === 'scatter');
  const percent = groups.some(({ stacking }) => stacking === 'percent');
  const draft = (axis: AxisView | null, secondary: boolean): AxisDraft => {
    const numbers = numbersOf(groups.filter((each) => each.secondary === secondary));
    const lines = bar ? (whole.right - whole.left) / 80 : (whole.bottom - whole.top) / 36;
    const scale = scaleOf(
      percent ? [...numbers, 1].map((each) => Math.min(1, each)) : numbers,
      { minimum: axis?.minimum ?? null, maximum: axis?.maximum ?? (percent ? 1 : null) },
      Math.min(10, lines),
    );
    return {
      axis,
      scale,
      texts: ticksOf(scale).map((each) =>
        percent ? `${Math.round(each * 100)}%` : format(each, axis?.format ?? 'General'),
      ),
    };
  };
  const value = draft(view.value, false);
  const second = groups.some((each) => each.secondary) ? draft(view.second, true) : null;
  const xs = scatter
    ? scaleOf(
        groups.flatMap(({ series }) =>
          series.flatMap(
            (each) => each.xs?.filter((one) => one !== null) ?? each.values.map((_, at) => at + 1),
          ),
        ),
        { minimum: view.category?.minimum ?? null, maximum: view.category?.maximum ?? null },
        (whole.right - whole.left) / 80,
      )
    : null;
  const below = scatter
    ? ticksOf(xs!).map((each) => format(each, view.category?.format ?? 'General'))
    : categories;
  const widest = (texts: readonly string[]): number =>
    Math.max(0, ...texts.map((each) => picture.measure(each, size)));
  const atFar = bar ? (view.value?.reversed ?? false) : (view.category?.reversed ?? false);
  const room = { ...whole };
  const [beside, under] = bar ? [view.category, view.value] : [view.value, view.category];
  const besideTexts = bar ? categories : value.texts;
  const besideWidth = beside?.shown
    ? Math.min(bar ? (whole.right - whole.left) * 0.35 : 120, widest(besideTexts)) + 8
    : 0;
  const besideTitle = beside?.title ? 20 : 0;
  if (atFar) room.right -= besideWidth + besideTitle;
  else room.left += besideWidth + besideTitle;
  if (second?.axis?.shown) {
    const width = widest(second.texts) + 8 + (second.axis.title ? 20 : 0);
    if (atFar) room.left += width;
    else room.right -= width;
  }
  const slot = (room.right - room.left) / Math.max(1, below.length);
  const turned = !bar && !scatter && widest(below) > slot - 4 && below.length > 1;
  const underHeight = under?.shown ? (turned ? Math.min(80, widest(below) * 0.75 + 8) : 20) : 4;
  room.bottom -= underHeight + (under?.title ? 20 : 0);
  room.top += 6;
  if (!bar) room.right -= atFar ? 0 : 4;
  const frame: Frame = { room, count: scatter ? 1 : categories.length, bar, category: view.category };
  const place = positions(frame, value.scale, view.value);
  const places = second ? positions(frame, second.scale, view.second) : place;
  const edge = atFar ? room.right : room.left;
  const labelled = { size, color: ink } as const;

  for (const [at, tick] of ticksOf(value.scale).entries()) {
    const spot = place.value(tick);
    if (view.value?.gridlines)
      picture.line(
        bar
          ? [
              [spot, room.top],
              [spot, room.bottom],
            ]
          : [
              [room.left, spot],
              [room.right, spot],
            ],
        faint,
        1,
      );
    if (!view.value?.shown) continue;
    if (bar) picture.text(spot, room.bottom + 12, value.texts[at]!, { ...labelled, side: 'center' });
    else
      picture.text(edge + (atFar ? 6 : -6), spot, value.texts[at]!, {
        ...labelled,
        side: atFar ? 'left' : 'right',
      });
  }
  if (second?.axis?.shown)
    for (const [at, tick] of ticksOf(second.scale).entries())
      picture.text(atFar ? room.left - 6 : room.right + 6, places.value(tick), second.texts[at]!, {
        ...labelled,
        side: atFar ? 'right' : 'left',
      });
  const atX = (x: number): number => across(frame, (x - xs!.low) / (xs!.high - xs!.low));
  if (view.category?.shown) {
    const every = Math.max(
      1,
      Math.ceil(
        (bar ? 14 : turned ? 14 : 1) /
          (bar ? (room.bottom - room.top) / Math.max(1, categories.length) : slot),
      ),
    );
    for (const [at, text] of below.entries()) {
      if (at % every > 0 && !scatter) continue;
      const zero = place.value(Math.min(Math.max(0, value.scale.low), value.scale.high));
      if (bar)
        picture.text(
          edge + (atFar ? 6 : -6),
          place.category(at + 0.5),
          picture.fitted(text, size, besideWidth - 6),
          { ...labelled, side: atFar ? 'left' : 'right' },
        );
      else if (scatter)
        picture.text(atX(ticksOf(xs!)[at]!), room.bottom + 12, text, { ...labelled, side: 'center' });
      else if (turned)
        picture.text(
          place.category(at + 0.5),
          Math.max(zero, room.bottom) + 8,
          picture.fitted(text, size, 100),
          { ...labelled, side: 'right', turn: -45 },
        );
      else picture.text(place.category(at + 0.5), room.bottom + 12, text, { ...labelled, side: 'center' });
    }
  }
  for (const group of groups) {
    const mine = group.secondary ? places : place;
    if (group.type === 'column' || group.type === 'bar') drawBars(picture, view, group, frame, mine);
    else if (group.type === 'area') drawArea(picture, group, mine, categories.length);
    else if (group.type === 'scatter' && xs)
      for (const series of group.series)
        drawMarks(
          picture,
          view,
          series,
          series.values.map((each, at) =>
            each === null ? null : [atX(series.xs?.[at] ?? at + 1), mine.value(each)],
          ),
        );
    else drawLines(picture, view, group, mine);
    drawTrends(picture, group, xs ? atX : (x) => mine.category(x - 0.5), mine, bar);
  }
  const zero = place.value(Math.min(Math.max(0, value.scale.low), value.scale.high));
  picture.line(
    bar
      ? [
          [zero, room.top],
          [zero, room.bottom],
        ]
      : [
          [room.left, zero],
          [room.right, zero],
        ],
    '#BFBFBF',
    1,
  );
  const middle = { x: (room.left + room.right) / 2, y: (room.top + room.bottom) / 2 };
  const titles = { size: 13.33, side: 'center', color: ink } as const;
  if (under?.title) picture.text(middle.x, whole.bottom - 9, under.title, titles);
  if (beside?.title)
    picture.text(atFar ? whole.right - 9 : whole.left + 9, middle.y, beside.title, { ...titles, turn: -90 });
  if (second?.axis?.title)
    picture.text(atFar ? whole.left + 9 : whole.right - 9, middle.y, second.axis.title, {
      ...titles,
      turn: -90,
    });
}
