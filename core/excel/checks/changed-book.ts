import type { Calculator } from '../../formula/index.ts';
import { contentOf, newCalculator } from '../calculation.ts';
import { cellAt } from '../cells.ts';
import type { ExcelWorkbook } from '../model.ts';
import { inputsOf, type PlacedFormula } from '../precedents.ts';
import { changedInputs, literalsIn, roundsFor, type ChangedInput } from './changed-inputs.ts';

const scratch = new WeakMap<ExcelWorkbook, Calculator>();

/** A calculator whose inputs may be changed, as long as they are put back. */
function scratchOf(workbook: ExcelWorkbook): Calculator {
  const known = scratch.get(workbook) ?? newCalculator(workbook);
  scratch.set(workbook, known);
  return known;
}

function restore(workbook: ExcelWorkbook, calculator: Calculator, inputs: readonly ChangedInput[]): void {
  for (const { sheet, row, column } of inputs) {
    const tab = workbook.sheets[sheet]!;
    const cell = cellAt(tab, row, column);
    calculator.set({ sheet, row, column }, cell ? contentOf(tab, cell) : null);
  }
  calculator.recalculate();
}

/**
 * Tries a judgement on the workbook's own data, then on several sets in which what `formulas` depend on is changed,
 * until one has something to say. `keep` are cells that stay as they are; `written` are formulas that were typed, whose
 * limits are worth trying too.
 */
export function onChangedData<Found>(
  workbook: ExcelWorkbook,
  formulas: readonly PlacedFormula[],
  keep: (sheet: number, row: number, column: number) => boolean,
  judge: (calculator: Calculator, changed: boolean) => Found | null,
  written: readonly string[] = [],
): Found | null {
  const calculator = scratchOf(workbook);
  const first = judge(calculator, false);
  if (first !== null) return first;
  const inputs = inputsOf(workbook, formulas).filter(({ sheet, row, column }) => !keep(sheet, row, column));
  if (inputs.length === 0) return null;
  const literals = literalsIn([...formulas.slice(0, 1).map(({ formula }) => formula), ...written]);
  for (let round = 0; round < roundsFor(literals); round++) {
    const changes = changedInputs(inputs, literals, round);
    for (const input of changes) calculator.set(input, input.content);
    calculator.recalculate();
    try {
      const found = judge(calculator, true);
      if (found !== null) return found;
    } finally {
      restore(workbook, calculator, changes);
    }
  }
  return null;
}
