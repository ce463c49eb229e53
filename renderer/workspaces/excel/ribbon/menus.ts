import type { Item } from '../../ribbon/controls.ts';
import type { Part } from '../grid/drag.ts';
import { asks, line, rule } from './lines.ts';

/** The menus of places: what Excel offers there, in its order. A line whose command is not there is left out. */

const clipboard: readonly Item[] = [
  line('cut'),
  line('copy'),
  line('paste'),
  line('paste-values'),
  asks('paste-special', 'paste'),
  rule,
];
const last: readonly Item[] = [
  line('clear', { is: 'contents' }),
  rule,
  asks('cells-number', 'number-format'),
];

export const placeMenus: Readonly<Record<Part, readonly Item[]>> = {
  cells: [
    ...clipboard,
    asks('insert-cells', 'insert-cells'),
    asks('delete-cells', 'delete-cells'),
    ...last,
    rule,
    line('filter'),
    line('sort-ascending'),
    line('sort-descending'),
    rule,
    asks('comment', 'comment'),
    asks('define-name', 'define-name'),
    asks('link', 'link'),
    line('open-link'),
    line('unlink'),
  ],
  rows: [
    ...clipboard,
    line('insert-rows'),
    line('delete-rows'),
    ...last,
    asks('row-height', 'row-height'),
    line('autofit-rows'),
    line('hide-rows'),
    line('unhide-rows'),
  ],
  columns: [
    ...clipboard,
    line('insert-columns'),
    line('delete-columns'),
    ...last,
    asks('column-width', 'column-width'),
    line('autofit-columns'),
    line('hide-columns'),
    line('unhide-columns'),
  ],
};

export const sheetMenu: readonly Item[] = [
  line('sheet-add'),
  asks('delete-sheet', 'sheet-delete'),
  asks('rename-sheet', 'sheet-rename'),
  asks('move-sheet', 'sheet-move', 'sheet-copy'),
  line('protect-sheet'),
  line('unprotect-sheet'),
  asks('sheet-color', 'sheet-color'),
  rule,
  line('sheet-hide'),
  asks('unhide-sheet', 'sheet-unhide'),
];
