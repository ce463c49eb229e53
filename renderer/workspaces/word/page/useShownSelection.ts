import { onBeforeUnmount } from 'vue';

/** Keeps what is selected in the page visible while the focus is in the ribbon or elsewhere. */
export function useShownSelection(
  contains: (target: EventTarget | null) => boolean,
  keepShown: () => (() => void) | undefined,
) {
  let stop: (() => void) | undefined;
  const release = (): void => {
    stop?.();
    stop = undefined;
  };
  onBeforeUnmount(release);
  return {
    onFocusin(event: FocusEvent): void {
      if (contains(event.target)) release();
    },
    onFocusout(event: FocusEvent): void {
      if (contains(event.target) && !contains(event.relatedTarget)) stop ??= keepShown();
    },
  };
}
