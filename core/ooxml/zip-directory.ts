import { strFromU8 } from 'fflate';
import { limits } from './limits.ts';
import { UnreadableFile } from './unreadable.ts';

/** One line of a zip file's central directory. */
export interface ZipEntry {
  name: string;
  method: number;
  encrypted: boolean;
  crc: number;
  packedSize: number;
  size: number;
  /** Where the entry's local header begins. */
  offset: number;
}

const signature = { local: 0x04034b50, entry: 0x02014b50, end: 0x06054b50, end64: 0x06064b50 } as const;
const endSize = 22;
const entrySize = 46;
const localSize = 30;
const inZip64 = 0xffffffff;

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const damaged = (what: string): UnreadableFile => new UnreadableFile('file-damaged', what);

/** The directory's end stands last, before a comment of at most 65,535 bytes. */
function findEnd(data: DataView): number {
  const earliest = Math.max(0, data.byteLength - endSize - 0xffff);
  for (let at = data.byteLength - endSize; at >= earliest; at--)
    if (data.getUint32(at, true) === signature.end) return at;
  throw damaged('no zip directory: the file is cut off');
}

const read64 = (data: DataView, at: number): number => Number(data.getBigUint64(at, true));

/** Where the directory starts and how many entries it has. */
function readEnd(data: DataView): { start: number; count: number } {
  const end = findEnd(data);
  const start = data.getUint32(end + 16, true);
  const count = data.getUint16(end + 10, true);
  if (start !== inZip64 && count !== 0xffff) return { start, count };
  const end64 = read64(data, end - 20 + 8);
  if (end64 + 56 > data.byteLength || data.getUint32(end64, true) !== signature.end64)
    throw damaged('no zip64 directory');
  return { start: read64(data, end64 + 48), count: read64(data, end64 + 32) };
}

/** Sizes that do not fit 32 bits stand in an extra field, in this order, only those that are needed. */
function largeSizes(data: DataView, from: number, to: number, entry: ZipEntry): ZipEntry {
  let at = from;
  while (at + 4 <= to && data.getUint16(at, true) !== 1) at += 4 + data.getUint16(at + 2, true);
  at += 4;
  const next = (value: number): number => {
    if (value !== inZip64) return value;
    if (at + 8 > to) throw damaged(`${entry.name}: no zip64 size`);
    at += 8;
    return read64(data, at - 8);
  };
  return { ...entry, size: next(entry.size), packedSize: next(entry.packedSize), offset: next(entry.offset) };
}

function readEntry(bytes: Uint8Array, data: DataView, at: number): { entry: ZipEntry; next: number } {
  if (at + entrySize > data.byteLength || data.getUint32(at, true) !== signature.entry)
    throw damaged('the zip directory is broken');
  const nameEnd = at + entrySize + data.getUint16(at + 28, true);
  const extraEnd = nameEnd + data.getUint16(at + 30, true);
  const next = extraEnd + data.getUint16(at + 32, true);
  if (next > data.byteLength) throw damaged('the zip directory is cut off');
  const entry: ZipEntry = {
    name: strFromU8(bytes.subarray(at + entrySize, nameEnd)),
    encrypted: (data.getUint16(at + 8, true) & 1) === 1,
    method: data.getUint16(at + 10, true),
    crc: data.getUint32(at + 16, true),
    packedSize: data.getUint32(at + 20, true),
    size: data.getUint32(at + 24, true),
    offset: data.getUint32(at + 42, true),
  };
  return { entry: largeSizes(data, nameEnd, extraEnd, entry), next };
}

/** Reads the central directory. Throws `UnreadableFile`. */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const data = view(bytes);
  if (data.byteLength < endSize) throw damaged('shorter than any zip file');
  const { start, count } = readEnd(data);
  if (count > limits.entries)
    throw new UnreadableFile('file-refused', `${count} entries in the zip directory`);
  const entries: ZipEntry[] = [];
  for (let at = start; entries.length < count;) {
    const { entry, next } = readEntry(bytes, data, at);
    entries.push(entry);
    at = next;
  }
  return entries;
}

/** Where an entry's packed bytes begin: its local header has name and extra lengths of its own. */
export function startOfData(bytes: Uint8Array, entry: ZipEntry): number {
  const data = view(bytes);
  const { offset } = entry;
  if (offset + localSize > data.byteLength || data.getUint32(offset, true) !== signature.local)
    throw damaged(`${entry.name}: no local header`);
  return offset + localSize + data.getUint16(offset + 26, true) + data.getUint16(offset + 28, true);
}
