import type { ChartView, GroupView, SeriesView } from '../../engine/drawing-view.ts';
import { Labels, type Spot } from './labels.ts';
import type { Picture, Room } from './picture.ts';

interface Ring {
  x: number;
  y: number;
  inner: number;
  outer: number;
}

/** One slice, from one angle to another; all of a circle has no edge between. */
function sliceOf({ x, y, inner, outer }: Ring, from: number, to: number): string {
  const spot = (radius: number, turn: number): string =>
    `${(x + radius * Math.cos(turn)).toFixed(2)} ${(y + radius * Math.sin(turn)).toFixed(2)}`;
  // A whole circle has no two ends: it is drawn as two halves.
  const arcs = (radius: number, begin: number, end: number, sweep: 0 | 1): string =>
    `A${radius} ${radius} 0 0 ${sweep} ${spot(radius, (begin + end) / 2)} A${radius} ${radius} 0 0 ${sweep} ${spot(radius, end)}`;
  const edge = arcs(outer, from, to, 1);
  const whole = to - from > Math.PI * 2 - 1e-6;
  if (whole)
    return `M${spot(outer, from)} ${edge}Z${inner > 0 ? ` M${spot(inner, to)} ${arcs(inner, to, from, 0)}Z` : ''}`;
  return inner > 0
    ? `M${spot(outer, from)} ${edge} L${spot(inner, to)} ${arcs(inner, to, from, 0)}Z`
    : `M${x} ${y} L${spot(outer, from)} ${edge}Z`;
}

function drawRing(
  picture: Picture,
  view: ChartView,
  ring: Ring,
  { values, colors, labels: texts }: SeriesView,
  labels: Labels,
): void {
  const total = values.reduce<number>((sum, each) => sum + Math.abs(each ?? 0), 0);
  let angle = -Math.PI / 2;
  for (const [at, value] of values.entries()) {
    const share = total === 0 ? 0 : Math.abs(value ?? 0) / total;
    if (share === 0) continue;
    const next = angle + share * Math.PI * 2;
    const color = colors[at] ?? '#4472C4';
    picture.shape(
      'path',
      { d: sliceOf(ring, angle, next), fill: color, stroke: view.ground, 'stroke-width': 1.5 },
      `${view.categories[at] ?? ''}: ${value}`,
    );
    const text = texts?.[at];
    if (text) labels.put(text, spotsIn(ring, (angle + next) / 2, share, color));
    angle = next;
  }
}

/** Within the slice where it is wide enough, else outside of it; within a ring always. */
function spotsIn({ x, y, inner, outer }: Ring, turn: number, share: number, color: string): Spot[] {
  const [across, down] = [Math.cos(turn), Math.sin(turn)];
  const within = inner > 0 ? (inner + outer) / 2 : share > 0.99 ? 0 : outer * 0.68;
  const arc = Math.min(outer * 2, share * Math.PI * 2 * (within || outer));
  const deep = inner > 0 ? outer - inner : outer * 0.62;
  // How long a text the slice has room for, lying across its middle line or along it.
  const [flat, steep] = [Math.abs(across), Math.abs(down)];
  const long = Math.min(
    flat > 0.1 ? (deep - steep * 12) / flat : Infinity,
    steep > 0.1 ? (arc - flat * 12) / steep : Infinity,
  );
  const inside: Spot = { x: x + within * across, y: y + within * down, side: 'center' };
  const held: Spot = { ...inside, on: { color, long, high: share > 0.99 ? outer : arc } };
  if (inner > 0) return [held, inside];
  return [
    held,
    ...[12, 24, 36].map((more): Spot => {
      const reach = outer + more;
      const side = flat < 0.3 ? 'center' : across > 0 ? 'left' : 'right';
      return { x: x + reach * across, y: y + reach * down, side };
    }),
  ];
}

/** Slices from the top on, clockwise. */
export function drawPie(picture: Picture, view: ChartView, group: GroupView, room: Room): void {
  const [x, y] = [(room.left + room.right) / 2, (room.top + room.bottom) / 2];
  const rings = group.type === 'doughnut' ? group.series : group.series.slice(0, 1);
  const labelled = group.type === 'pie' && rings.some((each) => each.labels !== null);
  const half = Math.min(room.right - room.left, room.bottom - room.top) / 2;
  const whole = Math.max(4, half - (labelled ? 20 : 2));
  const hole = group.type === 'doughnut' ? 0.5 : 0;
  const thick = (whole * (1 - hole)) / Math.max(1, rings.length);
  const labels = new Labels(
    picture,
    { left: room.left - 6, right: room.right + 6, top: room.top - 8, bottom: room.bottom + 8 },
    { ink: view.ink, ground: view.ground },
  );
  for (const [at, series] of rings.entries()) {
    const inner = whole * hole + at * thick;
    drawRing(picture, view, { x, y, inner, outer: inner + thick }, series, labels);
  }
  labels.draw();
}
