import { beforeEach, describe, expect, test } from 'vitest';
import { readExcel, type Sheet } from '../../../core/excel/index.ts';
import { alignmentCommands } from '../../../renderer/workspaces/excel/commands/alignment.ts';
import { borderCommands } from '../../../renderer/workspaces/excel/commands/borders.ts';
import { cellStyleCommands } from '../../../renderer/workspaces/excel/commands/cell-style.ts';
import { cellCommands } from '../../../renderer/workspaces/excel/commands/cells.ts';
import { characterCommands } from '../../../renderer/workspaces/excel/commands/characters.ts';
import { fillingCommands } from '../../../renderer/workspaces/excel/commands/filling.ts';
import { formulaCommands } from '../../../renderer/workspaces/excel/commands/formulas.ts';
import { numberCommands } from '../../../renderer/workspaces/excel/commands/numbers.ts';
import { clipboardCommands } from '../../../renderer/workspaces/excel/commands/pasting.ts';
import { replacingCommands } from '../../../renderer/workspaces/excel/commands/replacing.ts';
import { selectingCommands } from '../../../renderer/workspaces/excel/commands/selecting.ts';
import { sheetCommands } from '../../../renderer/workspaces/excel/commands/sheets.ts';
import { viewingCommands } from '../../../renderer/workspaces/excel/commands/viewing.ts';
import { writingCommands } from '../../../renderer/workspaces/excel/commands/writing.ts';
import { openExcelBench, rowAndColumn, type Args, type Call } from './excel-bench.ts';

const { excel, tried, run, load, text, input, look } = await openExcelBench();

const at = (range: string, sheet: number | string = 1): Call => ['select', { at: { sheet, range } }];
const saved = async (sheet = 0): Promise<Sheet> => readExcel(await excel.save()).sheets[sheet]!;
const cellOf = (sheet: Sheet, place: string) => {
  const [row, column] = rowAndColumn(place);
  return sheet.cells.get(row * 16_384 + column);
};
const type = (place: string, typed: string, sheet = 1): Call[] => [
  at(place, sheet),
  ['type', { text: typed }],
];

beforeEach(() => load('excel'));

describe('what is typed', () => {
  test.each<[string, string, string, string]>([
    ['12.5', '12.5', '12.5', 'number'],
    ['٢٥', '25', '25', 'number'],
    ['15/3/2026', '15/03/2026', '15/03/2026', 'number'],
    ['7%', '7%', '7%', 'number'],
    ['=B2+1', '31', '=B2+1', 'number'],
    ['=SUM(B2:B3', '54', '=SUM(B2:B3)', 'number'],
    ["'007", '007', "'007", 'text'],
    ['true', 'TRUE', 'TRUE', 'boolean'],
    ['خبز', 'خبز', 'خبز', 'text'],
    ['=B2/0', '#DIV/0!', '=B2/0', 'error'],
  ])('%s is shown as %s', async (typed, shown, bar, kind) => {
    await run(...type('G2', typed));
    const cell = excel.sheet(0).cell(1, 6);
    expect([cell.text, cell.input, cell.kind]).toEqual([shown, bar, kind]);
    expect(excel.nameBox()).toBe('G3');
    await run(['undo']);
    expect(text('G2')).toBe('');
  });

  test('a formula that makes no sense is not taken, and nothing changes', async () => {
    const before = await excel.save();
    await run(at('G2'));
    const result = await excel.run({ command: 'type', args: { text: '=SUM(B2,,*)' } }, 'solution');
    expect(result).toEqual({ ok: false, reason: 'bad-arguments' });
    expect(await excel.save()).toEqual(before);
  });

  test('results follow at once, on other sheets too', async () => {
    await run(...type('B2', '31'));
    expect(text('D2')).toBe('139.50 JOD');
    expect(text('A1', 1)).toBe(String((139.5 + 120 + 170 + 75) * 2));
    const sheet = await saved(1);
    expect(cellOf(sheet, 'A1')?.value).toBe((139.5 + 120 + 170 + 75) * 2);
  });

  test.each<[string, string]>([
    ['=D2+D3', '255.00 JOD'],
    ['=SUM(D2:D5)', '500.00 JOD'],
    ['=D2/D3', '1.125'],
    ['=D2*2', '270.00 JOD'],
    ['=COUNT(D2:D5)', '4'],
  ])('%s takes the format that its result has', async (formula, shown) => {
    await run(...type('G2', formula));
    expect(text('G2')).toBe(shown);
  });

  test('a part of an array that was entered as one cannot be changed', async () => {
    await run(at('B8'));
    expect(await excel.run({ command: 'type', args: { text: '1' } }, 'solution')).toMatchObject({
      reason: 'not-here',
    });
  });
});

describe('how cells look', () => {
  test.each<[string, Args, (sheet: Sheet) => unknown, unknown]>([
    ['bold', {}, (sheet) => cellOf(sheet, 'B2')?.style.font.bold, true],
    ['italic', {}, (sheet) => cellOf(sheet, 'B2')?.style.font.italic, true],
    ['underline', {}, (sheet) => cellOf(sheet, 'B2')?.style.font.underline, 'single'],
    ['strike', {}, (sheet) => cellOf(sheet, 'B2')?.style.font.strike, true],
    ['font', { is: 'Arial' }, (sheet) => cellOf(sheet, 'B2')?.style.font.name, 'Arial'],
    [
      'size',
      { is: 20 },
      (sheet) => [cellOf(sheet, 'B2')?.style.font.size, sheet.rows.get(1)?.height],
      [20, 26.5],
    ],
    ['grow', {}, (sheet) => cellOf(sheet, 'B3')?.style.font.size, 12],
    ['shrink', {}, (sheet) => cellOf(sheet, 'B3')?.style.font.size, 10],
    ['color', { is: '#C00000' }, (sheet) => cellOf(sheet, 'B2')?.style.font.color, '#C00000'],
    ['fill-color', { is: '#FFFF00' }, (sheet) => cellOf(sheet, 'B3')?.style.fill.color, '#FFFF00'],
    ['align', { is: 'center' }, (sheet) => cellOf(sheet, 'B2')?.style.alignment.horizontal, 'center'],
    ['vertical-align', { is: 'middle' }, (sheet) => cellOf(sheet, 'B2')?.style.alignment.vertical, 'middle'],
    ['wrap', {}, (sheet) => cellOf(sheet, 'B2')?.style.alignment.wrap, true],
    ['indent', {}, (sheet) => cellOf(sheet, 'B2')?.style.alignment.indent, 1],
    ['orientation', { degrees: -45 }, (sheet) => cellOf(sheet, 'B2')?.style.alignment.rotation, -45],
    ['number-format', { is: 'percent' }, (sheet) => cellOf(sheet, 'B2')?.style.numberFormat, '0.00%'],
    [
      'currency',
      { is: 'JOD' },
      (sheet) => cellOf(sheet, 'B2')?.style.numberFormat,
      '#,##0.000 [$د.أ.‏-2C01]',
    ],
    ['percent', {}, (sheet) => cellOf(sheet, 'B2')?.style.numberFormat, '0%'],
    ['comma', {}, (sheet) => cellOf(sheet, 'B2')?.style.numberFormat.includes('#,##0.00'), true],
    ['increase-decimal', {}, (sheet) => cellOf(sheet, 'B2')?.style.numberFormat, '0.0'],
    ['cell-style', { is: 'good' }, (sheet) => cellOf(sheet, 'B2')?.style.named.kind, 'good'],
    [
      'borders',
      { is: 'double-bottom' },
      (sheet) => cellOf(sheet, 'B3')?.style.borders.bottom?.style,
      'double',
    ],
    ['borders', { is: 'all' }, (sheet) => cellOf(sheet, 'B2')?.style.borders.left?.style, 'thin'],
  ])('%s %j is in the saved file, and gone after undo', async (command, args, fact, expected) => {
    await run(at('B2:B3'), [command, args]);
    expect(fact(await saved())).toEqual(expected);
    expect(cellOf(await saved(), 'B4')?.style.font.bold).toBe(false);
    await run(['undo']);
    expect(fact(await saved())).not.toEqual(expected);
  });

  test('a switch goes by the active cell, and back', async () => {
    await run(at('A1:B2'), ['bold']);
    expect(look('A1').font.bold).toBe(false);
    expect(look('B2').font.bold).toBe(false);
    await run(['bold'], ['italic']);
    expect(excel.state()).toMatchObject({ bold: true, italic: true });
  });

  test('whole columns and rows are formatted without stating a million cells', async () => {
    await run(at('F:F'), ['italic'], at('12:12'), ['bold']);
    await run(...type('F12', 'x'));
    expect([look('F500').font.italic, look('F12').font.bold]).toEqual([true, true]);
    const sheet = await saved();
    expect(sheet.columns.find((each) => each.first === 5)?.style?.font.italic).toBe(true);
    expect(sheet.rows.get(11)?.style?.font.bold).toBe(true);
  });

  test('formats are taken and given by the painter, and cleared', async () => {
    await run(at('A1'), ['format-painter']);
    expect(excel.state()['format-painter']).toBe(true);
    await run(at('B5:B6'));
    expect([look('B5').font.bold, look('B6').fill]).toEqual([true, '#4F81BD']);
    await run(['clear', { is: 'formats' }]);
    expect([look('B5').font.bold, text('B5')]).toEqual([false, '12.5']);
    await run(['clear', { is: 'contents' }]);
    expect(text('B5')).toBe('');
  });

  test('cells are merged into the first that holds something, and apart again', async () => {
    await run(at('A7:C7'), ...type('B7', 'kept'), at('A7:C7'), ['merge-center']);
    expect((await saved()).merges).toEqual([{ top: 6, bottom: 6, left: 0, right: 2 }]);
    expect([text('A7'), text('B7'), excel.state()['merge-center']]).toEqual(['kept', '', true]);
    await run(['unmerge'], at('A13:B14'), ['merge', { across: true }]);
    expect((await saved()).merges).toHaveLength(2);
  });
});

describe('sizes and what is hidden', () => {
  test.each<[string, Args, (sheet: Sheet) => unknown, unknown]>([
    ['row-height', { points: 30 }, (sheet) => sheet.rows.get(1)?.height, 30],
    ['column-width', { characters: 20 }, (sheet) => Math.round(sheet.columns[1]?.width ?? 0), 21],
    ['hide-rows', {}, (sheet) => sheet.rows.get(1)?.hidden, true],
    ['hide-columns', {}, (sheet) => sheet.columns.find((each) => each.first === 1)?.hidden, true],
    ['autofit-columns', {}, (sheet) => sheet.columns.find((each) => each.first === 1)?.bestFit, true],
  ])('%s %j', async (command, args, fact, expected) => {
    await run(at('B2'), [command, args]);
    expect(fact(await saved())).toEqual(expected);
  });

  test('hidden rows and columns come back, and rows fit their text again', async () => {
    await run(at('A2:A3'), ['hide-rows'], at('A1:A4'), ['unhide-rows']);
    await run(at('B1'), ['hide-columns'], at('A1:C1'), ['unhide-columns']);
    expect([excel.sheet().rowHeight(1), excel.sheet().columnWidth(1) > 0]).toEqual([20, true]);
    await run(at('A3'), ['row-height', { points: 60 }], ['autofit-rows']);
    expect(excel.sheet().rowHeight(2)).toBe(20);
  });
});

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

/** What works on cells, sheets and the view. */
const groups = [
  alignmentCommands,
  borderCommands,
  cellCommands,
  cellStyleCommands,
  characterCommands,
  clipboardCommands,
  fillingCommands,
  formulaCommands,
  numberCommands,
  replacingCommands,
  selectingCommands,
  sheetCommands,
  viewingCommands,
  writingCommands,
];

test('every one of these commands was tried', async () => {
  await run(
    at('B2'),
    ['increase-decimal'],
    ['decrease-decimal'],
    ['undo'],
    ['redo'],
    ['indent'],
    ['outdent'],
  );
  const ids = groups.flat().map((each) => each.id);
  expect([...tried].toSorted()).toEqual(ids.toSorted());
});
