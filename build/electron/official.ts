import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Say } from './find.ts';

/** How long a download may take to begin, in milliseconds, before the network counts as closed. */
const patience = 12_000;

/**
 * Lets the `electron` package fetch its own runtime (it checks the sum). Gives back nothing when the runtime is
 * in place, else why it is not.
 */
export async function installOfficial(say: Say): Promise<string | undefined> {
  const folder = path.dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  const dist = path.join(folder, 'dist');
  if (!existsSync(path.join(folder, 'path.txt'))) say('Looking for the official Electron…');

  const scratch = mkdtempSync(path.join(tmpdir(), 'mashq-electron-'));
  const child = spawn(process.execPath, [path.join(folder, 'install.js')], {
    env: { ...process.env, TMPDIR: scratch, TEMP: scratch },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const impatience = setTimeout(() => {
    if (existsSync(dist) || readdirSync(scratch).length > 0) return say('Downloading Electron…');
    complaint = 'the network did not answer';
    child.kill();
  }, patience);
  try {
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
    return code === 0 ? undefined : reason(complaint);
  } finally {
    clearTimeout(impatience);
    rmSync(scratch, { recursive: true, force: true });
  }
}

const reason = (complaint: string): string =>
  /^\w*Error: (.+)$/m.exec(complaint)?.[1] ?? (complaint.trim().split('\n')[0] || 'unknown reason');
