import { spawn, type ChildProcess } from 'node:child_process';
import { access, constants } from 'node:fs/promises';

/** The system's programs for documents, those of them that may be used. */
export interface OfficeProgram {
  /** Whether one of them opens files of this name's kind. */
  find(fileName: string): Promise<boolean>;
  /** Opens a file in it; returns when the program was told, not when it is on the screen. */
  open(file: string): Promise<OpenProgram>;
}

/** A program that has somebody's file. */
export interface OpenProgram {
  /** Settles when it is gone, or has handed the file to another that runs already. */
  ended: Promise<void>;
  /** Has it save what it has open, where it can be told to. Never rejects, and takes a few seconds at most. */
  save(): Promise<void>;
  /** Ends it without asking anybody. */
  end(): Promise<void>;
}

export const isProgram = (file: string): Promise<boolean> =>
  access(file, process.platform === 'win32' ? constants.F_OK : constants.X_OK).then(
    () => true,
    () => false,
  );

/**
 * Electron's own files and sockets would stay open in a program that it starts. This closes all but the first three;
 * it takes bash, since a plain sh only knows nine of them by number.
 */
const closeInherited =
  'for each in /proc/self/fd/*; do number=${each##*/}; ((number > 2)) && eval "exec $number>&-"; done; exec "$@"';

/** Starts a program in a group of its own. Rejects when it cannot be started. */
export async function start(program: string, options: readonly string[]): Promise<ChildProcess> {
  const hasBash = process.platform !== 'win32' && (await isProgram('/bin/bash'));
  const [command, before] = hasBash ? ['/bin/bash', ['-c', closeInherited, 'mashq', program]] : [program, []];
  const child = spawn(command, [...before, ...options], { detached: !isWindows, stdio: 'ignore' });
  await new Promise<void>((resolve, reject) => child.once('spawn', resolve).once('error', reject));
  child.unref();
  return child;
}
const isWindows = process.platform === 'win32';

export const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode !== null || signalCode !== null;

export const endOf = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => (hasEnded(child) ? resolve() : child.once('exit', () => resolve())));

/** Whether a promise is kept within a number of milliseconds. */
export function within(milliseconds: number, kept: Promise<unknown>): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), milliseconds);
    void kept
      .catch(() => undefined)
      .then(() => {
        clearTimeout(timer);
        resolve(true);
      });
  });
}

/** How long a program may take to close when it is asked, in milliseconds. */
const patience = 3000;

/** Ends a program with all of its processes: asked first, then made to. */
export async function end(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || hasEnded(child)) return;
  const ended = endOf(child);
  signal(child, 'SIGTERM');
  if (await within(patience, ended)) return;
  signal(child, 'SIGKILL');
  await within(patience, ended);
}

function signal({ pid }: ChildProcess, name: NodeJS.Signals): void {
  try {
    process.kill(isWindows ? pid! : -pid!, name);
  } catch {
    // It ended in this very moment.
  }
}
