import { shallowRef } from 'vue';
import { useWords } from '../../../i18n/index.ts';
import type { Item } from '../../ribbon/controls.ts';
import { itemsWith } from '../../ribbon/groups.ts';
import type { WorkbookView } from '../engine/workbook-view.ts';
import type { Part } from '../grid/drag.ts';
import type { GridView } from '../grid/grid-view.ts';
import { known } from '../ribbon/known.ts';
import { placeMenus, sheetMenu } from '../ribbon/menus.ts';

interface At {
  x: number;
  y: number;
}

/** The menus of places in the workbook; one is open at a time. */
export function useMenus(view: WorkbookView, grid: () => GridView | null, go: (sheet: number) => void) {
  const { say } = useWords();
  const menu = shallowRef<{ name: string; at: At; items: readonly Item[] } | null>(null);

  function open(at: At, part: Part): void {
    menu.value = { name: say('excel.grid.menu'), at, items: itemsWith(placeMenus[part], known) };
  }

  return {
    menu,
    open,
    openForSheet(at: At, index: number): void {
      if (index !== view.activeSheet()) go(index);
      menu.value = { name: say('excel.sheets.menu'), at, items: itemsWith(sheetMenu, known) };
    },
    /** The menu of what is selected, for who works by keys. */
    openHere(): void {
      const shown = grid();
      if (!shown) return;
      const { active, ranges } = view.selection();
      const last = ranges.at(-1)!;
      const isRows = last.left === 0 && last.right === shown.columns.limit - 1;
      const isColumns = last.top === 0 && last.bottom === shown.rows.limit - 1;
      const { row, column } = active;
      const box = shown.boxOf({ top: row, bottom: row, left: column, right: column });
      const { left, top } = shown.element.getBoundingClientRect();
      const at = { x: left + box.left + box.width / 2, y: top + box.top + box.height };
      open(at, isRows ? 'rows' : isColumns ? 'columns' : 'cells');
    },
  };
}
