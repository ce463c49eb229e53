import { spawn } from 'node:child_process';
import { access, constants, readdir } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The system's program for documents. */
export interface OfficeProgram {
  /** Whether there is one. */
  find(): Promise<boolean>;
  /** Opens a file in it; returns when the program was told, not when it is on the screen. */
  open(file: string): Promise<void>;
}

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
      const options = [profile, '--norestore', '--nologo', '--nofirststartwizard', file];
      const child = spawn(program, options, { detached: true, stdio: 'ignore' });
      await new Promise<void>((resolve, reject) => child.once('spawn', resolve).once('error', reject));
      child.unref();
    },
  };
}
