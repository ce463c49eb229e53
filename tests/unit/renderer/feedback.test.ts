// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { i18n, say, speak } from '../../../renderer/i18n/index.ts';
import { sentenceFor } from '../../../renderer/screens/exercise/feedback.ts';

beforeEach(() => {
  speak('en');
  i18n.global.mergeLocaleMessage('en', {
    feedback: { test: { style: '{name} has {found}.' }, term: { test: { title: 'the style Title' } } },
  } as never);
});

test('a finding becomes a sentence, with the words of the interface put into words first', () => {
  const finding = { code: 'test.style', values: { name: 'The heading', found: 'term.test.title' } };
  expect(sentenceFor(finding)).toBe('The heading has the style Title.');
});

test('a finding that nobody has words for still says what to do', () => {
  expect(sentenceFor({ code: 'test.unheard-of', values: {} })).toBe(say('exercise.lookAgain'));
  expect(sentenceFor(undefined)).toBe(say('exercise.lookAgain'));
});
