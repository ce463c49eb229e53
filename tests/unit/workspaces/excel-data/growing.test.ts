import { expect, test } from 'vitest';
import { desk, select, type Call } from './desk.ts';

const type = (at: string, text: string): Call[] => [select(at), ['type', { text }]];
const tableArea = async ({ read }: Awaited<ReturnType<typeof desk>>) =>
  (await read()).sheets[0]!.tables[0]!.area;

async function withTable(...more: Call[]) {
  const made = await desk();
  await made.run(select('B3'), ['format-as-table', { name: 'Sales' }], ...more);
  return made;
}

test('what is typed under a table belongs to it: looks, formulas, filter, and what names its rows', async () => {
  const made = await withTable(...type('H1', '=SUM(C2:C6)'), ...type('A7', 'Salt'));
  const { run, shown, input, excel } = made;
  expect(await tableArea(made)).toMatchObject({ top: 0, bottom: 6, left: 0, right: 4 });
  expect(input('E7')).toBe('=C7*D7');
  expect(input('H1')).toBe('=SUM(C2:C7)');
  expect(excel.sheet(0).filters[0]!.range.bottom).toBe(6);
  await run(['undo']);
  expect(shown('A7')[0]).toEqual(['Salt']);
  expect(await tableArea(made)).toMatchObject({ bottom: 5 });
  await run(['undo']);
  expect(shown('A7')[0]).toEqual(['']);
  await run(['redo'], ['redo']);
  expect(await tableArea(made)).toMatchObject({ bottom: 6 });
});

test('a table keeps away from what is beside another cell, from its total, and from an emptied cell', async () => {
  const made = await withTable(...type('C8', 'note'), select('A7'), ['clear', { is: 'contents' }]);
  await made.run(...type('A8', 'x'));
  expect(await tableArea(made)).toMatchObject({ bottom: 5 });
  await made.run(select('A3'), ['total-row'], ...type('A8', 'under the total'));
  expect(await tableArea(made)).toMatchObject({ bottom: 6 });
});

test('what is typed beside a table is a column of it, with a heading', async () => {
  const made = await withTable(...type('F3', 'cheap'));
  const { run, shown, read } = made;
  expect(shown('F1:F3').flat()).toEqual(['Column1', '', 'cheap']);
  await run(...type('G1', 'Sold'), ...type('H1', '2026'));
  expect(shown('G1:H1')[0]).toEqual(['Sold2', '2026']);
  const [table] = (await read()).sheets[0]!.tables;
  expect(table!.columns.map(({ name }) => name).slice(5)).toEqual(['Column1', 'Sold2', '2026']);
  await run(...type('K1', '=SUM(Sales[Sold2])'));
  expect(shown('K1')[0]).toEqual(['0']);
});

test('a formula fills the column of its table; undo takes back only that first', async () => {
  const { run, input, shown } = await withTable(...type('F4', '=[@Price]*2'));
  expect(shown('F1:F6').flat()).toEqual(['Column1', '5', '1', '6.5', '8', '3.5']);
  await run(['undo']);
  expect(shown('F1:F6').flat()).toEqual(['Column1', '', '', '6.5', '', '']);
  await run(['undo']);
  expect(input('F1')).toBe('');
  expect(input('F4')).toBe('=[@Price]*2');
  await run(['undo']);
  expect(input('F4')).toBe('');
  await run(['redo'], ['redo'], ['redo'], ...type('F2', '=C2+1'));
  expect(input('F6')).toBe('=C6+1');
  await run(...type('A7', 'Salt'), ...type('F3', '7'), ...type('F2', '=C2+2'));
  expect(input('F7')).toBe('=C7+1');
});

test('a heading that is typed over renames its column in every formula; an emptied one gets a name', async () => {
  const { run, input, read, shown } = await withTable(
    ...type('H1', '=SUM(Sales[Sold])'),
    ...type('E2', '=[@Price]*[@Sold]'),
    ...type('D1', 'Pieces'),
  );
  expect(input('H1')).toBe('=SUM(Sales[Pieces])');
  expect(input('E4')).toBe('=[@Price]*[@Pieces]');
  await run(select('C1:D1'), ['clear', { is: 'contents' }]);
  expect(shown('C1:D1')[0]).toEqual(['Column1', 'Column2']);
  const [table] = (await read()).sheets[0]!.tables;
  expect(table!.columns.map(({ name }) => name)).toEqual(['Item', 'Town', 'Column1', 'Column2', 'Income']);
  expect(shown('E2')[0]).toEqual(['100']);
});

test('Tab goes through the rows of a table, and gives it a row after the last', async () => {
  const made = await withTable(select('E5'));
  const { excel, run, input } = made;
  excel.move('tab');
  expect(excel.selection().active).toEqual({ row: 5, column: 0 });
  excel.move('tab-back');
  expect(excel.selection().active).toEqual({ row: 4, column: 4 });
  await run(select('E6'));
  excel.move('tab');
  expect(excel.selection().active).toEqual({ row: 6, column: 0 });
  expect(input('E7')).toBe('=C7*D7');
  await run(['total-row'], select('E7'));
  excel.startEditing('5')?.commit('next');
  expect(await tableArea(made)).toMatchObject({ bottom: 8 });
  expect(excel.selection().active).toEqual({ row: 7, column: 0 });
});

test('rules and validations over a table lie over its new rows too', async () => {
  const { read } = await withTable(
    select('C2:C6'),
    ['conditional-format', { greater: 3 }],
    ['data-validation', { kind: 'decimal', greater: 0 }],
    ...type('A7', 'Salt'),
  );
  const [sheet] = (await read()).sheets;
  expect(sheet!.conditionals.flatMap(({ areas }) => areas)).toMatchObject([{ top: 1, bottom: 6 }]);
  expect(sheet!.validations.flatMap(({ areas }) => areas)).toMatchObject([{ top: 1, bottom: 6 }]);
});

test('a table that becomes a range again looks as it did', async () => {
  const { run, look, read } = await withTable(['total-row']);
  const places = ['A1', 'C2', 'B3', 'E6', 'E7'];
  const before = places.map((place) => look(place).style);
  await run(['convert-to-range']);
  for (const [index, place] of places.entries()) expect(look(place).style, place).toEqual(before[index]);
  expect((await read()).sheets[0]!.tables).toEqual([]);
  await run(['undo'], ['format-as-table', { style: 'none' }], ['convert-to-range']);
  expect(look('C2').style.fill).toBeNull();
});

test('a heading that is typed anew is one step of undo: the cell and the table say the same', async () => {
  const { run, shown, read, excel } = await withTable(...type('C1', 'Cost'));
  const name = async () => (await read()).sheets[0]!.tables[0]!.columns[2]!.name;
  expect(await name()).toBe('Cost');
  await run(['undo']);
  expect(shown('C1')[0]).toEqual(['Price']);
  expect(await name()).toBe('Price');
  await run(['redo']);
  expect(await name()).toBe('Cost');
  expect(excel.can({ command: 'redo', args: {} })).toBe(false);
});
