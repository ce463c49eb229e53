import { randomBytes, scrypt as scryptWithCallback, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { sameForm } from '../../core/policy/index.ts';

const scrypt = promisify<string, Buffer, number, object, Buffer>(scryptWithCallback);

/** 32 MiB and about 80 ms for each try on a kiosk. */
const cost = { N: 2 ** 15, r: 8, p: 1, maxmem: 48 * 1024 * 1024 };

const hashOf = (passphrase: string, salt: Buffer): Promise<Buffer> =>
  scrypt(sameForm(passphrase), salt, 32, cost);

/** `scrypt:<salt>:<hash>`, both base64url: as it is stored, and as a policy names it. */
export async function hashPassphrase(passphrase: string): Promise<string> {
  const salt = randomBytes(16);
  return `scrypt:${salt.toString('base64url')}:${(await hashOf(passphrase, salt)).toString('base64url')}`;
}

/** False also for a hash that is not one of ours. */
export async function passphraseMatches(passphrase: string, stored: string): Promise<boolean> {
  const [, salt, hash] = stored.split(':').map((part) => Buffer.from(part, 'base64url'));
  if (salt?.length !== 16 || hash?.length !== 32) return false;
  return timingSafeEqual(await hashOf(passphrase, salt), hash);
}
