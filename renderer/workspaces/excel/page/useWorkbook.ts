import { onBeforeUnmount, onMounted, ref, shallowRef } from 'vue';
import type { CommandCall, Place } from '../../../../core/exercise/index.ts';
import type { CommandSource, CommandState, Workspace } from '../../contract.ts';
import { isTyping } from '../engine/changes.ts';
import type { ExcelWorkspace } from '../engine/workspace.ts';
import type { WorkbookView } from '../engine/workbook-view.ts';
import { catchUpWhenIdle } from './catch-up.ts';
import { excelWindow } from './open.ts';

interface Host {
  /** The window's own unless another is given. */
  workbook: ExcelWorkspace | undefined;
  /** Before a place that a check named is gone to, and before another file opens. */
  looking: (place: Place | null) => void;
  ready: (workspace: Workspace) => void;
  /** After a shortcut, which moves no focus: the switch it turned, and how it stands now. */
  switched: (call: CommandCall, on: boolean) => void;
}
export type OpenWorkbook = ReturnType<typeof useWorkbook>;

/** The workbook as a screen gets it: what a check names is also framed on the sheet. */
function facing(book: ExcelWorkspace, looking: Host['looking']): Workspace {
  return {
    async load(bytes, files) {
      looking(null);
      await book.load(bytes, files);
      catchUpWhenIdle(book);
    },
    can: (call) => book.can(call),
    run: (call, source) => book.run(call, source),
    state: () => book.state(),
    locate(place) {
      looking(place);
      book.locate(place);
    },
    save: () => book.save(),
    onChange: (listener) => book.onChange(listener),
    dispose: () => book.dispose(),
  };
}

/** Milliseconds that ribbon and bars wait for a pause between keys. */
const longestWait = 150;

/** The window's one workbook: its state for the ribbon and the bars, and the one way to press a command. */
export function useWorkbook({ workbook, looking, ready, switched }: Host) {
  const view = shallowRef<WorkbookView | null>(null);
  const isOpen = ref(false);
  const state = shallowRef<CommandState>({});
  /** Counts what happened, for what is computed from the view. */
  const version = ref(0);
  const stops: (() => void)[] = [];
  let waiting = 0;

  function follow(): void {
    waiting = 0;
    if (!view.value) return;
    isOpen.value = view.value.sheets().length > 0;
    state.value = isOpen.value ? view.value.state() : {};
    version.value++;
  }
  /** After the sheet is drawn, when the next key is not there yet: ribbon and bars must not make typing slow. */
  function changed(): void {
    if (waiting === 0)
      waiting = requestAnimationFrame(() => requestIdleCallback(follow, { timeout: longestWait }));
  }

  onMounted(() => {
    const opened = workbook ?? excelWindow();
    view.value = opened;
    stops.push(
      opened.onViewChange((change) => {
        if (!isTyping(change)) changed();
      }),
      () => opened.release(),
    );
    ready(facing(opened, looking));
  });
  onBeforeUnmount(() => {
    cancelAnimationFrame(waiting);
    for (const stop of stops) stop();
    view.value = null;
  });

  return {
    view,
    isOpen,
    state,
    version,
    changed,
    can: (call: CommandCall): boolean => version.value >= 0 && (view.value?.can(call) ?? false),
    async press(call: CommandCall, source: CommandSource = 'ribbon'): Promise<void> {
      if (!view.value) return;
      await view.value.run(call, source);
      const on = view.value.state()[call.command];
      if (source === 'shortcut' && typeof on === 'boolean') switched(call, on);
      changed();
    },
  };
}
