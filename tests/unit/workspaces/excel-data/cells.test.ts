import { expect, test } from 'vitest';
import { desk, sales, select } from './desk.ts';

test('removes rows that say the same in some columns, and keeps the first of each', async () => {
  const { run, shown, marked } = await desk([...sales, ['Tea', 'Irbid', 3, 5, null], ...sales.slice(1, 3)]);
  await run(select('A1'), ['remove-duplicates', {}]);
  expect(shown('A6:A9').flat()).toEqual(['Soap', 'Tea', '', '']);
  expect(await marked('no-duplicates', { at: { range: 'A1:E9' } })).toBe('right');
  await run(['remove-duplicates', { columns: ['Item'] }]);
  expect(shown('A6:A7').flat()).toEqual(['Soap', '']);
});

test('a table gets shorter when rows of it go, and its total follows', async () => {
  const { run, shown, read } = await desk([...sales, ...sales.slice(1, 2)]);
  await run(
    select('A1'),
    ['format-as-table', {}],
    ['total-row'],
    ['remove-duplicates', { columns: ['Item'] }],
  );
  expect((await read()).sheets[0]!.tables[0]!.area).toMatchObject({ top: 0, bottom: 6 });
  expect(shown('A7:E7')[0]).toEqual(['Total', '', '', '', '349']);
});

test('splits texts into columns by signs and by places', async () => {
  const { run, shown, excel } = await desk([['Huda;Amman;3'], ['"Ali; Sami";Irbid;4.5'], ['Rana']]);
  await run(select('A1:A3'), ['text-to-columns', { delimiters: ['semicolon'] }]);
  expect(shown('A1:C3')).toEqual([
    ['Huda', 'Amman', '3'],
    ['Ali; Sami', 'Irbid', '4.5'],
    ['Rana', '', ''],
  ]);
  expect(excel.sheet(0).cell(0, 2).kind).toBe('number');
  await run(['undo'], ['text-to-columns', { breaks: [4, 5] }]);
  expect(shown('A1:C1')[0]).toEqual(['Huda', ';', 'Amman;3']);
});

test('names cells, goes by them, and takes them away', async () => {
  const { run, shown, marked, can, excel } = await desk();
  const at = { range: 'E2:E6' };
  await run(select('E2:E6'), ['define-name', { name: 'دخل_الأسبوع' }]);
  expect(await marked('name', { name: 'دخل_الأسبوع', refersTo: at })).toBe('right');
  await run(select('G1'), ['type', { text: '=SUM(دخل_الأسبوع)' }]);
  expect(shown('G1')[0]).toEqual(['349']);
  await run(['rename-name', { name: 'دخل_الأسبوع', to: 'Income_week' }]);
  expect(excel.sheet(0).cell(0, 6).input).toBe('=SUM(Income_week)');
  expect(excel.names()).toMatchObject([{ name: 'Income_week', sheet: null }]);
  await run(['define-name', { name: 'Rate', formula: '=0.16' }], select('G2'), [
    'type',
    { text: '=100*Rate' },
  ]);
  expect(shown('G2')[0]).toEqual(['16']);
  await run(['delete-name', { name: 'Income_week' }]);
  expect(await marked('name', { name: 'Income_week', exists: false })).toBe('right');
  expect([can('define-name', { name: 'A1' }), can('define-name', { name: 'two words' })]).toEqual([
    false,
    false,
  ]);
});

test('links cells to addresses and to places, and takes links away', async () => {
  const { run, shown, marked, read, excel, can } = await desk();
  await run(select('G1'), ['link', { to: 'www.example.org', text: 'Prices' }]);
  expect(shown('G1')[0]).toEqual(['Prices']);
  expect(await marked('link', { at: { range: 'G1' }, to: 'http://www.example.org' })).toBe('right');
  await run(['sheet-add'], select('A2', 1), ['link', { to: 'Sheet2!B5' }]);
  expect(await marked('link', { at: { range: 'A2' }, place: { sheet: 'Sheet2', range: 'B5' } })).toBe(
    'right',
  );
  expect(excel.sheet(0).cell(1, 0).style.font).toMatchObject({ underline: 'single', color: '#0563C1' });
  await run(['open-link']);
  expect([excel.activeSheet(), excel.nameBox()]).toEqual([1, 'B5']);
  await run(select('A1', 1), ['insert-rows'], select('G2', 1), ['unlink']);
  expect((await read()).sheets[0]!.links).toMatchObject([{ area: { top: 2 }, address: null }]);
  expect(can('link', { to: 'javascript:alert(1)' })).toBe(false);
});

test('notes are added, changed, moved with their rows, and deleted', async () => {
  const { run, marked, excel, read } = await desk();
  await run(select('D3'), ['comment', { text: 'More than last week' }]);
  expect(await marked('comment', { at: { range: 'D3' }, text: 'More than last week' })).toBe('right');
  expect(excel.sheet(0).comment(2, 3)?.text).toBe('More than last week');
  await run(['comment', { text: 'أكثر من الأسبوع الماضي' }], select('A6'), [
    'comment',
    { text: 'Two\nlines' },
  ]);
  await run(select('A1'), ['sort', { by: [{ column: 'Item' }] }]);
  const notes = (await read()).sheets[0]!.comments.map(({ row, text }) => [row, text]);
  expect(notes).toEqual([
    [1, 'أكثر من الأسبوع الماضي'],
    [4, 'Two\nlines'],
  ]);
  await run(select('A5'), ['comment', { text: '' }]);
  expect(await marked('comment', { at: { range: 'A5' }, is: false })).toBe('right');
});
