import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { zipped } from '../../../fixtures/excel/package.ts';
import { pivot } from '../../../fixtures/excel/shop.ts';
import { desk, select, type Args } from '../excel-data/desk.ts';

const isPivot = (text: string): boolean => /<pivot(TableDefinition|CacheDefinition|CacheRecords)/.test(text);

/** Every part as text. */
const textsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));

/** A pivot table that another program made, without the records of its cache. */
const open = (change: (text: string) => string = (text) => text) =>
  desk(
    [],
    zipped(
      Object.fromEntries(
        Object.entries(textsOf(pivot('sum'))).map(([name, text]) => [
          name,
          isPivot(text) ? change(text) : text,
        ]),
      ),
    ),
  );
const inPivot = select('A4', 'Summary');

describe('a pivot table that somebody else made', () => {
  test('stays byte for byte what it is while other cells change', async () => {
    const at = await open();
    const before = Object.entries(textsOf(at.starter)).filter(([, text]) => isPivot(text));
    expect(before.length).toBeGreaterThan(1);
    await at.run(select('B2', 'Sales'), ['type', { text: '9' }]);
    const after = textsOf(await at.excel.save());
    for (const [name, text] of before) expect(after[name]).toBe(text);
  });

  test('is refreshed, and gets the records that it lacked', async () => {
    const at = await open();
    await at.run(inPivot, ['pivot-refresh']);
    expect(at.shown('A3:B4', 1)[0]).toEqual(['Row Labels', 'of Income']);
    const parts = Object.values(textsOf(await at.excel.save()));
    expect(parts.filter((text) => text.includes('<pivotCacheRecords'))).toHaveLength(1);
  });

  test('keeps what Mashq knows nothing about when its fields change', async () => {
    const style = '<pivotTableStyleInfo name="PivotStyleMedium3" showRowHeaders="1"/>';
    const extension = '<extLst><ext uri="{x}"><other/></ext></extLst>';
    const at = await open((text) => text.replace('</dataFields>', `</dataFields>${style}${extension}`));
    await at.run(inPivot, ['pivot-fields', { values: [{ field: 'Sold', function: 'max' }] }]);
    const definition = Object.values(textsOf(await at.excel.save())).find((text) =>
      text.includes('<pivotTableDefinition'),
    );
    expect(definition).toContain(style);
    expect(definition).toContain(extension);
    expect(definition).toMatch(/<dataField name="Max of Sold" fld="2" subtotal="max"/);
  });

  test.each([
    ['grouped days', (text: string) => text.replace('</cacheField>', '<fieldGroup base="0"/></cacheField>')],
    [
      'a calculated field',
      (text: string) =>
        text.replace('<cacheField name="Price"', '<cacheField name="Price" databaseField="0"'),
    ],
    [
      'filters by condition',
      (text: string) => text.replace('</dataFields>', '</dataFields><filters count="0"/>'),
    ],
    [
      'data elsewhere',
      (text: string) =>
        text.replace('type="worksheet"', 'type="external"').replace(/<worksheetSource[^>]*>/, ''),
    ],
  ])('with %s is left as it is, and says so', async (_, change) => {
    const at = await open(change);
    const before = textsOf(await at.excel.save());
    await at.run(inPivot);
    for (const command of ['pivot-refresh', 'pivot-fields', 'pivot-filter'] as const) {
      const args: Args = command === 'pivot-filter' ? { field: 'Item' } : {};
      expect(await at.excel.run({ command, args }, 'ribbon')).toEqual({ ok: false, reason: 'not-here' });
      expect(at.excel.lastRefusal(), command).toBe('pivot-beyond');
    }
    expect(at.excel.data.pivots.here()?.design).toBeNull();
    expect(textsOf(await at.excel.save())).toEqual(before);
  });
});
