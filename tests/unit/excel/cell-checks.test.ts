import { describe, expect, it } from 'vitest';
import { oneSheet, type Literal } from '../../fixtures/excel/literals.ts';
import { shop, withCells, withSheet } from '../../fixtures/excel/shop.ts';
import { judge, said } from './judge.ts';

const starter = withCells({});
const check = (name: string, options: Record<string, unknown>, now: Uint8Array, before = starter): string =>
  said(judge(name, options, now, before));
const b2 = { at: { range: 'B2' } };

describe('values and texts', () => {
  it.each<[string, Record<string, unknown>, Record<string, Literal>, string]>([
    ['value', { ...b2, is: 0.5 }, {}, 'right'],
    ['value', { ...b2, is: 0.6 }, {}, 'value.other cell=B2 found=0.5 expected=0.6'],
    ['value', { ...b2, is: 0.6, tolerance: 0.2 }, {}, 'right'],
    ['value', { at: { range: 'E2' }, is: 7 }, {}, 'value.empty cell=E2 expected=7'],
    ['value', { at: { range: 'E2' }, is: 7 }, { E3: 7 }, 'value.elsewhere cell=E2 expected=7 found=E3'],
    ['value', { at: { range: 'D2' }, is: 60, constant: true }, {}, 'value.formula cell=D2 found=60'],
    [
      'value',
      { at: { range: 'E2:E4' }, is: [1, 2, 3] },
      { E2: 1, E3: 2, E4: 4 },
      'value.other cell=E4 found=4 expected=3',
    ],
    ['value', { at: { range: 'E2' }, is: { date: '2026-05-01' } }, { E2: { v: 46143, s: 'date' } }, 'right'],
    [
      'value',
      { at: { range: 'E2' }, is: 14.5 },
      { E2: '14,5' },
      'value.comma cell=E2 found=14,5 expected=14.5',
    ],
    [
      'value',
      { at: { range: 'E2' }, is: 14.5 },
      { E2: '14 50' },
      'value.other cell=E2 found=14 50 expected=14.5',
    ],
    ['value', { at: { range: 'E2' }, is: true }, { E2: true }, 'right'],
    ['value', { at: { column: 'Income', row: 'Tea' }, is: 100 }, {}, 'right'],
    ['value', { at: { column: 'Profit' }, is: 100 }, {}, 'gone.column expected=Profit'],
    ['value', { at: { column: 'Price', row: 'Coffee' }, is: 1 }, {}, 'gone.row expected=Coffee'],
    ['value', { at: { sheet: 'Budget', range: 'A1' }, is: 1 }, {}, 'gone.sheet expected=Budget'],
    ['value', { at: { range: 'Prices' }, is: 1 }, {}, 'gone.range expected=Prices'],
    ['text', { at: { range: 'A2' }, is: 'Bread ' }, {}, 'right'],
    [
      'text',
      { at: { range: 'A2' }, is: 'Bread', compare: 'exact' },
      { A2: 'Bread ' },
      'text.spaces cell=A2 found=Bread expected=Bread',
    ],
    ['text', { at: { range: 'A2' }, is: 'Bread', compare: 'loose' }, { A2: ' bread' }, 'right'],
    ['text', { at: { range: 'A2' }, is: 'خبز' }, { A2: 'خُبز' }, 'text.marks cell=A2 found=خُبز expected=خبز'],
    ['text', { at: { range: 'A2' }, is: '' }, {}, 'text.still cell=A2 found=Bread'],
    [
      'text',
      { at: { range: 'E2' }, is: 'Paid' },
      { E3: 'Paid' },
      'text.elsewhere cell=E2 expected=Paid found=E3',
    ],
    ['displayed', { at: { range: 'E2' }, is: '٥٠%' }, { E2: { v: 0.5, s: 'percent' } }, 'right'],
    ['displayed', { at: { range: 'E2' }, is: '50%' }, {}, 'displayed.empty cell=E2 found= expected=50%'],
  ])('%s %j with %j: %s', (name, options, changes, expected) => {
    expect(check(name, options, withCells(changes))).toBe(expected);
  });
});

const prices = (
  s: 'jod' | 'usd' | 'decimals2' | 'percent',
  rows = [2, 3, 4, 5, 6],
): Record<string, Literal> =>
  Object.fromEntries(rows.map((row) => [`B${row}`, { v: shop[row - 1]![1] as number, s }]));

describe('looks', () => {
  const price = { at: { column: 'Price' } };
  it.each<[string, Record<string, unknown>, Record<string, Literal>, string]>([
    ['number-format', { ...price, is: 'currency', symbol: 'دينار' }, prices('jod'), 'right'],
    ['number-format', { ...price, is: 'currency', symbol: 'JD' }, prices('jod'), 'right'],
    [
      'number-format',
      { ...price, is: 'currency' },
      prices('decimals2'),
      'number-format.other cell=B2 found=term.number.number expected=term.number.currency',
    ],
    [
      'number-format',
      { ...price, is: 'number', decimals: 1 },
      prices('decimals2'),
      'number-format.decimals cell=B2 found=2 expected=1',
    ],
    [
      'number-format',
      { ...price, is: 'number', decimals: 2 },
      prices('decimals2', [2, 3, 4, 5]),
      'number-format.partly expected=term.number.number cell=B6',
    ],
    [
      'number-format',
      { ...price, is: 'currency' },
      { B2: '5 JOD', B3: '5 JOD', B4: '5 JOD', B5: '5 JOD', B6: '5 JOD' },
      'number-format.typed cell=B2 found=5 JOD expected=term.number.currency',
    ],
    [
      'number-format',
      { ...price, is: 'currency' },
      { C2: { v: 120, s: 'usd' } },
      'number-format.elsewhere expected=term.number.currency cell=C2',
    ],
    [
      'number-format',
      { at: { range: 'E2' }, is: 'date', form: 'long' },
      { E2: { v: 46143, s: 'date' } },
      'number-format.long-date cell=E2',
    ],
    [
      'number-format',
      { at: { range: 'E2' }, is: 'date', form: 'long' },
      { E2: { v: 46143, s: 'longDate' } },
      'right',
    ],
    ['font', { at: { range: 'A1:D1' }, bold: true }, {}, 'font.missing what=term.format.bold cell=A1'],
    [
      'font',
      { at: { range: 'A1:B1' }, bold: true },
      { A1: { v: 'Item', s: 'bold' } },
      'font.partly what=term.format.bold cell=B1',
    ],
    [
      'font',
      { at: { range: 'A1' }, bold: true },
      { A2: { v: 'Bread', s: 'bold' } },
      'font.elsewhere what=term.format.bold cell=A2',
    ],
    ['font', { at: { range: 'A1' }, italic: true }, { A1: { v: 'Item', s: 'italic' } }, 'right'],
    [
      'font',
      { at: { range: 'A1' }, underline: 'double' },
      { A1: { v: 'Item', s: 'underline' } },
      'font.missing what=term.format.double-underline cell=A1',
    ],
    [
      'font',
      { at: { range: 'A1' }, size: 18 },
      { A1: { v: 'Item', s: 'size16' } },
      'font-size.other expected=18 found=16 cell=A1',
    ],
    [
      'font',
      { at: { range: 'A1' }, font: 'Arial' },
      {},
      'font-name.other expected=Arial found=Calibri cell=A1',
    ],
    ['font', { at: { range: 'A1' }, color: 'red' }, { A1: { v: 'Item', s: 'red' } }, 'right'],
    [
      'font',
      { at: { range: 'A1' }, color: '#C00000' },
      { A1: { v: 'Item', s: 'red' } },
      'font-color.shade expected=term.color.red found=term.color.red cell=A1',
    ],
    [
      'fill',
      { at: { range: 'A1' }, color: 'blue' },
      { A1: { v: 'Item', s: 'yellow' } },
      'fill.other expected=term.color.blue cell=A1 found=term.color.yellow',
    ],
    ['fill', { at: { range: 'A1' }, color: 'blue' }, {}, 'fill.missing expected=term.color.blue cell=A1'],
    ['alignment', { at: { range: 'A1' }, vertical: 'middle' }, { A1: { v: 'Item', s: 'center' } }, 'right'],
    [
      'alignment',
      { at: { range: 'A1' }, wrap: true },
      { A1: 'It\nem' },
      'alignment.wrap.broken expected= found= cell=A1',
    ],
    [
      'alignment',
      { at: { range: 'A1' }, orientation: 90 },
      { A1: { v: 'Item', s: 'turned' } },
      'alignment.orientation.other expected=90 found=45 cell=A1',
    ],
    [
      'alignment',
      { at: { range: 'A1' }, indent: 1 },
      { A1: { v: 'Item', s: 'indented' } },
      'alignment.indent.other expected=1 found=2 cell=A1',
    ],
    [
      'borders',
      { at: { range: 'A1' }, sides: ['bottom'], style: 'thick' },
      { A1: { v: 'Item', s: 'boxed' } },
      'borders.style cell=A1 found=term.line.thin expected=term.line.thick',
    ],
    ['borders', { at: { range: 'A2' }, sides: ['top'] }, { A1: { v: 'Item', s: 'boxed' } }, 'right'],
    ['borders', { at: { range: 'A1' }, sides: 'outside' }, {}, 'borders.missing cell=A1 side=term.side.top'],
    [
      'cell-style',
      { at: { range: 'A1' }, is: 'total' },
      { A1: { v: 'Item', s: 'good' } },
      'cell-style.other expected=term.cell-style.total cell=A1 found=term.cell-style.good',
    ],
  ])('%s %j with %j: %s', (name, options, changes, expected) => {
    expect(check(name, options, withCells(changes))).toBe(expected);
  });
  it('that should go', () => {
    const bold = withCells({ A1: { v: 'Item', s: 'bold' } });
    expect(check('font', { at: { range: 'A1' }, bold: false }, bold, bold)).toBe(
      'font.off.missing what=term.format.bold cell=A1',
    );
    const yellow = withCells({ A1: { v: 'Item', s: 'yellow' } });
    expect(check('fill', { at: { range: 'A1' }, color: 'none' }, yellow, yellow)).toBe(
      'fill.off.still cell=A1 found=term.color.yellow',
    );
    const boxed = withCells({ A1: { v: 'Item', s: 'boxed' } });
    expect(check('borders', { at: { range: 'A1' }, sides: 'none' }, boxed, boxed)).toBe(
      'borders.still cell=A1',
    );
    const merge = withSheet({ after: '<mergeCells count="1"><mergeCell ref="A9:B9"/></mergeCells>' });
    expect(check('merged', { at: { range: 'A9:B9' }, is: false }, merge, merge)).toBe(
      'merged.still found=A9:B9',
    );
  });
  it('do not count where another check asks for them', () => {
    const both = withCells({ A1: { v: 'Item', s: 'bold' }, A7: { v: 'Total', s: 'bold' } });
    const other = { check: 'font', at: { range: 'A7' }, bold: true };
    expect(said(judge('font', { at: { range: 'A1' }, bold: true }, both, starter, [other]))).toBe('right');
    expect(check('font', { at: { range: 'A1' }, bold: true }, both)).toBe(
      'font.beyond what=term.format.bold cell=A7',
    );
  });
});

describe('order', () => {
  const at = { range: 'A1:B5' };
  const book = (order: readonly number[]): Uint8Array =>
    oneSheet([
      ['Name', 'Days'],
      ...order.map(
        (index): Literal[] =>
          [
            ['Samer', 3],
            ['Layla', 5],
            ['Huda', 3],
            ['Amal', 8],
          ][index]! as Literal[],
      ),
    ]);
  const before = book([0, 1, 2, 3]);
  it.each<[Record<string, string>[], number[], string]>([
    [[{ column: 'Name' }], [3, 2, 1, 0], 'right'],
    [[{ column: 'Days', order: 'descending' }], [3, 1, 0, 2], 'right'],
    [[{ column: 'Days' }], [3, 1, 0, 2], 'sorted.turned words=Days expected=term.order.ascending'],
    [
      [{ column: 'Days' }, { column: 'Name' }],
      [0, 2, 1, 3],
      'sorted.second words=Name expected=term.order.ascending',
    ],
    [[{ column: 'Days' }, { column: 'Name' }], [2, 0, 1, 3], 'right'],
    [
      [{ column: 'Days' }],
      [0, 1, 2, 3],
      'sorted.not words=Days expected=term.order.ascending cell=B4 found=3',
    ],
    [[{ column: 'Age' }], [0, 1, 2, 3], 'gone.column expected=Age'],
  ])('by %j of %j: %s', (by, order, expected) => {
    expect(check('sorted', { at, by }, book(order), before)).toBe(expected);
  });
});

describe('rows and columns that came and went', () => {
  const without = (row: number): Uint8Array => oneSheet(shop.toSpliced(row - 1, 1));
  it.each<[string, Record<string, unknown>, Uint8Array, string]>([
    ['rows', { deleted: '4' }, without(4), 'right'],
    ['rows', { deleted: '4' }, without(5), 'rows.deleted.other line=4 found=Dates expected=Tea'],
    ['rows', { deleted: '4' }, starter, 'rows.deleted.missing line=4 found=Tea'],
    ['rows', { deleted: '4' }, oneSheet(shop.toSpliced(3, 2)), 'rows.deleted.more found=Dates'],
    [
      'rows',
      { inserted: '7', count: 2 },
      oneSheet(shop.toSpliced(6, 0, [])),
      'rows.inserted.count found=1 expected=2 line=7',
    ],
    ['rows', { inserted: '7' }, oneSheet(shop.toSpliced(6, 0, ['Salt', 1, 2])), 'right'],
    ['rows', { inserted: '7' }, starter, 'rows.inserted.missing expected=7'],
    ['columns', { inserted: 'B' }, oneSheet(shop.map(([item, ...rest]) => [item!, null, ...rest])), 'right'],
  ])('%s %j: %s', (name, options, now, expected) => {
    expect(check(name, options, now)).toBe(expected);
  });
  it('do not disturb what must stay', () => {
    expect(
      check('unchanged', { except: [{ range: '7:7' }] }, oneSheet(shop.toSpliced(6, 0, ['Salt', 1, 2]))),
    ).toBe('right');
    expect(check('unchanged', {}, without(4))).toBe('unchanged.line-gone found=Tea');
    expect(check('unchanged', {}, withCells({ D2: 60 }))).toBe('unchanged.formula cell=D2 found=60');
    expect(check('unchanged', {}, withCells({ A2: { v: 'Bread', s: 'bold' } }))).toBe(
      'unchanged.format cell=A2 found=Bread',
    );
    expect(check('unchanged', { format: false }, withCells({ A2: { v: 'Bread', s: 'bold' } }))).toBe('right');
    expect(check('unchanged', {}, withCells({ A2: null }))).toBe('unchanged.gone cell=A2 found=Bread');
    expect(check('unchanged', {}, withCells({ F3: 'x' }))).toBe('unchanged.added cell=F3 found=x');
  });
});
