import { onBeforeUnmount, onMounted } from 'vue';

let last: HTMLElement | null = null;

/** Remembers where the learner is working, whatever lies over it meanwhile; to be used once, with the learner's part. */
export function useWorkFocus(part: () => HTMLElement | null): void {
  const note = ({ target }: FocusEvent): void => {
    if (target instanceof HTMLElement && part()?.contains(target)) last = target;
  };
  onMounted(() => addEventListener('focusin', note, { capture: true }));
  onBeforeUnmount(() => removeEventListener('focusin', note, { capture: true }));
}

/** Gives the focus back to where the learner was working, if that is still there. */
export function giveFocusBack(): void {
  if (last?.isConnected) last.focus();
}
