import type { Language } from '../../core/language/index.ts';
import { languageEntries } from './languages.ts';

const other = { rtl: /\p{Script=Latin}/u, ltr: /\p{Script=Arabic}/u };
/** Letters alone keep their order by themselves; a stroke, a dot or a digit at the edge would change sides. */
const wordsOnly = /^[\p{L}\p{M}]+( [\p{L}\p{M}]+)*$/u;

/**
 * A value that is written the other way than the sentence around it, such as a path in Arabic text,
 * between the marks FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE (Unicode Annex 9).
 */
export const isolate = (value: string, language: Language): string =>
  other[languageEntries[language].direction].test(value) && !wordsOnly.test(value)
    ? `\u2068${value}\u2069`
    : value;
