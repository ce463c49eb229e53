import { onBeforeUnmount, ref, type Ref } from 'vue';

/** Seconds to wait that count themselves down. */
export function useWait(): { wait: Ref<number>; waitFor(seconds: number): void } {
  const wait = ref(0);
  let clock: ReturnType<typeof setInterval> | undefined;
  onBeforeUnmount(() => clearInterval(clock));
  return {
    wait,
    waitFor(seconds) {
      wait.value = Math.max(1, Math.ceil(seconds));
      clearInterval(clock);
      clock = setInterval(() => {
        wait.value -= 1;
        if (wait.value <= 0) clearInterval(clock);
      }, 1000);
    },
  };
}
