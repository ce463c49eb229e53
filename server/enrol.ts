import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { enrolmentCode } from '../core/policy/index.ts';
import { WrongSetting } from './settings.ts';

const usage = 'enrol <station> <address>, such as: enrol al-noor-7 https://mashq.example.org';
const wanted = z.tuple([
  z
    .string()
    .max(100)
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  z.url({ protocol: /^https?$/ }),
]);

const known = (file: string): Record<string, string> => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw new WrongSetting(`STATIONS_FILE cannot be read: ${(cause as Error).message}`, { cause });
  }
};

/**
 * Gives a station a secret of its own. Returns what to tell the administrator: the code that set-up asks for, and
 * where the server keeps the secret's hash. With `STATIONS_FILE` the hash is added to the file.
 * @throws WrongSetting for a station that is there already, or for other words than a station and an address
 */
export function enrol(args: readonly string[], env: NodeJS.ProcessEnv): string[] {
  const parsed = wanted.safeParse(args);
  if (!parsed.success) throw new WrongSetting(usage);
  const [station, url] = parsed.data;
  const secret = randomBytes(18).toString('base64url');
  const hash = `sha256:${createHash('sha256').update(secret).digest('hex')}`;
  const told = [`Code for set-up  ${enrolmentCode({ url, station, secret })}`];
  const { STATIONS_FILE: file } = env;
  if (!file) return [...told, `MASHQ_STATIONS   ${station}:${hash} (add it, then start the server again)`];
  const stations = known(file);
  if (Object.hasOwn(stations, station))
    throw new WrongSetting(
      `${station} is in STATIONS_FILE already. Remove it there to give it a new secret.`,
    );
  writeFileSync(`${file}.new`, `${JSON.stringify({ ...stations, [station]: hash }, null, 2)}\n`, {
    mode: 0o600,
  });
  renameSync(`${file}.new`, file);
  return [...told, `STATIONS_FILE    ${station} was added (start the server again)`];
}
