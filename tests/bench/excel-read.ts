import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { grade, type ExerciseInLanguage } from '../../core/exercise/index.ts';
import { excelGrader } from '../../core/excel/index.ts';
import { rows, standardStyles, type Literal } from '../fixtures/excel/literals.ts';
import { excelFiles, zipped } from '../fixtures/excel/package.ts';
import { median } from './row.ts';

const rowCount = 5000;

/** A sheet of 50,000 cells, 10,000 of them formulas, as a shop might keep it. */
export function largeWorkbook(): Uint8Array {
  const lines = Array.from({ length: rowCount }, (_, index): Literal[] => {
    const row = index + 2;
    const numbers = Array.from(
      { length: 7 },
      (_, column) => (((index + 1) * (column + 3) * 7919) % 1000) / 4,
    );
    return [
      `Item ${index % 997}`,
      ...numbers.slice(0, 6),
      { v: numbers[6]!, s: 'jod' },
      { f: `SUM(B${row}:H${row})`, v: numbers.reduce((sum, each) => sum + each, 0) },
      { f: `IF(I${row}>800,"high","low")`, v: 'low' },
    ];
  });
  const data = rows([['Item', 'A', 'B', 'C', 'D', 'E', 'F', 'G', 'Sum', 'Note'], ...lines]);
  return zipped(usualNames(excelFiles({ styles: standardStyles, sheets: [{ name: 'Sales', data }] })));
}

/** Parts under the names that Excel gives them: other libraries know no others. */
function usualNames(files: Readonly<Record<string, string>>): Record<string, string> {
  const usual = (text: string): string =>
    text
      .replaceAll('content/part-1.xml', 'xl/workbook.xml')
      .replaceAll('content/part-2.xml', 'xl/worksheets/sheet1.xml')
      .replaceAll('content/part-3.xml', 'xl/styles.xml')
      .replaceAll('content/_rels/part-1.xml.rels', 'xl/_rels/workbook.xml.rels')
      .replaceAll('Target="/xl/', 'Target="');
  return Object.fromEntries(Object.entries(files).map(([name, xml]) => [usual(name), usual(xml)]));
}

const task = (id: string, checks: ExerciseInLanguage['tasks'][number]['checks']) => ({
  id,
  objective: 'E4.1',
  points: 1,
  short: id,
  text: id,
  name: id,
  hint: id,
  checks,
  solution: [{ command: 'undo', args: {} }],
});

/** Five tasks without results to calculate, as most of formatting is. */
const exercise: ExerciseInLanguage = {
  id: 'large',
  workspace: 'excel',
  level: 'practice',
  title: 'Large',
  fileName: 'Large.xlsx',
  learnt: ['to wait'],
  tasks: [
    task('bold', [{ check: 'font', at: { range: 'A1:J1' }, bold: true }]),
    task('money', [{ check: 'number-format', at: { range: 'H2:H5001' }, is: 'currency', symbol: 'JOD' }]),
    task('text', [{ check: 'text', at: { range: 'A3' }, is: 'Item 1' }]),
    task('frozen', [{ check: 'frozen', rows: 1 }]),
    task('sum', [{ check: 'value', at: { range: 'B2' }, is: 939.25 }]),
  ],
};

/** Milliseconds to read and mark a workbook of 50,000 cells; the first figure is without any warming. */
export function excelRead(rounds = 9): number[] {
  const file = largeWorkbook();
  const starter = excelGrader.read(file);
  return Array.from({ length: rounds }, () => {
    const began = performance.now();
    grade(exercise, excelGrader, excelGrader.read(file), starter);
    return performance.now() - began;
  });
}

/** Milliseconds to open it alone. */
export function excelOpened(rounds = 9): number[] {
  const file = largeWorkbook();
  return Array.from({ length: rounds }, () => {
    const began = performance.now();
    excelGrader.read(file);
    return performance.now() - began;
  });
}

interface OtherLibrary {
  Workbook: new () => { xlsx: { load(bytes: Buffer): Promise<unknown> } };
}

/**
 * What exceljs needs to open the same file; null where it is not there. It is no dependency, since one of its own has
 * no licence: `npm install --no-save exceljs@4.4.0` brings it for a comparison.
 */
export async function excelOpenedByExceljs(rounds = 9): Promise<number[] | null> {
  const name = 'exceljs';
  let library: OtherLibrary;
  try {
    library = createRequire(import.meta.url)(name) as OtherLibrary;
  } catch {
    return null;
  }
  const file = Buffer.from(largeWorkbook());
  const values: number[] = [];
  while (values.length < rounds) {
    const began = performance.now();
    await new library.Workbook().xlsx.load(file);
    values.push(performance.now() - began);
  }
  return values;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const figures = excelRead();
  console.log(
    `read and mark a workbook of 50,000 cells: ${Math.round(median(figures))} ms (at most 300), the first ${Math.round(figures[0]!)} ms`,
  );
  console.log(`open it: ${Math.round(median(excelOpened()))} ms`);
  const others = await excelOpenedByExceljs();
  console.log(others ? `exceljs opens it: ${Math.round(median(others))} ms` : 'exceljs is not installed');
}
