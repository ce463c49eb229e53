import { describe, expect, test } from 'vitest';
import { Calculator, errorValue, readTyped, tokensOf } from '../../../core/formula/index.ts';
import { still, workbook } from '../../fixtures/formula/calculated.ts';

/** What long runs of `fuzz.test.ts` and `incremental.test.ts` came upon, each in its smallest form. */
const alone = (formula: string) => {
  const calculator = new Calculator(
    workbook({ Play: [{ row: 0, column: 0, content: { formula } }] }),
    still(),
  );
  calculator.recalculate();
  return calculator.value(0, 0, 0);
};

describe('found by chance', () => {
  test('a minus before zero is no other zero', () => {
    expect(Object.is(readTyped('-0', { thisYear: 2026, date1904: false }).content, 0)).toBe(true);
    expect(Object.is(alone('=SUM({-0})'), 0)).toBe(true);
    expect(Object.is(alone('=+-0'), 0)).toBe(true);
  });

  test('a number that no cell can hold is no number', () => {
    expect(alone('=4E6096')).toBe(errorValue('#NUM!'));
  });

  test('a result that filled half a million cells goes as quickly as it came', () => {
    const calculator = new Calculator(workbook({ Play: [] }), still());
    calculator.set({ sheet: 0, row: 0, column: 0 }, { formula: '=SEQUENCE(500000)' });
    calculator.recalculate();
    calculator.set({ sheet: 0, row: 0, column: 0 }, null);
    calculator.recalculate();
    expect(calculator.value(0, 499_999, 0)).toBeNull();
  });

  test('texts over which the tokenizer stumbles keep all their characters', () => {
    const formula = '=LAMBDA(#x,1)';
    expect(
      tokensOf(formula)
        .map(({ value }) => value)
        .join(''),
    ).toBe(formula);
    expect(alone(formula)).toBe(errorValue('#NAME?'));
  });

  test('days that no calendar has are not counted one by one', () => {
    expect(alone('=NETWORKDAYS(1,1E300)')).toBe(errorValue('#NUM!'));
    expect(alone('=WORKDAY(1E300,1)')).toBe(errorValue('#NUM!'));
    expect(alone('=COMBIN(1E300,5E299)')).toBe(errorValue('#NUM!'));
  });

  test('a place for cells that is left empty is a mistake, not a crash', () => {
    expect(alone('=OFFSET(,1,0)')).toBe(errorValue('#VALUE!'));
  });

  test('a sum of work has an end', () => {
    expect(alone('=SUM(SEQUENCE(1000,1000)*SEQUENCE(1,1000)*MAKEARRAY(900,900,LAMBDA(a,b,a*b)))')).toBe(
      errorValue('#NUM!'),
    );
  });

  test('cells of a circle are looked at again when another of them changes', () => {
    const calculator = new Calculator(
      workbook({
        Play: [
          { row: 0, column: 0, content: { formula: '=C3' } },
          { row: 0, column: 2, content: { formula: '=A1:A3*1' } },
        ],
      }),
      still(),
    );
    calculator.recalculate();
    expect(calculator.trouble(0, 0, 0)).toMatchObject({ kind: 'circular' });
    calculator.set({ sheet: 0, row: 0, column: 2 }, 5);
    calculator.recalculate();
    expect(calculator.trouble(0, 0, 0)).toBeNull();
    expect(calculator.value(0, 0, 0)).toBe(0);
  });
});
