import { inflateRawSync } from 'node:zlib';
import { UnreadableFile, type Inflate } from '../../core/ooxml/index.ts';

const isTooLong = (cause: unknown): boolean => (cause as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE';

/** Unpacks with the zlib of Node, in a fifth of the time that a script needs. */
export const inflateByZlib: Inflate = (packed, size) => {
  try {
    const out = inflateRawSync(packed, { maxOutputLength: Math.max(size, 1), chunkSize: Math.max(size, 64) });
    if (out.length !== size) throw new UnreadableFile('file-damaged', 'an entry of another size than stated');
    return out;
  } catch (cause) {
    if (cause instanceof UnreadableFile) throw cause;
    if (isTooLong(cause)) throw new UnreadableFile('file-refused', 'an entry larger than stated');
    throw new UnreadableFile('file-damaged', String(cause));
  }
};
