import { nextTick, onBeforeUnmount, onMounted, ref, type ShallowRef } from 'vue';

export type Pane = 'tasks' | 'work';

const reachable =
  'button:not(:disabled, [tabindex="-1"]), [href], input, select, textarea, [contenteditable="true"], [tabindex="0"]';

/** Where a document takes the keys. */
const writing = '[contenteditable="true"], [data-writing]';

/**
 * The two halves of an exercise. F6 goes round, as between the panes of Word: tasks, document,
 * ribbon, tasks. So a person on the keyboard gets out of the document, where Tab belongs to the text.
 */
export function usePanes(
  tasks: Readonly<ShallowRef<HTMLElement | null>>,
  work: Readonly<ShallowRef<HTMLElement | null>>,
) {
  const shown = ref<Pane>('tasks');
  const halves = { tasks, work };

  /** Resolves when the half can be seen, and so take the focus. */
  async function show(pane: Pane): Promise<void> {
    shown.value = pane;
    await nextTick();
  }

  async function enter(pane: Pane): Promise<void> {
    await show(pane);
    const half = halves[pane].value;
    const first =
      half?.querySelector<HTMLElement>(pane === 'work' ? writing : '[aria-current] button') ??
      half?.querySelector<HTMLElement>(reachable);
    first?.focus();
  }

  /** In the document itself F6 belongs to the workspace, which goes to its own ribbon first. */
  const inDocument = (): boolean => !!document.activeElement?.closest(writing);

  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'F6' || inDocument() || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    event.stopPropagation();
    void enter(tasks.value?.contains(document.activeElement) ? 'work' : 'tasks');
  }
  onMounted(() => addEventListener('keydown', onKey, { capture: true }));
  onBeforeUnmount(() => removeEventListener('keydown', onKey, { capture: true }));

  return {
    names: ['tasks', 'work'] as const,
    /** The half that is seen where there is only room for one. */
    shown,
    show,
    enter,
  };
}
