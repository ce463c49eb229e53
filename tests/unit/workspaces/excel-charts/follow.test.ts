import { expect, test } from 'vitest';
import { readExcel } from '../../../../core/excel/index.ts';
import { openExcelBench, type Call } from '../../../integration/workspaces/excel-bench.ts';

const { excel, run, load } = await openExcelBench();
const select = (range: string): Call => ['select', { at: { range } }];
const sheetNow = async () => readExcel(await excel.save()).sheets[0]!;
const linesNow = async () =>
  (await sheetNow()).sparklines.map(({ kind, at, source }) => [kind, at.row, at.column, source]);

test('rows and columns that come and go take small charts and their numbers along', async () => {
  await load('openpyxl');
  await run(select('J2:J3'), ['sparkline', { type: 'line', data: 'B2:D3' }]);
  const made = async () =>
    (await linesNow()).filter(([, , , source]) => /!\$?[A-E]\$?\d+:/.test(String(source))).slice(-2);
  const [first] = await made();
  const sheet = String(first![3]).split('!')[0];
  const places = async () => (await made()).map(([, row, column, source]) => [row, column, source]);
  await run(select('A1'), ['insert-rows']);
  expect(await places()).toEqual([
    [2, 9, `${sheet}!B3:D3`],
    [3, 9, `${sheet}!B4:D4`],
  ]);
  await run(select('C1'), ['insert-columns']);
  expect(await places()).toEqual([
    [2, 10, `${sheet}!B3:E3`],
    [3, 10, `${sheet}!B4:E4`],
  ]);
  await run(select('D1'), ['delete-columns'], select('A3'), ['delete-rows']);
  expect((await linesNow()).filter(([, row, column]) => row === 2 && column === 9)).toEqual([
    ['line', 2, 9, `${sheet}!B3:D3`],
  ]);
  expect((await linesNow()).filter(([, , column]) => column === 9)).toHaveLength(1);
});

test('rows and columns that come and go take charts and their cells along', async () => {
  await load('openpyxl');
  await run(select('A30'));
  excel.clipboardIn({ text: 'x\ta\tb\np\t1\t2\nq\t3\t4\nr\t5\t6', html: null });
  await run(['chart', { type: 'column', of: 'A30:C33' }], ['chart-move', { to: 'H40:L50' }]);
  const references = async () => {
    const chart = (await sheetNow()).charts.at(-1)!;
    return {
      from: chart.from,
      cells: chart.groups[0]!.series.map(
        ({ values }) => values?.reference?.replaceAll('$', '').split('!')[1],
      ),
    };
  };
  expect(await references()).toEqual({ from: { row: 39, column: 7 }, cells: ['B31:B33', 'C31:C33'] });
  await run(select('A20'), ['insert-rows'], select('B25'), ['insert-columns']);
  expect(await references()).toEqual({ from: { row: 40, column: 8 }, cells: ['C32:C34', 'D32:D34'] });
  await run(select('A33'), ['delete-rows']);
  expect(await references()).toEqual({ from: { row: 39, column: 8 }, cells: ['C32:C33', 'D32:D33'] });
  expect(excel.sheet(0).drawings.at(-1)!.content).toMatchObject({ categories: ['p', 'r'] });
  await run(['undo'], ['undo'], ['undo']);
  expect(await references()).toEqual({ from: { row: 39, column: 7 }, cells: ['B31:B33', 'C31:C33'] });
});
