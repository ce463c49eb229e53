import { describe, expect, test } from 'vitest';
import { errorValue, type Scalar } from '../../../../core/formula/index.ts';
import {
  emptyDesign,
  type PivotData,
  type PivotDesign,
  type PivotFunction,
} from '../../../../renderer/workspaces/excel/engine/pivots/design.ts';
import { reportOf } from '../../../../renderer/workspaces/excel/engine/pivots/report.ts';
import { dataOf, value } from './data.ts';

/** What a pivot table shows, row by row. */
function shown(data: PivotData, design: Partial<PivotDesign>, language: 'ar' | 'en' = 'en'): Scalar[][] {
  const report = reportOf(data, { ...emptyDesign, ...design }, language, (each) => String(each));
  const rows = Array.from({ length: report.height }, () =>
    Array.from({ length: report.width }, (): Scalar => null),
  );
  for (const cell of report.cells) rows[cell.row]![cell.column] = cell.value;
  return rows;
}

const sales = dataOf(
  ['Month', 'Town', 'Item', 'Amount'],
  [
    ['March', 'Irbid', 'Tea', 10.5],
    ['January', 'Amman', 'Tea', 20],
    ['January', 'Irbid', 'Bread', 5],
    ['February', 'Amman', 'Bread', 7.25],
    ['March', 'AMMAN', 'Tea', 8],
    ['March', null, 'Soap', 3],
  ],
);

describe('a pivot table', () => {
  test('has a row for each item, months in their own order, and a total', () => {
    expect(shown(sales, { rows: ['Month'], values: [value('Amount')] })).toEqual([
      ['Row Labels', 'Sum of Amount'],
      ['January', 25],
      ['February', 7.25],
      ['March', 21.5],
      ['Grand Total', 53.75],
    ]);
  });

  test('crosses rows with columns, and leaves empty what is not there', () => {
    expect(shown(sales, { rows: ['Month'], columns: ['Item'], values: [value('Amount')] })).toEqual([
      ['Sum of Amount', 'Column Labels', null, null, null],
      ['Row Labels', 'Bread', 'Soap', 'Tea', 'Grand Total'],
      ['January', 5, null, 20, 25],
      ['February', 7.25, null, null, 7.25],
      ['March', null, 3, 18.5, 21.5],
      ['Grand Total', 12.25, 3, 38.5, 53.75],
    ]);
  });

  test('sums a field up over each item of an outer one; nothing is an item, and capitals are the same', () => {
    expect(
      shown(sales, { rows: ['Month', 'Town'], values: [value('Amount'), value('Amount', 'count')] }),
    ).toEqual([
      ['Row Labels', 'Sum of Amount', 'Count of Amount'],
      ['January', 25, 2],
      ['Amman', 20, 1],
      ['Irbid', 5, 1],
      ['February', 7.25, 1],
      ['Amman', 7.25, 1],
      ['March', 21.5, 3],
      ['Amman', 8, 1],
      ['Irbid', 10.5, 1],
      ['(blank)', 3, 1],
      ['Grand Total', 53.75, 6],
    ]);
  });

  test('sets several values side by side under each column', () => {
    const design = { rows: ['Month'], columns: ['Town'], values: [value('Amount'), value('Amount', 'max')] };
    expect(shown(sales, design).slice(0, 4)).toEqual([
      [null, 'Column Labels', null, null, null, null, null, null, null],
      [null, 'Amman', null, 'Irbid', null, '(blank)', null, 'Total Sum of Amount', 'Total Max of Amount'],
      [
        'Row Labels',
        ...[
          'Sum of Amount',
          'Max of Amount',
          'Sum of Amount',
          'Max of Amount',
          'Sum of Amount',
          'Max of Amount',
        ],
        ...[null, null],
      ],
      ['January', 20, 20, 5, 5, null, null, 25, 20],
    ]);
  });

  test('totals outer columns after what they hold', () => {
    const rows = shown(sales, { columns: ['Town', 'Item'], values: [value('Amount')] });
    expect(rows[1]).toEqual([
      null,
      'Amman',
      null,
      'Amman Total',
      'Irbid',
      null,
      'Irbid Total',
      '(blank)',
      '(blank) Total',
      'Grand Total',
    ]);
    expect(rows[3]).toEqual(['Sum of Amount', 7.25, 28, 35.25, 5, 10.5, 15.5, 3, 3, 53.75]);
  });

  test('speaks Arabic, and sorts Arabic texts', () => {
    const data = dataOf(
      ['المدينة', 'المبلغ'],
      [
        ['معان', 4],
        ['إربد', 2],
        ['عمّان', 3],
        [null, 1],
      ],
    );
    expect(shown(data, { rows: ['المدينة'], values: [value('المبلغ', 'average')] }, 'ar')).toEqual([
      ['تسميات الصفوف', 'متوسط المبلغ'],
      ['إربد', 2],
      ['عمّان', 3],
      ['معان', 4],
      ['(فارغ)', 1],
      ['الإجمالي الكلي', 2.5],
    ]);
  });

  test('lets one item of a filter through, and says which', () => {
    const design = {
      ...emptyDesign,
      rows: ['Month'],
      filters: ['Town', 'Item'],
      values: [value('Amount')],
      chosen: new Map([['Town', 'sirbid']]),
    };
    expect(shown(sales, design)).toEqual([
      ['Row Labels', 'Sum of Amount'],
      ['January', 5],
      ['March', 10.5],
      ['Grand Total', 15.5],
    ]);
    const { filters } = reportOf(sales, design, 'en', String);
    expect(filters.map((each) => each.value)).toEqual(['Town', 'Irbid', 'Item', '(All)']);
  });

  test('numbers come before texts, texts before FALSE and TRUE, then errors, then nothing', () => {
    const kinds = dataOf(
      ['Kind', 'N'],
      [
        [null, 1],
        [errorValue('#N/A'), 1],
        [true, 1],
        ['b', 1],
        [10, 1],
        [9, 1],
        [false, 1],
        ['A', 1],
      ],
    );
    const rows = shown(kinds, { rows: ['Kind'], values: [value('N')] });
    expect(rows.slice(1, -1).map(([item]) => item)).toEqual([
      9,
      10,
      'A',
      'b',
      false,
      true,
      errorValue('#N/A'),
      '(blank)',
    ]);
    const turned = shown(kinds, {
      rows: ['Kind'],
      values: [value('N')],
      orders: new Map([['Kind', { descending: true, by: null }]]),
    });
    expect(turned.slice(1, -1).map(([item]) => item)).toEqual([
      errorValue('#N/A'),
      true,
      false,
      'b',
      'A',
      10,
      9,
      '(blank)',
    ]);
  });

  test.each<[PivotFunction, Scalar, Scalar]>([
    ['sum', 3, errorValue('#N/A')],
    ['count', 3, 2],
    ['countNums', 2, 1],
    ['average', 1.5, errorValue('#N/A')],
    ['max', 2, errorValue('#N/A')],
    ['min', 1, errorValue('#N/A')],
    ['product', 2, errorValue('#N/A')],
  ])('%s passes over texts and nothing, and an error is the result', (by, plain, faulty) => {
    const data = dataOf(
      ['Group', 'N'],
      [
        ['a', 1],
        ['a', 2],
        ['a', 'x'],
        ['a', null],
        ['b', 5],
        ['b', errorValue('#N/A')],
        ['c', null],
        ['d', 'x'],
      ],
    );
    const rows = shown(data, { rows: ['Group'], values: [value('N', by)] });
    expect(rows.slice(1, 4).map(([, result]) => result)).toEqual([plain, faulty, null]);
  });

  test('shares of the total, of the row and of the column', () => {
    const data = dataOf(
      ['R', 'C', 'N'],
      [
        ['a', 'x', 1],
        ['a', 'y', 3],
        ['b', 'x', 4],
      ],
    );
    const share = (shownAs: 'percentOfTotal' | 'percentOfRow' | 'percentOfCol'): Scalar[] =>
      shown(data, { rows: ['R'], columns: ['C'], values: [{ ...value('N'), shownAs }] })[2]!.slice(1);
    expect(share('percentOfTotal')).toEqual([0.125, 0.375, 0.5]);
    expect(share('percentOfRow')).toEqual([0.25, 0.75, 1]);
    expect(share('percentOfCol')).toEqual([0.2, 1, 0.5]);
  });
});
