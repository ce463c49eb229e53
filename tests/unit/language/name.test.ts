import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nickname } from '../../../core/bridge/index.ts';
import { cleanName, isVisible, lookAlikeKey, plainName } from '../../../core/language/name.ts';

describe('a name as people type it', () => {
  test.each([
    ['أحمد', 'احمد'],
    ['إبراهيم', 'ابراهيم'],
    ['سلمى', 'سلمي'],
    ['فاطمة', 'فاطمه'],
    ['مُحَمَّد', 'محمد'],
    ['محـــمد', 'محمد'],
    ['رؤى', 'روي'],
    ['هنائي', 'هنايي'],
    ['Zoë', 'zoe'],
    ['  Um   Khaled ', 'um khaled'],
    ['کریم', 'كريم'],
    ['متدرب ١٢', 'متدرب 12'],
    ['۷ Sara', '7 sara'],
    ['Sa\u200Bra', 'sara'],
  ])('%s is %s', (name, plain) => {
    expect(plainName(name)).toBe(plain);
  });
});

describe('a name as it is kept', () => {
  test('has no controls, no line ends and one space where there were several', () => {
    expect(cleanName(' Um\u0000 \t\nKhaled\u202E ')).toBe('Um Khaled');
    expect(cleanName('\u2066\u2067Amal\u2069')).toBe('Amal');
  });

  test('keeps emoji, their joiners, and the marks of direction that people type', () => {
    expect(cleanName('أبي 👩\u200D🌾')).toBe('أبي 👩\u200D🌾');
    expect(cleanName('Amal\u200F')).toBe('Amal\u200F');
  });

  test('is the same once more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(cleanName(cleanName(name))).toBe(cleanName(name));
      }),
    );
  });

  test.each(['', '   ', '\u200B\u200F', '\u2800', '\u3164', '\u202E'])('%j cannot be seen', (name) => {
    expect(isVisible(name)).toBe(false);
    expect(nickname.safeParse(name).success).toBe(false);
  });

  test('has up to 200 characters, however many bytes each takes', () => {
    expect(nickname.safeParse('👩'.repeat(200)).success).toBe(true);
    expect(nickname.safeParse('a'.repeat(201)).success).toBe(false);
  });
});

describe('names that look the same', () => {
  test.each([
    ['أحمد', 'احمد'],
    ['مُحمَّد', 'محـــمد'],
    ['Amal', 'AMAL'],
    ['Amal', 'A\u200Dm\u200Fal'],
    ['Amal', 'Аmаl'],
    ['Ａｍａｌ', 'Amal'],
    ['Omar', '0mar'],
    ['Ali', 'A1i'],
    ['Um Khaled', 'UmKhaled'],
    ['كريم', 'کریم'],
    ['Zoë', 'Zoe'],
  ])('%s and %s', (one, other) => {
    expect(lookAlikeKey(one)).toBe(lookAlikeKey(other));
  });

  test.each([
    ['Amal', 'Amar'],
    ['سلمى', 'سليم'],
    ['متدرب 1', 'متدرب 2'],
    ['!!!', '???'],
  ])('%s and %s do not', (one, other) => {
    expect(lookAlikeKey(one)).not.toBe(lookAlikeKey(other));
  });

  test('have a key, whatever they are', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', minLength: 1 }), (name) => lookAlikeKey(name) !== ''));
  });
});
