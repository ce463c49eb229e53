import { inLanguage, languages, type Language } from '../../core/language/index.ts';

export interface Messages {
  [key: string]: string | Messages;
}

const areas = import.meta.glob<Record<string, unknown>>('./texts/*.ts', { eager: true, import: 'default' });

function merge(into: Messages, from: Messages, path: string): Messages {
  for (const [key, value] of Object.entries(from)) {
    const known = into[key];
    if (known === undefined) into[key] = value;
    else if (typeof known === 'object' && typeof value === 'object') merge(known, value, `${path}${key}.`);
    else throw new Error(`two texts for ${path}${key}`);
  }
  return into;
}

/** All texts of `texts/` in one language. Throws when two files define the same key. */
export const messagesIn = (language: Language): Messages =>
  Object.values(areas).reduce<Messages>(
    (all, area) => merge(all, inLanguage(area, language) as Messages, ''),
    {},
  );

/** The messages of an invented language: every text is its own key in brackets. */
export const inventedMessages = (messages: Messages, path = ''): Messages =>
  Object.fromEntries(
    Object.entries(messages).map(([key, value]) => [
      key,
      typeof value === 'string' ? `[${path}${key}]` : inventedMessages(value, `${path}${key}.`),
    ]),
  );

export const allMessages = Object.fromEntries(
  languages.map((language) => [language, messagesIn(language)]),
) as Record<Language, Messages>;
