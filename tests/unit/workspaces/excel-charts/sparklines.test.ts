import { beforeEach, expect, test } from 'vitest';
import { readExcel } from '../../../../core/excel/index.ts';
import { openExcelBench, packages, type Call } from '../../../integration/workspaces/excel-bench.ts';

const { excel, run, load } = await openExcelBench();
const select = (range: string): Call => ['select', { at: { range } }];
const linesNow = async () =>
  readExcel(await excel.save()).sheets[0]!.sparklines.map(({ kind, at, source }) => [
    kind,
    at.row,
    at.column,
    source,
  ]);

beforeEach(() => load('excel'));

test.each(packages)('a small chart for each row, in a workbook by %s', async (name) => {
  await load(name);
  const before = await linesNow();
  await run(select('J2:J3'), ['sparkline', { type: 'column', data: 'B2:C3' }]);
  const sheet = excel.sheets()[0]!.name;
  expect((await linesNow()).filter((each) => !before.some((one) => String(one) === String(each)))).toEqual([
    ['column', 1, 9, expect.stringContaining('!B2:C2')],
    ['column', 2, 9, expect.stringContaining('!B3:C3')],
  ]);
  expect(sheet).not.toBe('');
  expect(excel.sheet().cell(1, 9).sparkline?.type).toBe('column');
  await run(select('J2:J3'), ['clear-sparklines']);
  expect(await linesNow()).toEqual(before);
});

test('the kinds, and what they show when numbers change', async () => {
  await run(select('J2'), ['sparkline', { type: 'line', data: 'B2:B5', markers: true }]);
  expect(excel.sheet().cell(1, 9).sparkline).toMatchObject({
    type: 'line',
    values: [30, 24, 40, 12.5],
    markers: true,
  });
  await run(select('B2'), ['type', { text: '31' }]);
  expect(excel.sheet().cell(1, 9).sparkline?.values[0]).toBe(31);
  await run(select('J2'), ['sparkline', { type: 'win-loss', data: 'B2:B5' }]);
  expect((await linesNow()).filter(([, row, column]) => row === 1 && column === 9)).toEqual([
    ['win-loss', 1, 9, 'Pay!B2:B5'],
  ]);
  expect(excel.can({ command: 'sparkline', args: { type: 'line', data: 'B2:C5' } })).toBe(false);
});
