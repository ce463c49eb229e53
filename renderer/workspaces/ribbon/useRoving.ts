import { onBeforeUnmount, onMounted, type Ref } from 'vue';
import { moveAmong } from './roving.ts';

/**
 * Makes a toolbar one stop for the Tab key: one of its buttons is reached, the arrow keys go to the
 * others. Sheets that its buttons open look after themselves.
 */
export function useRoving(bar: Ref<HTMLElement | null>) {
  const buttons = (): HTMLElement[] =>
    [...(bar.value?.querySelectorAll<HTMLElement>('button') ?? [])].filter(
      (each) => !each.closest('.popover') && each.offsetParent !== null,
    );
  let current: HTMLElement | null = null;

  function settle(): void {
    const all = buttons();
    if (!current || !all.includes(current)) current = all[0] ?? null;
    for (const each of all) {
      const stop = each === current ? 0 : -1;
      if (each.tabIndex !== stop || !each.hasAttribute('tabindex')) each.tabIndex = stop;
    }
  }
  const watching = new MutationObserver(settle);
  onMounted(() => {
    if (bar.value) watching.observe(bar.value, { childList: true, subtree: true });
    settle();
  });
  onBeforeUnmount(() => watching.disconnect());

  return {
    onFocusin(event: FocusEvent): void {
      const target = event.target as HTMLElement;
      if (!buttons().includes(target)) return;
      current = target;
      settle();
    },
    onKeydown(event: KeyboardEvent): void {
      if (moveAmong(buttons(), event)) event.preventDefault();
    },
    focus(): void {
      settle();
      current?.focus();
    },
  };
}
