import { computed, ref } from 'vue';
import { pinLength, type pinPictures } from '../../../core/bridge/index.ts';

type PinPicture = (typeof pinPictures)[number];
type Stage = 'choose' | 'confirm' | 'set';

/**
 * A lock being made: four pictures, then the same four once more so that a slip of the hand locks
 * nobody out. A different second time starts again.
 */
export function usePictureLock() {
  const chosen = ref<PinPicture[]>([]);
  const again = ref<PinPicture[]>([]);
  const differed = ref(false);

  const stage = computed<Stage>(() => {
    if (chosen.value.length < pinLength) return 'choose';
    return again.value.length < pinLength ? 'confirm' : 'set';
  });
  const pressed = computed(() => (stage.value === 'choose' ? chosen.value : again.value));

  function clear(): void {
    chosen.value = [];
    again.value = [];
    differed.value = false;
  }

  return {
    stage,
    pressed,
    differed,
    /** The four pictures once they are confirmed, else null. */
    pin: computed(() => (stage.value === 'set' ? [...chosen.value] : null)),
    /** Nothing has been pressed, so no lock is wanted. */
    untouched: computed(() => chosen.value.length === 0),
    clear,

    press(picture: PinPicture): void {
      if (stage.value === 'set') return;
      if (stage.value === 'choose') {
        differed.value = false;
        chosen.value.push(picture);
        return;
      }
      again.value.push(picture);
      if (again.value.length < pinLength || again.value.every((each, place) => each === chosen.value[place]))
        return;
      clear();
      differed.value = true;
    },

    /** Takes the last press back, also across the border between the two rounds. */
    back(): void {
      if (again.value.length > 0) again.value.pop();
      else chosen.value.pop();
    },
  };
}
