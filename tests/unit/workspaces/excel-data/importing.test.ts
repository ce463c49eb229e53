import { expect, test } from 'vitest';
import { desk, sales, select, type Args } from './desk.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const prices = 'Item;Price;Since;Code\nTea;2.50;15/03/2026;00712\n"Bread; brown";0.75;2026-04-01;00713\n';
const files = {
  'Price list.csv': utf8(prices),
  'no headings.txt': utf8('1\t2\n3\t4'),
  'lines.csv': utf8('Name,Note\nRana,"first\nsecond"\n'),
  'picture.csv': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0),
  'empty.csv': new Uint8Array(),
  'large.csv': new Uint8Array(5 * 1024 * 1024).fill(0x61),
};

async function withFiles() {
  const open = await desk();
  await open.excel.load(
    open.starter,
    Object.entries(files).map(([name, bytes]) => ({ name, bytes })),
  );
  return {
    ...open,
    bring: (file: keyof typeof files, args: Args = {}) => open.run(['from-text', { file, ...args }]),
  };
}

test('a text file becomes a table on a sheet of its own', async () => {
  const { bring, read, shown, excel } = await withFiles();
  await bring('Price list.csv');
  expect(excel.sheets().map(({ name }) => name)).toEqual(['Sales', 'Price list']);
  expect(excel.activeSheet()).toBe(1);
  expect(shown('A1:D3', 1)).toEqual([
    ['Item', 'Price', 'Since', 'Code'],
    ['Tea', '2.5', '15/03/2026', '712'],
    ['Bread; brown', '0.75', '01/04/2026', '713'],
  ]);
  const { tables } = (await read()).sheets[1]!;
  expect(tables).toMatchObject([{ name: 'Price_list', style: 'TableStyleMedium7' }]);
  expect(tables[0]!.columns.map(({ name }) => name)).toEqual(['Item', 'Price', 'Since', 'Code']);
});

test('it is one step of undo', async () => {
  const { bring, run, excel, read } = await withFiles();
  await bring('Price list.csv');
  await run(['undo']);
  expect(excel.sheets()).toHaveLength(1);
  expect((await read()).sheets[0]!.tables).toEqual([]);
  await run(['redo']);
  expect((await read()).sheets[1]!.tables).toHaveLength(1);
});

test('it can begin in a cell of a sheet that is there, where nothing stands', async () => {
  const { bring, shown, excel, can } = await withFiles();
  await bring('no headings.txt', { at: 'Sales!G2' });
  expect(excel.sheets()).toHaveLength(1);
  expect(shown('G2:H4')).toEqual([
    ['Column1', 'Column2'],
    ['1', '2'],
    ['3', '4'],
  ]);
  const read = excel.data.texts.read('no headings.txt');
  for (const at of ['B2', 'H4', 'E1', 'XFD1', 'A1048576']) {
    expect(
      await excel.run({ command: 'from-text', args: { file: 'no headings.txt', at } }, 'ribbon'),
      at,
    ).toMatchObject({ ok: false });
    expect(excel.lastRefusal()).toBe('no-room');
    // The question knows it before.
    expect(read.ok && excel.data.texts.trouble(read.table, at)).toBe('no-room');
  }
  expect(read.ok && excel.data.texts.trouble(read.table, 'A9')).toBeNull();
  expect(can('from-text', { file: 'no headings.txt', at: 'nowhere' })).toBe(false);
  expect(shown('A1:E6')[1]).toEqual(sales[1]!.slice(0, 4).map(String).concat('100'));
});

test('choices are followed', async () => {
  const { bring, shown } = await withFiles();
  await bring('Price list.csv', { delimiter: 'comma', typing: 'none', header: false });
  expect(shown('A1:A3', 1)).toEqual([['Column1'], ['Item;Price;Since;Code'], ['Tea;2.50;15/03/2026;00712']]);
  await bring('Price list.csv', { delimiter: ';', typing: 'none', at: 'C1' });
  expect(shown('C2:F2', 1)).toEqual([['Tea', '2.50', '15/03/2026', '00712']]);
});

test('the same file twice gives a second sheet and a second table', async () => {
  const { bring, excel, read } = await withFiles();
  await bring('Price list.csv');
  await bring('Price list.csv');
  expect(excel.sheets()).toHaveLength(3);
  const names = (await read()).sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
  expect(names).toEqual(['Price_list', 'Price_list_2']);
});

test('a line break in quotes stays in its cell, and is seen', async () => {
  const { bring, look } = await withFiles();
  await bring('lines.csv');
  expect(look('B2', 1)).toMatchObject({ text: 'first\nsecond' });
});

test.each([
  ['picture.csv', 'text-binary'],
  ['empty.csv', 'text-empty'],
  ['large.csv', 'text-large'],
] as const)('%s is refused, and nothing changes', async (file, why) => {
  const { excel } = await withFiles();
  const before = await excel.save();
  expect(await excel.run({ command: 'from-text', args: { file } }, 'ribbon')).toMatchObject({ ok: false });
  expect(excel.lastRefusal()).toBe(why);
  expect(await excel.save()).toBe(before);
});

test('a file that is not there cannot be brought in', async () => {
  const { can, run } = await withFiles();
  await run(select('A1'));
  expect(can('from-text', { file: 'other.csv' })).toBe(false);
});

test('beside a sheet that is one chart it gets a sheet of its own, and on it there is no place', async () => {
  const { can, run, bring, excel } = await withFiles();
  await run(select('A1:C6'), ['chart', { type: 'column' }], ['select-chart', { chart: 1 }]);
  await run(['chart-move', { to: 'new-sheet' }]);
  expect(excel.sheet().cells).toBe(false);
  expect(can('from-text', { file: 'Price list.csv', at: 'A1' })).toBe(false);
  await bring('Price list.csv');
  expect(excel.sheet().name).toBe('Price list');
});
