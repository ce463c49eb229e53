import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { defaultPolicy, readPolicy, type Policy } from '../core/policy/index.ts';
import { serve, type Serving } from '../server/serve.ts';
import { readSettings } from '../server/settings.ts';

const folder = path.join(
  process.env.XDG_DATA_HOME || path.join(homedir(), '.local/share'),
  'mashq-development',
);

/** What a station under development keeps, outside the project. */
export const stationFolder = {
  data: path.join(folder, 'station'),
  policy: path.join(folder, 'policy.json'),
};

/** Starts the central server for this computer alone, and points the station's policy at it. */
export async function startServer(): Promise<Serving> {
  mkdirSync(stationFolder.data, { recursive: true });
  const policy = currentPolicy();
  const station = policy.server?.station ?? 'development';
  const secret = policy.server?.secret ?? randomBytes(18).toString('base64url');
  const server = await listen({
    ...process.env,
    HOST: process.env.HOST || '127.0.0.1',
    DATA_DIR: process.env.DATA_DIR || path.join(folder, 'server'),
    STATIONS_FILE: undefined,
    MASHQ_STATIONS: `${station}:${secret}`,
  });
  const pointed: Policy = { ...policy, server: { url: server.url, station, secret } };
  writeFileSync(stationFolder.policy, `${JSON.stringify(pointed, null, 2)}\n`);
  return server;
}

/** At `PORT`, else at the usual port, else, when another program has that, at any free one. */
async function listen(env: NodeJS.ProcessEnv): Promise<Serving> {
  try {
    return await serve(readSettings(env, folder));
  } catch (cause) {
    if (env.PORT || (cause as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw cause;
    return serve(readSettings({ ...env, PORT: '0' }, folder));
  }
}

function currentPolicy(): Policy {
  let text: string;
  try {
    text = readFileSync(stationFolder.policy, 'utf8');
  } catch {
    return firstPolicy;
  }
  const { policy, mistakes } = readPolicy(text);
  const [mistake] = mistakes;
  if (mistake) throw new Error(`${stationFolder.policy}: ${mistake.key} ${mistake.rule}`);
  return policy;
}

const firstPolicy: Policy = {
  ...defaultPolicy,
  municipality: { id: 'zarqa', name: { ar: 'بلدية الزرقاء', en: 'Zarqa Municipality' } },
  lab: { id: 'al-noor', name: { ar: 'مختبر النور للحاسوب', en: 'Al-Noor computer lab' } },
};
