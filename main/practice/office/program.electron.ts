import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { shell } from 'electron';
import { libreOffice, type OfficeProgram } from './program.ts';

const run = promisify(execFile);

/** The program that Windows opens .docx files with: Microsoft Office, or LibreOffice where that is installed. */
const windowsProgram: OfficeProgram = {
  async find() {
    const query = ['query', 'HKCR\\.docx\\OpenWithProgids'];
    const { stdout } = await run('reg', query, { windowsHide: true }).catch(() => ({ stdout: '' }));
    return /Word\.Document|LibreOffice\.|soffice/i.test(stdout);
  },
  async open(file) {
    const trouble = await shell.openPath(file);
    if (trouble) throw new Error('the system did not open the file');
    return () => undefined;
  },
};

export const systemOffice = (profileFolder: string): OfficeProgram =>
  process.platform === 'win32' ? windowsProgram : libreOffice(profileFolder);
