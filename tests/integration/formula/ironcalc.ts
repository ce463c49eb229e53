import { initSync, Model } from '@ironcalc/wasm';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isError, type Scalar } from '../../../core/formula/index.ts';
import { roomFor, type Outcome } from '../../fixtures/formula/calculated.ts';
import { data } from '../../fixtures/formula/data.ts';

const typed = (value: Scalar): string => {
  if (value === null) return '';
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'string' && /^\d/.test(value) ? `'${value}` : String(value);
};

/**
 * What IronCalc makes of each formula, as text. It shows numbers with few digits, so another sheet turns each value into
 * text with all of them.
 */
export function ironCalc(formulas: readonly string[], outcomes: readonly Outcome[]): string[][][] {
  initSync({ module: readFileSync(createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm')) });
  const model = new Model('table', 'en', 'UTC', 'en');
  model.pauseEvaluation();
  model.renameSheet(0, 'Formulas');
  for (const [sheet, name] of [
    [1, 'Data'],
    [2, 'Shown'],
  ] as const) {
    model.newSheet();
    model.renameSheet(sheet, name);
  }
  for (const [row, values] of data.entries())
    for (const [column, value] of values.entries())
      if (value !== null) model.setUserInput(1, row + 1, column + 1, typed(value));
  for (const [index, formula] of formulas.entries()) {
    model.setUserInput(0, index * roomFor + 1, 1, formula);
    for (const [down, line] of outcomes[index]!.values.entries())
      for (const across of line.keys()) {
        const cell = `${'ABCDEFGH'[across]}${index * roomFor + down + 1}`;
        model.setUserInput(2, index * roomFor + down + 1, across + 1, `=Formulas!${cell}&""`);
      }
  }
  model.resumeEvaluation();
  model.evaluate();
  return outcomes.map(({ values }, index) =>
    values.map((line, down) =>
      line.map((_, across) => model.getFormattedCellValue(2, index * roomFor + down + 1, across + 1)),
    ),
  );
}
