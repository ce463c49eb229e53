import { describe, expect, test } from 'vitest';
import { languages } from '../../../../core/language/index.ts';
import { messagesIn, type Messages } from '../../../../renderer/i18n/messages.ts';
import { pivotForms } from '../../../../renderer/workspaces/excel/questions/pivot-forms.ts';
import {
  answersOf,
  areas,
  changesOf,
  fits,
  newCall,
  noAnswers,
  orderIn,
  put,
  summarised,
  summariseBy,
  waysFor,
  type PivotAnswers,
} from '../../../../renderer/workspaces/excel/questions/pivot.ts';
import { desk, select } from '../excel-data/desk.ts';

const town = { name: 'Town', usual: 'count' } as const;
const item = { name: 'Item', usual: 'count' } as const;
const sold = { name: 'Sold', usual: 'sum' } as const;

/** Fields put into areas, one after another. */
const chosen = (
  ...steps: Parameters<typeof put> extends [unknown, ...infer Rest] ? Rest[] : never
): PivotAnswers => steps.reduce((answers, step) => put(answers, ...step), noAnswers);

describe('what a pivot table is to show', () => {
  test('a field is in one of rows, columns and filters, and may be a value too', () => {
    const answers = chosen(
      [town, 'rows', true],
      [item, 'rows', true],
      [town, 'values', true],
      [town, 'filters', true],
    );
    expect(answers).toMatchObject({ rows: ['Item'], columns: [], filters: ['Town'] });
    expect(answers.values).toEqual([{ field: 'Town', function: 'count', as: 'normal' }]);
    expect(put(answers, town, 'filters', false).filters).toEqual([]);
    expect(put(answers, town, 'values', false).values).toEqual([]);
  });

  test('numbers are added up unless something else is chosen', () => {
    const answers = chosen([sold, 'values', true]);
    expect(summarised(answers, 'Sold')).toBe('sum');
    expect(summarised(summariseBy(answers, 'Sold', 'max'), 'Sold')).toBe('max');
    const share = summariseBy(answers, 'Sold', 'share');
    expect(summarised(share, 'Sold')).toBe('share');
    expect(share.values).toEqual([{ field: 'Sold', function: 'sum', as: 'percentOfTotal' }]);
    expect(waysFor('product')).toEqual(['sum', 'count', 'average', 'max', 'min', 'product', 'share']);
  });

  test('says the order of fields where there are several', () => {
    const answers = chosen([town, 'rows', true], [sold, 'values', true]);
    expect(orderIn(answers, 'Town', 'rows')).toBe('');
    expect(orderIn(put(answers, item, 'rows', true), 'Item', 'rows')).toBe('2');
  });

  test('becomes one command, and of a change only what differs', () => {
    const answers = chosen([town, 'rows', true], [sold, 'values', true]);
    expect(newCall({ of: 'A1:E6', where: 'here', at: 'G2' }, answers).args).toMatchObject({
      of: 'A1:E6',
      rows: ['Town'],
      at: 'G2',
    });
    expect(newCall({ of: 'A1:E6', where: 'new', at: 'G2' }, answers).args).not.toHaveProperty('at');
    expect(changesOf(answers, answers)).toEqual({});
    expect(changesOf(answers, put(answers, item, 'columns', true))).toEqual({ columns: ['Item'] });
    expect(fits(answers, [town, sold])).toBe(true);
    expect(fits(answers, [town])).toBe(false);
  });

  test('is asked in both languages', () => {
    for (const language of languages) {
      const { pivot, declined } = messagesIn(language)['excel'] as Record<string, Messages>;
      for (const area of areas) expect(pivot![area], area).toBeTypeOf('string');
      for (const way of waysFor('product'))
        expect((pivot!['function'] as Messages)[way], way).toBeTypeOf('string');
      for (const why of [
        'pivot',
        'pivot-headings',
        'pivot-rows',
        'pivot-room',
        'pivot-source',
        'pivot-beyond',
      ])
        expect(declined![why], why).toBeTypeOf('string');
    }
  });
});

describe('what questions look at', () => {
  test('the data round the active cell, and why others will not do', async () => {
    const at = await desk();
    await at.run(select('C3'));
    const { pivots } = at.excel.data;
    expect(pivots.offered()).toMatchObject({ of: 'A1:E6', records: 5, trouble: null });
    expect(pivots.offered().fields.map(({ usual }) => usual)).toEqual([
      'count',
      'count',
      'sum',
      'sum',
      'sum',
    ]);
    expect(pivots.offered('A1:F6').trouble).toBe('pivot-headings');
    expect(pivots.offered('A1:E1').trouble).toBe('pivot-rows');
    expect(pivots.offered('Nowhere').trouble).toBe('pivot-rows');
    expect(pivots.here()).toBeNull();
  });

  test('a preview is what the pivot table then shows', async () => {
    const at = await desk();
    await at.run(select('A1'));
    const asked = { rows: ['Town'], values: [{ field: 'Sold' }] };
    const preview = at.excel.data.pivots.preview('A1:E6', asked);
    await at.run(['pivot-table', asked]);
    expect(preview).toEqual({ lines: at.shown('A3:B7'), headers: 1 });
    const { pivots } = at.excel.data;
    expect(pivots.here()).toMatchObject({ name: 'PivotTable1', of: 'Sales!A1:E6' });
    expect(answersOf(pivots.here()!.design!)).toMatchObject({ rows: ['Town'] });
    expect(pivots.preview(null, { rows: ['Item'] })?.lines[1]).toEqual(['Bread', '120']);
  });

  test('whether there is room, before anything is done', async () => {
    const at = await desk();
    await at.run(select('A1'));
    const asked = { rows: ['Town'], values: [{ field: 'Sold' }] };
    const { pivots } = at.excel.data;
    expect(pivots.trouble('A1:E6', 'G2', asked)).toBeNull();
    expect(pivots.trouble('A1:E6', 'D5', asked)).toBe('pivot-room');
    expect(pivots.trouble('A1:E6', 'nowhere', asked)).toBe('pivot-room');
    await at.run(
      ['pivot-table', { ...asked, at: 'G2' }],
      select('J2'),
      ['type', { text: 'x' }],
      select('G2'),
    );
    expect(pivots.trouble(null, null, { columns: ['Price'] })).toBe('pivot-room');
    expect(pivots.trouble(null, null, { rows: ['Item'] })).toBeNull();
  });

  test('the filter of the active cell, and what it lets through', async () => {
    const at = await desk();
    const filters = ['Town', 'Item'];
    await at.run(select('A1'), ['pivot-table', { filters, values: [{ field: 'Sold' }] }], select('B2'));
    const asked = { view: at.excel, state: at.excel.state() };
    const question = pivotForms['pivot-filter']!;
    expect(question.start(asked)).toEqual({ 'pivot-filter-field': 'Item', 'pivot-filter-item': '' });
    const answers = { 'pivot-filter-field': 'Town', 'pivot-filter-item': 'Irbid' };
    expect(question.calls(answers, asked)).toEqual([
      { command: 'pivot-filter', args: { field: 'Town', item: 'Irbid' } },
    ]);
    expect(question.calls({ ...answers, 'pivot-filter-item': '' }, asked)[0]!.args).toEqual({
      field: 'Town',
    });
    expect(at.excel.sheet().filters).toHaveLength(2);
  });
});
