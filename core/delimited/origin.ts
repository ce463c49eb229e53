/** Where a text file comes from: how its letters are stored. */
export const origins = ['utf-8', 'windows-1256', 'windows-1252', 'utf-16le'] as const;
export type Origin = (typeof origins)[number];

/** Turns bytes into text. A platform has it; letters that an origin does not know become U+FFFD. */
export type Decode = (bytes: Uint8Array, origin: Origin) => string;

/** Why bytes are no text that can be brought in. */
export type TextTrouble = 'text-empty' | 'text-binary' | 'text-large';

/** More than this is no list that somebody made, and would stop the station. */
const largest = 4 * 1024 * 1024;
/** So much tells what a file is. */
const sampleSize = 64 * 1024;

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, at) => bytes[at] === byte);

/** Letters of the first block have a zero as their second byte, and spaces and line breaks are everywhere. */
function looksUtf16(sample: Uint8Array): boolean {
  if (startsWith(sample, 0xff, 0xfe)) return true;
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2]!++;
  return zeros[0] === 0 && zeros[1]! > sample.length / 50;
}

/** A byte that no text has: neither a letter nor a space, a line break, or the end mark of old systems. */
const isForeign = (byte: number): boolean =>
  byte === 0x7f || (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d) && byte !== 0x1a);

/** What keeps a file from being read as text; null when nothing does. */
export function textTrouble(bytes: Uint8Array): TextTrouble | null {
  if (bytes.length === 0) return 'text-empty';
  if (bytes.length > largest) return 'text-large';
  const sample = bytes.subarray(0, sampleSize);
  return !looksUtf16(sample) && sample.some(isForeign) ? 'text-binary' : null;
}

/** Whether bytes are UTF-8 (RFC 3629). What is cut off at the end of a sample is no fault of the file. */
function isUtf8(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; at++) {
    const first = bytes[at]!;
    if (first < 0x80) continue;
    const more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
    if (first < 0xc2 || first > 0xf4) return false;
    for (let step = 0; step < more; step++) {
      at++;
      if (at < bytes.length && (bytes[at]! & 0xc0) !== 0x80) return false;
    }
  }
  return true;
}

const isHigh = (byte: number | undefined): boolean => byte !== undefined && byte >= 0xc0;
const isLatin = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));

/** Arabic words are runs of high bytes; in Western words such a letter stands between plain ones. */
function looksArabic(sample: Uint8Array): boolean {
  let [runs, alone] = [0, 0];
  for (const [at, byte] of sample.entries()) {
    if (!isHigh(byte)) continue;
    if (isHigh(sample[at + 1])) runs++;
    if (isLatin(sample[at - 1]) || isLatin(sample[at + 1])) alone++;
  }
  return runs > alone;
}

/** How the letters of a file are stored, as far as its bytes tell. */
export function detectOrigin(bytes: Uint8Array): Origin {
  const sample = bytes.subarray(0, sampleSize);
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8';
  if (looksUtf16(sample)) return 'utf-16le';
  if (isUtf8(bytes)) return 'utf-8';
  return looksArabic(sample) ? 'windows-1256' : 'windows-1252';
}
