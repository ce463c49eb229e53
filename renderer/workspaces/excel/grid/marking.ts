import type { Selection, SheetView } from '../engine/workbook-view.ts';
import type { Pane } from './panes.ts';

/** Tells assistive technology what a grid is. Returns the id that its active cell has. */
export function describeGrid(element: HTMLElement, readOnly: boolean): string {
  // A workbook that is read may lie over the one that somebody works in.
  const name = readOnly ? 'excel-viewer' : 'excel';
  element.id = `${name}-grid`;
  element.setAttribute('role', 'grid');
  element.setAttribute('aria-multiselectable', 'true');
  if (readOnly) element.setAttribute('aria-readonly', 'true');
  return `${name}-active`;
}

/** Tells assistive technology which cells are selected, and by `activeId` which is the active one. */
export function markCells(
  panes: readonly Pane[],
  { active, ranges }: Selection,
  sheet: SheetView,
  activeId: string,
): void {
  const merge = sheet.mergeAt(active.row, active.column);
  const [activeRow, activeColumn] = merge ? [merge.top, merge.left] : [active.row, active.column];
  for (const { layer } of panes)
    for (const { row, column, element } of layer.drawn()) {
      const isActive = row === activeRow && column === activeColumn;
      const isSelected = ranges.some(
        (each) => row >= each.top && row <= each.bottom && column >= each.left && column <= each.right,
      );
      const selected = isSelected ? 'true' : 'false';
      if (element.getAttribute('aria-selected') !== selected) element.setAttribute('aria-selected', selected);
      if (isActive && element.id !== activeId) element.id = activeId;
      else if (!isActive && element.id !== '') element.removeAttribute('id');
    }
}
