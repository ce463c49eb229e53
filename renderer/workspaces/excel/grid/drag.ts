import type { CellRange, Selection } from '../engine/workbook-view.ts';
import { columnLimit, rowLimit } from '../engine/workbook-view.ts';
import type { CommandCall } from '../../../../core/exercise/index.ts';
import type { WorkbookView } from '../engine/workbook-view.ts';
import { rangeBetween } from '../input/keys.ts';
import type { Axis } from './axis.ts';
import type { GridView } from './grid-view.ts';

export interface Cell {
  row: number;
  column: number;
}

/** What is held while the pointer goes on, and where in the window it is. */
export interface Held {
  ctrl: boolean;
  at: { x: number; y: number };
}

export interface Drag {
  /** The pointer is over this cell now. */
  over(cell: Cell, held: Held): void;
  done(): void;
  /** Escape: nothing happens. */
  cancel?(): void;
}

/** What a drag of cells works with. */
export interface DragHost {
  grid: GridView;
  view: WorkbookView;
  press(call: CommandCall): Promise<void>;
  /** Moves cells, after a question when others are in the way. */
  move(call: CommandCall, target: CellRange): void;
  /** A small text beside the pointer. */
  tell(text: string, at: { x: number; y: number } | null): void;
}

/** How many pixels a point of the window is beyond the grid, or beyond its cells: there a drag scrolls. */
export function beyond(
  grid: GridView,
  { x, y }: { x: number; y: number },
  ofCells: boolean,
): [number, number] {
  const box = grid.scroller.getBoundingClientRect();
  const { rightToLeft } = grid.sheet;
  const { width, height } = ofCells ? grid.headings : { width: 0, height: 0 };
  const [right, bottom] = ofCells
    ? [width + grid.room.width, height + grid.room.height]
    : [box.width, box.height];
  const along = rightToLeft ? box.right - x : x - box.left;
  const past = (at: number, from: number, to: number): number =>
    Math.min(0, at - from) + Math.max(0, at - to);
  const across = past(along, width, right);
  return [rightToLeft ? -across : across, past(y - box.top, height, bottom)];
}

/** The pointer looks like this over all of the sheet but what has a look of its own; '' as it is by itself. */
export function showCursor({ style }: HTMLElement, cursor: string): void {
  if (style.getPropertyValue('--cursor') !== cursor) style.setProperty('--cursor', cursor);
}

/** What a press on cells or headings begins. */
export type Part = 'cells' | 'rows' | 'columns';

export function rangeOf(part: Part, one: Cell, other: Cell): CellRange {
  const range = rangeBetween(one, other);
  if (part === 'rows') return { ...range, left: 0, right: columnLimit - 1 };
  if (part === 'columns') return { ...range, top: 0, bottom: rowLimit - 1 };
  return range;
}

/** The selection when a press begins: a new one, one more with Ctrl, or the last one drawn on with Shift. */
export function pressed(
  before: Selection,
  part: Part,
  at: Cell,
  how: { extend: boolean; add: boolean },
  corner: Cell,
): { selection: Selection; anchor: Cell } {
  if (how.extend) {
    const anchor = before.active;
    return {
      selection: { active: anchor, ranges: [...before.ranges.slice(0, -1), rangeOf(part, anchor, at)] },
      anchor,
    };
  }
  const active =
    part === 'cells'
      ? at
      : {
          row: part === 'rows' ? at.row : corner.row,
          column: part === 'columns' ? at.column : corner.column,
        };
  const range = rangeOf(part, at, at);
  return { selection: { active, ranges: how.add ? [...before.ranges, range] : [range] }, anchor: at };
}

/** The range that a drag of the fill handle covers: the source, made longer or shorter in one direction. */
export function fillTarget(source: CellRange, to: Cell): CellRange {
  const above = source.top - to.row;
  const below = to.row - source.bottom;
  const before = source.left - to.column;
  const after = to.column - source.right;
  const rows = Math.max(above, below);
  const columns = Math.max(before, after);
  if (rows <= 0 && columns <= 0) {
    // Back into the source: what is left of it stays, from the end that is nearer.
    return source.bottom - to.row >= source.right - to.column
      ? { ...source, bottom: to.row }
      : { ...source, right: to.column };
  }
  if (rows >= columns) return above > below ? { ...source, top: to.row } : { ...source, bottom: to.row };
  return before > after ? { ...source, left: to.column } : { ...source, right: to.column };
}

/** Pixels on either side of a border of headings from which it can be drawn. */
const grip = 5;

/** The row or column whose end is near a position; null when none is. */
export function edgeNear(axis: Axis, position: number): number | null {
  const index = axis.at(position);
  const end = axis.start(index + 1);
  if (end - position <= grip) return index;
  if (index > 0 && position - axis.start(index) <= grip) {
    let before = index - 1;
    while (before > 0 && axis.size(before) === 0) before--;
    return before;
  }
  return null;
}

/** The cells that hold something below the handle's neighbours: how far a double click fills down. */
export function fillDownTo(
  source: CellRange,
  holds: (row: number, column: number) => boolean,
  last: number,
): number {
  for (const column of [source.left - 1, source.right + 1]) {
    if (column < 0 || column >= columnLimit || !holds(source.bottom + 1, column)) continue;
    let row = source.bottom + 1;
    while (row < last && holds(row + 1, column)) row++;
    return row;
  }
  return source.bottom;
}
