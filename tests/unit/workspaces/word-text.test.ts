import { expect, test } from 'vitest';
import {
  changed,
  inOrder,
  withTwin,
  wordAround,
} from '../../../renderer/workspaces/word/engine/characters.ts';
import { byScript } from '../../../renderer/workspaces/word/engine/direction.ts';
import { selectionOf } from '../../../renderer/workspaces/word/engine/places.ts';
import { roleOf, styleFor } from '../../../renderer/workspaces/word/engine/styles.ts';

const pieces = (text: string, direction: 'ltr' | 'rtl'): [string, boolean][] =>
  byScript(text, direction).map(({ start, end, arabic }) => [text.slice(start, end), arabic]);

test('a text is cut where its script changes, digits and marks going with the letters before them', () => {
  expect(pieces('اكتبوا إلى Nour 12، ثم 7', 'rtl')).toEqual([
    ['اكتبوا إلى ', true],
    ['Nour 12، ', false],
    ['ثم 7', true],
  ]);
  expect(pieces('4 أكتوبر', 'ltr')).toEqual([['4 أكتوبر', true]]);
  expect(pieces('12:30', 'rtl')).toEqual([['12:30', true]]);
  expect(pieces('', 'rtl')).toEqual([]);
});

test('what holds for Latin letters is said for Arabic ones too', () => {
  expect(withTwin({ localName: 'sz', attributes: { val: '32' } })).toEqual([
    { localName: 'sz', attributes: { val: '32' } },
    { localName: 'szCs', attributes: { val: '32' } },
  ]);
  const bold = [
    { localName: 'b' },
    { localName: 'bCs' },
    { localName: 'color', attributes: { val: 'FF0000' } },
  ];
  expect(changed(bold, { remove: ['b'] })).toEqual([bold[2]]);
  expect(changed(bold, { set: [{ localName: 'color', attributes: { val: '00B050' } }] }).at(-1)).toEqual({
    localName: 'color',
    attributes: { val: '00B050' },
  });
});

test('the caret is in a word only between two of its letters', () => {
  expect(wordAround('مركز النور', 2)).toEqual({ start: 0, end: 4 });
  expect(wordAround('مركز النور', 4)).toBeNull();
  expect(wordAround('مركز النور', 5)).toBeNull();
  expect(wordAround('', 0)).toBeNull();
});

test('a selection made backwards is read forwards', () => {
  const early = { paragraph: 1, offset: 7 };
  const late = { paragraph: 2, offset: 0 };
  expect(inOrder({ anchor: late, head: early })).toEqual([early, late]);
});

test('a place is selected as words, paragraph or range, and never beyond the text', () => {
  const texts = ['one', 'two words', 'three'];
  expect(selectionOf(texts, { paragraph: 1, start: 4, end: 9 })).toEqual({
    anchor: { paragraph: 1, offset: 4 },
    head: { paragraph: 1, offset: 9 },
  });
  expect(selectionOf(texts, { paragraph: 1, throughParagraph: 2 }).head).toEqual({ paragraph: 2, offset: 5 });
  expect(selectionOf(texts, { paragraph: 7, start: 3, end: 99 })).toEqual({
    anchor: { paragraph: 2, offset: 3 },
    head: { paragraph: 2, offset: 5 },
  });
});

test('styles are known by the name that Office writes in every language', () => {
  const plain = { bold: false, italic: false, color: null, size: null, font: null };
  const styles = [
    { ...plain, id: 'a', name: 'Normal' },
    { ...plain, id: '1', name: 'heading 1' },
  ];
  expect(styleFor(styles, 'heading1')).toBe('1');
  expect(roleOf(styles, '1')).toBe('heading1');
  expect(styleFor(styles, 'title')).toBeUndefined();
  expect(roleOf(styles, 'unknown')).toBeNull();
});
