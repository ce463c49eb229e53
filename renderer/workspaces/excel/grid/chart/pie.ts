import type { GroupView, ChartView } from '../../engine/drawing-view.ts';
import type { Picture, Room } from './picture.ts';

/** Slices from the top on, clockwise. */
export function drawPie(picture: Picture, view: ChartView, group: GroupView, room: Room): void {
  const [x, y] = [(room.left + room.right) / 2, (room.top + room.bottom) / 2];
  const labelled = group.series.some((each) => each.labels !== null);
  const whole = Math.max(
    4,
    Math.min(room.right - room.left, room.bottom - room.top) / 2 - (labelled ? 16 : 2),
  );
  const rings = group.type === 'doughnut' ? group.series : group.series.slice(0, 1);
  const hole = group.type === 'doughnut' ? 0.6 : 0;
  const thick = (whole * (1 - hole)) / Math.max(1, rings.length);
  for (const [ring, { values, colors, labels }] of rings.entries()) {
    const inner = whole * hole + ring * thick;
    const outer = inner + thick;
    const total = values.reduce<number>((sum, each) => sum + Math.abs(each ?? 0), 0);
    let angle = -Math.PI / 2;
    for (const [at, value] of values.entries()) {
      const share = total === 0 ? 0 : Math.abs(value ?? 0) / total;
      if (share === 0) continue;
      const next = angle + share * Math.PI * 2;
      const spot = (radius: number, turn: number): string =>
        `${(x + radius * Math.cos(turn)).toFixed(2)} ${(y + radius * Math.sin(turn)).toFixed(2)}`;
      // A whole circle has no two ends: it is drawn as two halves.
      const arcs = (radius: number, from: number, to: number, sweep: 0 | 1): string => {
        const half = (from + to) / 2;
        return `A${radius} ${radius} 0 0 ${sweep} ${spot(radius, half)} A${radius} ${radius} 0 0 ${sweep} ${spot(radius, to)}`;
      };
      const d =
        hole > 0
          ? `M${spot(outer, angle)} ${arcs(outer, angle, next, 1)} L${spot(inner, next)} ${arcs(inner, next, angle, 0)}Z`
          : `M${x} ${y} L${spot(outer, angle)} ${arcs(outer, angle, next, 1)}Z`;
      const name = view.categories[at] ?? '';
      picture.shape(
        'path',
        { d, fill: colors[at] ?? '#4472C4', stroke: view.ground, 'stroke-width': 1.5 },
        `${name}: ${value}`,
      );
      const label = labels?.[at];
      const middle = (angle + next) / 2;
      if (label) {
        const radius = hole > 0 ? (inner + outer) / 2 : outer * 0.68;
        const fits = picture.measure(label, 12) < Math.max(18, share * Math.PI * 2 * radius);
        const reach = fits
          ? radius
          : outer + 9 + picture.measure(label, 12) * 0.35 * Math.abs(Math.cos(middle));
        picture.text(x + reach * Math.cos(middle), y + reach * Math.sin(middle), label, {
          size: 12,
          side: 'center',
          color: fits ? '#FFFFFF' : view.ink,
        });
      }
      angle = next;
    }
  }
}
