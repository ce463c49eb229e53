import { ref } from 'vue';
import type { Language } from '../../core/language/index.ts';

export type Digits = 'latn' | 'arab';

/** The learner's choice of digits, 123 or ١٢٣. It lives here alone; only Arabic asks for it. */
export const digits = ref<Digits>('latn');

/** A number as the learner reads it. */
export const formatNumber = (value: number, language: Language): string =>
  new Intl.NumberFormat(language, {
    numberingSystem: language === 'ar' ? digits.value : 'latn',
    maximumFractionDigits: 2,
  }).format(value);
