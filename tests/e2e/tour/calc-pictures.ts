import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const run = promisify(execFile);

/** One sheet of a workbook, by its number from 0. */
export interface SheetFile {
  name: string;
  bytes: Uint8Array;
  sheet: number;
}

/** What says how a sheet lies on paper (ECMA-376 Part 1, 18.3.1). */
const paper =
  /<(printOptions|pageMargins|pageSetup|headerFooter|rowBreaks|colBreaks)\b(?:[^>]*\/>|.*?<\/\1>)/gs;
const onePage =
  '<printOptions headings="1" gridLines="1"/><pageMargins left="0.2" right="0.2" top="0.2" bottom="0.2" header="0" footer="0"/>' +
  '<pageSetup paperSize="8" orientation="landscape"/>';

/** The sheet with grid lines and headings on one large page, as it looks in the window rather than on paper. */
const forTheEye = (sheet: string): string =>
  sheet
    .replace(paper, '')
    .replace(/fitToPage="(1|true)"/, '')
    .replace(/(<(?:drawing|legacyDrawing|tableParts|extLst)\b|<\/worksheet>)/, `${onePage}$1`);

/** The workbook with one sheet to be seen, and nothing that says what part of it is printed. */
function alone({ bytes, sheet }: SheetFile): Uint8Array {
  const parts = unzipSync(bytes);
  const workbook = strFromU8(parts['xl/workbook.xml']!);
  let number = -1;
  parts['xl/workbook.xml'] = strToU8(
    workbook
      .replace(/<definedName\b[^>]*_xlnm\.Print_[^>]*>.*?<\/definedName>/gs, '')
      .replace(/<definedNames>\s*<\/definedNames>/, '')
      .replace(/\s(activeTab|firstSheet)="\d+"/g, '')
      .replace(/<workbookView\b/, `<workbookView activeTab="${sheet}"`)
      .replace(/<sheet\b[^>]*>/g, (tag) => {
        const open = tag.replace(/\sstate="[^"]*"/, '');
        return ++number === sheet ? open : open.replace('<sheet', '<sheet state="hidden"');
      }),
  );
  for (const name of Object.keys(parts))
    if (/^xl\/worksheets\/[^/]+\.xml$/.test(name)) parts[name] = strToU8(forTheEye(strFromU8(parts[name]!)));
  return zipSync(parts);
}

/** How LibreOffice draws sheets, at the size of the screen: pictures in PNG, by name. */
export async function picturesInCalc(files: readonly SheetFile[]): Promise<ReadonlyMap<string, Buffer>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'mashq-calc-'));
  const place = (name: string, kind: string): string => path.join(folder, `${name}.${kind}`);
  try {
    for (const file of files) await writeFile(place(file.name, 'xlsx'), alone(file));
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
    const sheets = files.map(({ name }) => place(name, 'xlsx'));
    await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...sheets]);
    const drawn = files.map(async ({ name }) => {
      const png = ['-png', '-r', '96', '-f', '1', '-singlefile'];
      await run('pdftoppm', [...png, place(name, 'pdf'), path.join(folder, name)]);
      return [name, await readFile(place(name, 'png'))] as const;
    });
    return new Map(await Promise.all(drawn));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
