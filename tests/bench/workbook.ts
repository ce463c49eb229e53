import { pathToFileURL } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { openHeadlessExcel } from '../../renderer/workspaces/excel/engine/headless.ts';
import { median } from './row.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const names = 50;

function row(number: number): string {
  const values = [2, 3, 4, 5, 6, 7, 8].map((factor) => number * factor);
  const sum = values.reduce((total, each) => total + each, 0);
  const cells = values.map((value, at) => `<c r="${'BCDEFGH'[at]}${number}"><v>${value}</v></c>`);
  return (
    `<row r="${number}" spans="1:10"><c r="A${number}" t="s"><v>${number % names}</v></c>${cells.join('')}` +
    `<c r="I${number}"><f>SUM(B${number}:H${number})</f><v>${sum}</v></c>` +
    `<c r="J${number}"><f>I${number}*2</f><v>${sum * 2}</v></c></row>`
  );
}

/** A workbook of so many rows and ten columns, two of them formulas. */
export function tallWorkbook(rows = 10_000): Uint8Array {
  const lines = Array.from({ length: rows }, (_, index) => row(index + 1)).join('');
  const strings = Array.from({ length: names }, (_, index) => `<si><t>Item ${index}</t></si>`).join('');
  const relationships = (...lines: [id: string, type: string, target: string][]): string =>
    `${declaration}<Relationships xmlns="${packaged}/relationships">${lines
      .map(([id, type, target]) => `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`)
      .join('')}</Relationships>`;
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}.xml" ContentType="${kind}.${type}+xml"/>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      `${declaration}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `${override('workbook', 'sheet.main')}${override('worksheets/sheet1', 'worksheet')}${override('sharedStrings', 'sharedStrings')}</Types>`,
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Stock" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', 'sharedStrings', 'sharedStrings.xml'],
    ),
    'xl/worksheets/sheet1.xml': `${declaration}<worksheet xmlns="${main}"><sheetData>${lines}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `${declaration}<sst xmlns="${main}">${strings}</sst>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** Milliseconds of what is done with such a workbook, each several times. */
export interface WorkbookFigures {
  open: number[];
  input: number[];
  insert: number[];
  save: number[];
}

export async function workbookFigures(rounds = 7): Promise<WorkbookFigures> {
  const file = tallWorkbook();
  const excel = await openHeadlessExcel();
  const figures: WorkbookFigures = { open: [], input: [], insert: [], save: [] };
  const timed = async (list: number[], act: () => Promise<unknown>): Promise<void> => {
    const began = performance.now();
    await act();
    list.push(performance.now() - began);
  };
  const run = (command: string, args: Parameters<typeof excel.can>[0]['args'] = {}) =>
    excel.run({ command, args }, 'ribbon');
  for (let round = 0; round < rounds; round++) {
    await timed(figures.open, async () => {
      await excel.load(file);
      excel.catchUp(() => true);
    });
    await run('select', { at: { range: 'B5' } });
    await timed(figures.input, () => run('type', { text: String(round) }));
    await run('select', { at: { range: 'A3' } });
    await timed(figures.insert, () => run('insert-rows'));
    await timed(figures.save, () => excel.save());
  }
  return figures;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const [what, values] of Object.entries(await workbookFigures()))
    console.log(`${what}: ${median(values).toFixed(1)} ms, the first ${values[0]!.toFixed(1)} ms`);
