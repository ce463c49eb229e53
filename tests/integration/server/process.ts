import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const sources = ['--import', 'tsx', fileURLToPath(new URL('../../../server/main.ts', import.meta.url))];

export interface ServerProcess {
  process: ChildProcess;
  /** What it printed, label by label. */
  said: Record<string, string>;
  /** Ends it and tells its exit code, null after a signal. */
  stop(signal: NodeJS.Signals): Promise<number | null>;
}

const withoutOurs = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(HOST|PORT|DATABASE_URL|DATA_DIR|MASHQ_|STATIONS_FILE|CONSOLE_)/.test(name),
  ),
);

/** Starts the server as an administrator does, on a free port. */
export async function startServer(env: Record<string, string>, program = sources): Promise<ServerProcess> {
  const child = spawn(process.execPath, program, {
    env: { ...withoutOurs, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said: Record<string, string> = {};
  for await (const line of createInterface({ input: child.stdout })) {
    const [, label = '', value = ''] = /^(\S+)\s+(\S.*)$/.exec(line) ?? [];
    said[label] = value;
    if (label === 'Database') break;
  }
  return {
    process: child,
    said,
    async stop(signal) {
      const ended = once(child, 'exit');
      child.kill(signal);
      const [code] = await ended;
      return code;
    },
  };
}

/** The exit code and the complaint of a server that cannot start. */
export async function refuseToStart(env: Record<string, string>): Promise<{ code: number; said: string }> {
  const child = spawn(process.execPath, sources, {
    env: { ...withoutOurs, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const [code] = await once(child, 'close');
  return { code, said };
}
