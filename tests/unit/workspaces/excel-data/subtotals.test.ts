import { expect, test } from 'vitest';
import { openHeadlessExcel } from '../../../../renderer/workspaces/excel/engine/headless.ts';
import { ExcelWorkspace } from '../../../../renderer/workspaces/excel/engine/workspace.ts';
import { oneSheet } from '../../../fixtures/excel/literals.ts';
import { desk, sales, select, type Call } from './desk.ts';

const sorted: Call[] = [select('B3'), ['sort', { by: [{ column: 'Town' }] }]];

test('puts a total under each group, one for all, and an outline over them', async () => {
  const at = await desk();
  await at.run(...sorted, ['subtotal', { each: 'Town', of: ['Sold', 'Income'] }]);
  expect(at.shown('B1:E10')).toEqual([
    ['Town', 'Price', 'Sold', 'Income'],
    ['Amman', '2.5', '40', '100'],
    ['Amman', '3.25', '24', '78'],
    ['Amman Total', '', '64', '178'],
    ['Irbid', '0.5', '120', '60'],
    ['Irbid', '1.75', '36', '63'],
    ['Irbid Total', '', '156', '123'],
    ['Zarqa', '4', '12', '48'],
    ['Zarqa Total', '', '12', '48'],
    ['Grand Total', '', '232', '349'],
  ]);
  expect(at.input('E4')).toBe('=SUBTOTAL(9,E2:E3)');
  expect(at.input('E10')).toBe('=SUBTOTAL(9,E2:E9)');
  expect(at.input('E9')).toBe('=SUBTOTAL(9,E8:E8)');
  expect(at.input('E5')).toBe('=C5*D5');
  expect(at.look('B4').style.font.bold).toBe(true);
  expect(at.look('E4').style.font.bold).toBe(false);
  const [sheet] = (await at.read()).sheets;
  const levels = Array.from({ length: 10 }, (_, row) => sheet!.rows.get(row)?.outline ?? 0);
  expect(levels).toEqual([0, 2, 2, 1, 2, 2, 1, 2, 1, 0]);
  // Folded rows count all the same.
  await at.run(['outline-level', { level: 2 }]);
  expect(
    at
      .shown('E4:E10')
      .flat()
      .filter((_, row) => [0, 3, 5, 6].includes(row)),
  ).toEqual(['178', '123', '48', '349']);
  await at.run(['undo'], ['undo']);
  expect(at.shown('B6')).toEqual([['Zarqa']]);
});

test('the totals of one function take the place of those of another, or stand beside them', async () => {
  const at = await desk();
  await at.run(...sorted, ['subtotal', { each: 'Town', of: ['Sold'] }]);
  await at.run(['subtotal', { each: 'Town', use: 'average', of: ['Sold'] }]);
  expect(at.shown('B4:D4')).toEqual([['Amman Average', '', '32']]);
  expect(at.shown('B10:D11')).toEqual([
    ['Grand Average', '', '46.4'],
    ['', '', ''],
  ]);
  await at.run(['subtotal', { each: 'Town', use: 'count', of: ['Sold'], replace: false }]);
  expect(at.shown('B4:D5')).toEqual([
    ['Amman Count', '', '2'],
    ['Amman Average', '', '32'],
  ]);
  expect(at.shown('B13:D14')).toEqual([
    ['Grand Count', '', '5'],
    ['Grand Average', '', '46.4'],
  ]);
  await at.run(['remove-subtotals']);
  expect(at.shown('B2:B7').flat()).toEqual(['Amman', 'Amman', 'Irbid', 'Irbid', 'Zarqa', '']);
  const [sheet] = (await at.read()).sheets;
  expect([...sheet!.rows.values()].every(({ outline, hidden }) => outline === 0 && !hidden)).toBe(true);
});

test('nests totals inside totals', async () => {
  const at = await desk([
    ['Camp', 'Kind', 'Boxes'],
    ['North', 'Food', 10],
    ['North', 'Food', 5],
    ['North', 'Soap', 2],
    ['South', 'Food', 7],
    ['South', 'Soap', 1],
  ]);
  await at.run(select('A2'), ['subtotal', { each: 'Camp', of: ['Boxes'] }]);
  await at.run(['subtotal', { each: 'Kind', of: ['Boxes'], replace: false }]);
  expect(at.shown('A1:C13')).toEqual([
    ['Camp', 'Kind', 'Boxes'],
    ['North', 'Food', '10'],
    ['North', 'Food', '5'],
    ['', 'Food Total', '15'],
    ['North', 'Soap', '2'],
    ['', 'Soap Total', '2'],
    ['North Total', '', '17'],
    ['South', 'Food', '7'],
    ['', 'Food Total', '7'],
    ['South', 'Soap', '1'],
    ['', 'Soap Total', '1'],
    ['South Total', '', '8'],
    ['Grand Total', '', '25'],
  ]);
  const [sheet] = (await at.read()).sheets;
  const levels = Array.from({ length: 13 }, (_, row) => sheet!.rows.get(row)?.outline ?? 0);
  expect(levels).toEqual([0, 3, 3, 2, 3, 2, 1, 3, 2, 3, 2, 1, 0]);
});

test('stands above the rows when asked to', async () => {
  const at = await desk();
  await at.run(...sorted, ['subtotal', { each: 'Town', of: ['Sold'], below: false }]);
  expect(at.shown('B1:D6').map((row) => [row[0], row[2]])).toEqual([
    ['Town', 'Sold'],
    ['Grand Total', '232'],
    ['Amman Total', '64'],
    ['Amman', '40'],
    ['Amman', '24'],
    ['Irbid Total', '156'],
  ]);
  expect(at.look('B2').style.fill).toBeNull();
  await at.run(select('A3'), ['hide-detail']);
  const [sheet] = (await at.read()).sheets;
  expect(sheet!.rows.get(2)?.collapsed).toBe(true);
  expect(sheet!.rows.get(3)?.hidden).toBe(true);
});

test('says why it does not: rows not in order, a table, the column that divides', async () => {
  const at = await desk();
  const refusal = async (args: Call[1]): Promise<string | null> => {
    await at.excel.run({ command: 'subtotal', args: args! }, 'ribbon');
    return at.excel.lastRefusal();
  };
  await at.run(select('B3'));
  expect(await refusal({ each: 'Town', of: ['Sold'] })).toBe('subtotals-sort');
  expect(await refusal({ each: 'Item', of: ['Item'] })).toBe('subtotals-column');
  expect(at.excel.document.changed).toBe(false);
  await at.run(['format-as-table', {}]);
  expect(await refusal({ each: 'Item', of: ['Sold'] })).toBe('subtotals-table');
});

test('rows with subtotals are not sorted apart from them', async () => {
  const at = await desk();
  await at.run(...sorted, ['subtotal', { each: 'Town', of: ['Sold'] }]);
  await at.excel.run({ command: 'sort-ascending', args: {} }, 'ribbon');
  expect(at.excel.lastRefusal()).toBe('subtotals');
});

test('a column of SUBTOTALs that number rows is data', async () => {
  const at = await desk(
    ['No', 1, 2, 3, 4].map((_, row) =>
      row === 0 ? ['No', 'Town'] : [{ f: `SUBTOTAL(3,$B$2:B${row + 1})`, v: row }, row < 3 ? 'A' : 'B'],
    ),
  );
  await at.run(select('B2'));
  expect(at.can('remove-subtotals')).toBe(false);
});

test('writes Arabic labels for who works in Arabic', async () => {
  const excel = new ExcelWorkspace({ now: () => 46_000, random: () => 0.5, locale: 'ar' });
  await excel.load(oneSheet(sales.filter((_, row) => row < 3)));
  await excel.run({ command: 'subtotal', args: { each: 'Town', of: ['Sold'] } }, 'ribbon');
  const text = (row: number): string => excel.sheet(0).cell(row, 1).text;
  expect([2, 4, 5].map(text)).toEqual(['إجمالي Amman', 'إجمالي Irbid', 'الإجمالي الكلي']);
});

test('two hundred groups take a moment', async () => {
  const excel = await openHeadlessExcel();
  const rows = Array.from({ length: 2000 }, (_, row) => [`Group ${Math.floor(row / 10)}`, row]);
  await excel.load(oneSheet([['Group', 'Value'], ...rows]));
  const reply = await excel.run({ command: 'subtotal', args: { each: 'Group', of: ['Value'] } }, 'ribbon');
  expect(reply).toMatchObject({ ok: true });
  expect(excel.sheet(0).cell(2201, 1).text).toBe(String((1999 * 2000) / 2));
});

test('a learner who uses the dialog gets the mark, however the groups are summed up', async () => {
  const check = { each: 'Town', of: ['Sold'] };
  const at = await desk();
  await at.run(...sorted);
  expect(await at.marked('subtotals', check)).toBe('subtotals.missing words=Town');
  await at.run(['subtotal', { each: 'Town', of: ['Sold'], below: false }]);
  expect(await at.marked('subtotals', check)).toBe('right');
  expect(await at.marked('outline', { shows: 2 })).toBe('outline.row.level-open line=4 expected=2');
  await at.run(['outline-level', { level: 2 }]);
  expect(await at.marked('outline', { shows: 2 })).toBe('right');
  expect(await at.marked('subtotals', check)).toBe('right');
  // Another function beside it takes nothing away.
  await at.run(select('B3'), ['subtotal', { each: 'Town', of: ['Sold'], use: 'max', replace: false }]);
  expect(await at.marked('subtotals', check)).toBe('right');
  expect(await at.marked('subtotals', { ...check, use: 'max' })).toBe('right');
});
