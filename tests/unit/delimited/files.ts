import { readTextFile, type Decode, type TextChoices } from '../../../core/delimited/index.ts';

export const decode: Decode = (bytes, origin) => new TextDecoder(origin).decode(bytes);
export const dates = { thisYear: 2026, date1904: false };

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

export function utf16(text: string, mark = true): Uint8Array {
  const units = [...(mark ? '\uFEFF' : ''), ...text].map((letter) => letter.charCodeAt(0));
  return new Uint8Array(units.flatMap((unit) => [unit & 0xff, unit >> 8]));
}

/** A text in an old code page: what the decoder reads is turned round. */
export function inCodePage(text: string, origin: 'windows-1256' | 'windows-1252'): Uint8Array {
  const letters = [...new TextDecoder(origin).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))];
  return Uint8Array.from([...text], (letter) => letters.indexOf(letter));
}

/** A file that has to be readable. */
export function tableOf(file: Uint8Array | string, chosen: Partial<TextChoices> = {}) {
  const read = readTextFile(typeof file === 'string' ? utf8(file) : file, { decode, dates }, chosen);
  if (!read.ok) throw new Error(read.why);
  const { choices, table } = read;
  return { choices, ...table, values: table.rows.map((row) => row.map(({ value }) => value)) };
}
