/** For each byte, and for each number of bytes after it within a word, what the byte does to the checksum. */
const tables = [0, 1, 2, 3].map(() => new Uint32Array(256));
const [last, third, second, first] = tables as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
for (let byte = 0; byte < 256; byte++) {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  last[byte] = value;
}
for (const [at, table] of tables.slice(1).entries())
  for (let byte = 0; byte < 256; byte++) {
    const before = tables[at]![byte]!;
    table[byte] = last[before & 0xff]! ^ (before >>> 8);
  }

/** The checksum of zip entries, unsigned. Four bytes at a time: a large sheet is megabytes. */
export function crc32(bytes: Uint8Array): number {
  const words = bytes.length - (bytes.length % 4);
  let crc = 0xffffffff;
  let at = 0;
  for (; at < words; at += 4) {
    crc ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    crc = first[crc & 0xff]! ^ second[(crc >>> 8) & 0xff]! ^ third[(crc >>> 16) & 0xff]! ^ last[crc >>> 24]!;
  }
  for (; at < bytes.length; at++) crc = last[(crc ^ bytes[at]!) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
