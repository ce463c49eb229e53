import type { Grader } from '../../core/exercise/index.ts';
import { comparableText } from '../../core/language/index.ts';
import { wordGrader } from '../../core/word/index.ts';
import type { WordDocument } from '../../core/word/model.ts';
import { at as atFormat, findPlace, type At } from '../../core/word/place.ts';
import wordTexts from '../../renderer/i18n/texts/word.ts';
import { wordCommands } from '../../renderer/workspaces/word/commands/index.ts';
import { textAt } from './texts.ts';
import type { WorkspaceRules } from './workspaces.ts';

/** What an exercise's places and commands in Word must keep to. */
export const word: WorkspaceRules = {
  ending: '.docx',
  grader: wordGrader as Grader<unknown>,
  guards: new Set(['unchanged']),
  mistakeInCommand({ command, args }) {
    const known = wordCommands.get(command);
    if (!known) return `unknown command "${command}"`;
    return known.bind(args) ? null : `the command "${command}" does not take these arguments`;
  },
  buttonName({ command, args }, code) {
    const label = wordCommands.press(command, args)?.label;
    return label === undefined ? null : textAt(wordTexts.word.command, label.split('.'), code);
  },
  mistakesInPlaces(starter, options) {
    const texts = (starter as WordDocument).paragraphs.map((each) => each.text);
    const places = [options.at, ...(Array.isArray(options.except) ? options.except : [])];
    return places.flatMap((place) => {
      const parsed = atFormat.safeParse(place);
      return parsed.success ? mistakesInPlace(texts, parsed.data) : [];
    });
  },
};

function mistakesInPlace(texts: readonly string[], place: At): { key: string; rule: string }[] {
  const { paragraph, words, through } = place;
  const start = findPlace(texts, { paragraph })?.paragraph;
  if (start === undefined) return [{ key: 'paragraph', rule: notFound(`paragraph ${quoted(paragraph)}`) }];
  const found = [];
  if (typeof paragraph === 'string' && beginnings(texts, paragraph) > 1)
    found.push({
      key: 'paragraph',
      rule: `more than one paragraph of the starter begins with "${paragraph}"`,
    });
  if (words !== undefined) {
    const times = occurrences(texts[start] ?? '', words);
    if (times === 0) found.push({ key: 'words', rule: notFound(`"${words}" in that paragraph`) });
    if (times > 1) found.push({ key: 'words', rule: `"${words}" stands ${times} times in that paragraph` });
  }
  if (through !== undefined) {
    const times = beginnings(texts.slice(start), through);
    if (times === 0) found.push({ key: 'through', rule: notFound(`paragraph "${through}" after that one`) });
    if (times > 1)
      found.push({ key: 'through', rule: `more than one paragraph after it begins with "${through}"` });
  }
  return found;
}

const quoted = (paragraph: string | number): string =>
  typeof paragraph === 'number' ? `number ${paragraph}` : `"${paragraph}"`;
const notFound = (what: string): string => `the starter has no ${what}`;

const beginnings = (texts: readonly string[], beginning: string): number =>
  texts.filter((text) => comparableText(text).startsWith(comparableText(beginning))).length;

const occurrences = (text: string, words: string): number =>
  comparableText(text).split(comparableText(words)).length - 1;
