import { expect, test } from 'vitest';
import { typedMinutes } from '../../../renderer/screens/supervisor/today/typed-minutes.ts';

test.each([
  ['25', 25],
  [' ٤٥ ', 45],
  ['5', 5],
  ['240', 240],
  ['4', null],
  ['241', null],
  ['', null],
  ['2.5', null],
  ['-30', null],
  ['half an hour', null],
])('%j is so many minutes: %s', (text, minutes) => {
  expect(typedMinutes(text)).toBe(minutes);
});
