import { ref } from 'vue';
import type { Language } from '../../core/language/index.ts';

export type Digits = 'latn' | 'arab';

/** The learner's choice of digits, 123 or ١٢٣. It lives here alone; only Arabic asks for it. */
export const digits = ref<Digits>('latn');

/** What somebody typed as digits, in any script, as 0 to 9; everything else is left out. */
export const westernDigits = (typed: string): string =>
  [...typed]
    .map((each) => ('٠' <= each && each <= '٩' ? each.charCodeAt(0) - 0x660 : each))
    .map((each) =>
      typeof each === 'string' && '۰' <= each && each <= '۹' ? each.charCodeAt(0) - 0x6f0 : each,
    )
    .join('')
    .replace(/[^0-9]/g, '');

/** Making one takes as long as writing hundreds of numbers. */
const formats = new Map<string, Intl.NumberFormat>();

/** A number as the learner reads it. */
export function formatNumber(value: number, language: Language): string {
  const numberingSystem = language === 'ar' ? digits.value : 'latn';
  const key = `${language} ${numberingSystem}`;
  const format =
    formats.get(key) ?? new Intl.NumberFormat(language, { numberingSystem, maximumFractionDigits: 2 });
  formats.set(key, format);
  return format.format(value);
}
