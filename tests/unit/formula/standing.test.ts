import { expect, test } from 'vitest';
import { Calculator, type CellContent, type Scalar } from '../../../core/formula/index.ts';
import { still, workbook } from '../../fixtures/formula/calculated.ts';
import { address, cells } from '../../fixtures/formula/small-book.ts';

/** A workbook as a file has it: with a result for every formula. */
function opened(content: Record<string, CellContent>) {
  const calculator = new Calculator(workbook({ Main: cells(content) }), still());
  const value = (name: string): Scalar => {
    const { sheet, row, column } = address(name);
    return calculator.value(sheet, row, column);
  };
  return { calculator, value };
}

const plain = (formula: string, stored: Scalar): CellContent => ({ formula, spread: 'single', stored });
const at = (name: string) => expect.objectContaining(address(name));
const stock = {
  A1: 2,
  A2: 3,
  B1: plain('=A1*10', 20),
  B2: plain('=A2*10', 31),
  C1: plain('=SUM(B1:B2)', 51),
};

test('stored results stand until they are calculated, and what differs is named', () => {
  const { calculator, value } = opened(stock);
  expect(calculator.stands).toBe(true);
  expect(value('C1')).toBe(51);
  expect(calculator.evaluate('=B2+1', address('D1'))).toBe(32);
  expect(calculator.recalculate()).toEqual([at('B2'), at('C1')]);
  expect([value('B1'), value('B2'), value('C1')]).toEqual([20, 30, 50]);
  expect(calculator.evaluate('=B2+1', address('D1'))).toBe(31);
  expect(calculator.stands).toBe(false);
});

test('formulas are taken in as long as there is time', () => {
  const many = Object.fromEntries(
    Array.from({ length: 1200 }, (_, row) => [`A${row + 1}`, plain(`=ROW()+${row}`, 0)]),
  );
  const { calculator, value } = opened(many);
  let rests = 0;
  while (calculator.stands) {
    let isFirst = true;
    calculator.takeIn(() => isFirst && !(isFirst = false));
    rests++;
    expect(value('A1200')).toBe(0);
  }
  expect(rests).toBe(3);
  expect(calculator.recalculate()).toHaveLength(1200);
  expect(value('A1200')).toBe(2399);
});

test('a change does not wait: what stands is calculated with it', () => {
  const { calculator, value } = opened(stock);
  calculator.set(address('A1'), 7);
  expect(calculator.recalculate()).toEqual(expect.arrayContaining([at('B1'), at('B2'), at('C1')]));
  expect([value('B1'), value('B2'), value('C1')]).toEqual([70, 30, 100]);
});

test('a formula that stands is replaced like any other', () => {
  const { calculator, value } = opened(stock);
  calculator.set(address('B2'), 5);
  calculator.recalculate();
  expect([value('B2'), value('C1')]).toEqual([5, 25]);
});

test.each<[string, CellContent]>([
  ['has no stored result', plain('=1+1', null)],
  ['may fill other cells', { formula: '=A1:A2', stored: 2 }],
])('nothing stands where a formula %s', (_, content) => {
  const { calculator, value } = opened({ ...stock, D1: content });
  expect(calculator.stands).toBe(false);
  calculator.recalculate();
  expect([value('B2'), value('C1')]).toEqual([30, 50]);
});
