import { describe, expect, test } from 'vitest';
import { errorValue } from '../../../core/formula/index.ts';
import { calculate } from '../../fixtures/formula/small-book.ts';

describe('what formulas name', () => {
  const tables = [
    {
      name: 'Sales',
      sheet: 0,
      area: { top: 0, left: 0, bottom: 3, right: 1 },
      columns: ['item', 'qty'],
      headerRow: true,
      totalRow: true,
    },
  ];
  test.each([
    ['=SUM(Sales[qty])', 5],
    ['=Sales[[#Totals],[qty]]', 99],
    ['=COUNTA(Sales[#All])', 8],
    ['=Sales[[#Headers],[qty]]', 'qty'],
    ['=SUM(Sales[[item]:[qty]])', 5],
    ['=ROWS(Sales)', 2],
  ])('%s', (formula, result) => {
    const content = { A1: 'item', B1: 'qty', A2: 'a', B2: 2, A3: 'b', B3: 3, A4: 'all', B4: 99 };
    expect(calculate({ ...content, D2: formula }, { tables }).value('D2')).toBe(result);
  });

  test('the row of a table beside the formula', () => {
    const here = [
      { ...tables[0]!, area: { top: 0, left: 0, bottom: 3, right: 2 }, columns: ['a', 'b', 'c'] },
    ];
    const { value } = calculate({ A2: 4, B2: 5, C2: '=[@a]*[@b]', D2: '=Sales[@a]' }, { tables: here });
    expect([value('C2'), value('D2')]).toEqual([20, 4]);
  });

  test('names, Arabic ones too, of the workbook and of a sheet; relative ones go along', () => {
    const names = [
      { name: 'المبيعات', formula: '=Main!$A$1:$A$2' },
      { name: 'Rate', formula: '=2' },
      { name: 'Rate', sheet: 0, formula: '=3' },
      { name: 'Left', formula: '=Main!A1' },
      { name: 'Double', formula: '=LAMBDA(x,x*2)' },
      { name: 'Me', formula: '=Me+1' },
    ];
    const { value } = calculate(
      {
        A1: 1,
        A2: 2,
        B1: '=SUM(المبيعات)',
        B2: '=Rate',
        C2: '=Other!A1',
        B5: '=Left',
        A5: 8,
        C1: '=Double(21)',
        D1: '=Me',
      },
      { names },
      { A1: '=Rate' },
    );
    expect([value('B1'), value('B2'), value('C2'), value('C1')]).toEqual([3, 3, 2, 42]);
    expect(value('B5')).toBe(0);
    expect(value('D1')).toEqual(errorValue('#NUM!'));
  });

  test('other sheets, several at once, whole columns and rows', () => {
    const { value } = calculate(
      {
        A1: 1,
        A2: 2,
        C1: '=Other!A1',
        C2: '=SUM(Main:Other!A1)',
        C3: '=SUM(A:A)',
        C4: '=SUM(1:1)-C1',
        C5: '=SUMPRODUCT(A:A*A:A)',
      },
      {},
      { A1: 10 },
    );
    expect(['C1', 'C2', 'C3', 'C5'].map(value)).toEqual([10, 11, 3, 5]);
  });
});
