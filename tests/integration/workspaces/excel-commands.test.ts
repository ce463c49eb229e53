import { beforeEach, describe, expect, test } from 'vitest';
import { readExcel, type Sheet } from '../../../core/excel/index.ts';
import { alignmentCommands } from '../../../renderer/workspaces/excel/commands/alignment.ts';
import { borderCommands } from '../../../renderer/workspaces/excel/commands/borders.ts';
import { cellStyleCommands } from '../../../renderer/workspaces/excel/commands/cell-style.ts';
import { characterCommands } from '../../../renderer/workspaces/excel/commands/characters.ts';
import { numberCommands } from '../../../renderer/workspaces/excel/commands/numbers.ts';
import { writingCommands } from '../../../renderer/workspaces/excel/commands/writing.ts';
import { openExcelBench, rowAndColumn, type Args, type Call } from './excel-bench.ts';

const { excel, tried, run, load, text, look } = await openExcelBench();

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
    ['size', { is: 20 }, (sheet) => cellOf(sheet, 'B2')?.style.font.size, 20],
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

test('every one of these commands was tried', async () => {
  await run(at('B2'), ['increase-decimal'], ['decrease-decimal'], ['indent'], ['outdent']);
  const ids = [
    alignmentCommands,
    borderCommands,
    cellStyleCommands,
    characterCommands,
    numberCommands,
    writingCommands,
  ]
    .flat()
    .map((each) => each.id);
  expect(ids.filter((id) => !tried.has(id))).toEqual([]);
});
