import { describe, expect, test } from 'vitest';
import { parseArea } from '../../../../core/formula/index.ts';
import { desk, select, type Args } from '../excel-data/desk.ts';

const byTown: Args = { rows: ['Town'], values: [{ field: 'Sold' }] };
const report = [
  ['Row Labels', 'Sum of Sold'],
  ['Amman', '64'],
  ['Irbid', '156'],
  ['Zarqa', '12'],
  ['Grand Total', '232'],
];

const open = async (args: Args = byTown) => {
  const at = await desk();
  await at.run(select('B2'), ['pivot-table', args]);
  return at;
};
const pivots = async (at: Awaited<ReturnType<typeof desk>>) =>
  (await at.read()).sheets.flatMap((sheet) => sheet.pivots.map((pivot) => ({ ...pivot, sheet: sheet.name })));
const refusal = async (at: Awaited<ReturnType<typeof desk>>, command: string, args: Args = {}) => {
  await at.excel.run({ command, args }, 'ribbon');
  return at.excel.lastRefusal();
};

describe('a new pivot table', () => {
  test('takes the block round the active cell, and stands on a sheet of its own before it', async () => {
    const at = await open();
    expect(at.excel.sheets().map(({ name }) => name)).toEqual(['Sheet2', 'Sales']);
    expect(at.excel.activeSheet()).toBe(0);
    expect(at.shown('A3:B7')).toEqual(report);
    expect(await pivots(at)).toMatchObject([
      {
        name: 'PivotTable1',
        sheet: 'Sheet2',
        area: parseArea('A3:B7'),
        source: { sheet: 'Sales', area: parseArea('A1:E6') },
        rows: ['Town'],
        values: [{ field: 'Sold', function: 'sum', name: 'Sum of Sold' }],
      },
    ]);
    expect(
      await at.marked('pivot', {
        of: { sheet: 'Sales', range: 'A1:E6' },
        rows: ['Town'],
        values: [{ field: 'Sold', function: 'sum' }],
        on: 'new-sheet',
      }),
    ).toBe('right');
  });

  test('is one step of undo', async () => {
    const at = await open();
    await at.run(['undo']);
    expect(await pivots(at)).toEqual([]);
    expect(at.excel.sheets()).toHaveLength(1);
    await at.run(['redo']);
    expect(at.shown('A3:B7')).toEqual(report);
  });

  test('stands where it is told, and not over what is there', async () => {
    const at = await open({ ...byTown, at: 'G2' });
    expect(at.excel.sheets()).toHaveLength(1);
    expect(at.shown('G2:H6')).toEqual(report);
    expect(await refusal(at, 'pivot-table', { ...byTown, of: 'A1:E6', at: 'B9' })).toBeNull();
    expect(await refusal(at, 'pivot-table', { ...byTown, of: 'A1:E6', at: 'A5' })).toBe('pivot-room');
    expect(await refusal(at, 'pivot-table', { ...byTown, of: 'A1:E6', at: 'H5' })).toBe('pivot-room');
    expect(await pivots(at)).toHaveLength(2);
  });

  test('of a table is of its name, and grows with it', async () => {
    const at = await desk();
    await at.run(select('A1'), ['format-as-table', {}], ['pivot-table', { ...byTown, at: 'G2' }]);
    expect(await pivots(at)).toMatchObject([{ source: { name: 'Table1' } }]);
    await at.run(select('B6'), ['type', { text: 'Amman' }], select('G3'), ['pivot-refresh']);
    expect(at.shown('G3:H4')).toEqual([
      ['Amman', '100'],
      ['Irbid', '120'],
    ]);
  });

  test('needs headings that are there, and a value', async () => {
    const at = await desk();
    await at.run(select('A1'));
    expect(at.can('pivot-table', { rows: ['Village'], values: [{ field: 'Sold' }] })).toBe(false);
    expect(at.can('pivot-table', { rows: ['Town'], columns: ['Town'], values: [{ field: 'Sold' }] })).toBe(
      false,
    );
    expect(at.can('pivot-table', { rows: ['Town'], values: [] })).toBe(false);
    expect(at.can('pivot-table', { ...byTown, of: 'B2:F6' })).toBe(false);
    expect(at.can('pivot-table', { ...byTown, of: 'Nowhere!A1:B2' })).toBe(false);
  });
});

describe('a pivot table', () => {
  test('shows other fields, and empties the cells that it needs no more', async () => {
    const at = await open();
    await at.run(['pivot-fields', { columns: ['Item'], values: [{ field: 'Sold', function: 'max' }] }]);
    expect(at.shown('A3:G4')).toEqual([
      ['Max of Sold', 'Column Labels', '', '', '', '', ''],
      ['Row Labels', 'Bread', 'Dates', 'Olives', 'Soap', 'Tea', 'Grand Total'],
    ]);
    await at.run([
      'pivot-fields',
      { rows: [], columns: [], values: [{ field: 'Income', function: 'average' }] },
    ]);
    expect(at.shown('A3:G5').flat().filter(Boolean)).toEqual(['Average of Income', '69.8']);
    expect(await pivots(at)).toMatchObject([{ area: parseArea('A3:A4'), rows: [], columns: [] }]);
    await at.run(['undo'], ['undo']);
    expect(at.shown('A3:B7')).toEqual(report);
  });

  test('stays as it is until it is refreshed, other fields too', async () => {
    const at = await open();
    await at.run(select('D2', 'Sales'), ['type', { text: '1000' }], select('A3', 'Sheet2'));
    expect(at.shown('A3:B7')).toEqual(report);
    await at.run([
      'pivot-fields',
      {
        values: [
          { field: 'Sold', function: 'sum' },
          { field: 'Sold', function: 'count' },
        ],
      },
    ]);
    expect(at.shown('B4:C4')).toEqual([['64', '2']]);
    await at.run(['pivot-refresh']);
    expect(at.shown('B4:C4')).toEqual([['1024', '2']]);
  });

  test('filters by one item, and by all again', async () => {
    const at = await open({ rows: ['Item'], filters: ['Town'], values: [{ field: 'Sold' }] });
    expect(at.shown('A1:B1')).toEqual([['Town', '(All)']]);
    await at.run(['pivot-filter', { field: 'Town', item: 'Irbid' }]);
    expect(at.shown('A1:B6')).toEqual([
      ['Town', 'Irbid'],
      ['', ''],
      ['Row Labels', 'Sum of Sold'],
      ['Bread', '120'],
      ['Soap', '36'],
      ['Grand Total', '156'],
    ]);
    expect(at.can('pivot-filter', { field: 'Town', item: 'Paris' })).toBe(false);
    expect(at.can('pivot-filter', { field: 'Item' })).toBe(false);
    await at.run(['pivot-refresh']);
    expect(at.shown('B1:B4')).toEqual([['Irbid'], [''], ['Sum of Sold'], ['120']]);
    await at.run(['pivot-filter', { field: 'Town' }]);
    expect(at.shown('A8:B9')).toEqual([
      ['Tea', '40'],
      ['Grand Total', '232'],
    ]);
  });

  test('filters push it down and let it rise', async () => {
    const at = await open({ ...byTown, filters: ['Item', 'Price'] });
    expect((await pivots(at))[0]!.area.top).toBe(3);
    expect(at.shown('A1:B2')).toEqual([
      ['Item', '(All)'],
      ['Price', '(All)'],
    ]);
    await at.run(['pivot-fields', { filters: [] }]);
    expect(at.shown('A3:B7')).toEqual(report);
    expect(at.shown('A1:B2').flat().filter(Boolean)).toEqual([]);
  });

  test('takes other data', async () => {
    const at = await open();
    await at.run(['pivot-source', { of: 'Sales!A1:E4' }]);
    expect(at.shown('A3:B6').at(-1)).toEqual(['Grand Total', '184']);
    expect(at.can('pivot-source', { of: 'Sales!A2:E2' })).toBe(false);
  });

  test('takes nothing that is typed, pasted, filled, sorted or inserted into it', async () => {
    const at = await open({ ...byTown, at: 'G2' });
    await at.run(select('A2'), ['copy'], select('H3'));
    const refused: [string, Args][] = [
      ['type', { text: '5' }],
      ['paste', {}],
      ['fill-down', {}],
      ['sort', { by: [{ column: 'G' }] }],
      ['insert-rows', {}],
      ['insert-cells', { shift: 'down' }],
      ['delete-rows', {}],
      ['clear', { is: 'contents' }],
    ];
    for (const [command, args] of refused) {
      await at.run(select('H4'));
      expect(await refusal(at, command, args), command).toBe('pivot');
      expect(at.shown('G2:H6'), command).toEqual(report);
    }
    const typing = at.excel.startEditing('9');
    expect(typing?.commit('down')).toEqual({ ok: false, why: 'pivot' });
    typing?.cancel();
  });

  test('sorts its items by what they are called, and by a value', async () => {
    const at = await open();
    await at.run(select('A4'), ['sort-descending']);
    expect(at.shown('A4:A6').flat()).toEqual(['Zarqa', 'Irbid', 'Amman']);
    await at.run(select('B5'), ['sort-descending']);
    expect(at.shown('A4:A6').flat()).toEqual(['Irbid', 'Amman', 'Zarqa']);
    await at.run(
      select('C2', 'Sales'),
      select('D5', 'Sales'),
      ['type', { text: '900' }],
      select('A3', 'Sheet2'),
    );
    await at.run(['pivot-refresh']);
    expect(at.shown('A4:A6').flat()).toEqual(['Zarqa', 'Irbid', 'Amman']);
    await at.run(['pivot-sort', { field: 'Town', by: { field: 'Sold' } }]);
    expect(at.shown('A4:A6').flat()).toEqual(['Amman', 'Irbid', 'Zarqa']);
    expect(at.can('pivot-sort', { field: 'Item' })).toBe(false);
    expect(at.can('pivot-sort', { field: 'Town', by: { field: 'Price' } })).toBe(false);
  });

  test('keeps the number format that its values were given', async () => {
    const at = await open({ ...byTown, values: [{ field: 'Sold' }, { field: 'Income' }] });
    await at.run(select('C4:C7'), ['number-format', { is: '#,##0.00' }], ['pivot-refresh']);
    expect(at.shown('B4:C4')).toEqual([['64', '178.00']]);
    await at.run(select('A4'), ['pivot-fields', { rows: ['Item'] }]);
    expect(at.shown('B4:C4')).toEqual([['120', '60.00']]);
    expect((await pivots(at))[0]!.values).toHaveLength(2);
  });

  test('takes formats, and moves with rows above it', async () => {
    const at = await open({ ...byTown, at: 'G3' });
    await at.run(select('H4'), ['bold'], select('A1'), ['insert-rows']);
    expect(at.shown('G4:H8')).toEqual(report);
    expect((await pivots(at))[0]).toMatchObject({
      area: parseArea('G4:H8'),
      source: { area: parseArea('A2:E7') },
    });
    await at.run(select('G4'), ['pivot-refresh']);
    expect(at.shown('G4:H8')).toEqual(report);
  });

  test('is drawn as a chart of its items, without the totals', async () => {
    const at = await open({ ...byTown, columns: ['Item'] });
    await at.run(select('A5'), ['chart', { type: 'column' }]);
    const [chart] = (await at.read()).sheets[0]!.charts;
    const series = chart!.groups.flatMap((each) => [...each.series]);
    expect(series).toHaveLength(3);
    expect(series.map(({ name }) => name?.text)).toEqual(['Amman', 'Irbid', 'Zarqa']);
    expect(series[0]!.categories?.values).toEqual(['Bread', 'Dates', 'Olives', 'Soap', 'Tea']);
  });

  test('goes with its cells, and its cache with it', async () => {
    const at = await open({ ...byTown, at: 'G2' });
    await at.run(select('G2:H6'), ['clear', { is: 'contents' }]);
    expect(await pivots(at)).toEqual([]);
    expect(at.excel.document.book.package.store.names.filter((name) => /pivot/i.test(name))).toEqual([]);
    await at.run(['undo']);
    expect(await pivots(at)).toHaveLength(1);
    await at.run(select('A2:A6'), ['undo'], select('B2'), ['pivot-table', byTown], ['sheet-delete']);
    expect(at.excel.document.book.package.store.names.filter((name) => /pivot/i.test(name))).toEqual([]);
  });

  test('two of one cache are refreshed together', async () => {
    const at = await open();
    await at.run(['sheet-copy']);
    await at.run(select('D2', 'Sales'), ['type', { text: '1000' }], select('A3', 'Sheet2'), [
      'pivot-refresh',
    ]);
    expect(at.shown('B4:B4', 0)).toEqual([['1024']]);
    expect(at.shown('B4:B4', 1)).toEqual([['1024']]);
  });
});

describe('the check of pivot tables', () => {
  test('knows what a filter lets through', async () => {
    const at = await open({ rows: ['Item'], filters: ['Town'], values: [{ field: 'Sold' }] });
    const chosen = { chosen: { field: 'Town', item: 'Irbid' } };
    expect(await at.marked('pivot', chosen)).toBe('pivot.all words=Town expected=Irbid');
    await at.run(['pivot-filter', { field: 'Town', item: 'Amman' }]);
    expect(await at.marked('pivot', chosen)).toBe('pivot.item words=Town found=Amman expected=Irbid');
    await at.run(['pivot-filter', { field: 'Town', item: 'Irbid' }]);
    expect(await at.marked('pivot', chosen)).toBe('right');
    await at.run(['pivot-fields', { filters: [] }]);
    expect(await at.marked('pivot', chosen)).toBe('pivot.field words=Town expected=term.pivot.filters');
  });

  test('speaks of the one that stands where it should', async () => {
    const at = await open();
    await at.run(select('B2', 'Sales'), [
      'pivot-table',
      { rows: ['Item'], values: [{ field: 'Sold' }], at: 'G2' },
    ]);
    const wanted = (on: unknown) => ({ on, rows: ['Town'], values: [{ field: 'Sold', function: 'max' }] });
    expect(await at.marked('pivot', wanted('new-sheet'))).toContain('pivot.function words=Sold');
    expect(await at.marked('pivot', wanted({ sheet: 'Sales' }))).toContain('pivot.field words=Town');
  });
});
