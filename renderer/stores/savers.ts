import { onBeforeUnmount, onMounted } from 'vue';

type Save = () => Promise<unknown>;
const savers = new Set<Save>();

/** A screen with something to lose says how it is saved, for as long as it is there. */
export function useSaver(save: Save): void {
  onMounted(() => savers.add(save));
  onBeforeUnmount(() => savers.delete(save));
}

/** Saves all that is on the screen. */
export async function saveAll(): Promise<void> {
  await Promise.allSettled([...savers].map((save) => save()));
}

/** As `saveAll`, with a word that is still being composed or edited taken in first. The focus is nowhere afterwards. */
export async function finishAndSaveAll(): Promise<void> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await saveAll();
}
