// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { languageEntries, pluralForm } from '../../../renderer/i18n/languages.ts';
import { digits, formatNumber } from '../../../renderer/i18n/numbers.ts';
import { isolate } from '../../../renderer/i18n/isolate.ts';
import { hasText, i18n, say, speak } from '../../../renderer/i18n/index.ts';

const add = (language: 'ar' | 'en', messages: object): void =>
  i18n.global.mergeLocaleMessage(language, messages as never);

beforeEach(() => {
  add('ar', {
    test: { tasks: 'صفر|واحدة|اثنتان|{count} مهام|{count} مهمة|{count} من المهام', at: 'في {place}' },
  });
  add('en', { test: { tasks: '{count} task|{count} tasks', at: 'at {place}' } });
});
afterEach(() => {
  digits.value = 'latn';
});

describe('plural forms', () => {
  test.each([
    [0, 'صفر'],
    [1, 'واحدة'],
    [2, 'اثنتان'],
    [3, '3 مهام'],
    [10, '10 مهام'],
    [11, '11 مهمة'],
    [99, '99 مهمة'],
    [100, '100 من المهام'],
    [103, '103 مهام'],
  ])('Arabic says %i as it should', (count, text) => {
    speak('ar');
    expect(say('test.tasks', {}, count)).toBe(text);
  });

  test('English has two', () => {
    speak('en');
    expect([0, 1, 2].map((count) => say('test.tasks', {}, count))).toEqual(['0 tasks', '1 task', '2 tasks']);
  });

  test('a message with fewer forms uses its last one', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.integer({ min: 1, max: 6 }),
        fc.constantFrom('ar', 'en'),
        (count, forms, code) => {
          const form = pluralForm(languageEntries[code].plurals, count, forms);
          return form >= 0 && form < forms;
        },
      ),
    );
  });
});

describe('digits', () => {
  test('follow the choice in Arabic, also where a number picks the form', () => {
    speak('ar');
    digits.value = 'arab';
    expect(say('test.tasks', {}, 11)).toBe('١١ مهمة');
    expect(formatNumber(1.5, 'ar')).toBe('١٫٥');
  });

  test('stay as they are in English', () => {
    digits.value = 'arab';
    expect(formatNumber(12, 'en')).toBe('12');
  });
});

describe('values that are written the other way', () => {
  test('a path in Arabic text keeps its order', () => {
    speak('ar');
    expect(say('test.at', { place: '/etc/mashq' })).toBe('في \u2068/etc/mashq\u2069');
  });

  test.each([
    ['Salma', 'ar'],
    ['Abu Sami', 'ar'],
    ['سلمى', 'en'],
    ['سلمى', 'ar'],
    ['2', 'ar'],
  ] as const)('%s in %s needs nothing', (value, language) => {
    expect(isolate(value, language)).toBe(value);
  });

  test('an Arabic file name in English text keeps its order', () => {
    expect(isolate('إعلان.docx', 'en')).toBe('\u2068إعلان.docx\u2069');
  });
});

describe('speaking a language', () => {
  test('turns the page round', () => {
    speak('ar');
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['ar', 'rtl']);
    speak('en');
    expect([document.documentElement.lang, document.documentElement.dir]).toEqual(['en', 'ltr']);
  });

  test('a missing text is noticed while developing', () => {
    speak('en');
    expect(hasText('test.nothing')).toBe(false);
    expect(() => say('test.nothing')).toThrow('no text for test.nothing in en');
  });
});
