import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export type Order = 'off' | 'restart' | 'sign-out';
export type PowerCommand = readonly [command: string, ...args: string[]];

/** What a system is told by; the first that works is enough. */
export function powerCommands(
  what: Order,
  platform: NodeJS.Platform,
  environment: NodeJS.ProcessEnv = process.env,
): PowerCommand[] {
  if (platform === 'win32') {
    const shutdown = path.win32.join(environment['SystemRoot'] ?? 'C:\\Windows', 'System32', 'shutdown.exe');
    if (what === 'sign-out') return [[shutdown, '/l']];
    return [[shutdown, what === 'off' ? '/s' : '/r', '/t', '0']];
  }
  // A kiosk session on Linux ends with Mashq.
  if (what === 'sign-out') return [];
  return [
    ['systemctl', what === 'off' ? 'poweroff' : 'reboot'],
    ['shutdown', what === 'off' ? '-h' : '-r', 'now'],
  ];
}

/** Switches the computer off, starts it anew or signs out. Rejects when the system refused every way. */
export async function tellComputer(what: Order): Promise<void> {
  const refusals: unknown[] = [];
  const commands = powerCommands(what, process.platform);
  for (const [command, ...args] of commands) {
    try {
      await run(command, args, { windowsHide: true, timeout: 10_000 });
      return;
    } catch (cause) {
      refusals.push(cause);
    }
  }
  if (commands.length > 0) throw new AggregateError(refusals, `the system did not go ${what}`);
}
