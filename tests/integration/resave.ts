import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** LibreOffice's names for the formats in which it saves. */
const filters = { docx: 'docx:MS Word 2007 XML', xlsx: 'xlsx:Calc MS Excel 2007 XML' } as const;

/** Lets LibreOffice open files and save them again in their own format, in one go, with a profile of its own. */
export async function resave(
  paths: readonly string[],
  format: keyof typeof filters,
): Promise<{ saved(path: string): string; clear(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'mashq-resave-'));
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const out = join(folder, 'out');
  await run('soffice', [
    `-env:UserInstallation=${profile}`,
    '--headless',
    '--convert-to',
    filters[format],
    '--outdir',
    out,
    ...paths,
  ]);
  return {
    saved: (path) => join(out, basename(path)),
    clear: () => rm(folder, { recursive: true, force: true }),
  };
}
