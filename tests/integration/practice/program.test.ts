import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { libreOffice } from '../../../main/practice/office/program.ts';

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
  const program = libreOffice(path.join(folder, 'profile'));
  expect(await program.find()).toBe(true);
  const close = await program.open('/srv/إعلان.docx');
  await expect.poll(() => existsSync(note), { timeout: 5000 }).toBe(true);
  const lines = readFileSync(note, 'utf8').trim().split('\n');
  expect(lines[0]).toBe(`-env:UserInstallation=file://${folder}/profile`);
  expect(lines.at(-1)).toBe('/srv/إعلان.docx');
  close();
  await expect.poll(() => existsSync(ended), { timeout: 5000 }).toBe(true);
});
