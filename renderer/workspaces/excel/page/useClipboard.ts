import { onBeforeUnmount, onMounted } from 'vue';
import type { CommandCall } from '../../../../core/exercise/index.ts';
import type { WorkbookView } from '../engine/workbook-view.ts';
import type { Editor } from '../input/editor.ts';

interface Host {
  view: WorkbookView;
  editor: Editor;
  run(call: CommandCall): Promise<void>;
}

/** Copy, cut and paste of cells through the system's clipboard, by the events that the browser makes of the keys. */
export function useClipboard({ view, editor, run }: Host) {
  const isOurs = (event: ClipboardEvent): boolean => event.target === editor.cell.input && !editor.isEditing;

  function out(event: ClipboardEvent): void {
    if (!isOurs(event)) return;
    event.preventDefault();
    void run({ command: event.type, args: {} });
    const clip = view.clipboardOut();
    event.clipboardData?.setData('text/plain', clip?.text ?? '');
    if (clip) event.clipboardData?.setData('text/html', clip.html);
  }
  function paste(event: ClipboardEvent): void {
    if (!isOurs(event)) return;
    event.preventDefault();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const html = event.clipboardData?.getData('text/html') || null;
    if (text !== '' || html) view.clipboardIn({ text, html });
    else void run({ command: 'paste', args: {} });
  }
  /**
   * Copies or cuts from the ribbon. The system's clipboard is filled in the browser's own event, which it only makes
   * when something is selected in the field.
   */
  function fromRibbon(kind: 'copy' | 'cut'): boolean {
    const { input } = editor.cell;
    editor.focus();
    input.value = ' ';
    input.select();
    const done = document.execCommand(kind);
    input.value = '';
    return done;
  }

  onMounted(() => {
    const { input } = editor.cell;
    input.addEventListener('copy', out);
    input.addEventListener('cut', out);
    input.addEventListener('paste', paste);
  });
  onBeforeUnmount(() => {
    const { input } = editor.cell;
    input.removeEventListener('copy', out);
    input.removeEventListener('cut', out);
    input.removeEventListener('paste', paste);
  });
  return { fromRibbon };
}
