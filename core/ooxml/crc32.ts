/** What the last byte does to the checksum. */
const t0 = new Int32Array(256);
for (let byte = 0; byte < 256; byte++) {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  t0[byte] = value;
}
/** What a byte does when one more follows than in `table`. */
const before = (table: Int32Array): Int32Array => table.map((value) => t0[value & 0xff]! ^ (value >>> 8));
const t1 = before(t0);
const t2 = before(t1);
const t3 = before(t2);
const t4 = before(t3);
const t5 = before(t4);
const t6 = before(t5);
const t7 = before(t6);

/** The checksum of zip entries, unsigned. Eight bytes at a time: a large sheet is megabytes. */
export function crc32(bytes: Uint8Array): number {
  const steps = bytes.length - (bytes.length % 8);
  let crc = -1;
  let at = 0;
  for (; at < steps; at += 8) {
    crc ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    crc =
      t7[crc & 0xff]! ^
      t6[(crc >>> 8) & 0xff]! ^
      t5[(crc >>> 16) & 0xff]! ^
      t4[crc >>> 24]! ^
      t3[bytes[at + 4]!]! ^
      t2[bytes[at + 5]!]! ^
      t1[bytes[at + 6]!]! ^
      t0[bytes[at + 7]!]!;
  }
  for (; at < bytes.length; at++) crc = t0[(crc ^ bytes[at]!) & 0xff]! ^ (crc >>> 8);
  return ~crc >>> 0;
}
