import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detectDelimiter, readDelimited } from '../../../core/delimited/index.ts';

const written = (rows: readonly (readonly string[])[], delimiter: string): string =>
  rows.map((row) => row.map((field) => `"${field.replaceAll('"', '""')}"`).join(delimiter)).join('\r\n');

test('what was written in quotes comes back, whatever stands in it', () => {
  const field = fc.string({ unit: fc.constantFrom('a', 'ب', '"', ',', ';', '\t', '\n', ' ', '1') });
  const rows = fc.array(fc.array(field, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(rows, fc.constantFrom(',', ';', '\t', '|', ' '), (lines, delimiter) => {
      expect(readDelimited(written(lines, delimiter), delimiter)).toEqual(lines);
    }),
  );
});

test.each([
  [
    'a,b\r\nc,d\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a,b\rc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a,,\n,,b',
    [
      ['a', '', ''],
      ['', '', 'b'],
    ],
  ],
  ['"12, Main Street",x', [['12, Main Street', 'x']]],
  ['"first\r\nsecond",x', [['first\nsecond', 'x']]],
  ['"she said ""yes""",x', [['she said "yes"', 'x']]],
  ['5" pipe,"big" tap,"', [['5" pipe', '"big" tap', '"']]],
  ['', [['']]],
])('%j', (text, rows) => {
  expect(readDelimited(text, ',')).toEqual(rows);
});

test('quotes that are never closed take no long time', () => {
  expect(readDelimited('"a,'.repeat(100_000), ',')).toHaveLength(1);
  expect(readDelimited('"",'.repeat(100_000), ',')[0]).toHaveLength(100_001);
});

test.each([
  ['comma', ',', 'Name,Town\nRana Haddad,Amman\nOmar,Irbid'],
  ['semicolon beside decimal commas', ';', 'Item;Price\nTea;2,50\nBread;0,50'],
  ['semicolon where every line has commas', ';', '1,5;2,5;3,0\n4,5;5,5;6,0'],
  ['tab', '\t', 'Name\tTown, district\nRana\tAmman, Sweileh'],
  ['bar', '|', 'a|b\nc|d'],
  ['Arabic comma', '،', 'الاسم،المدينة\nرنا،عمّان'],
  ['space', ' ', 'Rana 12\nOmar 15'],
  ['comma in quotes does not count', ';', '"a, b";c\n"d";"e, f, g"'],
  ['nothing at all', ',', 'Rana\nOmar'],
  ['words', ',', 'A list of names\nthat somebody made'],
  ['a title over the list', ',', 'Members\n\nName,Town\nRana,Amman\nOmar,Irbid'],
])('the delimiter is told: %s', (_, delimiter, text) => {
  expect(detectDelimiter(text)).toBe(delimiter);
});
