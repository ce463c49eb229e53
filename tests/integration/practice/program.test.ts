import { execFile } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readWord } from '../../../core/word/index.ts';
import { writeMacro } from '../../../main/practice/office/libreoffice.ts';
import { endProgramsLeft, systemOffice } from '../../../main/practice/office/system-programs.ts';
import { readAppPath, savingScript } from '../../../main/practice/office/windows.ts';
import { given } from './papers.ts';

const run = promisify(execFile);

let folder: string;
let pathBefore: string | undefined;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'mashq-program-'));
  pathBefore = process.env['PATH'];
});
afterEach(() => {
  process.env['PATH'] = pathBefore;
  rmSync(folder, { recursive: true, force: true });
});

/** A program by LibreOffice's name that writes down how it was started, and stays until it is ended. */
function recordingProgram(): { note: string; ended: string } {
  const bin = path.join(folder, 'bin');
  const note = path.join(folder, 'note');
  const ended = path.join(folder, 'ended');
  mkdirSync(bin);
  const script = `#!/bin/bash
trap 'touch ${ended}; exit 0' TERM
printf '%s\\n' "$@" > ${note}.part
mv ${note}.part ${note}
while :; do read -t 1 <> <(:); done`;
  writeFileSync(path.join(bin, 'soffice'), script, { mode: 0o755 });
  process.env['PATH'] = `${bin}${path.delimiter}${pathBefore}`;
  return { note, ended };
}

test('LibreOffice gets the file and a profile of its own, and can be closed', async () => {
  const { note, ended } = recordingProgram();
  const program = systemOffice(path.join(folder, 'profile'), ['word', 'libreoffice']);
  expect(await program.find('x.docx')).toBe(true);
  const open = await program.open('/srv/إعلان.docx');
  await expect.poll(() => existsSync(note), { timeout: 5000 }).toBe(true);
  const lines = readFileSync(note, 'utf8').trim().split('\n');
  expect(lines[0]).toBe(`-env:UserInstallation=file://${folder}/profile`);
  expect(lines.at(-1)).toBe('/srv/إعلان.docx');
  await open.end();
  await open.ended;
  await expect.poll(() => existsSync(ended), { timeout: 5000 }).toBe(true);
});

/** A program by LibreOffice's name: the first start runs on, a later one hands it what it was told and is gone. */
function handingProgram(): { asked: string } {
  const bin = path.join(folder, 'bin');
  const asked = path.join(folder, 'asked');
  mkdirSync(bin);
  const script = `#!/bin/bash
case "\${@: -1}" in
  macro:*) printf '%s' "\${@: -1}" > ${asked}; sign="\${@: -1}"; sign="\${sign#*file://}"; touch "\${sign%\\")}" ;;
  *) while :; do read -t 1 <> <(:); done ;;
esac`;
  writeFileSync(path.join(bin, 'soffice'), script, { mode: 0o755 });
  process.env['PATH'] = `${bin}${path.delimiter}${pathBefore}`;
  return { asked };
}

test('LibreOffice is told to save before it is closed, and is asked nothing when it is gone', async () => {
  const { asked } = handingProgram();
  const open = await systemOffice(path.join(folder, 'profile'), ['libreoffice']).open('/srv/Notice.docx');
  await open.save();
  expect(readFileSync(asked, 'utf8')).toMatch(/^macro:\/\/\/Standard\.Mashq\.SaveAll\("file:\/\//);
  await open.end();
  rmSync(asked);
  await open.save();
  expect(existsSync(asked)).toBe(false);
});

test('What LibreOffice is told saves what was changed over itself, in its own format', async () => {
  const profile = path.join(folder, 'profile');
  const file = path.join(folder, 'Notice.docx');
  const sign = path.join(folder, 'sign');
  writeFileSync(file, given('en'));
  const soffice = (task: string) =>
    run(
      'soffice',
      [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore', '--nologo', task],
      { timeout: 60_000 },
    );
  await soffice('--terminate_after_init');
  await writeMacro(profile);
  const standard = path.join(profile, 'user/basic/Standard');
  const library = path.join(standard, 'script.xlb');
  const module = '<library:element library:name="Mashq"/>';
  writeFileSync(
    library,
    readFileSync(library, 'utf8').replace(module, `${module}${module.replace('Mashq', 'Probe')}`),
  );
  copyFileSync(path.join(standard, 'Mashq.xba'), path.join(standard, 'Probe.xba'));
  const probe = `Sub Change
  Dim nothing(), document
  document = StarDesktop.loadComponentFromURL("${pathToFileURL(file).href}", "_blank", 0, nothing())
  document.Text.Start.String = "Changed. "
  SaveAll("${sign}")
  document.close(True)
End Sub`;
  const macros = readFileSync(path.join(standard, 'Mashq.xba'), 'utf8');
  writeFileSync(
    path.join(standard, 'Probe.xba'),
    macros
      .replace('script:name="Mashq"', 'script:name="Probe"')
      .replace(/Sub SaveAll[\s\S]*End Sub/, probe.replaceAll('"', '&quot;')),
  );
  await soffice('macro:///Standard.Probe.Change');
  expect(existsSync(sign)).toBe(true);
  const saved = readWord(new Uint8Array(readFileSync(file)));
  expect(JSON.stringify(saved)).toContain('Changed.');
});

test('Only programs that policy names are found, for the files that they open', async () => {
  recordingProgram();
  const profile = path.join(folder, 'profile');
  const finds = (allowed: string[], file = 'Notice.docx') => systemOffice(profile, allowed).find(file);
  expect(await finds(['libreoffice'], 'Budget.xlsx')).toBe(true);
  expect(await finds(['libreoffice'], 'notes.txt')).toBe(false);
  expect(await finds([])).toBe(false);
  expect(await finds(['word'])).toBe(false);
  expect(await finds(['soffice'])).toBe(false);
  expect(await finds([path.join(folder, 'bin/soffice')])).toBe(true);
  expect(await finds(['bin/soffice'])).toBe(false);
  await expect(systemOffice(profile, ['word']).open('/srv/x.docx')).rejects.toMatchObject({ code: 'ENOENT' });
});

test('Windows says where a program is, in any language', () => {
  const said = (value: string) =>
    `\r\nHKEY_LOCAL_MACHINE\\SOFTWARE\\App Paths\\Winword.exe\r\n    (افتراضي)    REG_SZ    ${value}\r\n\r\n`;
  const file = 'C:\\Program Files\\Microsoft Office\\root\\Office16\\WINWORD.EXE';
  expect(readAppPath(said(file))).toBe(file);
  expect(readAppPath(said(`"${file}"`))).toBe(file);
  expect(readAppPath('ERROR: The system was unable to find the specified registry key.')).toBeUndefined();
  expect(savingScript('Word.Application', 'Documents')).not.toContain(file);
});

test('A program that a crash left behind is ended at the next start', async () => {
  const { note } = recordingProgram();
  const profile = path.join(folder, 'profile');
  const left = await systemOffice(profile, ['libreoffice']).open('/srv/Notice.docx');
  await expect.poll(() => existsSync(note), { timeout: 5000 }).toBe(true);
  await endProgramsLeft(path.join(folder, 'another'), true);
  const first = await Promise.race([left.ended.then(() => 'ended'), Promise.resolve('runs')]);
  expect(first).toBe('runs');
  await endProgramsLeft(profile, true);
  await left.ended;
});
