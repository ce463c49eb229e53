import { describe, expect, it } from 'vitest';
import { folded, towns } from '../../fixtures/excel/outlined.ts';
import { withCells, withSheet } from '../../fixtures/excel/shop.ts';
import { judge, said } from './judge.ts';

const level = (...levels: readonly (readonly [row: number, level: number, more?: string])[]): Uint8Array =>
  withSheet({
    rowAttributes: Object.fromEntries(
      levels.map(([row, deep, more = '']) => [row, `outlineLevel="${deep}" ${more}`]),
    ),
  });
const columns = (text: string): Uint8Array => withSheet({ before: `<cols>${text}</cols>` });
const starter = withCells({});

describe('groups', () => {
  it.each<[Record<string, unknown>, Uint8Array, string]>([
    [{ rows: '2:3' }, level([1, 1], [2, 1]), 'right'],
    [{ rows: '2:3' }, starter, 'outline.row.missing expected=2:3'],
    [{ rows: '2:3' }, level([4, 1], [5, 1]), 'outline.row.elsewhere expected=2:3'],
    [{ rows: '2:3' }, level([1, 1]), 'outline.row.short line=3 expected=2:3'],
    [{ rows: '2:3' }, level([1, 1], [2, 1], [3, 1]), 'outline.row.more line=4 expected=2:3'],
    [{ rows: '2:3' }, level([1, 2], [2, 2]), 'outline.row.deep expected=2:3'],
    // A group may have others in it.
    [{ rows: '2:4' }, level([1, 2], [2, 2], [3, 1]), 'right'],
    [{ rows: '2:3', level: 2 }, level([1, 2], [2, 2], [3, 1]), 'right'],
    [{ rows: '2:3', is: false }, level([1, 1]), 'outline.row.still expected=2:3'],
    [{ rows: '2:3', is: false }, starter, 'right'],
    [{ rows: '2:3', folded: true }, level([1, 1], [2, 1]), 'outline.row.open expected=2:3'],
    [
      { rows: '2:3', folded: false },
      withSheet({ rowAttributes: folded([1, 2], 3) }),
      'outline.row.shut expected=2:3',
    ],
    [
      { columns: 'B:C', folded: true },
      columns(
        '<col min="2" max="3" width="9" outlineLevel="1" hidden="1"/><col min="4" max="4" width="9" collapsed="1"/>',
      ),
      'right',
    ],
    [
      { columns: 'B:C' },
      columns('<col min="2" max="2" width="9" outlineLevel="1"/>'),
      'outline.column.short line=C expected=B:C',
    ],
  ])('%j: %#', (options, now, expected) => {
    expect(said(judge('outline', options, now, starter))).toBe(expected);
  });

  const deep = (shown: boolean): Uint8Array =>
    level(
      [1, 2, shown ? '' : 'hidden="1"'],
      [2, 2, shown ? '' : 'hidden="1"'],
      [3, 1],
      [4, 2, 'hidden="1"'],
      [5, 1],
    );
  it.each<[Record<string, unknown>, Uint8Array, string]>([
    [{ shows: 2 }, deep(false), 'right'],
    [{ shows: 2 }, deep(true), 'outline.row.level-open line=2 expected=2'],
    [{ shows: 1 }, deep(false), 'outline.row.level-open line=4 expected=1'],
    [{ shows: 3 }, deep(false), 'outline.row.level-shut line=2 expected=3'],
    [{ shows: 4 }, deep(true), 'outline.flat expected=4'],
    [{ shows: 1 }, starter, 'outline.flat expected=1'],
    [{ shows: 1, of: 'columns' }, deep(false), 'outline.flat expected=1'],
  ])('the level that is shown, %j: %#', (options, now, expected) => {
    expect(said(judge('outline', options, now, starter))).toBe(expected);
  });
});

describe('subtotals', () => {
  const all = ['C2:C3', 'C5:C6', 'C2:C6'];
  it.each<[Record<string, unknown>, Uint8Array, string]>([
    [{}, towns(all), 'right'],
    [{}, towns([]), 'subtotals.missing words=Town'],
    // As LibreOffice writes them, and as they leave hidden rows out.
    [{}, towns(['$C$2:$C$3', '$C$5:$C$6', '$C$2:$C$6']), 'right'],
    [{}, towns(all, 109), 'right'],
    [
      { use: 'average' },
      towns(all),
      'subtotals.function words=Sold found=term.total.sum expected=term.total.average',
    ],
    [{}, towns(all.slice(0, 1)), 'subtotals.group words=Sold found=Irbid'],
    [{}, towns(all.slice(0, 2)), 'subtotals.grand words=Sold'],
    [{}, towns(['C2:C2', 'C5:C6', 'C2:C6']), 'subtotals.group words=Sold found=Amman'],
    [{ of: ['Item'] }, towns(all), 'subtotals.column words=Item'],
    [{ of: ['Price'] }, towns(all), 'gone.column expected=Price'],
    [{ each: 'City' }, towns(all), 'gone.column expected=City'],
    [{ each: 'Item' }, towns(all), 'subtotals.group words=Sold found=Tea'],
  ])('%j: %#', (options, now, expected) => {
    expect(said(judge('subtotals', { each: 'Town', of: ['Sold'], ...options }, now, towns([])))).toBe(
      expected,
    );
  });
});
