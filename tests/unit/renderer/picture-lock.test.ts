import { expect, test } from 'vitest';
import type { pinPictures } from '../../../core/bridge/index.ts';
import { usePictureLock } from '../../../renderer/screens/profile/usePictureLock.ts';

type Pictures = (typeof pinPictures)[number][];
const four: Pictures = ['key', 'fish', 'key', 'boat'];

function pressed(...rounds: Pictures[]) {
  const lock = usePictureLock();
  for (const picture of rounds.flat()) lock.press(picture);
  return lock;
}

test('nothing pressed wants no lock', () => {
  const lock = pressed();
  expect([lock.untouched.value, lock.pin.value, lock.stage.value]).toEqual([true, null, 'choose']);
});

test('four pictures ask for the same four again, and only then is there a lock', () => {
  expect(pressed(four).stage.value).toBe('confirm');
  expect(pressed(four).pin.value).toBeNull();
  expect(pressed(four, four).pin.value).toEqual(four);
});

test('a different second time starts again and says so', () => {
  const lock = pressed(four, ['key', 'fish', 'boat', 'key']);
  expect([lock.stage.value, lock.differed.value, lock.pressed.value]).toEqual(['choose', true, []]);
  lock.press('cat');
  expect(lock.differed.value).toBe(false);
});

test('the last press is taken back, also from the second round into the first', () => {
  const lock = pressed(four, ['key']);
  lock.back();
  expect(lock.stage.value).toBe('confirm');
  lock.back();
  expect([lock.stage.value, lock.pressed.value]).toEqual(['choose', four.slice(0, 3)]);
});

test('a finished lock takes no more pictures, until one is taken back', () => {
  const lock = pressed(four, four, ['cat']);
  expect(lock.pin.value).toEqual(four);
  lock.back();
  expect(lock.pin.value).toBeNull();
});

test('clearing wants no lock again', () => {
  const lock = pressed(four, four);
  lock.clear();
  expect(lock.untouched.value).toBe(true);
});
