import type { DrawingView } from '../engine/drawing-view.ts';
import type { Axis } from './axis.ts';

/** Where an object is on the sheet, in pixels as it is shown: from the start and the top of the cells. */
export interface Place {
  at: number;
  top: number;
  width: number;
  height: number;
}

/** Axes of a sheet and how large it is shown. */
export interface Sizes {
  rows: Axis;
  columns: Axis;
  scale: number;
}

export const least = 24;

export function placeOf(
  { from, to }: Pick<DrawingView, 'from' | 'to'>,
  { rows, columns, scale }: Sizes,
): Place {
  const at = columns.start(from.column) + from.x * scale;
  const top = rows.start(from.row) + from.y * scale;
  return {
    at,
    top,
    width: columns.start(to.column) + to.x * scale - at,
    height: rows.start(to.row) + to.y * scale - top,
  };
}

/** The corners of a place, as an anchor has them. */
export function cornersAt({ at, top, width, height }: Place, { rows, columns, scale }: Sizes) {
  const corner = (x: number, y: number) => {
    const [column, row] = [columns.at(x), rows.at(y)];
    const round = (value: number): number => Math.max(0, Math.round((value / scale) * 100) / 100);
    return { row, column, x: round(x - columns.start(column)), y: round(y - rows.start(row)) };
  };
  return { from: corner(at, top), to: corner(at + width, top + height) };
}

/** What a drag holds: all of an object, or an edge or corner of it, such as `top start`. */
export type Grip = string;

/** A place after a drag by so many pixels; an object stays on the sheet, and large enough to be caught again. */
export function dragged(place: Place, grip: Grip, along: number, down: number): Place {
  const { at, top, width, height } = place;
  if (grip === '') return { ...place, at: Math.max(0, at + along), top: Math.max(0, top + down) };
  const made = { ...place };
  if (grip.includes('start')) {
    made.at = Math.min(Math.max(0, at + along), at + width - least);
    made.width = at + width - made.at;
  } else if (grip.includes('end')) made.width = Math.max(least, width + along);
  if (grip.includes('top')) {
    made.top = Math.min(Math.max(0, top + down), top + height - least);
    made.height = top + height - made.top;
  } else if (grip.includes('bottom')) made.height = Math.max(least, height + down);
  return made;
}
