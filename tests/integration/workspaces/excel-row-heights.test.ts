import { expect, test } from 'vitest';
import { readExcel } from '../../../core/excel/index.ts';
import { openExcelBench, type Call } from './excel-bench.ts';

const { excel, run, load } = await openExcelBench();

const at = (range: string): Call => ['select', { at: { range } }];
const height = (row: number): number => excel.pointsOf(excel.sheet().rowHeight(row - 1));

test('a row is as high as its tallest content, and the file states no height for it', async () => {
  await load('openpyxl');
  const usual = height(40);
  await run(at('H40'), ['type', { text: 'العنوان' }], at('H40'), ['size', { is: 14 }]);
  expect(height(40)).toBe(18.75);
  await run(at('H41'), ['type', { text: 'one two three four five six' }], at('H41'), at('H41'), ['wrap']);
  expect(height(41)).toBeGreaterThan(2 * usual - 1);
  const bytes = await excel.save();
  expect(readExcel(bytes).sheets[0]!.rows.get(39)?.height ?? null).toBeNull();
  const wrapped = height(41);
  await excel.load(bytes);
  expect([height(40), height(41)]).toEqual([18.75, wrapped]);
});

test('a height that somebody set stays; a wider column needs fewer lines', async () => {
  await load('openpyxl');
  await run(at('H40'), ['row-height', { points: 12 }], ['size', { is: 20 }]);
  expect(height(40)).toBe(12);
  await run(at('H41'), ['type', { text: 'one two three four five six' }], at('H41'), at('H41'), ['wrap']);
  await run(['column-width', { characters: 60 }]);
  expect(height(41)).toBe(15);
});
