import { randomBytes } from 'node:crypto';
import type { Clock } from './clock.ts';

export type NewId = () => string;

/**
 * UUIDv7 (RFC 9562, section 5.7): 48 bits of milliseconds, a 12-bit counter that rises within one
 * millisecond (section 6.2, method 1), 62 random bits. A clock that is set back does not make ids fall.
 */
export function uuids(clock: Clock): NewId {
  let last = 0;
  let counter = 0;
  return () => {
    const now = clock.now().getTime();
    if (now > last) {
      last = now;
      counter = randomBytes(2).readUInt16BE() & 0x7ff;
    } else if (++counter > 0xfff) {
      last += 1;
      counter = 0;
    }
    const bytes = randomBytes(16);
    bytes.writeUIntBE(last, 0, 6);
    bytes.writeUInt16BE(0x7000 | counter, 6);
    bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
    const hex = bytes.toString('hex');
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
  };
}
