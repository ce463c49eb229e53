import { expect, test } from 'vitest';
import type { ViewChange } from '../../../renderer/workspaces/excel/engine/workbook-view.ts';
import { desk, select } from './excel-data/desk.ts';

/** The last sum is not what Excel would have stored. */
const lines = [
  ['Tea', 2, { f: 'B1*10', v: 20 }],
  ['Bread', 3, { f: 'B2*10', v: 31 }],
];

test('an opened workbook shows what its file has stored, and soon our own results', async () => {
  const { excel } = await desk(lines);
  const heard: ViewChange[] = [];
  excel.onViewChange((change) => heard.push(change));
  const shown = (row: number): string => excel.sheet().cell(row, 2).text;
  expect([shown(0), shown(1)]).toEqual(['20', '31']);
  expect(excel.catchUp(() => false)).toBe(false);
  expect([heard.length, shown(1)]).toEqual([0, '31']);
  expect(excel.catchUp(() => true)).toBe(true);
  expect(heard.map(({ cells }) => cells)).toEqual([
    [expect.objectContaining({ sheet: 0, row: 1, column: 2 })],
  ]);
  expect([shown(0), shown(1)]).toEqual(['20', '30']);
});

test('who types before that sees right results at once', async () => {
  const { excel, run } = await desk(lines);
  await run(select('B1'), ['type', { text: '4' }]);
  expect([excel.sheet().cell(0, 2).text, excel.sheet().cell(1, 2).text]).toEqual(['40', '30']);
  expect(excel.catchUp(() => true)).toBe(true);
});

test('a command works with our own results', async () => {
  const { excel, run } = await desk([
    ['Tea', 1, { f: 'B1*10', v: 20 }],
    ['Bread', 3, { f: 'B2*10', v: 15 }],
  ]);
  await run(select('C1'), ['sort-ascending']);
  expect([excel.sheet().cell(0, 0).text, excel.sheet().cell(1, 0).text]).toEqual(['Tea', 'Bread']);
});
