import { Inflate as Stream, inflateSync } from 'fflate';
import { UnreadableFile } from './unreadable.ts';

/**
 * Unpacks DEFLATE data (RFC 1951) into exactly `size` bytes. Throws `UnreadableFile` for data that is damaged, or
 * that holds more or less, and takes no more time or memory for more than stated.
 */
export type Inflate = (packed: Uint8Array, size: number) => Uint8Array;

const sliceSize = 16 * 1024;
/** Packed bytes that are unpacked at once: even if they are made to grow without end, that takes under two seconds. */
const atOnce = 512 * 1024;

/** Unpacks where there is nothing but the language. */
export const inflate: Inflate = (packed, size) => {
  try {
    return packed.length > atOnce ? inflateBySlices(packed, size) : inflateAtOnce(packed, size);
  } catch (cause) {
    if (cause instanceof UnreadableFile) throw cause;
    throw new UnreadableFile('file-damaged', String(cause));
  }
};

function inflateAtOnce(packed: Uint8Array, size: number): Uint8Array {
  // What comes after the last place goes nowhere; one place more shows that there was something.
  const out = inflateSync(packed, { out: new Uint8Array(size + 1) });
  if (out.length > size) throw new UnreadableFile('file-refused', 'an entry larger than stated');
  if (out.length < size) throw new UnreadableFile('file-damaged', 'an entry shorter than stated');
  return out;
}

/** What claims less than it holds is stopped within a slice. */
function inflateBySlices(packed: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let filled = 0;
  const stream = new Stream((chunk) => {
    if (filled + chunk.length > size) throw new UnreadableFile('file-refused', 'an entry larger than stated');
    out.set(chunk, filled);
    filled += chunk.length;
  });
  for (let from = 0; from < packed.length; from += sliceSize)
    stream.push(packed.subarray(from, from + sliceSize), from + sliceSize >= packed.length);
  if (filled !== size) throw new UnreadableFile('file-damaged', 'an entry shorter than stated');
  return out;
}
