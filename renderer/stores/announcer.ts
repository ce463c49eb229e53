import { defineStore } from 'pinia';
import { nextTick, ref } from 'vue';

/** What a screen reader says without the focus moving: one polite live region for the whole window. */
export const useAnnouncer = defineStore('announcer', () => {
  const text = ref('');
  return {
    text,
    async announce(sentence: string): Promise<void> {
      // The same sentence twice is only read twice when the region was empty in between.
      text.value = '';
      await nextTick();
      text.value = sentence;
    },
  };
});
