import type { CellRange, WorkbookView } from '../engine/workbook-view.ts';
import type { Found } from './grid-view.ts';
import type { Frame } from './overlay.ts';

/** Everything that is framed on a sheet, lowest first. */
export function framesOf(
  view: WorkbookView,
  sheet: number,
  filling: CellRange | null,
  found: Found | null,
): Frame[] {
  const { active, ranges } = view.selection();
  const merge = view.sheet().mergeAt(active.row, active.column);
  const hole = merge ?? { top: active.row, left: active.column, bottom: active.row, right: active.column };
  const editing = view.editing();
  const frames: Frame[] = [];
  if (found?.sheet === sheet) frames.push({ range: found.range, kind: 'found' });
  const several = ranges.length > 1;
  for (const each of ranges) {
    // A merged cell is one cell, however it was selected.
    const range = isOne(each) && each.top === hole.top && each.left === hole.left ? hole : each;
    frames.push({
      range,
      kind: several ? 'more' : 'selection',
      hole,
      handle: !several && !editing && !view.readOnly,
    });
  }
  if (several) frames.push({ range: hole, kind: 'selection', hole });
  const copied = view.copied();
  if (copied?.sheet === sheet) frames.push({ range: copied.range, kind: 'copied' });
  for (const reference of editing?.references ?? [])
    if (reference.sheet === sheet)
      frames.push({ range: reference.range, kind: 'reference', color: reference.color });
  if (filling) frames.push({ range: filling, kind: 'fill' });
  return frames;
}

const isOne = ({ top, left, bottom, right }: CellRange): boolean => top === bottom && left === right;
