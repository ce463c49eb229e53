import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparableText } from '../../../core/language/index.ts';
import { at, findPlace } from '../../../core/word/index.ts';

const texts = ['Community notice', '', 'Bring:\u00A0tea, bread', 'العُنـــوان ٢٠٢٦', 'Bring a friend'];

describe('findPlace', () => {
  it('finds a paragraph by its beginning or its number', () => {
    expect(findPlace(texts, { paragraph: 'community' })).toEqual({ paragraph: 0 });
    expect(findPlace(texts, { paragraph: 'Bring a' })).toEqual({ paragraph: 4 });
    expect(findPlace(texts, { paragraph: 2 })).toEqual({ paragraph: 1 });
    expect(findPlace(texts, { paragraph: 6 })).toBeNull();
    expect(findPlace(texts, { paragraph: 'notice' })).toBeNull();
  });
  it('finds words with their offsets in the text as it is', () => {
    expect(findPlace(texts, { paragraph: 'Bring', words: 'tea' })).toEqual({
      paragraph: 2,
      start: 7,
      end: 10,
    });
    expect(findPlace(texts, { paragraph: 'العنوان', words: '2026' })).toEqual({
      paragraph: 3,
      start: 12,
      end: 16,
    });
    expect(findPlace(texts, { paragraph: 'العنوان', words: 'العنوان' })).toEqual({
      paragraph: 3,
      start: 0,
      end: 11,
    });
    expect(findPlace(texts, { paragraph: 'Bring', words: 'coffee' })).toBeNull();
  });
  it('takes the marks that sit on the last letter along', () => {
    expect(findPlace(['مَرْحَبًا بكم'], { paragraph: 1, words: 'مرحبا' })).toEqual({
      paragraph: 0,
      start: 0,
      end: 9,
    });
  });
  it('finds a range to the next paragraph with that beginning', () => {
    expect(findPlace(texts, { paragraph: 'Community', through: 'Bring' })).toEqual({
      paragraph: 0,
      throughParagraph: 2,
    });
    expect(findPlace(texts, { paragraph: 'Bring a', through: 'Community' })).toBeNull();
  });
  it('refuses both words and through', () => {
    expect(at.safeParse({ paragraph: 1, words: 'a', through: 'b' }).success).toBe(false);
  });
  it('finds every piece of a text inside it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, from, length) => {
        const words = text.slice(from % (text.length + 1)).slice(0, (length % 20) + 1);
        fc.pre(comparableText(words) !== '');
        const place = findPlace([text], { paragraph: 1, words });
        const found = text.slice(place?.start, place?.end);
        fc.pre(text === text.normalize('NFC') && words === words.normalize('NFC'));
        expect(comparableText(found)).toBe(comparableText(words));
      }),
    );
  });
});

describe('comparableText', () => {
  it('overlooks spaces, digits, directional marks and Arabic marks', () => {
    expect(comparableText('\u200Fمـُحمَّد \u00A0 ٣٤')).toBe('محمد 34');
    expect(comparableText('a  b ', {})).toBe('a  b ');
    expect(comparableText('A\u00A0b', {})).toBe('A b');
    expect(comparableText('مُ', { case: true, whitespace: true })).toBe('مُ');
  });
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(text === text.toLowerCase());
        expect(comparableText(comparableText(text))).toBe(comparableText(text));
      }),
    );
  });
});
