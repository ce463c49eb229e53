import { expect, test } from 'vitest';
import { errorNamed, type Scalar } from '../../../core/formula/index.ts';
import { calculated } from '../../fixtures/formula/calculated.ts';
import { close } from '../../fixtures/formula/close.ts';
import { families, table, type Row } from '../../fixtures/formula/table.ts';

const outcomes = new Map(
  calculated(table.map(([formula]) => formula)).map((outcome, index) => [table[index]!, outcome]),
);

const rows = (value: Row[1]): readonly (readonly Scalar[])[] =>
  (Array.isArray(value) ? (value as Scalar[][]) : [[value as Scalar]]).map((line) =>
    line.map((item) => (typeof item === 'string' ? (errorNamed(item) ?? item) : item)),
  );

test.each(Object.keys(families))('%s', (family) => {
  const wrong = families[family]!.filter((row) => !close(outcomes.get(row)!.values, rows(row[1])));
  expect(wrong.map(([formula, value]) => ({ formula, value, not: outcomes.get(wrong[0]!)!.values }))).toEqual(
    [],
  );
});

test('the table is long enough to mean something, and says nothing twice', () => {
  const formulas = table.map(([formula]) => formula);
  expect(new Set(formulas).size).toBe(formulas.length);
  expect(formulas.length).toBeGreaterThanOrEqual(300);
});
