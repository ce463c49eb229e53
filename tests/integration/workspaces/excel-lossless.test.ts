import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { readExcel } from '../../../core/excel/index.ts';
import { kindsOf, openExcelBench, packageFile, packages, partOf, type Call } from './excel-bench.ts';

const { excel, run, load } = await openExcelBench();
const folder = mkdtempSync(path.join(tmpdir(), 'mashq-excel-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (range: string, sheet = 1): Call => ['select', { at: { sheet, range } }];

/** Values, texts, formulas, formats, and rows and columns that come and go. */
const edits: Call[] = [
  at('B5'),
  ['type', { text: '7.25' }],
  at('A5'),
  ['type', { text: 'زيت & "زيتون" <1 لتر>' }],
  at('J2'),
  ['type', { text: '=SUM(B4:B6)&"!"' }],
  ['type', { text: '=SEQUENCE(2,2)' }],
  at('B4:B6'),
  ['number-format', { is: '0.000' }],
  ['fill-color', { is: '#FFFF00' }],
  at('A5:A6'),
  ['insert-rows'],
  at('C3'),
  ['insert-columns'],
  at('A9'),
  ['delete-rows'],
];

/** What is dropped on purpose: programs make the order of calculation anew. */
const dropped = /calcChain/;

describe.each(packages)('a workbook saved by %s', (name) => {
  beforeEach(() => load(name));

  test('is saved as the very same bytes when nothing was edited, and after undo', async () => {
    const before = packageFile(name);
    expect(await excel.save()).toEqual(before);
    await run(...edits);
    expect(await excel.save()).not.toEqual(before);
    while (excel.can({ command: 'undo', args: {} })) await run(['undo']);
    expect(await excel.save()).toEqual(before);
  });

  test('loses no part, element or attribute to edits', async () => {
    const before = packageFile(name);
    await run(...edits);
    const after = await excel.save();
    const kept = kindsOf(after);
    const lost = [...kindsOf(before)].filter((kind) => !kept.has(kind) && !dropped.test(kind));
    // Formulas that have moved are no longer written as one group.
    expect(lost.filter((kind) => !/c\/f @(si|ref|t)$/.test(kind))).toEqual([]);
  });

  test('keeps the bytes of every part that an edit of one cell does not touch', async () => {
    const before = unzipSync(packageFile(name));
    await run(at('C5'), ['type', { text: '9' }]);
    const after = unzipSync(await excel.save());
    const other = Object.keys(before).filter((part) => String(after[part]) !== String(before[part]));
    const touched = other.filter((part) => !dropped.test(part) && !/sheet\d\.xml$/.test(part)).toSorted();
    const list = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/workbook.xml'];
    // What openpyxl saves asks to be calculated already, and only Excel writes an order of calculation.
    expect(touched).toEqual({ openpyxl: [], libreoffice: list.slice(2), excel: list }[name]);
  });

  test('is read by openpyxl and our reader as it was edited', async () => {
    await run(...edits);
    const bytes = await excel.save();
    const file = path.join(folder, `${name}.xlsx`);
    writeFileSync(file, bytes);
    const script =
      'import json, sys, warnings, openpyxl; warnings.simplefilter("ignore"); ' +
      's = openpyxl.load_workbook(sys.argv[1]).worksheets[0]; v = openpyxl.load_workbook(sys.argv[1], data_only=True).worksheets[0]; ' +
      'print(json.dumps([s["A7"].value, s["B7"].value, s["B7"].number_format, s["B7"].fill.fgColor.rgb, s["K2"].value, v["K2"].value, v["L4"].value]))';
    const seen: unknown = JSON.parse(execFileSync('/usr/bin/python3', ['-c', script, file]).toString());
    const sum = excel.sheet(0).cell(1, 10).text;
    expect(seen).toEqual([
      'زيت & "زيتون" <1 لتر>',
      7.25,
      '0.000',
      'FFFFFF00',
      expect.stringContaining('=SUM(B4:B'),
      sum,
      4,
    ]);
    const [sheet] = readExcel(bytes).sheets;
    expect(sheet!.cells.get(6 * 16_384)?.value).toBe('زيت & "زيتون" <1 لتر>');
    expect(partOf(bytes, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  });
});

test('shared formulas stay one group as long as they stay where they are', async () => {
  await load('excel');
  await run(at('B3'), ['type', { text: '25' }]);
  const sheet = partOf(await excel.save(), 'xl/worksheets/sheet1.xml');
  expect(sheet).toContain('<f t="shared" ref="D2:D5" si="0">B2*C2</f>');
  expect(sheet).toContain(
    '<c r="D3" s="2"><f t="shared" si="0"/><v>125</v></c>'.replace('125', String(25 * 5)),
  );
  await run(at('D2'), ['type', { text: '=1' }]);
  const apart = partOf(await excel.save(), 'xl/worksheets/sheet1.xml');
  expect(apart).not.toContain('t="shared"');
  expect(apart).toContain('<f>B3*C3</f>');
});

test('what spills is stored with its results and its mark, and what is unknown keeps its result', async () => {
  await load('excel');
  await run(at('B4'), ['type', { text: '10' }]);
  const bytes = await excel.save();
  const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml');
  expect(sheet).toContain(
    '<c r="A9" cm="1"><f t="array" ref="A9:A11">_xlfn._xlws.SORT(B2:B4)</f><v>10</v></c>',
  );
  expect(sheet).toContain('<c r="A10"><v>24</v></c>');
  expect(partOf(bytes, 'xl/worksheets/sheet2.xml')).toContain('<f>[1]Other!A1</f><v>7</v>');
});
