import { defineStore } from 'pinia';
import { ref, watch } from 'vue';
import type { Comfort } from '../../core/bridge/index.ts';
import { digits } from '../i18n/numbers.ts';

export const textSizes = ['normal', 'large', 'larger', 'largest'] as const;

const calm: Comfort = { contrast: 'normal', text: 'normal', digits: 'latn' };
const key = 'mashq.comfort';

function remembered(): Comfort {
  try {
    return { ...calm, ...(JSON.parse(sessionStorage.getItem(key) ?? '{}') as Partial<Comfort>) };
  } catch {
    return calm;
  }
}

function remember(comfort: Comfort): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(comfort));
  } catch {
    // Without storage the choice holds until the window is loaded again.
  }
}

/** How a person likes to read: contrast, text size, digits. Kept until they leave the computer. */
export const useComfort = defineStore('comfort', () => {
  const first = remembered();
  const contrast = ref(first.contrast);
  const text = ref(first.text);
  digits.value = first.digits;

  watch(
    [contrast, text, digits],
    () => {
      document.documentElement.dataset.contrast = contrast.value;
      document.documentElement.dataset.text = text.value;
      remember({ contrast: contrast.value, text: text.value, digits: digits.value });
    },
    { immediate: true },
  );

  /** Whether the screen is as somebody chose it; who never chose has the calm look. */
  const isAs = (saved: Comfort | null): boolean => {
    const wanted = saved ?? calm;
    return contrast.value === wanted.contrast && text.value === wanted.text && digits.value === wanted.digits;
  };

  return {
    contrast,
    text,
    digits,
    toggleContrast(): void {
      contrast.value = contrast.value === 'high' ? 'normal' : 'high';
    },
    /** One step larger; after the largest, back to normal. */
    nextText(): void {
      text.value = textSizes[(textSizes.indexOf(text.value) + 1) % textSizes.length] ?? 'normal';
    },
    toggleDigits(): void {
      digits.value = digits.value === 'arab' ? 'latn' : 'arab';
    },
    isAs,
    /** The look of this moment, to be put back by `wear`. */
    look: (): Comfort => ({ contrast: contrast.value, text: text.value, digits: digits.value }),
    wear(look: Comfort): void {
      contrast.value = look.contrast;
      text.value = look.text;
      digits.value = look.digits;
    },
    /** What a learner chose last time, unless somebody has made the screen readable for themselves just now. */
    adopt(saved: Comfort | null): void {
      if (saved && isAs(calm)) this.wear(saved);
    },
    /** The next person at a shared computer starts from the calm look. */
    reset(): void {
      this.wear(calm);
    },
  };
});
