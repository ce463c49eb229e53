import type { CellRange, WorkbookView } from '../engine/workbook-view.ts';
import type { Frame } from './overlay.ts';

/** A place that "look here" showed, until the learner does something. */
export interface Found {
  sheet: number;
  range: CellRange;
  /** Help stands on these cells, or on the handle of the selection. */
  help?: 'cells' | 'handle';
}

/** Everything that is framed on a sheet, lowest first. */
export function framesOf(
  view: WorkbookView,
  sheet: number,
  target: CellRange | null,
  found: Found | null,
): Frame[] {
  const { active, ranges } = view.selection();
  const merge = view.sheet().mergeAt(active.row, active.column);
  const hole = merge ?? { top: active.row, left: active.column, bottom: active.row, right: active.column };
  const editing = view.editing();
  const frames: Frame[] = [];
  const isHandle = found?.help === 'handle';
  if (found?.sheet === sheet && !isHandle) frames.push({ range: found.range, kind: 'found' });
  const several = ranges.length > 1;
  for (const each of ranges) {
    // A merged cell is one cell, however it was selected.
    const range = isOne(each) && each.top === hole.top && each.left === hole.left ? hole : each;
    const handle = several || editing || view.readOnly ? undefined : isHandle ? 'lit' : 'plain';
    frames.push({ range, kind: several ? 'more' : 'selection', hole, handle });
  }
  if (several) frames.push({ range: hole, kind: 'selection', hole });
  const copied = view.copied();
  if (copied?.sheet === sheet) frames.push({ range: copied.range, kind: 'copied' });
  for (const reference of editing?.references ?? [])
    if (reference.sheet === sheet)
      frames.push({ range: reference.range, kind: 'reference', color: reference.color });
  if (target) frames.push({ range: target, kind: 'fill' });
  return frames;
}

const isOne = ({ top, left, bottom, right }: CellRange): boolean => top === bottom && left === right;
