import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { Database } from '../storage/database.ts';
import type { Secrets } from './secrets.ts';

const cipher = 'aes-256-gcm';
const ivLength = 12;
const tagLength = 16;
const headLength = 4 + ivLength + tagLength;

/** Encrypts single fields. The learner's id is bound in, so that a sealed field cannot be moved to another row. */
export class FieldKey {
  readonly #keys: ReadonlyMap<number, Buffer>;
  readonly #current: number;

  constructor(keys: ReadonlyMap<number, Buffer>, current: number) {
    this.#keys = keys;
    this.#current = current;
  }

  seal(value: unknown, owner: string): Buffer {
    const iv = randomBytes(ivLength);
    const encrypt = createCipheriv(cipher, this.#keys.get(this.#current)!, iv).setAAD(Buffer.from(owner));
    const body = Buffer.concat([encrypt.update(JSON.stringify(value), 'utf8'), encrypt.final()]);
    const number = Buffer.alloc(4);
    number.writeUInt32BE(this.#current);
    return Buffer.concat([number, iv, encrypt.getAuthTag(), body]);
  }

  /** Undefined when the key is lost or the bytes were changed. */
  unseal(sealed: Buffer, owner: string): unknown {
    const key = sealed.length >= headLength ? this.#keys.get(sealed.readUInt32BE(0)) : undefined;
    if (!key) return undefined;
    const iv = sealed.subarray(4, 4 + ivLength);
    try {
      const decrypt = createDecipheriv(cipher, key, iv)
        .setAAD(Buffer.from(owner))
        .setAuthTag(sealed.subarray(4 + ivLength, headLength));
      const text = Buffer.concat([decrypt.update(sealed.subarray(headLength)), decrypt.final()]);
      return JSON.parse(text.toString('utf8')) as unknown;
    } catch {
      return undefined;
    }
  }
}

/** Unwraps the station's field keys, and makes one when there is none that can be unwrapped. */
export async function openFieldKey(database: Database, secrets: Secrets, clock: Clock): Promise<FieldKey> {
  const rows: { number: number; wrapped: Buffer }[] = await database.read((read) =>
    read('field_keys').select('number', 'wrapped').orderBy('number'),
  );
  const keys = new Map<number, Buffer>();
  for (const row of rows) {
    const key = await secrets.unwrap(row.wrapped).catch(() => undefined);
    if (key?.length === 32) keys.set(row.number, key);
  }
  const newest = rows.at(-1)?.number;
  if (newest !== undefined && keys.has(newest)) return new FieldKey(keys, newest);
  const key = randomBytes(32);
  const wrapped = await secrets.wrap(key);
  const number = await database.write(async (write) => {
    const [added] = await write('field_keys').insert({ wrapped, made_at: clock.now().toISOString() });
    return added as number;
  });
  return new FieldKey(keys.set(number, key), number);
}
