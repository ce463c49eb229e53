import { deflateSync } from 'fflate';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inflate, type UnreadableFile } from '../../../core/ooxml/index.ts';
import { inflateByZlib } from '../../../main/practice/inflate.ts';

const codeOf = (work: () => unknown): string | undefined => {
  try {
    work();
    return undefined;
  } catch (cause) {
    return (cause as UnreadableFile).code;
  }
};
/** Bytes that shrink, as sheets do, and bytes that do not. */
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 2000 }),
  fc
    .tuple(fc.uint8Array({ minLength: 1, maxLength: 20 }), fc.integer({ min: 1, max: 40_000 }))
    .map(([some, times]) => {
      const all = new Uint8Array(some.length * times);
      for (let at = 0; at < all.length; at += some.length) all.set(some, at);
      return all;
    }),
);

describe.each([
  ['in script', inflate],
  ['by zlib', inflateByZlib],
])('Unpacking %s', (_name, unpack) => {
  test('gives back what was packed, however it was packed', () => {
    fc.assert(
      fc.property(bytes, fc.constantFrom(0, 1, 6, 9), (data, level) => {
        const packed = deflateSync(data, { level });
        expect(Buffer.from(unpack(packed, data.length)).equals(data)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('refuses what is larger than stated, and what is shorter', () => {
    const packed = deflateSync(new Uint8Array(100_000));
    expect(codeOf(() => unpack(packed, 99_999))).toBe('file-refused');
    expect(codeOf(() => unpack(packed, 0))).toBe('file-refused');
    expect(codeOf(() => unpack(packed, 100_001))).toBe('file-damaged');
  });

  test('says of damaged data that it is damaged or too large, and nothing else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(2000), (data, size) => {
        const code = codeOf(() => unpack(data, size));
        expect([undefined, 'file-damaged', 'file-refused']).toContain(code);
      }),
    );
  });
});
