import { computed, ref } from 'vue';
import { pinDigits } from '../../../core/bridge/index.ts';
import { westernDigits } from '../../i18n/numbers.ts';

/** A lock of digits being made: typed once, then once more so that a slip of the hand locks nobody out. */
export function useDigitLock() {
  const first = ref('');
  const again = ref('');
  const digits = computed(() => westernDigits(first.value));
  const repeated = computed(() => westernDigits(again.value));
  const isLongEnough = computed(
    () => digits.value.length >= pinDigits.atLeast && digits.value.length <= pinDigits.atMost,
  );

  return {
    first,
    again,
    isLongEnough,
    untouched: computed(() => first.value === '' && again.value === ''),
    /** The second time is as long as the first and not the same. */
    differed: computed(
      () =>
        repeated.value.length >= digits.value.length &&
        digits.value !== '' &&
        repeated.value !== digits.value,
    ),
    pin: computed(() => (isLongEnough.value && repeated.value === digits.value ? digits.value : null)),
    clear(): void {
      first.value = '';
      again.value = '';
    },
  };
}
