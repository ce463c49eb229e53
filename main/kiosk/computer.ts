import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export type PowerCommand = readonly [command: string, ...args: string[]];

/** What a system is told by; the first that works is enough. */
export function powerCommands(
  what: 'off' | 'restart',
  platform: NodeJS.Platform,
  environment: NodeJS.ProcessEnv = process.env,
): PowerCommand[] {
  if (platform === 'win32') {
    const shutdown = path.win32.join(environment['SystemRoot'] ?? 'C:\\Windows', 'System32', 'shutdown.exe');
    return [[shutdown, what === 'off' ? '/s' : '/r', '/t', '0']];
  }
  return [
    ['systemctl', what === 'off' ? 'poweroff' : 'reboot'],
    ['shutdown', what === 'off' ? '-h' : '-r', 'now'],
  ];
}

/** Switches the computer off, or starts it anew. Rejects when the system refused every way. */
export async function tellComputer(what: 'off' | 'restart'): Promise<void> {
  const refusals: unknown[] = [];
  for (const [command, ...args] of powerCommands(what, process.platform)) {
    try {
      await run(command, args, { windowsHide: true, timeout: 10_000 });
      return;
    } catch (cause) {
      refusals.push(cause);
    }
  }
  throw new AggregateError(refusals, `the system did not go ${what}`);
}
