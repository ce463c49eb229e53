import type { CellView, SparklineView } from '../engine/workbook-view.ts';
import { icons } from '../../../design/icons.ts';
import type { Brush } from './cell-paint.ts';

const svgSpace = 'http://www.w3.org/2000/svg';

/** What the sheet says of a cell beside its content. */
export interface Marks {
  comment: boolean;
  filter: 'none' | 'idle' | 'active';
}

/** Whether a cell has a comment, and whether a filter is chosen in it. */
export function marksOf({ sheet, filters }: Brush, row: number, column: number): Marks {
  const filter = filters.find(
    ({ range }) => range.top === row && range.left <= column && range.right >= column,
  );
  return {
    comment: sheet.comment(row, column) !== null,
    filter: !filter ? 'none' : filter.active.includes(column) ? 'active' : 'idle',
  };
}

/** What a cell has beside its text: the bar, sign or small chart of a format, corners, and the button of a filter. */
export function decorate(element: HTMLElement, cell: CellView, marks: Marks, brush: Brush): void {
  const { bar, icon, sparkline, hint } = cell;
  const has = bar || icon || sparkline || hint || marks.comment || marks.filter !== 'none';
  // The text alone is in it.
  if (element.childElementCount === 1 && !has) return;
  for (const each of element.querySelectorAll(':scope > .deco')) each.remove();
  if (!has) return;
  const text = element.firstElementChild;
  if (bar) element.insertBefore(barOf(bar), text);
  if (sparkline) element.insertBefore(sparklineOf(sparkline), text);
  if (icon) element.insertBefore(iconOf(icon, brush.scale), text);
  if (hint) element.append(deco('hint'));
  if (marks.comment) element.append(deco('note'));
  if (marks.filter !== 'none') element.append(filterOf(marks.filter));
}

/** Drawn, not pressed: the pointer finds out where it is, so that a cell stays a cell. */
function filterOf(state: 'idle' | 'active'): HTMLElement {
  const element = deco(`filter ${state}`);
  const picture = svg('0 0 24 24');
  picture.classList.add('icon');
  picture.innerHTML = state === 'active' ? icons.funnel : icons['chevron-down'];
  element.append(picture);
  return element;
}

function deco(name: string): HTMLElement {
  const element = document.createElement('span');
  element.className = `deco ${name}`;
  return element;
}

function barOf({ from, to, color }: NonNullable<CellView['bar']>): HTMLElement {
  const element = deco('data-bar');
  element.style.cssText = `inset-inline-start:${from * 100}%;inline-size:${(to - from) * 100}%;background-color:${color}`;
  return element;
}

function svg(box: string): SVGSVGElement {
  const element = document.createElementNS(svgSpace, 'svg');
  element.setAttribute('viewBox', box);
  return element;
}

function shape(parent: Element, name: string, attributes: Record<string, string | number>): void {
  const element = document.createElementNS(svgSpace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  parent.append(element);
}

const red = '#C63A3A';
const amber = '#E0A100';
const green = '#3A8A47';
const grey = '#7F7F7F';
const scaleOf: Readonly<Record<number, readonly string[]>> = {
  3: [red, amber, green],
  4: [red, amber, amber, green],
  5: [red, amber, amber, amber, green],
};

/** Signs of an icon set (ECMA-376 Part 1, 18.18.42), lowest first: arrows that turn, flags, dots and bars. */
function iconOf({ set, index }: NonNullable<CellView['icon']>, scale: number): HTMLElement {
  const element = deco('sign');
  const size = 14 * scale;
  element.style.cssText = `inline-size:${size}px;block-size:${size}px`;
  const picture = svg('0 0 16 16');
  const count = Number(set[0]) || 3;
  const color = /gray/i.test(set) ? grey : (scaleOf[count]?.[index] ?? grey);
  if (/arrow/i.test(set)) {
    const turn =
      count === 3
        ? [180, 90, 0][index]
        : count === 4
          ? [180, 135, 45, 0][index]
          : [180, 135, 90, 45, 0][index];
    shape(picture, 'path', {
      d: 'M8 1 14 8H10.5V15H5.5V8H2z',
      fill: color,
      transform: `rotate(${turn ?? 0} 8 8)`,
    });
  } else if (/flag/i.test(set)) shape(picture, 'path', { d: 'M3 1h2v14H3zM5 2h9l-3 3 3 3H5z', fill: color });
  else if (/rating|quarter/i.test(set)) {
    for (let at = 0; at < count; at++)
      shape(picture, 'rect', {
        x: 1 + (at * 14) / count,
        y: 12 - (at * 10) / count,
        width: 10 / count,
        height: 3 + (at * 10) / count,
        fill: at <= index ? '#2F6DB5' : '#D0D0D0',
      });
  } else shape(picture, 'circle', { cx: 8, cy: 8, r: 6.5, fill: color });
  element.append(picture);
  return element;
}

/** A line, columns, or wins and losses, as large as the cell. */
function sparklineOf(view: SparklineView): HTMLElement {
  const element = deco('sparkline');
  const picture = svg('0 0 100 30');
  picture.setAttribute('preserveAspectRatio', 'none');
  const numbers = view.values.filter((each): each is number => each !== null);
  const low = Math.min(view.type === 'line' ? Infinity : 0, ...numbers);
  const high = Math.max(view.type === 'line' ? -Infinity : 0, ...numbers);
  const y = (value: number): number => 27 - ((value - low) / (high - low || 1)) * 24;
  const step = 100 / Math.max(1, view.values.length);
  if (view.type === 'line') {
    const points = view.values.flatMap((value, at) =>
      value === null ? [] : [`${(at + 0.5) * step},${y(value)}`],
    );
    shape(picture, 'polyline', {
      points: points.join(' '),
      fill: 'none',
      stroke: view.color,
      'stroke-width': 1.5,
      'vector-effect': 'non-scaling-stroke',
    });
    // A line without length, with round ends, is a dot however the picture is stretched.
    for (const point of view.markers ? points : [])
      shape(picture, 'path', {
        d: `M${point.replace(',', ' ')}h0`,
        stroke: view.color,
        'stroke-width': 4,
        'stroke-linecap': 'round',
        'vector-effect': 'non-scaling-stroke',
      });
  } else
    for (const [at, value] of view.values.entries()) {
      if (value === null || value === 0) continue;
      const whole = view.type === 'win-loss';
      const top = whole ? (value > 0 ? 3 : 16) : Math.min(y(value), y(0));
      shape(picture, 'rect', {
        x: at * step + step * 0.15,
        y: top,
        width: step * 0.7,
        height: whole ? 11 : Math.max(0.5, Math.abs(y(value) - y(0))),
        fill: value < 0 ? (view.negativeColor ?? view.color) : view.color,
      });
    }
  element.append(picture);
  return element;
}
