import { computed } from 'vue';
import { createI18n } from 'vue-i18n';
import { languages, type InLanguage, type Language, type LocalizedText } from '../../core/language/index.ts';
import { languageEntries, pluralForm } from './languages.ts';
import { allMessages, inventedMessages } from './messages.ts';
import { isolate } from './isolate.ts';
import { formatNumber } from './numbers.ts';

/** Two languages that nobody speaks: whatever they leave without brackets was never translated. */
export type Invented = 'invented-ltr' | 'invented-rtl';
type Locale = Language | Invented;

const invented = import.meta.env.DEV ? inventedMessages(allMessages.en) : {};

export const i18n = createI18n({
  legacy: false,
  locale: 'ar' as Locale,
  fallbackLocale: false,
  messages: { ...allMessages, 'invented-ltr': invented, 'invented-rtl': invented } as unknown as Record<
    string,
    never
  >,
  pluralRules: Object.fromEntries(
    languages.map((code) => [
      code,
      (count: number, forms: number) => pluralForm(languageEntries[code].plurals, count, forms),
    ]),
  ),
  missing: (locale, key) => {
    if (import.meta.env.DEV) throw new Error(`no text for ${key} in ${locale}`);
    console.error(`no text for ${key} in ${locale}`);
    return key;
  },
  missingWarn: false,
  fallbackWarn: false,
});

/** The part of vue-i18n's composer that is used here; its own type follows every key and never ends. */
const composer = i18n.global as unknown as {
  locale: { value: Locale };
  t(key: string, values: Readonly<Record<string, string>>, choice?: number | { locale: Locale }): string;
  te(key: string, locale: Locale): boolean;
};

let disguise: Invented | null = null;
/** Shows an invented language in place of the learner's. Development only. */
export function useInvented(name: Invented): void {
  if (import.meta.env.DEV) disguise = name;
}

let spoken: Language = 'ar';
const direction = (): 'rtl' | 'ltr' =>
  disguise === null ? languageEntries[spoken].direction : disguise === 'invented-rtl' ? 'rtl' : 'ltr';

/** Changes the language of every text, and the direction of the page with it. */
export function speak(language: Language): void {
  spoken = language;
  composer.locale.value = disguise ?? language;
  document.documentElement.lang = language;
  document.documentElement.dir = direction();
  document.title = say('app.name');
}

export type Values = Readonly<Record<string, string | number>>;

const isLanguage = (locale: Locale): locale is Language => languages.some((each) => each === locale);
const current = (): Language => (isLanguage(composer.locale.value) ? composer.locale.value : spoken);

/**
 * A text with its values. Numbers take the learner's digits; `count` picks the plural form.
 */
export function say(key: string, values: Values = {}, count?: number): string {
  const shown: Record<string, string> = {};
  for (const [name, value] of Object.entries(values))
    shown[name] = typeof value === 'number' ? formatNumber(value, current()) : isolate(value, current());
  if (count === undefined) return composer.t(key, shown);
  return composer.t(key, { count: formatNumber(count, current()), ...shown }, count);
}

/** A text in a language that may not be the page's, for where several stand side by side. */
export const sayIn = (
  language: Language,
  key: string,
  values: Readonly<Record<string, string>> = {},
): string => composer.t(key, values, { locale: disguise ?? language });

/** Whether there is a text for a key that comes from content or from main. */
export const hasText = (key: string): boolean => composer.te(key, composer.locale.value);

/** The words of the interface for a component: they change when the language does. */
export function useWords() {
  const language = computed<Language>(current);
  return {
    language,
    say,
    sayIn,
    /** The learner's own part of a text in every language. */
    own: (text: LocalizedText): InLanguage<LocalizedText> => text[language.value],
    number: (value: number): string => formatNumber(value, language.value),
  };
}
