import { defineComponent, onMounted } from 'vue';
import { wordWindow } from './open.ts';

/** Brings in the engine and the workspace before they are needed; shows nothing. */
export default defineComponent(() => {
  onMounted(() => {
    void import('../WordWorkspace.vue');
    void wordWindow();
  });
  return () => null;
});
