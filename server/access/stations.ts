import { createHash, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

const stationId = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a station id is lower-case words joined by hyphens');
const secret = z.string().min(8, 'a secret has at least 8 characters');
const credentials = z.record(stationId, secret);

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
const stored = /^sha256:([0-9a-f]{64})$/;
const nobody = digest('');

/** Compares without telling by its duration how much was right. */
export const sameSecret = (given: string, expected: Buffer): boolean =>
  timingSafeEqual(digest(given), expected);
export const secretDigest = digest;

/** The stations that may send statements, each with the SHA-256 of its secret. */
export class Stations {
  readonly #secrets: Map<string, Buffer>;

  /**
   * @param entries station id → secret, or → `sha256:` and the secret's hash in hexadecimal
   * @throws z.ZodError when an id or a secret breaks its rule
   */
  constructor(entries: Record<string, string>) {
    this.#secrets = new Map(
      Object.entries(credentials.parse(entries)).map(([id, given]) => {
        const hash = stored.exec(given)?.[1];
        return [id, hash ? Buffer.from(hash, 'hex') : digest(given)];
      }),
    );
  }

  get size(): number {
    return this.#secrets.size;
  }

  admits(id: string, given: string): boolean {
    const expected = this.#secrets.get(id);
    return sameSecret(given, expected ?? nobody) && expected !== undefined;
  }
}
