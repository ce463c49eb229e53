import { columnLimit, rowLimit } from '../engine/workbook-view.ts';
import type { Editor } from '../input/editor.ts';
import { rangeOf, type Cell, type Drag, type Part } from './drag.ts';

/** A press on cells while a formula waits for a reference gives it one, and a drag a longer one; null when none waits. */
export function dragReference(
  editor: Editor,
  begin: Cell,
  part: Part | 'corner',
  extend: boolean,
): Drag | null {
  const { session } = editor;
  if (!session || part === 'corner' || (!editor.isPointing && !session.pointing)) return null;
  const row = (cell: Cell): number => (part === 'columns' ? rowLimit - 1 : cell.row);
  const column = (cell: Cell): number => (part === 'rows' ? columnLimit - 1 : cell.column);
  const whole = rangeOf(part, begin, begin);
  editor.pointAt(whole.top, whole.left, extend);
  if (part !== 'cells') editor.pointAt(row(begin), column(begin), true);
  return {
    over: (cell) => editor.pointAt(row(cell), column(cell), true),
    done: () => undefined,
  };
}
