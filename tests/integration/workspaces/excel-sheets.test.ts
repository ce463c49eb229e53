import { beforeEach, describe, expect, test } from 'vitest';
import { readExcel, type Sheet } from '../../../core/excel/index.ts';
import { cellCommands } from '../../../renderer/workspaces/excel/commands/cells.ts';
import { fillingCommands } from '../../../renderer/workspaces/excel/commands/filling.ts';
import { formulaCommands } from '../../../renderer/workspaces/excel/commands/formulas.ts';
import { clipboardCommands } from '../../../renderer/workspaces/excel/commands/pasting.ts';
import { replacingCommands } from '../../../renderer/workspaces/excel/commands/replacing.ts';
import { selectingCommands } from '../../../renderer/workspaces/excel/commands/selecting.ts';
import { sheetCommands } from '../../../renderer/workspaces/excel/commands/sheets.ts';
import { viewingCommands } from '../../../renderer/workspaces/excel/commands/viewing.ts';
import { openExcelBench, type Call } from './excel-bench.ts';

const { excel, tried, run, load, text, input, look } = await openExcelBench();

const at = (range: string, sheet: number | string = 1): Call => ['select', { at: { sheet, range } }];
const saved = async (sheet = 0): Promise<Sheet> => readExcel(await excel.save()).sheets[sheet]!;
const type = (place: string, typed: string, sheet = 1): Call[] => [
  at(place, sheet),
  ['type', { text: typed }],
];

beforeEach(() => load('excel'));

describe('filling and copying', () => {
  test.each<[string[], string]>([
    [['Item 1'], 'Item 2'],
    [['1', '3'], '5'],
    [['5'], '5'],
    [['Sunday'], 'Monday'],
    [['الأحد', 'الاثنين'], 'الثلاثاء'],
    [['كانون الثاني'], 'شباط'],
    [['31/1/2026', '28/2/2026'], '28/03/2026'],
    [['15/1/2026', '15/2/2026'], '15/03/2026'],
    [['1/1/2026'], '02/01/2026'],
    [['Q4'], 'Q1'],
    [['A007'], 'A008'],
    [['=B2*2'], String(24 * 2)],
  ])('%j goes on with %s', async (seeds, next) => {
    for (const [index, seed] of seeds.entries()) await run(...type(`H${index + 2}`, seed));
    const last = seeds.length + 2;
    await run(at(`H2:H${last - 1}`));
    expect(excel.fillPreview({ top: 1, bottom: last - 1, left: 7, right: 7 })).toBe(
      seeds[0]!.startsWith('=') ? '' : next,
    );
    await run(['fill', { to: `H2:H${last}` }]);
    expect(text(`H${last}`)).toBe(next);
  });

  test('Ctrl+D and Ctrl+R copy the first row or column over the rest', async () => {
    await run(...type('G2', '=B2'), at('G2:G5'), ['fill-down'], at('G2:H2'), ['fill-right']);
    expect([input('G5'), input('H2')]).toEqual(['=B5', '=C2']);
  });

  test('a copy keeps formulas in step; its parts can be pasted alone', async () => {
    await run(at('D2'), ['copy']);
    expect(excel.clipboardOut()?.text).toBe('135.00 JOD');
    await run(at('F3'), ['paste'], at('G3'), ['paste-values'], at('H3'), ['paste-formulas'], at('I3'), [
      'paste-formats',
    ]);
    expect([input('F3'), input('G3'), input('H3')]).toEqual(['=D3*E3', '135', '=F3*G3']);
    expect([look('F3'), look('H3'), look('I3')].map((each) => each.numberFormat.includes('JOD'))).toEqual([
      true,
      false,
      true,
    ]);
    await run(at('A2:B3'), ['copy'], at('H8'), ['paste-transposed']);
    expect([text('H8'), text('I8'), text('H9'), text('I9')]).toEqual(['Huda', 'Sami', '30', '24']);
  });

  test('what is cut and pasted takes along what points at it', async () => {
    await run(at('B6'), ['cut'], at('G10'), ['paste']);
    expect([input('G10'), text('B6'), input('C1', 1)]).toEqual(['=SUM(B2:B5)', '', '=Hours+1']);
    expect(readExcel(await excel.save()).names.find((each) => each.name === 'Hours')?.formula).toBe(
      'Pay!$G$10',
    );
    expect(excel.can({ command: 'paste', args: {} })).toBe(false);
  });

  test('text from other programs is typed cell by cell', () => {
    excel.select({ active: { row: 1, column: 6 }, ranges: [{ top: 1, bottom: 1, left: 6, right: 6 }] });
    excel.clipboardIn({ text: 'سعر\t١٢\r\n"two\nlines"\t=1+1\r\n', html: null });
    expect([text('G2'), text('H2'), text('G3'), text('H3')]).toEqual(['سعر', '12', 'two\nlines', '2']);
  });

  test('replace-all changes values and formulas', async () => {
    await run(at('A1'), ['replace-all', { find: 'b5', with: 'B4' }]);
    expect(input('B6')).toBe('=SUM(B2:B4)');
  });
});

describe('cells that come and go', () => {
  test('insert and delete cells move what is beside or below', async () => {
    await run(at('C2:C3'), ['insert-cells', { shift: 'down' }]);
    expect([text('C4'), text('C2'), input('D2'), input('D3')]).toEqual(['4.50 JOD', '', '=B2*C4', '=B3*C5']);
    await run(['undo'], at('A4'), ['delete-cells', { shift: 'left' }]);
    expect([text('A4'), input('D4')]).toEqual(['40', '']);
  });

  test('rows and columns that are put in look like those before them', async () => {
    await run(at('A2:A3'), ['insert-rows'], at('D1'), ['insert-columns']);
    expect([input('E4'), look('A2').font.bold, look('D1').font.bold, input('E8')]).toEqual([
      '=B4*C4',
      true,
      true,
      '=SUM(E4:E7)',
    ]);
    await run(at('A3'), ['delete-rows']);
    expect(input('E7')).toBe('=SUM(E3:E6)');
  });

  test('a part of an array does not move alone', async () => {
    await run(at('B2'));
    expect(await excel.run({ command: 'insert-cells', args: { shift: 'down' } }, 'solution')).toMatchObject({
      reason: 'not-here',
    });
  });

  test('whole columns go with the formulas that needed them', async () => {
    await run(at('C1'), ['delete-columns']);
    expect([input('C2'), input('C6')]).toEqual(['=B2*#REF!', '=SUM(C2:C5)']);
  });

  test('AutoSum takes the numbers above, beside, or of the selection', async () => {
    await run(at('G2'), ...type('G2', '1'), ...type('G3', '2'), at('G4'), ['autosum', { is: 'sum' }]);
    await run(at('B2:C5'), ['autosum', { is: 'average' }]);
    expect([input('G4'), input('C6')]).toEqual(['=SUM(G2:G3)', '=AVERAGE(C2:C5)']);
  });
});

describe('sheets', () => {
  test('a sheet is added, named, coloured, moved, copied, hidden, shown and deleted', async () => {
    await run(['sheet-add'], ['sheet-rename', { to: 'يناير' }], ['sheet-color', { is: '#FF0000' }]);
    await run(['sheet-move', { to: 1 }], ['sheet-go', { sheet: 'Pay' }], ['sheet-copy']);
    expect(excel.sheets().map((each) => each.name)).toEqual(['يناير', 'Pay', 'Pay (2)', 'Summary']);
    expect(excel.sheets()[0]?.color).toBe('#FF0000');
    await run(['sheet-hide'], ['sheet-unhide', { sheet: 'Pay (2)' }], ['sheet-delete']);
    const book = readExcel(await excel.save());
    expect(book.sheets.map((each) => [each.name, each.state])).toEqual([
      ['يناير', 'visible'],
      ['Pay', 'visible'],
      ['Summary', 'visible'],
    ]);
    expect(book.sheets[1]?.page.printArea).toHaveLength(1);
  });

  test('formulas follow a new name and lose a deleted sheet', async () => {
    await run(['sheet-rename', { to: "Pay '26" }]);
    expect(input('A1', 1)).toBe("='Pay ''26'!D6*2");
    await run(['sheet-delete']);
    expect(input('A1', 0)).toBe('=#REF!*2');
  });

  test.each(['', 'Summary', 'a/b', 'x'.repeat(32), "'q"])('no sheet can be called "%s"', (to) => {
    expect(excel.can({ command: 'sheet-rename', args: { to } })).toBe(false);
  });
});

test('the view: frozen panes, flags, direction, zoom', async () => {
  await run(at('B3'), ['freeze', { is: 'panes' }], ['show-gridlines'], ['show-headings'], ['right-to-left']);
  await run(['zoom', { is: 150 }], ['show-formulas']);
  expect((await saved()).view).toMatchObject({
    frozen: { rows: 2, columns: 1 },
    gridlines: false,
    headings: false,
    formulas: true,
    rightToLeft: true,
    zoom: 150,
  });
  await run(['freeze', { is: 'none' }]);
  expect((await saved()).view.frozen).toEqual({ rows: 0, columns: 0 });
});

test('selecting: all, rows, columns, by heading', async () => {
  await run(['select', { at: { column: 'Pay', row: 'Sami' } }]);
  expect(excel.nameBox()).toBe('D3');
  await run(['select-rows'], ['select-columns'], at('A1'), ['select-all']);
  expect(excel.selection().ranges).toEqual([{ top: 0, left: 0, bottom: 5, right: 4 }]);
  await run(['select-all']);
  expect(excel.selection().ranges[0]).toMatchObject({ bottom: 1_048_575, right: 16_383 });
});

test('every one of these commands was tried', async () => {
  await run(...type('G2', '1'), at('A2'), ['hide-rows'], at('A1:A3'), ['unhide-rows'], ['autofit-rows']);
  await run(at('B2'), ['hide-columns'], at('A1:C1'), ['unhide-columns'], ['autofit-columns']);
  await run(['row-height', { points: 20 }], ['column-width', { characters: 9 }], ['undo'], ['redo']);
  const ids = [
    cellCommands,
    fillingCommands,
    formulaCommands,
    clipboardCommands,
    replacingCommands,
    selectingCommands,
    sheetCommands,
    viewingCommands,
  ]
    .flat()
    .map((each) => each.id);
  expect(ids.filter((id) => !tried.has(id))).toEqual([]);
});
