import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { readExcel } from '../../../core/excel/index.ts';
import { areaName } from '../../../core/formula/index.ts';
import { pythonWith } from '../python.ts';
import { resave } from '../resave.ts';
import { openExcelBench, packages, type Call } from './excel-bench.ts';

const at = (range: string): Call => ['select', { at: { sheet: 'Shop', range } }];

/** What a small shop sold, one line twice. */
const lines = [
  'Item\tTown\tPrice\tSold\tIncome',
  'Tea\tAmman\t2.5\t40\t=C2*D2',
  'Bread\tIrbid\t0.5\t120\t=C3*D3',
  'Olives\tAmman\t3.25\t24\t=C4*D4',
  'Dates\tZarqa\t4\t12\t=C5*D5',
  'Tea\tAmman\t2.5\t40\t=C6*D6',
].join('\n');

/** Every kind of thing that commands about data leave in a file. */
const calls: readonly Call[] = [
  at('A1'),
  ['remove-duplicates', {}],
  ['sort', { by: [{ column: 'Town' }, { column: 'Sold', order: 'descending' }] }],
  ['format-as-table', { name: 'Sales' }],
  ['total-row'],
  ['total-function', { is: 'average', column: 'Price' }],
  ['filter-column', { column: 'Town', values: ['Amman'] }],
  at('D2:D5'),
  ['conditional-format', { greater: 30 }],
  ['conditional-format', { bars: true }],
  ['conditional-format', { icons: '3Flags' }],
  at('E2:E5'),
  ['conditional-format', { scale: true }],
  ['conditional-format', { date: 'thisMonth', bold: true }],
  ['conditional-format', { contains: 'x', format: 'red-border' }],
  at('B2:B5'),
  ['data-validation', { list: ['Amman', 'Irbid', 'Zarqa'], message: 'Choose a town' }],
  at('C2:C5'),
  ['data-validation', { kind: 'decimal', atLeast: 0, alert: 'warning', alertText: 'Really?' }],
  ['define-name', { name: 'أسعار' }],
  at('G2'),
  ['link', { to: 'www.example.org', text: 'Prices' }],
  at('G3'),
  ['link', { to: 'أسعار', text: 'List' }],
  at('D2'),
  ['comment', { text: 'كما في الأسبوع الماضي' }],
  at('G5'),
  ['type', { text: 'one;two' }],
  at('G5'),
  ['text-to-columns', { delimiters: ['semicolon'] }],
  ['print-area', { is: 'A1:G8' }],
  ['print-titles', { rows: '1:1' }],
  ['orientation-page', { is: 'landscape' }],
  ['paper', { is: 'a4' }],
  ['margins', { is: 'wide' }],
  ['fit-to', { width: 1, height: 0 }],
  ['header-footer', { footer: { center: '{page} / {pages}' } }],
  ['print-gridlines'],
  ['lock-cells', { is: false }],
  ['protect-sheet', {}],
  ['protect-workbook'],
  ['properties', { title: 'مبيعات', author: 'Huda' }],
];

async function atWork() {
  const bench = await openExcelBench();
  await bench.load('openpyxl');
  await bench.run(['sheet-add'], ['sheet-rename', { to: 'Shop' }], ['sheet-move', { to: 1 }], at('A1'));
  bench.excel.clipboardIn({ text: lines, html: null });
  await bench.run(...calls);
  return bench.excel.save();
}

describe('what commands about data leave in a file', () => {
  test('is read by openpyxl', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'mashq-data-'));
    try {
      const file = path.join(folder, 'data.xlsx');
      await writeFile(file, await atWork());
      const script = path.join(import.meta.dirname, 'excel-data.py');
      const { stdout } = await promisify(execFile)(pythonWith('openpyxl', 'python3-openpyxl'), [
        script,
        file,
      ]);
      expect(JSON.parse(stdout)).toMatchObject({
        tables: { Sales: 'A1:E6' },
        totals: [null, null, 'average', null, 'sum'],
        validations: ['B2:B5 list', 'C2:C5 decimal'],
        rules: ['cellIs', 'colorScale', 'containsText', 'dataBar', 'iconSet', 'timePeriod'],
        names: expect.arrayContaining(['أسعار']) as unknown,
        titles: '$1:$1',
        orientation: 'landscape',
        fit: true,
        footer: '&P / &N',
        protected: true,
        links: [
          ['G2', 'http://www.example.org'],
          ['G3', 'أسعار'],
        ],
        comments: [['D2', 'كما في الأسبوع الماضي']],
        hidden: [4, 5],
        title: 'مبيعات',
        author: 'Huda',
      });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  test('is kept by LibreOffice', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'mashq-data-'));
    const file = path.join(folder, 'data.xlsx');
    await writeFile(file, await atWork());
    const { saved, clear } = await resave([file], 'xlsx');
    try {
      const [sheet] = readExcel(new Uint8Array(await readFile(saved(file)))).sheets;
      expect(sheet!.tables.map(({ name, area }) => `${name} ${areaName(area)}`)).toEqual(['Sales A1:E6']);
      expect(sheet!.conditionals.map(({ kind }) => kind).sort()).toEqual([
        'cell',
        'color-scale',
        'contains-text',
        'data-bar',
        'dates',
        'icon-set',
      ]);
      expect(sheet!.validations.map(({ kind }) => kind).sort()).toEqual(['decimal', 'list']);
      expect(sheet!.comments.map(({ text }) => text)).toEqual(['كما في الأسبوع الماضي']);
      expect(sheet!.page).toMatchObject({ orientation: 'landscape', paper: 9, gridlines: true });
      expect(sheet!.page.printArea.map(areaName)).toEqual(['A1:G8']);
      expect(sheet!.protection).not.toBeNull();
      expect(sheet!.links.map(({ address }) => address)).toContain('http://www.example.org/');
      expect([3, 4].map((row) => sheet!.rows.get(row)?.hidden)).toEqual([true, true]);
    } finally {
      await clear();
      await rm(folder, { recursive: true, force: true });
    }
  });
});

test.each(packages)('a workbook of %s takes the same, and undo takes all of it back', async (name) => {
  const { excel, run, load } = await openExcelBench();
  await load(name);
  const before = await excel.save();
  await run(
    ['select', { at: { range: 'H20:H21' } }],
    ['conditional-format', { greater: 1 }],
    ['data-validation', { list: ['a', 'b'] }],
    ['define-name', { name: 'Somewhere' }],
    ['comment', { text: 'A note' }],
    ['link', { to: 'someone@example.org', text: 'Write' }],
    ['format-as-table', { range: 'H20:I22' }],
    ['properties', { subject: 'All of it' }],
    ['header-footer', { header: { left: '{sheet}' } }],
  );
  const [sheet] = readExcel(await excel.save()).sheets;
  expect(sheet!.tables.at(-1)?.area).toMatchObject({ top: 19, left: 7, bottom: 21, right: 8 });
  expect(sheet!.comments.map(({ text }) => text)).toContain('A note');
  expect(sheet!.links.map(({ address }) => address)).toContain('mailto:someone@example.org');
  while (excel.can({ command: 'undo', args: {} })) await run(['undo']);
  expect(await excel.save()).toEqual(before);
});
