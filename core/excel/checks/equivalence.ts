import {
  copyReferences,
  isError,
  Matrix,
  type Calculator,
  type CellAddress,
  type Scalar,
} from '../../formula/index.ts';
import { cellAt } from '../cells.ts';
import type { ExcelWorkbook } from '../model.ts';
import { onChangedData } from './changed-book.ts';
import { sameValue } from './values.ts';

/** The formula that a cell should be as good as. */
export interface Expected extends CellAddress {
  readonly formula: string;
}

/** The model formula as each cell of a filled range has it; it is written for the first. */
export const expectedFor = (like: string, first: CellAddress, at: CellAddress): Expected => ({
  ...at,
  formula: copyReferences(like.replace(/^=/, ''), at.row - first.row, at.column - first.column),
});

/** Where results differ. `changed`: they are the same on the workbook's own data, and other ones on other data. */
export interface Difference {
  readonly at: Expected;
  readonly changed: boolean;
  readonly expected: Scalar;
}

/** What the model formula gives where the sheet has something else; an array is compared cell by cell. */
function difference(calculator: Calculator, at: Expected, changed: boolean): Difference | null {
  const { sheet, row, column, formula } = at;
  const result = calculator.evaluate(`=${formula}`, { sheet, row, column });
  const lines = result instanceof Matrix ? result.rows() : [[result]];
  for (const [down, line] of lines.entries())
    for (const [along, expected] of line.entries()) {
      // Where the model formula has an error on made-up data, a formula that avoids it is no worse.
      if (changed && isError(expected)) continue;
      if (!sameValue(calculator.value(sheet, row + down, column + along), expected))
        return { at, changed, expected };
    }
  return null;
}

/** Cells of a long range that are tried on changed data; they stand all over it. */
const mostTried = 300;

const sample = (expected: readonly Expected[]): readonly Expected[] => {
  const step = Math.ceil(expected.length / mostTried);
  return step <= 1
    ? expected
    : expected.filter((_, index) => index % step === 0 || index === expected.length - 1);
};

/**
 * Where cells do not give what the model formulas give: on the workbook's own data, or on other data, made by changing
 * what the model formulas depend on. Null when they always do.
 */
export function firstDifference(workbook: ExcelWorkbook, expected: readonly Expected[]): Difference | null {
  const targets = new Set(expected.map(({ sheet, row, column }) => `${sheet} ${row} ${column}`));
  const tried = sample(expected);
  return onChangedData(
    workbook,
    tried,
    (sheet, row, column) => targets.has(`${sheet} ${row} ${column}`),
    (calculator, changed) => {
      for (const each of changed ? tried : expected) {
        const found = difference(calculator, each, changed);
        if (found) return found;
      }
      return null;
    },
    expected.slice(0, 1).flatMap(({ sheet, row, column }) => {
      const tab = workbook.sheets[sheet];
      return (tab && cellAt(tab, row, column)?.formula?.text) ?? [];
    }),
  );
}
