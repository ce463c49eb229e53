const mebibyte = 1024 * 1024;

/**
 * What a package may hold before it is refused. An honest file of 1,000 pages stays far below each;
 * a file made to exhaust memory or time meets one of them early.
 */
export const limits = {
  /** Bytes of the file itself. */
  file: 32 * mebibyte,
  /** Entries of the zip directory. */
  entries: 4096,
  /** Bytes of all entries, unpacked. */
  total: 512 * mebibyte,
  /** Bytes of one part that is read, unpacked. */
  part: 64 * mebibyte,
  /** How many times larger than packed a part may be, once it is larger than `ratioFrom` bytes. */
  ratio: 200,
  ratioFrom: 16 * mebibyte,
  /** Elements inside one another. */
  depth: 256,
  /** Elements of one part. */
  elements: 2_000_000,
} as const;
