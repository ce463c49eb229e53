import {
  Calculator,
  copyReferences,
  isError,
  Matrix,
  type CellAddress,
  type Scalar,
} from '../../formula/index.ts';
import { contentOf, newCalculator } from '../calculation.ts';
import { cellAt } from '../cells.ts';
import type { ExcelWorkbook } from '../model.ts';
import { inputsOf, type PlacedFormula } from '../precedents.ts';
import { changedInputs, literalsIn, rounds, type ChangedInput } from './changed-inputs.ts';
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

export type Judgement =
  | { right: true }
  /** `changed`: the same on the workbook's own data, another on other data. */
  | { right: false; at: Expected; changed: boolean; expected: Scalar };

const scratch = new WeakMap<ExcelWorkbook, Calculator>();

/** A calculator whose inputs may be changed, as long as they are put back. */
function scratchOf(workbook: ExcelWorkbook): Calculator {
  const known = scratch.get(workbook) ?? newCalculator(workbook);
  scratch.set(workbook, known);
  return known;
}

/** Whether what stands in the sheet equals what the model formula gives; an array is compared cell by cell. */
function equals(
  calculator: Calculator,
  { sheet, row, column, formula }: Expected,
  changed: boolean,
): Scalar | true {
  const result = calculator.evaluate(`=${formula}`, { sheet, row, column });
  const values = result instanceof Matrix ? result.rows() : [[result]];
  for (const [down, line] of values.entries())
    for (const [along, expected] of line.entries()) {
      // Where the model formula has an error on made-up data, a formula that avoids it is no worse.
      if (changed && isError(expected)) continue;
      if (!sameValue(calculator.value(sheet, row + down, column + along), expected)) return expected;
    }
  return true;
}

function put(calculator: Calculator, inputs: readonly ChangedInput[]): void {
  for (const input of inputs) calculator.set(input, input.content);
  calculator.recalculate();
}

function restore(workbook: ExcelWorkbook, calculator: Calculator, inputs: readonly ChangedInput[]): void {
  for (const { sheet, row, column } of inputs) {
    const cell = cellAt(workbook.sheets[sheet]!, row, column);
    calculator.set({ sheet, row, column }, cell ? contentOf(cell) : null);
  }
  calculator.recalculate();
}

const placed = ({ formula, sheet, row, column }: Expected): PlacedFormula => ({
  formula,
  sheet,
  row,
  column,
});

/**
 * Whether cells give what the model formulas give: on the workbook's own data and on several other sets of data, made
 * by changing what the model formulas depend on.
 */
export function judgeEquivalence(workbook: ExcelWorkbook, expected: readonly Expected[]): Judgement {
  const calculator = scratchOf(workbook);
  for (const each of expected) {
    const same = equals(calculator, each, false);
    if (same !== true) return { right: false, at: each, changed: false, expected: same };
  }
  const targets = new Set(expected.map(({ sheet, row, column }) => `${sheet} ${row} ${column}`));
  const inputs = inputsOf(workbook, expected.map(placed)).filter(
    ({ sheet, row, column }) => !targets.has(`${sheet} ${row} ${column}`),
  );
  const literals = literalsIn(expected[0]?.formula ?? '');
  for (let round = 0; round < rounds && inputs.length > 0; round++) {
    const changes = changedInputs(inputs, literals, round);
    put(calculator, changes);
    try {
      for (const each of expected) {
        const same = equals(calculator, each, true);
        if (same !== true) return { right: false, at: each, changed: true, expected: same };
      }
    } finally {
      restore(workbook, calculator, changes);
    }
  }
  return { right: true };
}
