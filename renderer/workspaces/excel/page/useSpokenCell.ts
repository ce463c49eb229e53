import { computed, watch } from 'vue';
import { cellName } from '../../../../core/formula/reference.ts';
import { useWords } from '../../../i18n/index.ts';
import { useAnnouncer } from '../../../stores/announcer.ts';
import type { DrawingView } from '../engine/drawing-view.ts';
import type { WorkbookView } from '../engine/workbook-view.ts';
import type { Editor } from '../input/editor.ts';
import type { OpenWorkbook } from './useWorkbook.ts';

/** What a screen reader says of the active cell, or of the object that is chosen in its place. */
export function useSpokenCell(
  view: WorkbookView,
  book: Pick<OpenWorkbook, 'isOpen' | 'version'>,
  editor: Editor,
): void {
  const { say } = useWords();
  const announcer = useAnnouncer();
  /** «Chart, Electricity use, Column.» */
  function spokenObject({ name, content }: DrawingView): string {
    const parts = [say(`excel.object.${content.kind}`), name];
    const [group] = content.kind === 'chart' ? content.groups : [];
    if (content.kind === 'chart' && group)
      parts.push(say(`excel.command.chart.${content.groups.length > 1 ? 'combined' : group.type}`));
    return parts.filter(Boolean).join(', ');
  }
  const activeName = computed(() => {
    if (book.version.value < 0 || !book.isOpen.value) return '';
    const { cells, drawings } = view.sheet();
    const object = cells ? drawings.find(({ chosen }) => chosen) : drawings[0];
    if (object) return spokenObject(object);
    const { active } = view.selection();
    const cell = view.sheet().cell(active.row, active.column);
    const parts = [cellName(active.row, active.column), cell.text || say('excel.grid.empty')];
    if (cell.formula) parts.push(say('excel.grid.formula', { formula: cell.input }));
    if (view.sheet().comment(active.row, active.column)) parts.push(say('excel.question.comment'));
    return parts.join(', ');
  });
  watch(activeName, (name) => {
    if (document.activeElement === editor.cell.input && !editor.isEditing) void announcer.announce(name);
  });
}
