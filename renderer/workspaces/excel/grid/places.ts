import type { CellRange } from '../engine/workbook-view.ts';
import type { Axis } from './axis.ts';

export interface Box {
  /** Pixels from the left and upper edge of the grid, as the eye sees it. */
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A sheet as it is scrolled, and what stands before its cells. */
export interface Ground {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly scroll: { readonly x: number; readonly y: number };
  /** Pixels that letters and numbers take. */
  readonly headings: { readonly width: number; readonly height: number };
  /** Pixels that the buttons of groups take before them. */
  readonly gutter: { readonly width: number; readonly height: number };
}

/** Where a row or column begins as it is scrolled, counted from the first cell. */
export const scrolledTo = (axis: Axis, index: number, scrolled: number): number =>
  axis.start(index) - (index >= axis.frozen ? scrolled : 0);

/**
 * Where cells are on the grid, as the eye sees it. A right-to-left sheet is measured from the right: `whole` is what it
 * takes in all, its gutter not counted.
 */
export function boxOn(ground: Ground, { top, left, bottom, right }: CellRange, whole: number | null): Box {
  const { rows, columns, scroll, headings, gutter } = ground;
  const at = headings.width + scrolledTo(columns, left, scroll.x);
  const width = columns.start(right + 1) - columns.start(left);
  return {
    left: whole === null ? gutter.width + at : whole - at - width,
    top: gutter.height + headings.height + scrolledTo(rows, top, scroll.y),
    width,
    height: rows.start(bottom + 1) - rows.start(top),
  };
}

/** The cell at a point, and how far the point is from where the first cell would be if nothing were scrolled. */
export interface Hit {
  row: number;
  column: number;
  along: number;
  down: number;
}

/** What is at a point, counted from where headings begin, in the direction of the sheet. */
export function hitOn({ rows, columns, scroll, headings }: Ground, point: { x: number; y: number }): Hit {
  const along = point.x - headings.width;
  const down = point.y - headings.height;
  // What is before the cells counts as the first that is seen.
  const reach = (axis: Axis, past: number, scrolled: number): number => {
    const at = Math.max(0, past);
    return axis.at(at < axis.start(axis.frozen) ? at : at + scrolled);
  };
  return { row: reach(rows, down, scroll.y), column: reach(columns, along, scroll.x), along, down };
}
