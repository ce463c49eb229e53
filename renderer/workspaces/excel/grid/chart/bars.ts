import type { ChartView, GroupView } from '../../engine/drawing-view.ts';
import type { Labels, Spot } from './labels.ts';
import type { Picture } from './picture.ts';
import { size, stacked, type Frame, type Positions } from './series.ts';

interface Bar {
  /** Where its values begin and end, along the axis of values. */
  from: number;
  to: number;
  /** Its middle across, and how wide it is. */
  middle: number;
  width: number;
  color: string;
}

/** Where the label of a bar may be: beyond its end or, when others stand on it, within. */
function spotsOf(
  { from, to, middle, width, color }: Bar,
  lies: boolean,
  within: boolean,
  upright: boolean,
): Spot[] {
  const length = Math.abs(to - from) - 2;
  const half = (from + to) / 2;
  const along = { color, long: length, high: width + 2 };
  const across = { color, long: width, high: length };
  // To the right, or down.
  const on = to > from || (to === from && lies) ? 1 : -1;
  if (lies) {
    const inside: Spot = { x: half, y: middle, side: 'center', on: along };
    const [near, other] = on > 0 ? (['left', 'right'] as const) : (['right', 'left'] as const);
    if (within) return [inside];
    return [
      { x: to + on * 4, y: middle, side: near },
      { x: to - on * 4, y: middle, side: other, on: along },
    ];
  }
  if (within)
    return [
      { x: middle, y: half, side: 'center', on: across },
      { x: middle, y: half, side: 'center', on: along, upright: true },
      { x: middle, y: half, side: 'center' },
    ];
  if (!upright)
    return [
      { x: middle, y: to + on * 9, side: 'center' },
      { x: middle, y: to - on * 9, side: 'center', on: across },
    ];
  // Upwards, a text begins at the bottom.
  const [near, other] = on < 0 ? (['left', 'right'] as const) : (['right', 'left'] as const);
  return [
    { x: middle, y: to + on * 4, side: near, upright },
    { x: middle, y: to - on * 4, side: other, on: along, upright },
  ];
}

/** Columns or bars, beside or upon one another. */
export function drawBars(
  picture: Picture,
  view: ChartView,
  group: GroupView,
  frame: Frame,
  place: Positions,
  labels: Labels,
): void {
  const along = Math.abs(place.category(1) - place.category(0));
  const beside = group.stacking === 'none';
  const single = beside ? group.series.length : 1;
  const lap = beside ? -group.overlap / 100 : 0;
  const width = along / (single + (single - 1) * lap + group.gap / 100);
  const pairs = stacked(group);
  const said = group.series.flatMap((each) => each.labels ?? []).map((each) => picture.measure(each, size));
  const upright = !frame.bar && Math.max(0, ...said) > (beside ? along / single : along) - 2;
  const backwards = frame.bar ? !frame.category?.reversed : (frame.category?.reversed ?? false);
  for (const [index, { colors, labels: texts, values, name }] of group.series.entries()) {
    const order = beside ? (backwards ? single - 1 - index : index) : 0;
    const begin = -width * (single + (single - 1) * lap) * 0.5 + order * width * (1 + lap);
    for (const [at, pair] of pairs[index]!.entries()) {
      if (!pair) continue;
      const middle = place.category(at + 0.5) + begin + width / 2;
      const [from, to] = [place.value(pair[0]), place.value(pair[1])];
      const [low, long] = [Math.min(from, to), Math.max(0.5, Math.abs(to - from))];
      const color = colors[at] ?? colors[0]!;
      const box = frame.bar
        ? { x: low, y: middle - width / 2, width: long, height: width }
        : { x: middle - width / 2, y: low, width, height: long };
      picture.shape('rect', { ...box, fill: color }, `${name}, ${view.categories[at] ?? ''}: ${values[at]}`);
      const text = texts?.[at];
      if (text) labels.put(text, spotsOf({ from, to, middle, width, color }, frame.bar, !beside, upright));
    }
  }
}
