import { describe, expect, test } from 'vitest';
import { Calculator, errorValue, type Scalar, type WorkbookCell } from '../../../core/formula/index.ts';
import { still, workbook } from '../../fixtures/formula/calculated.ts';
import { address, calculate, cells } from '../../fixtures/formula/small-book.ts';

describe('what goes wrong is said as data', () => {
  test.each([
    ['=FOO(1)', '#NAME?', { kind: 'unknown-function', name: 'FOO' }],
    ['=مجموع(A2)', '#NAME?', { kind: 'unknown-function', name: 'مجموع' }],
    ['=nobody+1', '#NAME?', { kind: 'unknown-name', name: 'nobody' }],
    ['=Gone!A1', '#REF!', { kind: 'unknown-sheet', name: 'Gone' }],
    ['=Gone[Qty]', '#REF!', { kind: 'unknown-table', name: 'Gone' }],
    ['=[1]S!A1', '#REF!', { kind: 'other-workbook', name: '1' }],
    ["='[prices.xlsx]S'!A1", '#REF!', { kind: 'other-workbook', name: 'prices.xlsx' }],
    ['=ROUND(1)', '#VALUE!', { kind: 'arguments', name: 'ROUND', least: 2, most: 2 }],
    ['=SUM(1,2', '#NAME?', { kind: 'syntax', at: 7 }],
    ['=SUM(1 2)', '#NAME?', { kind: 'syntax', at: 6 }],
    [`="${'x'.repeat(8_200)}"`, '#VALUE!', { kind: 'too-long' }],
    [`=${'('.repeat(2_000)}1${')'.repeat(2_000)}`, '#VALUE!', { kind: 'too-deep' }],
    [`=${'ABS('.repeat(65)}1${')'.repeat(65)}`, '#VALUE!', { kind: 'too-deep' }],
    ['=SEQUENCE(3000,3000)', '#NUM!', { kind: 'too-much-work' }],
    ['=LET(f,LAMBDA(g,n,g(g,n+1)),f(f,1))', '#NUM!', { kind: 'too-deep' }],
  ] as const)('%.40s', (formula, error, why) => {
    const { value, trouble } = calculate({ A1: formula });
    expect(value('A1')).toBe(errorValue(error));
    expect(trouble('A1')).toEqual(why);
  });

  test('a circle is named, cell by cell, and its cells are 0', () => {
    const { value, trouble, set, calculator } = calculate({
      A1: '=B1+1',
      B1: '=C1',
      C1: '=A1*2',
      D1: '=A1+5',
    });
    const circle = { kind: 'circular', cells: [address('A1'), address('B1'), address('C1')] };
    for (const name of ['A1', 'B1', 'C1']) expect([value(name), trouble(name)]).toEqual([0, circle]);
    expect([value('D1'), trouble('D1')]).toEqual([5, null]);
    set('C1', 4);
    calculator.recalculate();
    expect([value('A1'), value('D1'), trouble('A1')]).toEqual([5, 10, null]);
  });

  test('a branch that is not taken closes no circle', () => {
    const { value, trouble } = calculate({ A1: '=IF(B1,A1,7)', B1: false });
    expect([value('A1'), trouble('A1')]).toEqual([7, null]);
  });

  test.each([
    ['1,024 brackets', `=${'('.repeat(1_024)}1${')'.repeat(1_024)}`, 1],
    ['64 functions', `=${'ABS('.repeat(64)}1${')'.repeat(64)}`, 1],
    ['4,000 sums', `=0${'+1'.repeat(4_000)}`, 4_000],
  ])('%s are no trouble', (_, formula, result) =>
    expect(calculate({ A1: formula }).value('A1')).toBe(result),
  );

  test('nor is a chain of 20,000 cells that begins at its end', () => {
    const chain: WorkbookCell[] = Array.from({ length: 20_000 }, (_, row) => ({
      row,
      column: 0,
      content: row === 19_999 ? 1 : { formula: `=A${row + 2}+1` },
    }));
    const calculator = new Calculator(workbook({ Main: chain }), still());
    calculator.recalculate();
    expect(calculator.value(0, 0, 0)).toBe(20_000);
  });
});

describe('results that are more than one value', () => {
  test('fill the cells below, are read by #, and stop at what is in the way', () => {
    const { calculator, value, trouble, set } = calculate({
      A1: 3,
      A2: 1,
      A3: 2,
      C1: '=SORT(A1:A3)',
      D1: '=SUM(C1#)',
    });
    expect([value('C1'), value('C2'), value('C3'), value('D1')]).toEqual([1, 2, 3, 6]);
    expect(calculator.spill(0, 2, 2)).toEqual({
      from: address('C1'),
      area: { top: 0, left: 2, bottom: 2, right: 2 },
    });
    set('C2', 'here');
    calculator.recalculate();
    expect([value('C1'), value('C3'), value('D1')]).toEqual([
      errorValue('#SPILL!'),
      null,
      errorValue('#SPILL!'),
    ]);
    expect(trouble('C1')).toEqual({ kind: 'spill-blocked', by: address('C2') });
    set('C2', null);
    calculator.recalculate();
    expect([value('C1'), value('C3'), value('D1')]).toEqual([1, 3, 6]);
  });

  test('are one value where a program without them wrote the formula', () => {
    const { value } = calculate({
      A1: 1,
      A2: 2,
      B2: { formula: '=A1:A2*10', spread: 'single' },
      C9: { formula: '=A1:A2', spread: 'single' },
      D1: '=@A1:A2',
    });
    expect([value('B2'), value('B3'), value('C9'), value('D1')]).toEqual([
      20,
      null,
      errorValue('#VALUE!'),
      1,
    ]);
  });

  test('keep to the cells of an array formula', () => {
    const spread = { top: 0, left: 2, bottom: 2, right: 2 };
    const { value } = calculate({ A1: 1, A2: 2, C1: { formula: '=A1:A2*2', spread } });
    expect([value('C1'), value('C2'), value('C3')]).toEqual([2, 4, errorValue('#N/A')]);
  });

  test('tell whether a file has to store them as such', () => {
    const { calculator } = calculate({
      A1: '=SUM(B1:B3*2)',
      A5: '=SUM(B1:B3)',
      A6: '=LEFT(B1)',
      A7: '=UNIQUE(B1)',
    });
    expect([0, 4, 5, 6].map((row) => calculator.isArrayFormula(0, row, 0))).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });
});

test('rows that are hidden or filtered are left out where a function says so', () => {
  const hidden = new Set<number>();
  const list = cells({
    A1: 1,
    A2: 2,
    A3: 4,
    C1: '=SUBTOTAL(9,A1:A3)',
    C2: '=SUBTOTAL(109,A1:A3)',
    C3: '=AGGREGATE(9,5,A1:A3)',
  });
  const sheet = {
    name: 'Main',
    cells: () => list,
    rowState: (row: number) => (row === 2 ? 'filtered' : hidden.has(row) ? 'hidden' : 'shown') as 'shown',
  };
  const calculator = new Calculator({ sheets: [sheet], names: [], tables: [], date1904: false }, still());
  calculator.recalculate();
  const values = (): Scalar[] => [0, 1, 2].map((row) => calculator.value(0, row, 2));
  expect(values()).toEqual([3, 3, 3]);
  hidden.add(0);
  calculator.rowsChanged(0);
  expect(calculator.recalculate()).toHaveLength(2);
  expect(values()).toEqual([3, 2, 2]);
});

test('dates count from 1904 where the workbook does, and never before 1900', () => {
  const formulas = {
    A1: '=DATE(1904,1,2)',
    A2: '=YEAR(0)',
    A3: '=DATE(1903,12,31)',
    A4: '=TODAY()',
    A5: '=WEEKDAY(1)',
  };
  const in1904 = calculate(formulas, { date1904: true });
  expect(['A1', 'A2', 'A3', 'A4', 'A5'].map(in1904.value)).toEqual([1, 1904, errorValue('#NUM!'), 44_634, 7]);
  const in1900 = calculate({ A1: '=DATE(1900,2,29)', A2: '=DAY(60)', A3: '=YEAR(-1)', A4: '="15/3/1899"+1' });
  expect(['A1', 'A2', 'A3', 'A4'].map(in1900.value)).toEqual([
    60,
    29,
    errorValue('#NUM!'),
    errorValue('#VALUE!'),
  ]);
});

test('a formula that is in no cell is calculated as if it stood in one', () => {
  const { calculator } = calculate({ A1: 5, A2: 15, B1: '=A1*2' });
  const from = address('A1');
  expect(calculator.evaluate('=A1>10', address('A1'), from)).toBe(false);
  expect(calculator.evaluate('=A1>10', address('A2'), from)).toBe(true);
  expect(calculator.evaluate('=$A$1', address('A2'), from)).toBe(5);
  calculator.set(address('A1'), 8);
  expect(calculator.evaluate('B1', address('C1'))).toBe(16);
});

test('a change names exactly the cells that hold something else', () => {
  const { calculator, set } = calculate({ A1: 1, B1: '=A1>0', C1: '=A1+1', D1: '=B1&""' });
  set('A1', 2);
  expect(calculator.recalculate()).toEqual([address('A1'), address('C1')]);
});
