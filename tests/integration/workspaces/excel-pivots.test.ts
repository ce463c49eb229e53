import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { readExcel, type ExcelWorkbook } from '../../../core/excel/index.ts';
import { areaName } from '../../../core/formula/index.ts';
import pivotStarter from '../../../build/content/starters/excel/pivot.ts';
import { preparedFile } from '../../../build/content/starters/excel/prepared.ts';
import { openHeadlessExcel } from '../../../renderer/workspaces/excel/engine/headless.ts';
import { pythonWith } from '../python.ts';
import { resave } from '../resave.ts';

/** A workbook with pivot tables of every shape, over texts, days, numbers, nothing and an error. */
async function pivotFile(): Promise<Uint8Array> {
  const excel = await openHeadlessExcel();
  await excel.load(await preparedFile(pivotStarter, 'en'));
  const run = async (command: string, args: Record<string, unknown>): Promise<void> =>
    expect(await excel.run({ command, args: args as never }, 'solution'), command).toMatchObject({
      ok: true,
    });
  const data = [
    'Day\tPlace\tNumber\tPaid',
    '05/03/2026\tIrbid\t4\tTRUE',
    '01/03/2026\tAmman\t2.5\tFALSE',
    '05/03/2026\t\t3\tTRUE',
    '01/03/2026\tعجلون <&"\t#N/A\tTRUE',
  ];
  await run('select', { at: { sheet: 'Sales', range: 'A30' } });
  excel.clipboardIn({ text: data.join('\n'), html: null });
  const of = 'A30:D34';
  const values = [{ field: 'Number' }, { field: 'Number', function: 'count' }];
  await run('pivot-table', { of, rows: ['Day'], columns: ['Paid'], values });
  await run('select', { at: { sheet: 'Sales', range: 'A30' } });
  await run('pivot-table', { of, rows: ['Place'], columns: [], filters: ['Day', 'Paid'], values });
  await run('pivot-filter', { field: 'Day', item: '05/03/2026' });
  await run('select', { at: { sheet: 'Sales', range: 'A3' } });
  await run('pivot-table', {
    of: 'A3:E21',
    rows: ['Month', 'Town'],
    values: [{ field: 'Pieces', function: 'max' }],
  });
  await run('pivot-sort', { field: 'Town', order: 'descending', by: { field: 'Pieces', function: 'max' } });
  return excel.save();
}

/** What the pivot tables of a workbook are, and the numbers in their cells. */
const facts = ({ sheets }: ExcelWorkbook) =>
  sheets.flatMap(({ name, pivots, cells }) =>
    pivots.map(({ source, rows, columns, filters, values, chosen, area }) => ({
      sheet: name,
      source: source.area && areaName(source.area),
      rows,
      columns,
      filters,
      chosen,
      values: values.map(({ field, function: by }) => `${by} ${field}`).sort(),
      numbers: [...cells.values()]
        .filter(
          ({ row, column }) =>
            row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
        )
        .flatMap(({ value }) => (typeof value === 'number' ? [Math.round(value * 1e6) / 1e6] : []))
        .sort((one, other) => one - other),
    })),
  );

describe('a workbook with pivot tables', () => {
  test('is read by openpyxl', async () => {
    const bytes = await pivotFile();
    const folder = await mkdtemp(path.join(tmpdir(), 'mashq-pivots-'));
    try {
      const file = path.join(folder, 'pivots.xlsx');
      await writeFile(file, bytes);
      const script = path.join(import.meta.dirname, 'excel-pivots.py');
      const python = pythonWith('openpyxl', 'python3-openpyxl');
      const { stdout } = await promisify(execFile)(python, [script, file]);
      const model = readExcel(bytes);
      const found = JSON.parse(stdout) as { sheet: string; at: string; records: number; values: string[] }[];
      expect(found).toHaveLength(6);
      expect(found).toEqual(
        model.sheets.flatMap(({ name: sheet, pivots }) =>
          pivots.map(({ name, area, source, rows, columns, filters, values }) => ({
            sheet,
            name,
            at: areaName(area),
            source: areaName(source.area!),
            records: source.area!.bottom - source.area!.top,
            rows,
            columns,
            filters,
            values: values.map((each) => each.name),
          })),
        ),
      );
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test('is read by LibreOffice, which works out the same numbers', async () => {
    const files = [await pivotFile(), await preparedFile(pivotStarter, 'ar')];
    const folder = await mkdtemp(path.join(tmpdir(), 'mashq-pivots-'));
    const paths = files.map((_, index) => path.join(folder, `pivots-${index}.xlsx`));
    for (const [index, file] of paths.entries()) await writeFile(file, files[index]!);
    const { saved, clear } = await resave(paths, 'xlsx');
    try {
      for (const [index, file] of paths.entries()) {
        const theirs = readExcel(new Uint8Array(await readFile(saved(file))));
        expect(facts(theirs)).toEqual(facts(readExcel(files[index]!)));
      }
    } finally {
      await Promise.all([clear(), rm(folder, { recursive: true })]);
    }
  });
});
