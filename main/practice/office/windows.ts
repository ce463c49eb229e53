import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { end, endOf, hasEnded, isProgram, start, within, type OpenProgram } from './program.ts';

const run = promisify(execFile);
const inSystem = (file: string): string =>
  path.win32.join(process.env['SystemRoot'] ?? 'C:\\Windows', 'System32', file);

/** Where Windows knows a program by its file name, as installers of Office and LibreOffice tell it. */
export async function findOnWindows(executable: string): Promise<string | undefined> {
  for (const root of ['HKCU', 'HKLM']) {
    const key = `${root}\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\${executable}`;
    const asking = run(inSystem('reg.exe'), ['query', key, '/ve'], { windowsHide: true });
    const file = readAppPath(await asking.then(({ stdout }) => stdout).catch(() => ''));
    if (file && (await isProgram(file))) return file;
  }
  return undefined;
}

/** The default value in what `reg query … /ve` says, whatever the language of Windows calls it. */
export const readAppPath = (text: string): string | undefined =>
  /REG_(?:EXPAND_)?SZ\s+"?([A-Za-z]:\\[^"\r\n]+?)"?\s*$/m.exec(text)?.[1];

/** Ends every program of these names; for a kiosk's account, where nobody but Mashq starts them. */
export async function endOnWindows(executables: readonly string[]): Promise<void> {
  for (const executable of executables) {
    const ending = run(inSystem('taskkill.exe'), ['/F', '/IM', executable], { windowsHide: true });
    await ending.catch(() => undefined);
  }
}

/** What Office's programs call themselves, and the list of their open files. */
const automation: Readonly<Record<string, readonly [application: string, files: string]>> = {
  'winword.exe': ['Word.Application', 'Documents'],
  'excel.exe': ['Excel.Application', 'Workbooks'],
  'powerpnt.exe': ['PowerPoint.Application', 'Presentations'],
};

/** Has a running Office program save one file; the file's path comes by the environment, never as code. */
export const savingScript = (application: string, files: string): string =>
  `$program = [Runtime.InteropServices.Marshal]::GetActiveObject('${application}')
foreach ($file in $program.${files}) { if ($file.FullName -eq $env:MASHQ_FILE) { $file.Save() } }`;

const savingTime = 5000;

/** Opens a file in a program of Windows. */
export async function openOnWindows(program: string, file: string): Promise<OpenProgram> {
  const child = await start(program, [file]);
  const ways = automation[path.win32.basename(program).toLowerCase()];
  const save = async (): Promise<void> => {
    if (!ways || hasEnded(child)) return;
    const powershell = inSystem('WindowsPowerShell\\v1.0\\powershell.exe');
    const options = { windowsHide: true, timeout: savingTime, env: { ...process.env, MASHQ_FILE: file } };
    const script = ['-NoProfile', '-NonInteractive', '-Command', savingScript(...ways)];
    await run(powershell, script, options).catch(() => undefined);
  };
  return {
    ended: endOf(child),
    save,
    async end() {
      // Asked first, as by the cross in its corner; a program that asks back is ended.
      const asking = run(inSystem('taskkill.exe'), ['/PID', String(child.pid), '/T'], { windowsHide: true });
      await asking.catch(() => undefined);
      if (!(await within(2000, endOf(child)))) await end(child);
    },
  };
}
