import { z } from 'zod';

export { comparable, comparableText, isArabicMark, type Overlook } from './comparable.ts';

/** The languages that Mashq speaks. A new one is an entry here and a column in every text. */
export const languages = ['ar', 'en'] as const;
export const language = z.enum(languages);
export type Language = z.infer<typeof language>;

/** A text in every language. */
export const localizedText = z.strictObject({ ar: z.string().min(1), en: z.string().min(1) });
export type LocalizedText = z.infer<typeof localizedText>;

/** What `Localizable` becomes once a language is chosen. */
export type InLanguage<T> = T extends { ar: infer V; en: unknown }
  ? V
  : T extends readonly (infer Item)[]
    ? InLanguage<Item>[]
    : T extends object
      ? { [Key in keyof T]: InLanguage<T[Key]> }
      : T;

const isLocalized = (value: object): value is Record<Language, unknown> =>
  languages.every((code) => code in value) && Object.keys(value).length === languages.length;

/** Replaces every `{ ar, en }` in a value, however deep, by its part in one language. */
export function inLanguage<T>(value: T, code: Language): InLanguage<T> {
  if (Array.isArray(value)) return value.map((item) => inLanguage(item, code)) as InLanguage<T>;
  if (value === null || typeof value !== 'object') return value as InLanguage<T>;
  if (isLocalized(value)) return value[code] as InLanguage<T>;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, inLanguage(part, code)]),
  ) as InLanguage<T>;
}
