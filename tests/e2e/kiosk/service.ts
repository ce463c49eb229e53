import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from 'playwright';
import { findElectron } from '../../../build/electron/find.ts';
import { projectFolder, Station } from '../app.ts';

interface Service {
  /** The window of the process that runs now, once it shows its first screen. */
  welcome(): Promise<{ page: Page; process: number }>;
  /** Settles when the service does not start Mashq again. */
  ended: Promise<void>;
}

/** The settings of a systemd unit that say what is started, and when it is started again. */
function readUnit(file: string): (key: string) => string {
  const text = readFileSync(path.join(projectFolder, file), 'utf8');
  return (key) => {
    const found = new RegExp(`^${key}=(.*)$`, 'm').exec(text)?.[1];
    if (found === undefined) throw new Error(`${file} says nothing of ${key}`);
    return found;
  };
}

/** Does with the app what systemd does with a unit of ours: starts it, and starts it again as the unit says. */
export async function runsAsService(unit: string, body: (service: Service) => Promise<void>): Promise<void> {
  const setting = readUnit(unit);
  const [program, ...options] = setting('ExecStart').split(' ');
  if (program !== '/opt/Mashq/mashq' || setting('Restart') !== 'always')
    throw new Error(`${unit} has changed`);
  const pause = Number(/^(\d+)ms$/.exec(setting('RestartSec'))?.[1]);
  const lastCode = Number(setting('RestartPreventExitStatus'));

  const station = Station.prepare({ language: 'en', policy: { kiosk: true } });
  const { executablePath } = await findElectron(() => undefined);
  const args = [
    ...options,
    '--no-sandbox',
    '--password-store=basic',
    '--remote-debugging-port=0',
    projectFolder,
  ];
  const env = { ...process.env, MASHQ_DATA: station.dataFolder, MASHQ_POLICY: station.policyFile };
  let running: ChildProcess | undefined;
  let isOver = false;
  let hasEnded: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => (hasEnded = resolve));
  /** Where each start can be reached, in order, and who waits for the next one. */
  const starts: string[] = [];
  let seen = 0;
  let tell: () => void = () => undefined;

  const start = (): void => {
    const child = spawn(executablePath, args, { env, stdio: ['ignore', 'ignore', 'pipe'], detached: true });
    running = child;
    child.stderr.on('data', (chunk: Buffer) => {
      const found = /ws:\/\/\S+/.exec(chunk.toString());
      if (!found) return;
      starts.push(found[0]);
      tell();
    });
    child.once('exit', (code) => {
      if (code === lastCode || isOver) hasEnded();
      else setTimeout(() => !isOver && start(), pause);
    });
  };
  const nextStart = async (): Promise<string> => {
    while (starts.length <= seen) await new Promise<void>((resolve) => (tell = resolve));
    return starts[seen++]!;
  };
  start();
  try {
    await body({
      async welcome() {
        const browser = await chromium.connectOverCDP(await nextStart());
        const page = browser.contexts()[0]!.pages()[0] ?? (await browser.contexts()[0]!.waitForEvent('page'));
        await page.locator('main button').first().waitFor();
        return { page, process: running!.pid! };
      },
      ended,
    });
  } finally {
    isOver = true;
    if (running?.exitCode === null && running.signalCode === null) process.kill(-running.pid!, 'SIGKILL');
    await station.dispose();
  }
}
