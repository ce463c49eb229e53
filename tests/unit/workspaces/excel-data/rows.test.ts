import { expect, test } from 'vitest';
import { desk, sales, select } from './desk.ts';

const at = { range: 'A1:E6' };

test('sorts rows by a heading, formulas with their rows, and tells the order in the file', async () => {
  const { run, shown, input, marked, read, excel } = await desk();
  await run(select('B3'), ['sort', { by: [{ column: 'Sold', order: 'descending' }] }]);
  expect(shown('A2:A6').flat()).toEqual(['Bread', 'Tea', 'Soap', 'Olives', 'Dates']);
  expect(shown('E2:E6').flat()).toEqual(['60', '100', '63', '78', '48']);
  expect(input('E2')).toBe('=C2*D2');
  expect(await marked('sorted', { at, by: [{ column: 'Sold', order: 'descending' }] })).toBe('right');
  expect((await read()).sheets[0]!.sort?.keys).toMatchObject([{ descending: true, by: 'value' }]);
  await run(['undo']);
  expect(shown('A2:A3').flat()).toEqual(['Tea', 'Bread']);
  expect(excel.document.changed).toBe(false);
});

test('sorts by several columns, and by the letter of a column', async () => {
  const { run, shown, marked } = await desk();
  await run(select('A1'), ['sort', { by: [{ column: 'Town' }, { column: 'D', order: 'descending' }] }]);
  expect(shown('A2:A6').flat()).toEqual(['Tea', 'Olives', 'Bread', 'Soap', 'Dates']);
  const by = [{ column: 'Town' }, { column: 'Sold', order: 'descending' }];
  expect(await marked('sorted', { at, by })).toBe('right');
});

test('sorts by the column of the active cell', async () => {
  const { run, shown, can } = await desk();
  await run(select('A4'), ['sort-ascending']);
  expect(shown('A1:A6').flat()).toEqual(['Item', 'Bread', 'Dates', 'Olives', 'Soap', 'Tea']);
  await run(select('C4'), ['sort-descending']);
  expect(shown('C2:C6').flat()).toEqual(['4', '3.25', '2.5', '1.75', '0.5']);
  expect(can('sort', { by: [{ column: 'Weight' }] })).toBe(false);
});

test('puts empty cells last either way, and numbers before texts', async () => {
  const { run, shown } = await desk([['x'], [3], [null], ['b'], [1], [true]].map(([cell]) => [cell!, 1]));
  await run(select('A1:B6'), ['sort', { by: [{ column: 'A' }], header: false }]);
  expect(shown('A1:A6').flat()).toEqual(['1', '3', 'b', 'x', 'TRUE', '']);
  await run(['sort', { by: [{ column: 'A', order: 'descending' }], header: false }]);
  expect(shown('A1:A6').flat()).toEqual(['TRUE', 'x', 'b', '3', '1', '']);
});

test('makes a table, names it, totals it, and makes it a range again', async () => {
  const { run, shown, input, marked, read, can } = await desk();
  await run(
    select('B3'),
    ['format-as-table', { style: 'TableStyleMedium4' }],
    ['table-name', { is: 'Sales' }],
  );
  expect(await marked('table', { at, name: 'Sales', style: 'TableStyleMedium4', banded: true })).toBe(
    'right',
  );
  await run(['banded-rows'], ['first-column'], ['total-row']);
  expect(shown('A7:E7')[0]).toEqual(['Total', '', '', '', '349']);
  await run(['total-function', { is: 'average', column: 'Price' }]);
  const asked = {
    at,
    banded: false,
    firstColumn: true,
    totals: true,
    total: { column: 'Income', function: 'sum' },
  };
  expect(await marked('table', asked)).toBe('right');
  expect(input('C7')).toBe('=SUBTOTAL(101,Sales[Price])');
  expect(shown('C7')[0]).toEqual(['2.4']);
  await run(select('H1'), ['type', { text: '=SUM(Sales[Sold])' }], select('A3'), ['convert-to-range']);
  expect(input('H1')).toBe('=SUM($D$2:$D$6)');
  expect(shown('H1')[0]).toEqual(['232']);
  expect(await marked('table', { at: { range: 'A1:E7' }, is: false })).toBe('right');
  expect((await read()).sheets[0]!.tables).toEqual([]);
  expect(can('total-row')).toBe(false);
});

test('rows put into a table belong to it, and sorting leaves its total alone', async () => {
  const { run, shown, read } = await desk();
  await run(select('A1'), ['format-as-table', {}], ['total-row'], select('A3'), ['insert-rows']);
  const [table] = (await read()).sheets[0]!.tables;
  expect(table?.area).toMatchObject({ top: 0, bottom: 7 });
  await run(select('A4'), ['sort-ascending']);
  expect(shown('A2:A8').flat()).toEqual(['Bread', 'Dates', 'Olives', 'Soap', 'Tea', '', 'Total']);
});

test('a table without headings gets a row of them', async () => {
  const { run, shown, read } = await desk(sales.slice(1));
  await run(select('A1'), ['format-as-table', { header: false }]);
  expect(shown('A1:B2')).toEqual([
    ['Column1', 'Column2'],
    ['Tea', 'Amman'],
  ]);
  expect((await read()).sheets[0]!.tables[0]!.area).toMatchObject({ top: 0, bottom: 5 });
});

test('filters by values, by numbers and by texts, and shows everything again', async () => {
  const { run, excel, marked, read } = await desk();
  const seen = (): number[] => [1, 2, 3, 4, 5].filter((row) => excel.sheet(0).rowHeight(row) > 0);
  await run(select('A1'), ['filter'], ['filter-column', { column: 'Town', values: ['Amman', 'Zarqa'] }]);
  expect(seen()).toEqual([1, 3, 4]);
  expect(await marked('filtered', { at, column: 'Town', keeps: ['Amman', 'Zarqa'] })).toBe('right');
  await run(['filter-column', { column: 'Price', atLeast: 3 }]);
  expect(seen()).toEqual([3, 4]);
  await run(['filter-column', { column: 'Town' }], ['filter-column', { column: 'Price', between: [1, 3] }]);
  expect(seen()).toEqual([1, 5]);
  await run(['clear-filter'], ['filter-column', { column: 'Item', contains: 'ea' }]);
  expect(seen()).toEqual([1, 2]);
  expect(await marked('filtered', { at, column: 'Item', contains: 'ea' })).toBe('right');
  await run(['filter-column', { column: 'Item' }], ['filter-column', { column: 'Sold', top: 2 }]);
  expect(seen()).toEqual([1, 2]);
  await run(['clear-filter']);
  expect(await marked('filtered', { at, is: false })).toBe('right');
  expect((await read()).sheets[0]!.filter?.area).toMatchObject({ top: 0, bottom: 5, left: 0, right: 4 });
  await run(['filter']);
  expect((await read()).sheets[0]!.filter).toBeNull();
});

test('offers the values of a filter in order, numbers as numbers', async () => {
  const { run, excel } = await desk([['Sold'], [20], ['none'], [3], [100], [3]]);
  await run(select('A1'), ['filter']);
  expect(excel.data.filter()!.values.map(({ text }) => text)).toEqual(['3', '20', '100', 'none']);
});

test('filters a table by its own arrows, and a total of what is seen follows', async () => {
  const { run, shown, marked, excel } = await desk();
  await run(select('A2'), ['format-as-table', {}], ['total-row']);
  await run(['filter-column', { column: 'Town', values: ['Irbid'] }]);
  expect(shown('E7')[0]).toEqual(['123']);
  expect(await marked('filtered', { at, column: 'Town', keeps: ['Irbid'] })).toBe('right');
  expect(excel.sheet(0).filters).toMatchObject([{ active: [1] }]);
});
