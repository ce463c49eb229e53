import { randomBytes, scrypt as scryptWithCallback, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const scrypt = promisify<string, Buffer, number, object, Buffer>(scryptWithCallback);

/** 32 MiB and about 80 ms for each try on a kiosk. */
const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 48 * 1024 * 1024 };

export interface HashedPin {
  salt: Buffer;
  hash: Buffer;
}

const hashOf = (pin: readonly string[], salt: Buffer): Promise<Buffer> =>
  scrypt(pin.join(' '), salt, 32, cost);

export async function hashPin(pin: readonly string[]): Promise<HashedPin> {
  const salt = randomBytes(16);
  return { salt, hash: await hashOf(pin, salt) };
}

export async function pinMatches(pin: readonly string[], { salt, hash }: HashedPin): Promise<boolean> {
  return timingSafeEqual(await hashOf(pin, salt), hash);
}

export const freeTries = 5;
const longestWait = 15 * 60;

/** Seconds to wait after a number of wrong tries in a row: none for the first four, then 30, 60, 120 … up to 15 minutes. */
export const waitAfter = (tries: number): number =>
  tries < freeTries ? 0 : Math.min(30 * 2 ** (tries - freeTries), longestWait);
