import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detectOrigin, readTextFile, textTrouble } from '../../../core/delimited/index.ts';
import { dates, decode, inCodePage, tableOf, utf16, utf8 } from './files.ts';

const arabic = 'الاسم,المدينة\nرنا حداد,عمّان\nعمر,إربد\n';
const french = 'Prénom,Ville\nZoé,Orléans\nRené,Béziers\n';

test.each([
  ['utf-8', utf8(arabic)],
  ['utf-8', utf8(`\uFEFF${arabic}`)],
  ['utf-8', utf8('Name,Town\n')],
  ['windows-1256', inCodePage(arabic, 'windows-1256')],
  ['windows-1252', inCodePage(french, 'windows-1252')],
  ['utf-16le', utf16(arabic)],
  ['utf-16le', utf16(arabic, false)],
  ['utf-16le', utf16('Name,Town\n', false)],
] as const)('the origin is told: %s', (origin, bytes) => {
  expect(detectOrigin(bytes)).toBe(origin);
});

test('the same list comes out of every origin', () => {
  const files = [utf8(arabic), utf8(`\uFEFF${arabic}`), utf16(arabic), inCodePage(arabic, 'windows-1256')];
  for (const file of files) {
    const { headings, values } = tableOf(file);
    expect(headings).toEqual(['الاسم', 'المدينة']);
    expect(values).toEqual([
      ['رنا حداد', 'عمّان'],
      ['عمر', 'إربد'],
    ]);
  }
});

test('another origin can be chosen', () => {
  expect(tableOf(inCodePage(french, 'windows-1252'), { origin: 'windows-1256' }).choices.origin).toBe(
    'windows-1256',
  );
});

test.each([
  ['text-empty', new Uint8Array()],
  ['text-empty', utf8('\uFEFF\r\n \r\n')],
  ['text-empty', utf16('')],
  ['text-binary', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8)],
  ['text-binary', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0)],
  ['text-large', new Uint8Array(5 * 1024 * 1024).fill(0x61)],
  ['text-large', utf8('a,'.repeat(1000) + '\n'.repeat(1000) + 'b')],
] as const)('what cannot be brought in is said: %s', (why, bytes) => {
  expect(readTextFile(bytes, { decode, dates })).toEqual({ ok: false, why });
});

test('whatever the bytes are, they are read or refused', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const read = readTextFile(bytes, { decode, dates });
      expect(read.ok || read.why).toBeTruthy();
      if (textTrouble(bytes)) expect(read.ok).toBe(false);
    }),
  );
});
