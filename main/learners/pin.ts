import { randomBytes, scrypt as scryptWithCallback, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { LockKind, Pin } from '../../core/bridge/index.ts';

const scrypt = promisify<string, Buffer, number, object, Buffer>(scryptWithCallback);

/** 32 MiB and about 80 ms for each try on a kiosk. */
const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 48 * 1024 * 1024 };

export interface HashedPin {
  kind: LockKind;
  salt: Buffer;
  hash: Buffer;
}

const kindOf = (pin: Pin): LockKind => (typeof pin === 'string' ? 'digits' : 'pictures');
const textOf = (pin: Pin): string => (typeof pin === 'string' ? pin : pin.join(' '));
const hashOf = (pin: Pin, salt: Buffer): Promise<Buffer> => scrypt(textOf(pin), salt, 32, cost);

export async function hashPin(pin: Pin): Promise<HashedPin> {
  const salt = randomBytes(16);
  return { kind: kindOf(pin), salt, hash: await hashOf(pin, salt) };
}

export async function pinMatches(pin: Pin, { salt, hash }: HashedPin): Promise<boolean> {
  return timingSafeEqual(await hashOf(pin, salt), hash);
}
