import { expect } from 'vitest';
import { runCheck, type Finding, type Verdict } from '../../../core/exercise/index.ts';
import { languages, type LocalizedText } from '../../../core/language/index.ts';
import { readWord, wordGrader } from '../../../core/word/index.ts';
import characters from '../../../renderer/i18n/texts/feedback-characters.ts';
import terms from '../../../renderer/i18n/texts/feedback-terms.ts';
import paragraphs from '../../../renderer/i18n/texts/feedback-word.ts';
import { ordinary } from '../../fixtures/word/literals.ts';

/**
 * Runs one check as the grader does, over documents given as paragraphs, and makes sure that whatever
 * it says has words in every language.
 */
export function judge(
  check: string,
  options: Record<string, unknown>,
  now: readonly string[],
  before: readonly string[],
): Verdict {
  const verdict = runCheck(
    wordGrader,
    { check, ...options },
    readWord(ordinary(now)),
    readWord(ordinary(before)),
  );
  if (verdict) expectWords(verdict);
  return verdict;
}

function textAt(path: string): LocalizedText | undefined {
  for (const tree of [paragraphs, characters, terms]) {
    const found = path
      .split('.')
      .reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], tree.feedback);
    if (found) return found as LocalizedText;
  }
  return undefined;
}

function expectWords({ code, values }: Finding): void {
  for (const language of languages) {
    const sentence = textAt(code)?.[language];
    expect(sentence, `${code} in ${language}`).toBeTypeOf('string');
    const needed = [...(sentence ?? '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    expect(['name', ...Object.keys(values)], `${code} in ${language}`).toEqual(
      expect.arrayContaining(needed),
    );
    for (const value of Object.values(values))
      if (typeof value === 'string' && value.startsWith('term.'))
        expect(textAt(value)?.[language], `${value} in ${language}`).toBeTypeOf('string');
  }
}

/** A verdict as a word: `right`, or the code with its values. */
export const said = (verdict: Verdict): string =>
  verdict === null ? 'right' : `${verdict.code.slice('word.'.length)} ${valuesOf(verdict)}`.trim();

const valuesOf = ({ values }: Finding): string =>
  Object.entries(values)
    .map(([name, value]) => `${name}=${value}`)
    .join(' ');
