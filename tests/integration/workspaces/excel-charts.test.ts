import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readExcel, type ExcelWorkbook } from '../../../core/excel/index.ts';
import { pythonWith } from '../python.ts';
import { resave } from '../resave.ts';
import { openExcelBench, type Call } from './excel-bench.ts';

const kinds = ['column', 'bar', 'line', 'pie', 'doughnut', 'area', 'scatter'] as const;
const { excel, run, load } = await openExcelBench();

/** A chart of each kind, a combined one with all that can be added, one on a sheet of its own, and small charts. */
async function chartFile(): Promise<Uint8Array> {
  await load('openpyxl');
  const cells: Call = ['select', { at: { sheet: 1, range: 'A30' } }];
  await run(cells);
  excel.clipboardIn({
    text: ['المدينة\tخبز\tحليب\tزيت', 'أربيل\t10\t20\t5', 'عمّان\t-4\t25\t9', 'حلب\t12\t18\t7'].join('\n'),
    html: null,
  });
  for (const type of kinds)
    await run(cells, ['chart', { type, of: 'A30:C33' }], ['chart-title', { text: `مخطط ${type}` }]);
  await run(
    cells,
    ['chart', { type: 'column', of: 'A30:D33', stacking: 'percent' }],
    ['chart-title', { text: 'stacked' }],
    ['chart', { type: 'combined', of: 'A30:D33' }],
    ['chart-title', { text: 'combined' }],
    ['chart-series-type', { series: 'زيت', type: 'line', secondary: true }],
    ['axis-title', { axis: 'value', text: 'كيلو' }],
    ['axis-title', { axis: 'second', text: 'لتر' }],
    ['chart-labels', { is: 'value' }],
    ['trend-line', { is: 'linear' }],
    ['chart-style', { is: 42 }],
    ['chart', { type: 'bar', of: 'A30:B33' }],
    ['chart-title', { text: 'alone' }],
    ['sparkline', { type: 'win-loss', data: 'B31:D33', at: 'F31:F33' }],
    ['select-chart', { chart: 'alone' }],
    ['chart-move', { to: 'new-sheet', name: 'Alone' }],
  );
  return excel.save();
}

const bare = (reference: string | null | undefined): string => (reference ?? '').replaceAll(/[$']/g, '');

/** Sheet, ways of drawing, title and cells of every chart. */
const facts = ({ sheets }: ExcelWorkbook) =>
  sheets.flatMap(({ kind, charts }) =>
    charts.map(({ groups, title }) => ({
      alone: kind === 'chart',
      kinds: groups.map(({ type, stacking, secondary }) => `${type} ${stacking} ${secondary}`),
      title: title?.text ?? null,
      series: groups.flatMap(({ series }) =>
        series.map((each) => [
          bare(each.name?.reference),
          bare(each.values?.reference),
          bare(each.categories?.reference),
        ]),
      ),
    })),
  );

describe('a workbook with charts', () => {
  let folder = '';
  let file = '';
  let model: ExcelWorkbook;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'mashq-charts-'));
    file = path.join(folder, 'charts.xlsx');
    const bytes = await chartFile();
    await writeFile(file, bytes);
    model = readExcel(bytes);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('is read by openpyxl', async () => {
    const script = path.join(import.meta.dirname, 'excel-charts.py');
    const { stdout } = await promisify(execFile)(pythonWith('openpyxl', 'python3-openpyxl'), [script, file]);
    const found = JSON.parse(stdout) as { title: string | null; values: string[] }[];
    const mine = facts(model);
    expect(mine.length).toBeGreaterThan(kinds.length + 2);
    expect(found.map(({ title, values }) => [title, values.map(bare)])).toEqual(
      mine.map(({ title, series }) => [title, series.map(([, values]) => values)]),
    );
  });

  test('has the same charts when LibreOffice has saved it', async () => {
    const again = await resave([file], 'xlsx');
    try {
      const theirs = readExcel(new Uint8Array(await readFile(again.saved(file))));
      const [mine, saved] = [facts(model), facts(theirs)].map((all) =>
        all.map(({ kinds: ways, title, series }) => ({ ways, title, series })),
      );
      expect(saved).toEqual(mine);
      // LibreOffice makes a sheet of cells of a chart sheet; the chart stays on it.
      expect(theirs.sheets.map(({ name }) => name)).toEqual(model.sheets.map(({ name }) => name));
    } finally {
      await again.clear();
    }
  });
});
