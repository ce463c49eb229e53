import { onBeforeUnmount, onMounted, ref, shallowRef } from 'vue';
import type { Failure, Reply } from '../../../core/bridge/index.ts';

/** Pause after the last change before it is saved, and before a save that did not work is tried again. */
export const pauseMs = 1200;
export const retryMs = 5000;

export type SaveState = 'saved' | 'changed' | 'saving' | 'stuck';

/**
 * Saves soon after each change, and at once when the window loses the focus or is hidden. Only one
 * save is under way at a time; what changes meanwhile is saved next. A save that does not work is
 * tried again until one does, and nothing is forgotten in between.
 */
export function useAutosave(save: () => Promise<Reply<unknown>>) {
  const state = ref<SaveState>('saved');
  const failure = shallowRef<Failure | null>(null);
  let changed = false;
  let running: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let closed = false;

  function later(ms: number): void {
    clearTimeout(timer);
    if (!closed) timer = setTimeout(() => void flush(), ms);
  }

  async function saveAll(): Promise<void> {
    while (changed) {
      changed = false;
      state.value = 'saving';
      const reply = await save();
      if (!reply.ok) {
        changed = true;
        failure.value = reply;
        state.value = 'stuck';
        later(retryMs);
        return;
      }
      failure.value = null;
    }
    state.value = 'saved';
  }

  /** Saves now. True when everything is safe. */
  async function flush(): Promise<boolean> {
    clearTimeout(timer);
    running ??= saveAll().finally(() => (running = null));
    await running;
    return !changed;
  }

  /** Waits for a save that is under way, so that an older document never arrives after a newer one. */
  async function idle(): Promise<void> {
    await running;
  }

  function markChanged(): void {
    changed = true;
    if (state.value !== 'stuck') state.value = 'changed';
    later(pauseMs);
  }

  /** What is there now has been saved in another way, as a check does. */
  function markSaved(): void {
    clearTimeout(timer);
    changed = false;
    failure.value = null;
    state.value = 'saved';
  }

  const now = (): void => void flush();
  const whenHidden = (): void => {
    if (document.visibilityState === 'hidden') now();
  };
  onMounted(() => {
    addEventListener('blur', now);
    document.addEventListener('visibilitychange', whenHidden);
  });
  onBeforeUnmount(() => {
    removeEventListener('blur', now);
    document.removeEventListener('visibilitychange', whenHidden);
    closed = true;
    now();
  });

  return { state, failure, flush, idle, markChanged, markSaved };
}
