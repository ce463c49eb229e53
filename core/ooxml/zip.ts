import { crc32 } from './crc32.ts';
import { inflate as inflateHere, type Inflate } from './inflate.ts';
import { limits } from './limits.ts';
import { readDirectory, startOfData, type ZipEntry } from './zip-directory.ts';
import { UnreadableFile } from './unreadable.ts';

/** The entries of a zip file; each is unpacked only when it is asked for. */
export interface Zip {
  readonly names: Iterable<string>;
  has(name: string): boolean;
  /** Throws `UnreadableFile` when the entry is damaged or larger than the limits. */
  read(name: string): Uint8Array | undefined;
}

/** Part names are compared without regard to case (ECMA-376 Part 2 §6.2.2.3). */
const key = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

function refuseBombs(entries: readonly ZipEntry[]): void {
  if (entries.length > limits.entries)
    throw new UnreadableFile('file-refused', `${entries.length} entries in the zip directory`);
  const total = entries.reduce((sum, each) => sum + each.size, 0);
  if (total > limits.total) throw new UnreadableFile('file-too-big', `${total} bytes unpacked`);
  for (const { name, size, packedSize } of entries)
    if (size > limits.ratioFrom && size / Math.max(packedSize, 1) > limits.ratio)
      throw new UnreadableFile('file-refused', `${name} grows from ${packedSize} to ${size} bytes`);
}

function byName(entries: readonly ZipEntry[]): Map<string, ZipEntry> {
  const found = new Map<string, ZipEntry>();
  for (const entry of entries) {
    if (entry.name.endsWith('/')) continue;
    if (found.has(key(entry.name))) throw new UnreadableFile('file-refused', `two entries "${entry.name}"`);
    found.set(key(entry.name), entry);
  }
  return found;
}

function unpack(bytes: Uint8Array, entry: ZipEntry, inflate: Inflate): Uint8Array {
  if (entry.encrypted) throw new UnreadableFile('file-encrypted', `${entry.name} is encrypted`);
  if (entry.size > limits.part)
    throw new UnreadableFile('file-too-big', `${entry.name}: ${entry.size} bytes`);
  const start = startOfData(bytes, entry);
  const packed = bytes.subarray(start, start + entry.packedSize);
  if (packed.length < entry.packedSize) throw new UnreadableFile('file-damaged', `${entry.name} is cut off`);
  if (entry.method !== 0 && entry.method !== 8)
    throw new UnreadableFile('file-refused', `${entry.name}: packing method ${entry.method}`);
  if (entry.method === 0 && entry.packedSize !== entry.size)
    throw new UnreadableFile('file-damaged', `${entry.name}: sizes differ`);
  const data = entry.method === 0 ? packed : inflate(packed, entry.size);
  if (crc32(data) !== entry.crc) throw new UnreadableFile('file-damaged', `${entry.name}: wrong checksum`);
  return data;
}

/** Opens a zip file by its directory. Throws `UnreadableFile`. */
export function openZip(bytes: Uint8Array, inflate: Inflate = inflateHere): Zip {
  const entries = readDirectory(bytes);
  refuseBombs(entries);
  const found = byName(entries);
  return {
    names: found.keys(),
    has: (name) => found.has(key(name)),
    read(name) {
      const entry = found.get(key(name));
      if (!entry) return undefined;
      try {
        return unpack(bytes, entry, inflate);
      } catch (cause) {
        if (cause instanceof UnreadableFile) throw cause;
        throw new UnreadableFile('file-damaged', `${entry.name}: ${String(cause)}`);
      }
    },
  };
}
