import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimal } from '../../../core/excel/read/attributes.ts';

test('numbers of a file are the nearest ones that there are, however they are written', () => {
  const written = fc.oneof(
    fc.double({ noDefaultInfinity: true, noNaN: true }).map(String),
    fc.stringMatching(/^-?\d{1,18}(\.\d{0,18})?(E[+-]\d{1,2})?$/),
  );
  fc.assert(fc.property(written, (text) => Object.is(decimal(text), Number(text))));
});

test('what is no number is none', () => {
  for (const text of ['', ' ', '.', '1.2.3', '1,5', '١٢', '1x', 'NaN', 'Infinity', undefined])
    expect(decimal(text), text).toBeUndefined();
  expect([decimal('.5'), decimal('5.'), decimal(' 7 '), decimal('007')]).toEqual([0.5, 5, 7, 7]);
});
