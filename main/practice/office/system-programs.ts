import path from 'node:path';
import { endLibreOffices, findLibreOffice, openInLibreOffice } from './libreoffice.ts';
import { end, endOf, isProgram, start, type OfficeProgram, type OpenProgram } from './program.ts';
import { endOnWindows, findOnWindows, openOnWindows } from './windows.ts';

/** A program that policy may name. */
interface Known {
  opens: readonly string[];
  /** The file name that Windows knows it by. */
  executable: string;
}
const known: Readonly<Record<string, Known>> = {
  word: { opens: ['.docx'], executable: 'winword.exe' },
  excel: { opens: ['.xlsx'], executable: 'excel.exe' },
  powerpoint: { opens: ['.pptx'], executable: 'powerpnt.exe' },
  libreoffice: { opens: ['.docx', '.xlsx', '.pptx'], executable: 'soffice.exe' },
};

/** Of the programs that policy names, the first that is here and opens files of this kind. */
async function programFor(fileName: string, allowed: readonly string[]): Promise<string | undefined> {
  for (const name of allowed) {
    const program = await locate(name, path.extname(fileName).toLowerCase());
    if (program) return program;
  }
  return undefined;
}

async function locate(name: string, ending: string): Promise<string | undefined> {
  const wanted = known[name.toLowerCase()];
  if (!wanted) return path.isAbsolute(name) && (await isProgram(name)) ? name : undefined;
  if (!wanted.opens.includes(ending)) return undefined;
  if (process.platform === 'win32') return findOnWindows(wanted.executable);
  return wanted.executable === 'soffice.exe' ? findLibreOffice() : undefined;
}

const isLibreOffice = (program: string): boolean =>
  /^(soffice|libreoffice)(\.exe)?$/i.test(path.basename(program));

async function openPlainly(program: string, file: string): Promise<OpenProgram> {
  const child = await start(program, [file]);
  return { ended: endOf(child), save: async () => undefined, end: () => end(child) };
}

/**
 * The programs of this system that policy names, in its order: `word`, `excel`, `powerpoint`, `libreoffice`, or the
 * path of a program. Nothing else is ever started.
 */
export function systemOffice(profileFolder: string, allowed: readonly string[]): OfficeProgram {
  return {
    find: async (fileName) => (await programFor(fileName, allowed)) !== undefined,
    async open(file) {
      const program = await programFor(file, allowed);
      if (!program) throw Object.assign(new Error('no office program'), { code: 'ENOENT' });
      if (isLibreOffice(program)) return openInLibreOffice(program, file, profileFolder);
      return process.platform === 'win32' ? openOnWindows(program, file) : openPlainly(program, file);
    },
  };
}

/**
 * Ends programs that an earlier run of Mashq left with somebody's file, as after a crash. On Windows they cannot be
 * told from a person's own, so only in a kiosk.
 */
export async function endProgramsLeft(profileFolder: string, isKiosk: boolean): Promise<void> {
  if (process.platform !== 'win32') await endLibreOffices(profileFolder);
  else if (isKiosk) await endOnWindows(Object.values(known).map(({ executable }) => executable));
}
