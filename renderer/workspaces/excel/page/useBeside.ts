import { computed, shallowRef, type Ref } from 'vue';
import type { CommentView, WorkbookView } from '../engine/workbook-view.ts';
import type { GridView } from '../grid/grid-view.ts';
import type { Box } from '../grid/places.ts';
import type { Editor } from '../input/editor.ts';
import type { OpenWorkbook } from './useWorkbook.ts';

interface Host {
  view: WorkbookView;
  book: Pick<OpenWorkbook, 'isOpen' | 'version'>;
  editor: Editor;
  grid(): GridView | null;
  mode: Readonly<Ref<string>>;
}

const isSame = (one: object | null, other: object | null): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** What stands beside the cell that is active, pointed at, or typed into: where it is, and what it is. */
export function useBeside({ view, book, editor, grid, mode }: Host) {
  /** Where the active cell is; null when it is not in sight. */
  const box = shallowRef<Box | null>(null);
  /** The field that is typed into, as the window sees it. */
  const field = shallowRef({ left: 0, right: 0, top: 0, bottom: 0 });
  const hovered = shallowRef<{ row: number; column: number } | null>(null);
  const isQuiet = computed(() => book.version.value >= 0 && book.isOpen.value && mode.value === 'ready');

  const validation = computed(() => {
    // A selection that changes leaves all as quiet as it was.
    if (book.version.value < 0 || !isQuiet.value) return null;
    const { active } = view.selection();
    return view.sheet().validation(active.row, active.column);
  });
  /** The note of a cell; without one, where its link leads. */
  function said(row: number, column: number): CommentView | null {
    const sheet = view.sheet();
    const link = sheet.link(row, column);
    return (
      sheet.comment(row, column) ??
      (link && { author: '', text: link.tip || (link.address ?? link.place ?? '') })
    );
  }
  /** What is said of the cell that is pointed at, else of the active one. */
  const comment = computed(() => {
    const shown = grid();
    if (!shown || book.version.value < 0 || !isQuiet.value) return null;
    for (const cell of [hovered.value, box.value && view.selection().active]) {
      const text = cell && said(cell.row, cell.column);
      if (!cell || !text) continue;
      const { row, column } = cell;
      return { view: text, box: shown.boxOf({ top: row, bottom: row, left: column, right: column }) };
    }
    return null;
  });

  function placeField(): void {
    if (!editor.isEditing) return;
    const { left, right, top, bottom } = editor.field.element.getBoundingClientRect();
    const now = { left, right, top, bottom };
    if (!isSame(now, field.value)) field.value = now;
  }

  return {
    box,
    field,
    validation,
    comment,
    over(cell: { row: number; column: number } | null): void {
      const now = hovered.value;
      if (cell?.row !== now?.row || cell?.column !== now?.column) hovered.value = cell;
    },
    /** After the sheet was drawn. */
    follow(shown: GridView): void {
      placeField();
      const { row, column } = view.selection().active;
      const cell = { top: row, bottom: row, left: column, right: column };
      const now = shown.boxOf(shown.sheet.mergeAt(row, column) ?? cell);
      const { width, height } = shown.room;
      const { headings, gutter } = shown;
      const inSight =
        now.top >= 0 &&
        now.left + now.width >= 0 &&
        now.top < gutter.height + headings.height + height &&
        now.left < gutter.width + headings.width + width;
      if (!isSame(inSight ? now : null, box.value)) box.value = inSight ? now : null;
    },
  };
}
