import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { ensureDebianPackages, screenPackages } from './debian.ts';

export interface Display {
  /** Such as `:7`; undefined where the system needs none. */
  name: string | undefined;
  close(): void;
}

export const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/**
 * Starts a virtual screen, so that windows neither need nor disturb a real one, and makes it this process's
 * display. Xvfb itself picks a number that is free.
 */
export async function openVirtualDisplay(say: (line: string) => void): Promise<Display> {
  if (process.platform !== 'linux') return { name: undefined, close: () => undefined };
  ensureDebianPackages(screenPackages, say);
  const args = ['-displayfd', '3', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const close = (): void => void server.kill();
  process.once('exit', close);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
  const number = await new Promise<string>((resolve, reject) => {
    server.once('error', () => reject(new Error('No screen, and no Xvfb: sudo apt-get install xvfb')));
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code} before it was ready.`)));
    let said = '';
    // The line end comes by itself, and Xvfb does not outlive a pipe that was closed before it.
    (server.stdio[3] as Readable).on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.endsWith('\n')) resolve(said.trim());
    });
  });
  server.unref();
  (server.stdio[3] as Readable).destroy();
  process.env.DISPLAY = `:${number}`;
  delete process.env.WAYLAND_DISPLAY;
  return { name: `:${number}`, close };
}
