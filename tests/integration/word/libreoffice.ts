import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Lets LibreOffice open files and save them again as .docx, in one go, with a profile of its own. */
export async function resave(
  paths: readonly string[],
): Promise<{ saved(path: string): string; clear(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'mashq-resave-'));
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const out = join(folder, 'out');
  await run('soffice', [
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--convert-to',
    'docx:MS Word 2007 XML',
    '--outdir',
    out,
    ...paths,
  ]);
  return {
    saved: (path) => join(out, basename(path)),
    clear: () => rm(folder, { recursive: true, force: true }),
  };
}
