import { areaName, cellName } from '../../../../core/formula/reference.ts';
import type { CommandCall } from '../../../../core/exercise/index.ts';
import { columnLimit, rowLimit } from '../engine/workbook-view.ts';
import type { CellRange, Selection, Step, WorkbookView } from '../engine/workbook-view.ts';
import type { Axis } from './axis.ts';
import { showCursor, type Cell, type Drag, type DragHost, type Held } from './drag.ts';

/** Pixels on either side of the selection's border from which it can be dragged. */
const grip = 3;

export type Side = 'top' | 'bottom' | 'start' | 'end';

interface Sheet {
  rows: Axis;
  columns: Axis;
}

/** The side of a range whose border is at a position: pixels from the first cell of the sheet; null when none is. */
export function sideAt(
  { rows, columns }: Sheet,
  { top, left, bottom, right }: CellRange,
  { x, y }: { x: number; y: number },
): Side | null {
  const [start, end] = [columns.start(left), columns.start(right + 1)];
  const [upper, lower] = [rows.start(top), rows.start(bottom + 1)];
  if (x < start - grip || x > end + grip || y < upper - grip || y > lower + grip) return null;
  const sides: [Side, number][] = [
    ['top', y - upper],
    ['bottom', y - lower],
    ['start', x - start],
    ['end', x - end],
  ];
  return sides.find(([, away]) => Math.abs(away) <= grip)?.[0] ?? null;
}

/** The range whose border can be dragged: the only one that is selected, a merged cell as one. */
export function draggable(
  { ranges }: Selection,
  mergeAt: (row: number, column: number) => CellRange | null,
): CellRange | null {
  const [range] = ranges;
  if (!range || ranges.length > 1) return null;
  return range.top === range.bottom && range.left === range.right
    ? (mergeAt(range.top, range.left) ?? range)
    : range;
}

/** Which way a double click on a side jumps. */
export const stepOf = (side: Side, rightToLeft: boolean): Step =>
  side === 'top' ? 'up' : side === 'bottom' ? 'down' : (side === 'start') === rightToLeft ? 'right' : 'left';

/** Where a range is after the cell that holds it went from one place to another; it stays on the sheet. */
export function carried(range: CellRange, from: Cell, to: Cell): CellRange {
  const shift = (by: number, first: number, last: number, limit: number): number =>
    Math.max(-first, Math.min(limit - 1 - last, by));
  const rows = shift(to.row - from.row, range.top, range.bottom, rowLimit);
  const columns = shift(to.column - from.column, range.left, range.right, columnLimit);
  return {
    top: range.top + rows,
    bottom: range.bottom + rows,
    left: range.left + columns,
    right: range.right + columns,
  };
}

/** Whether cells hold something where others are to go; those that leave are not in the way. */
export function isInTheWay(view: WorkbookView, { args }: CommandCall, goal: CellRange): boolean {
  const sheet = view.sheet();
  const from = args.copy === true ? null : view.selection().ranges[0]!;
  const leaves = (row: number, column: number): boolean =>
    from !== null && row >= from.top && row <= from.bottom && column >= from.left && column <= from.right;
  const bottom = Math.min(goal.bottom, sheet.used.rows - 1);
  const right = Math.min(goal.right, sheet.used.columns - 1);
  for (let row = goal.top; row <= bottom; row++)
    for (let column = goal.left; column <= right; column++)
      if (!leaves(row, column) && sheet.cell(row, column).kind !== 'empty') return true;
  return false;
}

const clamp = (value: number, first: number, last: number): number => Math.max(first, Math.min(last, value));

/** Cells that are drawn by the border of their selection to another place, or copied there with Ctrl. */
export function dragBorder(host: DragHost, range: CellRange, begin: Cell): Drag {
  const { grid, tell, move } = host;
  const from = {
    row: clamp(begin.row, range.top, range.bottom),
    column: clamp(begin.column, range.left, range.right),
  };
  const show = (target: CellRange | null): void => {
    grid.target = target;
    grid.schedule();
  };
  const end = (): void => {
    showCursor(grid.scroller, '');
    show(null);
    tell('', null);
  };
  let goal: CellRange = range;
  let copies = false;
  return {
    over(cell: Cell, held: Held): void {
      goal = carried(range, from, cell);
      copies = held.ctrl;
      showCursor(grid.scroller, copies ? 'copy' : 'move');
      show(goal);
      tell(areaName(goal), held.at);
    },
    done(): void {
      end();
      if (goal.top === range.top && goal.left === range.left) return;
      const to = cellName(goal.top, goal.left);
      move({ command: 'move-cells', args: copies ? { to, copy: true } : { to } }, goal);
    },
    cancel: end,
  };
}
