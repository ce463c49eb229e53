import { spawn, type ChildProcess } from 'node:child_process';
import { access, constants, readdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The system's program for documents. */
export interface OfficeProgram {
  /** Whether there is one. */
  find(): Promise<boolean>;
  /**
   * Opens a file in it; returns when the program was told, not when it is on the screen. What it returns closes the
   * program again, where the system lets us.
   */
  open(file: string): Promise<CloseProgram>;
}
export type CloseProgram = () => void;

/** Places beside PATH where distributions and LibreOffice's own packages put it. */
async function installFolders(): Promise<string[]> {
  const inOpt = await readdir('/opt').catch(() => []);
  return [
    ...(process.env['PATH'] ?? '').split(path.delimiter),
    '/usr/lib/libreoffice/program',
    '/usr/lib64/libreoffice/program',
    '/snap/bin',
    ...inOpt.filter((name) => name.startsWith('libreoffice')).map((name) => `/opt/${name}/program`),
  ];
}

async function findLibreOffice(): Promise<string | undefined> {
  for (const folder of await installFolders()) {
    for (const name of ['soffice', 'libreoffice']) {
      const file = path.join(folder, name);
      const usable = folder && (await access(file, constants.X_OK).then(always, never));
      if (usable) return file;
    }
  }
  return undefined;
}
const always = () => true;
const never = () => false;

/**
 * Electron's own files and sockets would stay open in a program that it starts. This closes all but the first three;
 * it takes bash, since a plain sh only knows nine of them by number.
 */
const closeInherited =
  'for each in /proc/self/fd/*; do number=${each##*/}; ((number > 2)) && eval "exec $number>&-"; done; exec "$@"';

async function start(program: string, options: string[]): Promise<ChildProcess> {
  const hasBash = await access('/bin/bash', constants.X_OK).then(always, never);
  const [command, before] = hasBash ? ['/bin/bash', ['-c', closeInherited, 'mashq', program]] : [program, []];
  const child = spawn(command, [...before, ...options], { detached: true, stdio: 'ignore' });
  await new Promise<void>((resolve, reject) => child.once('spawn', resolve).once('error', reject));
  child.unref();
  return child;
}

/** Ends a program with all of its processes; one that has handed its file to another has ended already. */
function end({ pid, exitCode, signalCode }: ChildProcess): void {
  if (pid === undefined || exitCode !== null || signalCode !== null) return;
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // It ended in this very moment.
  }
}

/**
 * LibreOffice on Linux, with a profile of Mashq's own: it meets nobody's settings, and what learners opened
 * is not in anybody's list of recent files.
 */
export function libreOffice(profileFolder: string): OfficeProgram {
  return {
    find: async () => (await findLibreOffice()) !== undefined,
    async open(file) {
      const program = await findLibreOffice();
      if (!program) throw Object.assign(new Error('no office program'), { code: 'ENOENT' });
      const profile = `-env:UserInstallation=${pathToFileURL(profileFolder).href}`;
      const child = await start(program, [profile, '--norestore', '--nologo', '--nofirststartwizard', file]);
      return () => end(child);
    },
  };
}
