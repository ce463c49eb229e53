import type { Selection, SheetView } from '../engine/workbook-view.ts';
import type { Pane } from './panes.ts';

/** Tells assistive technology which cells are selected, and which is the active one. */
export function markCells(panes: readonly Pane[], { active, ranges }: Selection, sheet: SheetView): void {
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
      if (isActive && element.id !== 'excel-active') element.id = 'excel-active';
      else if (!isActive && element.id !== '') element.removeAttribute('id');
    }
}
