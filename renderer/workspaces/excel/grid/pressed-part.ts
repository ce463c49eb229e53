import { columnLimit, rowLimit, type CellRange } from '../engine/workbook-view.ts';
import type { Cell, Part } from './drag.ts';

/** What of the sheet is under the pointer. */
export function partAt(target: EventTarget | null): Part | 'corner' | 'handle' | 'drawing' | 'other' {
  if (!(target instanceof Element)) return 'other';
  if (target.closest('.handle')) return 'handle';
  if (target.closest('.corner')) return 'corner';
  if (target.closest('.drawing')) return 'drawing';
  const heading = target.closest('.headings');
  if (heading) return heading.classList.contains('rows') ? 'rows' : 'columns';
  return target.closest('.pane') ? 'cells' : 'other';
}

/** Whether a menu on this place is about what is selected already. */
export const isIn = ({ row, column }: Cell, part: Part, ranges: readonly CellRange[]): boolean =>
  ranges.some((each) => {
    const whole =
      part === 'rows'
        ? each.left === 0 && each.right === columnLimit - 1
        : part === 'columns'
          ? each.top === 0 && each.bottom === rowLimit - 1
          : true;
    const inRows = part === 'columns' || (row >= each.top && row <= each.bottom);
    const inColumns = part === 'rows' || (column >= each.left && column <= each.right);
    return whole && inRows && inColumns;
  });
