import type { Locale } from '../../../../../core/formula/index.ts';

/** The functions that a subtotal can have, in Excel's order, by the number that SUBTOTAL knows them by. */
export const subtotalNumbers = {
  sum: 9,
  count: 3,
  average: 1,
  max: 4,
  min: 5,
  product: 6,
  countNums: 2,
} as const;
export type SubtotalFunction = keyof typeof subtotalNumbers;
export const subtotalFunctions = Object.keys(subtotalNumbers) as readonly SubtotalFunction[];

const words: Readonly<
  Record<SubtotalFunction, Readonly<Record<'ar' | 'en', readonly [one: string, all: string]>>>
> = {
  sum: { ar: ['إجمالي', 'الإجمالي الكلي'], en: ['Total', 'Grand Total'] },
  count: { ar: ['عدد', 'العدد الكلي'], en: ['Count', 'Grand Count'] },
  average: { ar: ['متوسط', 'المتوسط الكلي'], en: ['Average', 'Grand Average'] },
  max: { ar: ['الحد الأقصى', 'الحد الأقصى الكلي'], en: ['Max', 'Grand Max'] },
  min: { ar: ['الحد الأدنى', 'الحد الأدنى الكلي'], en: ['Min', 'Grand Min'] },
  product: { ar: ['حاصل ضرب', 'حاصل الضرب الكلي'], en: ['Product', 'Grand Product'] },
  countNums: { ar: ['عدد', 'العدد الكلي'], en: ['Count', 'Grand Count'] },
};

/** What stands beside the subtotal of the rows that say `value`, as Excel writes it in either language. */
export function subtotalLabel(is: SubtotalFunction, value: string, locale: Locale): string {
  const arabic = locale === 'ar';
  const [word] = words[is][arabic ? 'ar' : 'en'];
  return (arabic ? `${word} ${value}` : `${value} ${word}`).trim();
}

/** What stands beside the total of all rows. */
export const grandLabel = (is: SubtotalFunction, locale: Locale): string =>
  words[is][locale === 'ar' ? 'ar' : 'en'][1];
