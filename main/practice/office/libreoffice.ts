import { randomUUID } from 'node:crypto';
import { access, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { end, endOf, hasEnded, isProgram, start, type OpenProgram } from './program.ts';

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

export async function findLibreOffice(): Promise<string | undefined> {
  for (const folder of await installFolders()) {
    for (const name of ['soffice', 'libreoffice']) {
      const file = path.join(folder, name);
      if (folder && (await isProgram(file))) return file;
    }
  }
  return undefined;
}

const profileOption = (folder: string): string => `-env:UserInstallation=${pathToFileURL(folder).href}`;

/** Ends whatever still runs on a profile of ours, on Linux: after a crash of Mashq nobody else knows of it. */
export async function endLibreOffices(profileFolder: string): Promise<void> {
  const option = profileOption(profileFolder);
  const processes = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  for (const each of processes) {
    const line = await readFile(`/proc/${each}/cmdline`, 'utf8').catch(() => '');
    if (line.split('\0').includes(option)) signal(Number(each));
  }
}

function signal(id: number): void {
  try {
    process.kill(id, 'SIGKILL');
  } catch {
    // It ended in this very moment, or belongs to somebody else.
  }
}

/**
 * Opens a file in LibreOffice, with a profile of Mashq's own: it meets nobody's settings, and what learners opened
 * is not in anybody's list of recent files.
 */
export async function openInLibreOffice(
  program: string,
  file: string,
  profileFolder: string,
): Promise<OpenProgram> {
  const profile = profileOption(profileFolder);
  const child = await start(program, [profile, '--norestore', '--nologo', '--nofirststartwizard', file]);
  return {
    ended: endOf(child),
    save: () => (hasEnded(child) ? Promise.resolve() : saveAll(program, profile, profileFolder)),
    end: () => end(child),
  };
}

const macro = 'Mashq';
/** Milliseconds that saving may take, and between two looks whether it is done. */
const savingTime = 4000;
const lookEvery = 50;

/** Who asks is gone at once; the macro leaves a file when it has saved. */
async function saveAll(program: string, profile: string, profileFolder: string): Promise<void> {
  const sign = path.join(profileFolder, `saved-${randomUUID()}`);
  const call = `macro:///Standard.${macro}.SaveAll("${pathToFileURL(sign).href}")`;
  try {
    await writeMacro(profileFolder);
    const asking = await start(program, [profile, '--norestore', call]);
    const until = Date.now() + savingTime;
    while (Date.now() < until && !(await isThere(sign))) await pause(lookEvery);
    await end(asking);
  } catch {
    // What the learner saved themselves is there.
  } finally {
    await rm(sign, { force: true });
  }
}
const isThere = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

const library = (name: string, root: string, inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:${root} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${name}.dtd">
<library:${root} xmlns:library="http://openoffice.org/2000/library"${inside}`;

/**
 * A LibreOffice that runs can only be told to save from inside, so its profile carries the words for it: written once
 * the first start has filled the profile, and read by LibreOffice when it is told.
 */
export async function writeMacro(profileFolder: string): Promise<void> {
  const basic = path.join(profileFolder, 'user/basic');
  const standard = path.join(basic, 'Standard');
  await mkdir(standard, { recursive: true });
  const of = (index: string): string =>
    library(
      'libraries',
      'libraries',
      ` xmlns:xlink="http://www.w3.org/1999/xlink">
 <library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/${index}.xlb/" xlink:type="simple" library:link="false"/>
</library:libraries>`,
    );
  const contents = (element: string): string =>
    library(
      'library',
      'library',
      ` library:name="Standard" library:readonly="false" library:passwordprotected="false">${element}
</library:library>`,
    );
  const files: Record<string, string> = {
    [path.join(basic, 'script.xlc')]: of('script'),
    [path.join(basic, 'dialog.xlc')]: of('dialog'),
    [path.join(standard, 'script.xlb')]: contents(`\n <library:element library:name="${macro}"/>`),
    [path.join(standard, 'dialog.xlb')]: contents(''),
    [path.join(standard, `${macro}.xba`)]: `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="${macro}" script:language="StarBasic">
${macroWords}</script:module>`,
  };
  await Promise.all(Object.entries(files).map(([file, text]) => writeFile(file, text)));
}

/** Saves every document that has a place of its own and was changed; then writes a file, to say so. */
const macroWords = `Sub SaveAll(sign As String)
  On Error Resume Next
  Dim documents, document
  documents = StarDesktop.Components.createEnumeration()
  Do While documents.hasMoreElements()
    document = documents.nextElement()
    If document.supportsService("com.sun.star.document.OfficeDocument") Then
      If document.isModified() And document.hasLocation() And Not document.isReadOnly() Then document.store()
    End If
  Loop
  Dim channel
  channel = FreeFile
  Open sign For Output As #channel
  Close #channel
End Sub
`;
