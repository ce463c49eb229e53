import { defineStore } from 'pinia';
import { onBeforeUnmount, onMounted, ref } from 'vue';
import { ask, bridge } from '../bridge.ts';
import { saveAll } from './savers.ts';

/** Main hears of a person who is busy this often, in milliseconds. */
const tellEvery = 5000;

/**
 * Whatever a person does, also through a screen reader, a switch or a voice: keys, the pointer, the wheel, a field
 * that changes, the focus that moves; and a video or a sound that plays.
 */
const signs = [
  'keydown',
  'pointerdown',
  'wheel',
  'touchmove',
  'click',
  'beforeinput',
  'input',
  'compositionupdate',
  'focusin',
  'drop',
  'timeupdate',
] as const;

/** Whether somebody is there. Nothing is ever swallowed: the key that says so still goes where it was typed. */
export const usePresence = defineStore('presence', () => {
  /** Seconds until the place is locked, while nobody seems to be there; else null. */
  const seconds = ref<number | null>(null);
  let told = -Infinity;
  let tick: ReturnType<typeof setInterval> | undefined;

  function calm(): void {
    clearInterval(tick);
    seconds.value = null;
  }

  function warn(from: number): void {
    calm();
    seconds.value = from;
    tick = setInterval(() => {
      if (seconds.value !== null && seconds.value > 0) seconds.value -= 1;
    }, 1000);
    void saveAll();
  }

  /** Somebody is there. */
  function sign(): void {
    const now = performance.now();
    if (seconds.value === null && now - told < tellEvery) return;
    told = now;
    calm();
    void ask(bridge.visit.active({}));
  }

  return { seconds, calm, warn, sign };
});

/** Watches the whole window for signs of life; to be used once. */
export function usePresenceWatch(): void {
  const { sign } = usePresence();
  let at = '';
  /** A page that is drawn anew under a pointer that lies still makes it "move" too: only a new place counts. */
  function onMove({ screenX, screenY }: PointerEvent): void {
    const now = `${screenX} ${screenY}`;
    if (now !== at && at !== '') sign();
    at = now;
  }
  const options = { capture: true, passive: true };
  onMounted(() => {
    for (const name of signs) addEventListener(name, sign, options);
    addEventListener('pointermove', onMove, options);
  });
  onBeforeUnmount(() => {
    for (const name of signs) removeEventListener(name, sign, options);
    removeEventListener('pointermove', onMove, options);
  });
}
