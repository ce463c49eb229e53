import { pathToFileURL } from 'node:url';
import exceljs from 'exceljs';
import { grade, type ExerciseInLanguage } from '../../core/exercise/index.ts';
import { excelGrader } from '../../core/excel/index.ts';
import { inflateByZlib } from '../../main/practice/inflate.ts';
import { rows, standardStyles, type Literal } from '../fixtures/excel/literals.ts';
import { excelFiles, zipped } from '../fixtures/excel/package.ts';
import { median, times } from './row.ts';

/** A sheet of ten columns, two of them formulas, as a shop might keep it: 50,000 cells unless more are asked for. */
export function largeWorkbook(rowCount = 5000): Uint8Array {
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
  files: [],
  learnt: ['to wait'],
  tasks: [
    task('bold', [{ check: 'font', at: { range: 'A1:J1' }, bold: true }]),
    task('money', [{ check: 'number-format', at: { range: 'H2:H5001' }, is: 'currency', symbol: 'JOD' }]),
    task('text', [{ check: 'text', at: { range: 'A3' }, is: 'Item 1' }]),
    task('frozen', [{ check: 'frozen', rows: 1 }]),
    task('sum', [{ check: 'value', at: { range: 'B2' }, is: 939.25 }]),
  ],
};

/** Milliseconds for one workbook of 50,000 cells; the first figures are without any warming. */
export interface ExcelReading {
  /** Read and marked by the grader. */
  marked: number[];
  /** Opened by exceljs, which marks nothing. */
  byExceljs: number[];
}

/** One after the other: in turns, each would clear away the garbage of the other. */
export async function excelReading(rounds = 9): Promise<ExcelReading> {
  const file = largeWorkbook();
  const starter = excelGrader.read(largeWorkbook());
  const marked = await times(rounds, () =>
    timed(() => grade(exercise, excelGrader, excelGrader.read(file, inflateByZlib), starter)),
  );
  const byExceljs = await times(rounds, () =>
    timed(() => new exceljs.Workbook().xlsx.load(file.slice().buffer)),
  );
  return { marked, byExceljs };
}

async function timed(work: () => unknown): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** Our time in per cent of what exceljs needs. */
export const share = ({ marked, byExceljs }: ExcelReading): number =>
  (100 * median(marked)) / median(byExceljs);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const reading = await excelReading();
  const told = (values: number[]): string =>
    `${Math.round(median(values))} ms, the first ${Math.round(values[0]!)} ms`;
  console.log(`read and mark a workbook of 50,000 cells: ${told(reading.marked)} (at most 300)`);
  console.log(`exceljs opens it: ${told(reading.byExceljs)}`);
  console.log(`a share of ${Math.round(share(reading))} % (at most 50)`);
}
