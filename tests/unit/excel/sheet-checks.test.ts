import { describe, expect, it } from 'vitest';
import { rows, type Literal } from '../../fixtures/excel/literals.ts';
import { sparklines, withTable } from '../../fixtures/excel/objects.ts';
import { withCells, withSheet } from '../../fixtures/excel/shop.ts';
import { judge, said } from './judge.ts';

const starter = withCells({});
const check = (name: string, options: Record<string, unknown>, now: Uint8Array, before = starter): string =>
  said(judge(name, options, now, before));
const after = (xml: string): Uint8Array => withSheet({ after: xml });

const tabled = (
  ref: string,
  more: Parameters<typeof withTable>[2] = {},
  changes: Record<string, Literal> = {},
): Uint8Array => {
  const { element, related } = withTable(ref, ['Item', 'Price', 'Sold', 'Income'], more);
  return withSheet({ after: element, related }, {}, changes);
};

describe('tables', () => {
  const at = { range: 'A1:D6' };
  it.each<[Record<string, unknown>, Uint8Array, string]>([
    [{ at, name: 'Shop' }, tabled('A1:D6'), 'table.name found=Table1 expected=Shop'],
    [{ at, style: 'medium' }, tabled('A1:D6'), 'right'],
    [
      { at, style: 'TableStyleLight9' },
      tabled('A1:D6'),
      'table.style found=TableStyleMedium2 expected=TableStyleLight9',
    ],
    [{ at, totals: true }, tabled('A1:D6'), 'table.no-totals'],
    [{ at, totals: true }, tabled('A1:D7', { attributes: 'totalsRowCount="1"' }), 'right'],
    [{ at, banded: false }, tabled('A1:D6'), 'table.banded.on'],
    [{ at, lastColumn: true }, tabled('A1:D6'), 'table.lastColumn.off'],
    [{ at, is: false }, tabled('A1:D6'), 'table.still found=A1:D6'],
    [{ at }, starter, 'table.missing expected=A1:D6'],
    [{ at }, after('<autoFilter ref="A1:D6"/>'), 'table.only-filter expected=A1:D6'],
    [
      { at, total: { column: 'Income', function: 'sum' } },
      tabled('A1:D7', { attributes: 'totalsRowCount="1"' }),
      'table.total.missing words=Income expected=term.total.sum',
    ],
  ])('%j: %s', (options, now, expected) => {
    expect(check('table', options, now)).toBe(expected);
  });
  it('are places by their name and column', () => {
    expect(
      check('value', { at: { range: 'Table1[Sold]' }, is: [120, 24, 40, 12, 36] }, tabled('A1:D6')),
    ).toBe('right');
    expect(check('value', { at: { column: 'Sold' }, is: [120, 24, 40, 12, 36] }, tabled('A1:D6'))).toBe(
      'right',
    );
  });
});

describe('pages', () => {
  it.each<[Record<string, unknown>, string, string]>([
    [
      { orientation: 'landscape' },
      '',
      'page.orientation found=term.orientation.portrait expected=term.orientation.landscape',
    ],
    [{ paper: 'A4' }, '<pageSetup paperSize="1"/>', 'page.paper found=Letter expected=A4'],
    [{ fit: { width: 1, height: 0 } }, '', 'page.fit.missing width=1 height=0'],
    [{ printArea: { range: 'A1:D7' } }, '', 'page.area.missing expected=A1:D7'],
    [{ titles: { rows: '1' } }, '', 'page.titles.row.missing expected=1:1'],
    [
      { margins: 'narrow' },
      '<pageMargins left="0.25" right="0.25" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
      'right',
    ],
    [{ margins: { left: 2 } }, '', 'page.margins.side side=term.side.left found=1.8 expected=2'],
    [{ centered: 'horizontally' }, '', 'page.not-centered.horizontally'],
    [{ gridlines: true }, '<printOptions gridLines="1"/>', 'right'],
    [
      { header: { center: 'Sales' } },
      '<headerFooter><oddHeader>&amp;LSales</oddHeader></headerFooter>',
      'page.header.elsewhere part=term.part.center expected=Sales',
    ],
    [
      { footer: { right: '{page} / {pages}' } },
      '<headerFooter><oddFooter>&amp;R&amp;"Arial,Bold"&amp;10&amp;P / &amp;N</oddFooter></headerFooter>',
      'right',
    ],
    [
      { breakBefore: 4 },
      '<rowBreaks count="1"><brk id="4" man="1"/></rowBreaks>',
      'page.break.other line=4 found=5',
    ],
    [{ breakBefore: 5 }, '<rowBreaks count="1"><brk id="4" man="1"/></rowBreaks>', 'right'],
  ])('%j over %s: %s', (options, xml, expected) => {
    expect(check('page', options, after(xml))).toBe(expected);
  });
});

describe('sheets', () => {
  const two = (name: string, lines: Literal[][] = [['a']], state?: string): Uint8Array =>
    withSheet({}, { sheets: [{ name, data: rows(lines), ...(state && { state }) }] });
  it.each<[string, Record<string, unknown>, Uint8Array, Uint8Array, string]>([
    ['sheet', { sheet: 1, name: 'Shop' }, starter, starter, 'sheet.name found=Sales expected=Shop'],
    ['sheet', { sheet: 'Sales', name: 'Shop' }, withSheet({ name: 'Shop' }), starter, 'right'],
    [
      'sheet',
      { sheet: 'Sales', name: 'Shop' },
      withSheet({ name: 'shop' }),
      starter,
      'sheet.almost found=shop expected=Shop',
    ],
    [
      'sheet',
      { sheet: 'Sales', name: 'Shop' },
      withSheet({ name: 'Shop ' }),
      starter,
      'sheet.space found=Shop  expected=Shop',
    ],
    ['sheet', { name: 'Notes' }, starter, starter, 'sheet.missing expected=Notes'],
    ['sheet', { name: 'Notes', exists: false }, two('Notes'), two('Notes'), 'sheet.still words=Notes'],
    [
      'sheet',
      { name: 'Notes', position: 1 },
      two('Notes'),
      two('Notes'),
      'sheet.position words=Notes found=2 expected=1',
    ],
    [
      'sheet',
      { name: 'Sales', color: 'green' },
      starter,
      starter,
      'sheet.no-color words=Sales found=term.no-color expected=term.color.green',
    ],
    [
      'sheet',
      { name: 'Sales', color: 'green' },
      withSheet({ before: '<sheetPr><tabColor rgb="FF00B050"/></sheetPr>' }),
      starter,
      'right',
    ],
    [
      'sheet',
      { sheet: 1, direction: 'rtl' },
      starter,
      starter,
      'sheet.direction words=Sales expected=term.sheet-direction.rtl',
    ],
    [
      'sheet',
      { name: 'Notes', copyOf: 'Sales' },
      two('Notes'),
      starter,
      'sheet.not-copy words=Notes expected=Sales',
    ],
    ['hidden', { sheet: 'Notes' }, two('Notes', [['a']], 'hidden'), two('Notes'), 'right'],
    ['hidden', { sheet: 'Notes' }, two('Notes'), two('Notes'), 'sheet.shown words=Notes'],
    ['hidden', { rows: '3' }, starter, starter, 'hidden.row.shown line=3'],
    ['frozen', { rows: 1, columns: 1 }, starter, starter, 'frozen.missing.both rows=1 columns=1'],
    ['protected', {}, after('<sheetProtection sheet="1"/>'), starter, 'right'],
    [
      'protected',
      { allowed: ['sort'] },
      after('<sheetProtection sheet="1"/>'),
      starter,
      'protected.allowed expected=term.allowed.sort',
    ],
    [
      'sparkline',
      { at: { range: 'E2:E3' } },
      after(sparklines('line', { E2: 'Sales!B2:D2' })),
      starter,
      'sparkline.partly cell=E3',
    ],
    [
      'sparkline',
      { at: { range: 'E2' }, of: { range: 'B2:D2' } },
      after(sparklines('line', { E2: 'Sales!B2:C2' })),
      starter,
      'sparkline.source cell=E2 found=B2:C2 expected=B2:D2',
    ],
    ['pivot', { rows: ['Item'] }, starter, starter, 'pivot.missing'],
    ['link', { at: { range: 'A9' }, to: 'https://a.org' }, starter, starter, 'link.missing cell=A9'],
    [
      'link',
      { at: { range: 'A9' }, to: 'https://a.org' },
      withCells({ A9: { f: 'HYPERLINK("http://a.org/","x")' } }),
      starter,
      'right',
    ],
    [
      'link',
      { at: { range: 'A9' }, place: { range: 'D1' } },
      after('<hyperlinks><hyperlink ref="A9" location="Sales!D1"/></hyperlinks>'),
      starter,
      'right',
    ],
    ['comment', { at: { range: 'B3' } }, starter, starter, 'comment.missing cell=B3'],
    [
      'name',
      { name: 'Prices', refersTo: { range: 'B2:B6' } },
      starter,
      starter,
      'name.missing expected=Prices words=B2:B6',
    ],
    [
      'size',
      { rows: '2', is: 30 },
      withSheet({ rowAttributes: { 1: 'ht="30" customHeight="1"' } }),
      starter,
      'right',
    ],
    [
      'size',
      { columns: 'A', fits: true },
      withCells({ A2: 'A much longer name of an item' }),
      starter,
      'size.column.narrow line=A',
    ],
  ])('%s %j: %s', (name, options, now, before, expected) => {
    expect(check(name, options, now, before)).toBe(expected);
  });
  it('are found when they were renamed', () => {
    expect(
      check('value', { at: { sheet: 'Sales', range: 'B2' }, is: 0.5 }, withSheet({ name: 'Shop' })),
    ).toBe('right');
  });
});
