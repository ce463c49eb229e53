import type { WorkbookView } from '../engine/workbook-view.ts';
import type { Editor } from '../input/editor.ts';
import { fontCss } from './cell-look.ts';
import { margin } from './cell-paint.ts';
import { cellDirection, sideOf } from './fit.ts';
import type { GridView } from './grid-view.ts';

/** Lays the field over its cell, as wide as what is typed needs and the window has. */
export function placeField(grid: GridView, view: WorkbookView, editor: Editor): void {
  const { session } = editor;
  const { element, input } = editor.cell;
  const here = session && session.sheet !== view.activeSheet() ? null : session;
  const { active } = view.selection();
  const { row, column } = here ?? active;
  const merge = grid.sheet.mergeAt(row, column);
  const box = grid.boxOf(merge ?? { top: row, left: column, bottom: row, right: column });
  element.classList.toggle('typing', here !== null);
  const described = here ? '' : grid.activeId;
  if (input.getAttribute('aria-activedescendant') !== described)
    input.setAttribute('aria-activedescendant', described);
  if (!here)
    return editor.cell.dress(
      `translate:${box.left}px ${box.top}px;inline-size:${box.width}px;block-size:${box.height}px`,
    );
  const cell = grid.sheet.cell(row, column);
  const side = sideOf(cell, cellDirection(cell, grid.sheet.rightToLeft));
  const fromRight = grid.sheet.rightToLeft;
  const end = grid.gutter.width + grid.headings.width + grid.room.width;
  const room = fromRight ? box.left + box.width : end - box.left;
  editor.cell.dress(
    `${fontCss(cell.style.font, grid.scale)};translate:${fromRight ? box.left + box.width : box.left}px ${box.top}px;${fromRight ? 'transform:translateX(-100%);' : ''}min-inline-size:${box.width}px;max-inline-size:${Math.max(box.width, room - 24)}px;min-block-size:${box.height}px;padding-inline:${Math.max(0, margin * grid.scale - 3)}px`,
  );
  input.style.textAlign = session?.text.startsWith('=') ? 'start' : side;
}
