import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crc32 } from '../../../core/ooxml/crc32.ts';

/** The definition, bit by bit (ISO 3309). */
function bitwise(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return ~crc >>> 0;
}

test('the checksum of any bytes is what its definition says', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  fc.assert(fc.property(fc.uint8Array(), (bytes) => crc32(bytes) === bitwise(bytes)));
});
