import { pathToFileURL } from 'node:url';
import { Calculator, type WorkbookCell } from '../../core/formula/index.ts';
import { still, workbook } from '../fixtures/formula/calculated.ts';
import { median, percentile } from './row.ts';

const timed = (work: () => void): number => {
  const began = performance.now();
  work();
  return performance.now() - began;
};

/** Milliseconds after one input until the 5,000 cells that depend on it are calculated. */
export function dependents(rounds = 40): number[] {
  const cells: WorkbookCell[] = [{ row: 0, column: 0, content: 1 }];
  for (let row = 0; row < 5_000; row += 1)
    cells.push({ row, column: 1, content: { formula: `=$A$1*${row}+B$1` } });
  cells[1] = { row: 0, column: 1, content: 2 };
  const calculator = new Calculator(workbook({ Sheet: cells }), still());
  calculator.recalculate();
  return Array.from({ length: rounds }, (_, round) =>
    timed(() => {
      calculator.set({ sheet: 0, row: 0, column: 0 }, round + 2);
      calculator.recalculate();
    }),
  );
}

/** Milliseconds to read and calculate 50,000 cells, 10,000 of them formulas. */
export function bigSheet(rounds = 7): number[] {
  const cells: WorkbookCell[] = [];
  for (let row = 0; row < 10_000; row += 1) {
    for (let column = 0; column < 4; column += 1) cells.push({ row, column, content: row * column + 1 });
    cells.push({ row, column: 4, content: { formula: `=SUM(A${row + 1}:C${row + 1})*D${row + 1}` } });
  }
  const book = workbook({ Sheet: cells });
  return Array.from({ length: rounds }, () => timed(() => void new Calculator(book, still()).recalculate()));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const after = dependents();
  console.log(
    `5,000 dependent cells: ${median(after).toFixed(1)} ms, 95th percentile ${percentile(after, 0.95).toFixed(1)} ms (at most 20)`,
  );
  const big = bigSheet();
  console.log(
    `50,000 cells, read and calculated: ${median(big).toFixed(0)} ms, the first ${big[0]!.toFixed(0)} ms`,
  );
}
