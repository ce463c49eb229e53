import type { SheetView } from '../engine/workbook-view.ts';
import { columnLimit, rowLimit } from '../engine/workbook-view.ts';

/** Rows or columns as they lie on the screen, in whole pixels, from the first one of the sheet on. */
export interface Axis {
  /** How many there are. */
  readonly limit: number;
  /** How many of the first stay in place. */
  readonly frozen: number;
  /** How many hold anything. */
  readonly used: number;
  start(index: number): number;
  /** 0 when hidden. */
  size(index: number): number;
  at(position: number): number;
}

/** Both ends belong to it; it is empty when `last` is before `first`. */
export interface Span {
  first: number;
  last: number;
}

interface Measures {
  limit: number;
  frozen: number;
  used: number;
  start(index: number): number;
  at(position: number): number;
}

/** Rounds once, where things begin: what lies side by side then has neither gap nor overlap. */
function axis({ limit, frozen, used, start, at }: Measures, scale: number): Axis {
  const startOf = (index: number): number => Math.round(start(Math.min(index, limit)) * scale);
  return {
    limit,
    frozen,
    used,
    start: startOf,
    size: (index) => startOf(index + 1) - startOf(index),
    at(position) {
      let index = Math.min(limit - 1, Math.max(0, at(Math.max(0, position) / scale)));
      // Rounding may have moved an edge over the position.
      while (index > 0 && startOf(index) > position) index--;
      while (index < limit - 1 && startOf(index + 1) <= position) index++;
      return index;
    },
  };
}

export const rowsOf = (sheet: SheetView, scale: number): Axis =>
  axis(
    {
      limit: rowLimit,
      frozen: sheet.frozen.rows,
      used: sheet.used.rows,
      start: (row) => sheet.rowStart(row),
      at: (position) => sheet.rowAt(position),
    },
    scale,
  );

export const columnsOf = (sheet: SheetView, scale: number): Axis =>
  axis(
    {
      limit: columnLimit,
      frozen: sheet.frozen.columns,
      used: sheet.used.columns,
      start: (column) => sheet.columnStart(column),
      at: (position) => sheet.columnAt(position),
    },
    scale,
  );

/** Rows or columns in sight: those that stay, and those that scroll. */
export interface Seen {
  still: Span;
  moving: Span;
}

/** The rows or columns that stay, and those that are seen of the rest. `room` is what is seen of the sheet in all. */
export function seen(axis: Axis, scrolled: number, room: number, more = 0): Seen {
  const still = { first: 0, last: axis.frozen - 1 };
  const from = axis.start(axis.frozen) + scrolled;
  const to = scrolled + room;
  if (to <= from) return { still, moving: { first: axis.frozen, last: axis.frozen - 1 } };
  const first = Math.max(axis.frozen, axis.at(from) - more);
  return { still, moving: { first, last: Math.min(axis.limit - 1, axis.at(to - 1) + more) } };
}

/** More than this a browser cannot scroll. */
const farthest = 30_000_000;

/**
 * How long the sheet is for the scroll bar: what is used, what was reached, and some room after it, so that the bar
 * stays of use in a sheet of a million rows.
 */
export function extent(axis: Axis, reached: number, room: number): number {
  const used = axis.start(Math.min(axis.limit, axis.used + 1));
  return Math.min(axis.start(axis.limit), farthest, Math.max(used, reached) + Math.round(room * 0.75));
}

/** Where to scroll so that a row or column is seen, moving no further than needed. */
export function scrollTo(axis: Axis, index: number, scrolled: number, room: number): number {
  if (index < axis.frozen) return scrolled;
  const still = axis.start(axis.frozen);
  const from = axis.start(index);
  const to = axis.start(index + 1);
  if (from < scrolled + still) return Math.max(0, from - still);
  if (to > scrolled + room) return Math.min(from - still, to - room);
  return scrolled;
}
