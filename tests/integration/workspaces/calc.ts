import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What is done to the first sheet of a copy of a file: rows, columns or cells come or go, or nothing does. */
export interface CalcTask {
  name: string;
  /** Another file than that of the other tasks. */
  bytes?: Uint8Array;
  change: 'insert' | 'delete' | 'nothing';
  of: 'rows' | 'columns' | 'cells-down' | 'cells-right';
  /** From 0, as Calc counts. */
  area: { top: number; left: number; bottom: number; right: number };
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function statements({ change, of, area }: CalcTask): string {
  const { top, left, bottom, right } = area;
  if (change === 'nothing') return '';
  if (of === 'rows')
    return `sheet.Rows.${change === 'insert' ? 'insertByIndex' : 'removeByIndex'}(${top}, ${bottom - top + 1})`;
  if (of === 'columns')
    return `sheet.Columns.${change === 'insert' ? 'insertByIndex' : 'removeByIndex'}(${left}, ${right - left + 1})`;
  const mode =
    of === 'cells-down'
      ? `com.sun.star.sheet.Cell${change === 'insert' ? 'InsertMode.DOWN' : 'DeleteMode.UP'}`
      : `com.sun.star.sheet.Cell${change === 'insert' ? 'InsertMode.RIGHT' : 'DeleteMode.LEFT'}`;
  return `sheet.${change === 'insert' ? 'insertCells' : 'removeRange'}(sheet.getCellRangeByPosition(${left}, ${top}, ${right}, ${bottom}).RangeAddress, ${mode})`;
}

const program = (
  file: (task: CalcTask) => string,
  tasks: readonly CalcTask[],
  saved: (task: CalcTask) => string,
): string => `
Sub Work
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  Dim asExcel(0) As New com.sun.star.beans.PropertyValue
  Dim doc As Object, sheet As Object
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  asExcel(0).Name = "FilterName"
  asExcel(0).Value = "Calc MS Excel 2007 XML"
${tasks
  .map(
    (
      task,
    ) => `  doc = StarDesktop.loadComponentFromURL(${quoted(pathToFileURL(file(task)).href)}, "_blank", 0, hidden())
  sheet = doc.Sheets.getByIndex(0)
  ${statements(task)}
  doc.storeToURL(${quoted(pathToFileURL(saved(task)).href)}, asExcel())
  doc.close(True)`,
  )
  .join('\n')}
  StarDesktop.terminate()
End Sub
`;

const library =
  '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">\n' +
  '<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">' +
  '<library:element library:name="Module1"/></library:library>';

const moduleOf = (source: string): string =>
  '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">\n' +
  `<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${source
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')}</script:module>`;

/** Lets Calc do each task to a copy of a file, in one go, by its own means. Gives back what it saved. */
export async function inCalc(
  bytes: Uint8Array,
  tasks: readonly CalcTask[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'mashq-calc-'));
  try {
    const profile = path.join(folder, 'profile');
    const soffice = (task: string) =>
      run('soffice', [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--norestore',
        '--nologo',
        task,
      ]);
    const file = ({ name, bytes: own }: CalcTask): string =>
      path.join(folder, own ? `${name}.source.xlsx` : 'source.xlsx');
    await writeFile(path.join(folder, 'source.xlsx'), bytes);
    for (const task of tasks) if (task.bytes) await writeFile(file(task), task.bytes);
    await soffice('--terminate_after_init');
    const basic = path.join(profile, 'user/basic/Standard');
    await mkdir(basic, { recursive: true });
    const saved = ({ name }: CalcTask): string => path.join(folder, `${name}.xlsx`);
    await writeFile(path.join(basic, 'script.xlb'), library);
    await writeFile(path.join(basic, 'Module1.xba'), moduleOf(program(file, tasks, saved)));
    await soffice('macro:///Standard.Module1.Work');
    const entries = await Promise.all(
      tasks.map(async (task) => [task.name, new Uint8Array(await readFile(saved(task)))] as const),
    );
    return new Map(entries);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
