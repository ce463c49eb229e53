import type { ChartView } from '../../engine/drawing-view.ts';
import {
  drawCategories,
  drawGridlines,
  drawNumbers,
  labelsBelow,
  labelsBeside,
  valueAxis,
  widthBeside,
  type CategoryLabels,
  type Drawn,
  type Format,
  type ValueAxis,
} from './axes.ts';
import { drawBars } from './bars.ts';
import { mixed } from './colour.ts';
import { Labels } from './labels.ts';
import type { Picture, Room } from './picture.ts';
import { ticksOf } from './scale.ts';
import {
  across,
  drawArea,
  drawLines,
  drawMarks,
  drawTrends,
  numbersOf,
  positions,
  size,
  type Frame,
} from './series.ts';

/** Axes of a chart, and the room that they leave for its plot. */
interface Draft {
  value: ValueAxis;
  second: ValueAxis | null;
  /** Of a scatter chart: its numbers across. */
  xs: ValueAxis | null;
  labels: CategoryLabels | null;
  room: Room;
  bar: boolean;
  far: boolean;
  gap: number;
}

function numbersAcross({ groups }: ChartView): number[] {
  return groups.flatMap(({ series }) =>
    series.flatMap(({ xs, values }) => xs?.filter((one) => one !== null) ?? values.map((_, at) => at + 1)),
  );
}

/** Pixels that the labels of bars take beyond the ends of their axis. */
function beyond(
  picture: Picture,
  { groups }: ChartView,
  { scale }: ValueAxis,
  length: number,
): [number, number] {
  let [before, after] = [0, 0];
  for (const { series, stacking } of groups)
    for (const { values, labels } of stacking === 'none' ? series : [])
      for (const [at, value] of values.entries()) {
        if (value === null || !labels?.[at]) continue;
        const share = (value - scale.low) / (scale.high - scale.low);
        const long = picture.measure(labels[at], size) + 4;
        if (value < 0) before = Math.max(before, long - share * length);
        else after = Math.max(after, long - (1 - share) * length);
      }
  return [before, after];
}

function draftOf(picture: Picture, view: ChartView, whole: Room, format: Format): Draft {
  const { groups, categories } = view;
  const bar = groups[0]?.type === 'bar';
  const scatter = groups.every(({ type }) => type === 'scatter');
  const percent = groups.some(({ stacking }) => stacking === 'percent');
  const far = (bar ? view.value?.reversed : view.category?.reversed) ?? false;
  const [wide, high] = [whole.right - whole.left, whole.bottom - whole.top];
  const axis = (of: ChartView['value'], secondary: boolean, length: number): ValueAxis => {
    const numbers = numbersOf(groups.filter((each) => each.secondary === secondary));
    const shares = percent && !secondary;
    return valueAxis(
      picture,
      shares && of ? { ...of, maximum: of.maximum ?? 1, minimum: of.minimum ?? Math.min(0, ...numbers) } : of,
      numbers,
      length,
      bar,
      (each) => (shares ? `${Math.round(each * 100)}%` : format(each, of?.format ?? 'General')),
    );
  };
  const xs = scatter
    ? valueAxis(picture, view.category, numbersAcross(view), wide, true, (each) =>
        format(each, view.category?.format ?? 'General'),
      )
    : null;
  const isSecond = groups.some((each) => each.secondary);
  const room = { ...whole, top: whole.top + 6 };
  const [beside, under] = bar ? [view.category, view.value] : [view.value, view.category];
  // What is below is measured first: it makes the axis beside it shorter.
  const title = under?.title ? 22 : 0;
  const about = Math.max(20, high - title - 26);
  const first = axis(view.value, false, bar ? wide * 0.7 : about);
  const second = isSecond ? axis(view.second, true, bar ? wide * 0.7 : about) : null;
  const shown = view.category?.shown ?? false;
  const inset = (atRight: boolean, by: number): void => {
    if (atRight) room.right -= by;
    else room.left += by;
  };
  if (bar) {
    room.bottom -= title + (view.value?.shown ? 22 : 4);
    const slot = (room.bottom - room.top) / Math.max(1, categories.length);
    const labels = shown ? labelsBeside(picture, categories, slot, wide * 0.35) : null;
    inset(far, (labels?.depth ?? 0) + (beside?.title ? 22 : 0));
    const texts = view.value?.shown ? first.texts : [];
    inset(!far, Math.max(0, picture.measure(texts.at(-1) ?? '', size) / 2 - 8));
    if (!labels) inset(far, picture.measure(texts[0] ?? '', size) / 2);
    const value = axis(view.value, false, room.right - room.left);
    const [before, after] = beyond(picture, view, value, room.right - room.left);
    inset(far, before);
    inset(!far, after);
    return { value, second, xs, labels, room, bar, far, gap: 6 + before };
  }
  inset(far, widthBeside(picture, first));
  inset(!far, second ? widthBeside(picture, second) : 4);
  const slot = (room.right - room.left) / Math.max(1, categories.length);
  const labels = shown && !xs ? labelsBelow(picture, categories, slot, high * 0.35) : null;
  room.bottom -= title + (xs && shown ? 22 : (labels?.depth ?? 4));
  // What is written at the end of the axis is as wide again beyond it.
  const last = xs
    ? [xs.texts.at(-1) ?? '']
    : view.category?.onMarks && !labels?.turned
      ? (labels?.lines.at(-1) ?? [])
      : [];
  inset(!far, Math.max(0, ...last.map((each) => picture.measure(each, size) / 2 - 10)));
  if (labels?.turned) {
    const first = labels.depth - slot / 2 - (room.left - whole.left) - 14;
    if (first > 0) room.left += first;
  }
  const length = room.bottom - room.top;
  return {
    value: axis(view.value, false, length),
    second: isSecond ? axis(view.second, true, length) : null,
    xs,
    labels,
    room,
    bar,
    far,
    gap: 6,
  };
}

function drawTitles(picture: Picture, view: ChartView, whole: Room, { room, bar, far }: Draft): void {
  const [beside, under] = bar ? [view.category, view.value] : [view.value, view.category];
  const middle = { x: (room.left + room.right) / 2, y: (room.top + room.bottom) / 2 };
  const look = { size: 13.33, side: 'center', color: view.ink } as const;
  const [wide, high] = [whole.right - whole.left, whole.bottom - whole.top];
  const put = (text: string | null | undefined, x: number, y: number, turn: number): void => {
    if (text) picture.text(x, y, picture.fitted(text, look.size, turn ? high : wide), { ...look, turn });
  };
  put(under?.title, middle.x, whole.bottom - 9, 0);
  put(beside?.title, far ? whole.right - 8 : whole.left + 8, middle.y, -90);
  if (view.groups.some((each) => each.secondary))
    put(view.second?.title, far ? whole.left + 8 : whole.right - 8, middle.y, -90);
}

/** Room for labels and titles of the axes, what they say, and the series. */
export function drawPlot(picture: Picture, view: ChartView, whole: Room, format: Format): void {
  const { groups, categories, ink, ground } = view;
  const draft = draftOf(picture, view, whole, format);
  const { value, second, xs, room, bar, far, gap } = draft;
  const frame: Frame = { room, count: xs ? 1 : categories.length, bar, category: view.category };
  const place = positions(frame, value.scale, view.value);
  const places = second ? positions(frame, second.scale, view.second) : place;
  const drawn: Drawn = { picture, view, room, bar, far, gap };
  const atX = (x: number): number => across(frame, (x - xs!.scale.low) / (xs!.scale.high - xs!.scale.low));
  if (view.value?.gridlines) drawGridlines(drawn, ticksOf(value.scale).map(place.value), false);
  if (view.category?.gridlines && xs) drawGridlines(drawn, ticksOf(xs.scale).map(atX), true);
  drawNumbers(drawn, value, place, false);
  if (second) drawNumbers(drawn, second, places, true);
  if (draft.labels) drawCategories(drawn, draft.labels, place);
  if (xs && view.category?.shown)
    for (const [at, tick] of ticksOf(xs.scale).entries())
      picture.text(atX(tick), room.bottom + 12, xs.texts[at]!, {
        size,
        color: ink,
        side: 'center',
        number: true,
      });
  const labels = new Labels(
    picture,
    { left: whole.left - 6, right: whole.right + 6, top: whole.top - 10, bottom: room.bottom + 14 },
    { ink, ground },
  );
  for (const group of groups) {
    const mine = group.secondary ? places : place;
    if (group.type === 'column' || group.type === 'bar') drawBars(picture, view, group, frame, mine, labels);
    else if (group.type === 'area') drawArea(picture, group, mine, labels);
    else if (group.type === 'scatter' && xs)
      for (const series of group.series)
        drawMarks(
          picture,
          series,
          series.values.map((each, at) =>
            each === null ? null : [atX(series.xs?.[at] ?? at + 1), mine.value(each)],
          ),
          labels,
        );
    else drawLines(picture, group, mine, labels);
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
    mixed(ink, ground, 0.4),
    1,
  );
  labels.draw();
  drawTitles(picture, view, whole, draft);
}
