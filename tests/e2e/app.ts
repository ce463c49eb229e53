import type { ChildProcess } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication, type Locator, type Page } from 'playwright';
import { expect, vi } from 'vitest';
import { findElectron } from '../../build/electron/find.ts';
import type { Bridge } from '../../core/bridge/index.ts';
import type { Language } from '../../core/language/index.ts';
import type { Policy } from '../../core/policy/index.ts';
import type { CentralServer } from './server.ts';

declare global {
  interface Window {
    mashq: Bridge;
  }
}

export const projectFolder = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

export interface StationOptions {
  /** The language of the policy and of the page objects. */
  language?: Language;
  /** Keys that differ from the test policy, or the whole text of a policy file. */
  policy?: Partial<Policy> | string;
  server?: CentralServer;
  size?: Size;
  /** What the app's environment has beside this process's; may be made in the station's folder. */
  environment?: (station: { folder: string }) => NodeJS.ProcessEnv;
}
export interface Size {
  width: number;
  height: number;
}
/** What a key or a click must have caused before the test goes on. */
export type Outcome = Locator | (() => Promise<unknown>);

export const usualSize: Size = { width: 1366, height: 768 };

/** A station with a data folder and a policy of its own, and the real app running on it. */
export class Station {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'mashq-station-'));
  readonly dataFolder = path.join(this.folder, 'data');
  readonly policyFile = path.join(this.folder, 'policy.json');
  readonly language: Language;
  /** What the app printed and what its window logged, in order. */
  readonly log: string[] = [];
  /** Errors that nobody caught in the window. A test with one does not pass. */
  readonly uncaught: string[] = [];
  app!: ElectronApplication;
  page!: Page;

  #process: ChildProcess | undefined;

  private constructor(private readonly options: StationOptions) {
    this.language = options.language ?? 'ar';
  }

  /** A station whose app has not been started yet. */
  static prepare(options: StationOptions = {}): Station {
    const station = new Station(options);
    mkdirSync(station.dataFolder);
    station.writePolicy(options.policy ?? {});
    return station;
  }

  static async start(options: StationOptions = {}): Promise<Station> {
    const station = Station.prepare(options);
    await station.launch();
    return station;
  }

  writePolicy(policy: Partial<Policy> | string): void {
    const { server } = this.options;
    const whole: Partial<Policy> | string =
      typeof policy === 'string'
        ? policy
        : { ...testPolicy, language: this.language, server: server?.access ?? null, ...policy };
    writeFileSync(this.policyFile, typeof whole === 'string' ? whole : JSON.stringify(whole));
  }

  /** Starts the app and waits for its window; not for any screen. */
  async launch(): Promise<void> {
    await this.spawn();
    await this.window();
    // A kiosk fills its display.
    if (!this.#isKiosk) await this.resize(this.options.size ?? usualSize);
  }

  get #isKiosk(): boolean {
    return /"kiosk":\s*true/.test(readFileSync(this.policyFile, 'utf8'));
  }

  /** Starts the app's processes. */
  async spawn(): Promise<void> {
    const { executablePath } = await findElectron(() => undefined);
    if (!existsSync(path.join(projectFolder, 'out/main/main.js')))
      throw new Error('There is no built app in out/: run "npm run build" first.');
    const launch = (): Promise<ElectronApplication> =>
      _electron.launch({
        executablePath,
        args: ['--no-sandbox', '--password-store=basic', projectFolder],
        cwd: projectFolder,
        env: inherited({
          MASHQ_DATA: this.dataFolder,
          MASHQ_POLICY: this.policyFile,
          ...this.options.environment?.(this),
        }),
        timeout: 25_000,
      });
    // About one launch in a hundred is lost when Playwright attaches just as the app makes its window.
    this.app = await launch().catch((cause: Error) => {
      if (cause.name !== 'TimeoutError') throw cause;
      return launch();
    });
    this.#process = this.app.process();
    this.#process.once('exit', (code, signal) => this.log.push(`[main] ended: ${code ?? signal}`));
    const { stdout, stderr } = this.#process;
    for (const stream of [stdout, stderr])
      stream?.on('data', (part: Buffer) => this.log.push(`[main] ${part.toString().trimEnd()}`));
  }

  /** Waits for the app's window. */
  async window(): Promise<void> {
    this.page = await this.app.firstWindow();
    await this.page.emulateMedia({ reducedMotion: 'reduce' });
    this.page.on('console', (message) => this.log.push(`[window ${message.type()}] ${message.text()}`));
    this.page.on('pageerror', (error) => this.uncaught.push(error.stack ?? String(error)));
  }

  /** The size of what the window shows, in CSS pixels. */
  async resize(size: Size): Promise<void> {
    await this.app.evaluate(({ BrowserWindow }, { width, height }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(width, height);
    }, size);
    await this.page.waitForFunction(
      ({ width, height }) => innerWidth === width && innerHeight === height,
      size,
    );
  }

  /** Ends the app as a person would, by closing it. */
  async quit(): Promise<void> {
    await this.app.close();
  }

  /** Ends every process of the app at once, as a power cut would. */
  async kill(): Promise<void> {
    const child = this.#process!;
    // Not the application's own event, which also waits for programs that the app has started.
    const ended = new Promise((resolve) => child.once('exit', resolve));
    if (child.pid) process.kill(-child.pid, 'SIGKILL');
    await ended;
  }

  /** A power cut, then a new start with what was on the disk. */
  async killAndStart(): Promise<void> {
    await this.kill();
    await this.launch();
  }

  /** Presses a key and waits for what it must cause; the only way to press one. */
  async press(key: string, until: Outcome): Promise<void> {
    await this.page.keyboard.press(key);
    await reached(until);
  }

  /** Types a text as a keyboard would, and waits for what it must cause. */
  async type(text: string, until: Outcome): Promise<void> {
    await this.page.keyboard.insertText(text);
    await reached(until);
  }

  /** The names of the events in the app's own log, in order. */
  happened(): string[] {
    const lines = readFileSync(path.join(this.dataFolder, 'logs/mashq.log'), 'utf8').trim().split('\n');
    return lines.map((line) => (JSON.parse(line) as { event: string }).event);
  }

  /** Leaves a screenshot and the logs where a person can look at them. */
  async keepEvidence(name: string): Promise<string> {
    const folder = path.join(projectFolder, '.cache/e2e', name.replace(/[^\p{L}\p{N}]+/gu, '-'));
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, 'log.txt'), [...this.log, ...this.uncaught].join('\n'));
    const logs = path.join(this.dataFolder, 'logs');
    if (existsSync(logs)) cpSync(logs, path.join(folder, 'logs'), { recursive: true });
    await this.page?.screenshot({ path: path.join(folder, 'window.png') }).catch(() => undefined);
    return folder;
  }

  /** Ends the real programs that the app has opened files in. */
  async endPrograms(): Promise<void> {
    const running = (): number[] => programsNaming(path.join(this.dataFolder, 'office-profile'));
    for (const program of running()) end(program);
    await becomes(async () => running(), []);
  }

  /** Ends the app if it still runs, and removes its folder. */
  async dispose(): Promise<void> {
    const child = this.#process;
    if (child && child.exitCode === null && child.signalCode === null) await this.kill();
    await this.endPrograms();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The supervisor whom the test policy brings. */
export const testSupervisor = { name: 'Amal', passphrase: 'open the lab at nine' };

const testPolicy: Partial<Policy> = {
  municipality: { id: 'zarqa', name: { ar: 'بلدية الزرقاء', en: 'Zarqa Municipality' } },
  lab: { id: 'al-noor', name: { ar: 'مختبر النور للحاسوب', en: 'Al-Noor computer lab' } },
  seat: '7',
  kiosk: false,
  office: true,
  supervisors: [
    {
      name: testSupervisor.name,
      passphrase: 'scrypt:GEXeU9iWe0WrrGsuH-StDg:Mbpq32kag_1dm_EoeZm1m6HPRXPfvrIiyidu8MkKWBk',
    },
  ],
};

/** This process's environment without what belongs to the test runner, and what is added. */
function inherited(added: NodeJS.ProcessEnv): Record<string, string> {
  const kept = Object.entries({ ...process.env, ...added }).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && !/^(VITEST|NODE_|TEST$|npm_)/.test(entry[0]),
  );
  return Object.fromEntries(kept);
}

/** The processes whose command line names a folder. */
export const programsNaming = (folder: string): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        return readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(folder);
      } catch {
        return false;
      }
    })
    .map(Number);

/** Ends a program, unless it has ended by itself meanwhile. */
function end(program: number): void {
  try {
    process.kill(program, 'SIGKILL');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ESRCH') throw cause;
  }
}

/** Waits for an outcome: something to be seen, or a promise to be kept. */
export async function reached(outcome: Outcome): Promise<void> {
  if (typeof outcome === 'function') await outcome();
  else await outcome.waitFor();
}

/** Waits until a question is answered as expected. */
export const becomes = <T>(ask: () => Promise<T>, expected: T, timeout = 10_000): Promise<void> =>
  vi.waitFor(async () => expect(await ask()).toEqual(expected), { timeout, interval: 50 });

/**
 * A test with a station of its own. Evidence is kept only when it does not pass; an error that nobody
 * caught in the window counts as not passing.
 */
export async function withStation(
  name: string,
  options: StationOptions,
  body: (station: Station) => Promise<void>,
): Promise<void> {
  const station = await Station.start(options);
  try {
    await body(station);
    expect(station.uncaught).toEqual([]);
  } catch (cause) {
    const folder = await station.keepEvidence(name);
    throw new Error(`${(cause as Error).message}\nEvidence: ${folder}`, { cause });
  } finally {
    await station.dispose();
  }
}
