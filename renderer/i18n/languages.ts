import type { Language } from '../../core/language/index.ts';

/** What the interface has to know about a language. A new one is an entry here. */
export interface LanguageEntry {
  /** What its speakers call it. */
  ownName: string;
  direction: 'rtl' | 'ltr';
  /** The order of the forms in a message with `|`, the same as Intl.PluralRules names them. */
  plurals: Intl.PluralRules;
}

export const languageEntries: Readonly<Record<Language, LanguageEntry>> = {
  ar: { ownName: 'العربية', direction: 'rtl', plurals: new Intl.PluralRules('ar') },
  en: { ownName: 'English', direction: 'ltr', plurals: new Intl.PluralRules('en') },
};

const formOrder: readonly Intl.LDMLPluralRule[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/**
 * Picks the form for a count: six in Arabic, two in English, in the order of `formOrder`. A message
 * with fewer forms than the language has uses its last one.
 */
export function pluralForm(rules: Intl.PluralRules, count: number, forms: number): number {
  const own = formOrder.filter((form) => rules.resolvedOptions().pluralCategories.includes(form));
  return Math.min(own.indexOf(rules.select(Math.abs(count))), forms - 1);
}
