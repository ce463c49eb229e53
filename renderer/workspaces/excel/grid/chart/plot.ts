import type { AxisView, ChartView } from '../../engine/drawing-view.ts';
import type { Picture, Room } from './picture.ts';
import { scaleOf, ticksOf, type Scale } from './scale.ts';
import {
  across,
  drawArea,
  drawBars,
  drawLines,
  drawMarks,
  drawTrends,
  numbersOf,
  positions,
  size,
  type Frame,
} from './series.ts';

const faint = '#D9D9D9';
export type Format = (value: number, code: string) => string;

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
