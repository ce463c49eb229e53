import { describe, expect, test } from 'vitest';
import { displayText, errorValue, readTyped, typingTrouble } from '../../../core/formula/index.ts';

const rules = { thisYear: 2026, date1904: false };

describe('what is typed', () => {
  test.each([
    ['12', 12, undefined],
    ['1,234.5', 1234.5, '#,##0.00'],
    ['1,23', '1,23', undefined],
    ['١٢٫٥٪', 0.125, '0.00%'],
    ['(5)', -5, undefined],
    ['1e3', 1000, '0.00E+00'],
    ['1 1/2', 1.5, '# ?/?'],
    ['$5', 5, '[$$-409]#,##0'],
    ['JOD 5.250', 5.25, '[$JOD] #,##0.000'],
    ['5 د.أ', 5, '#,##0 [$د.أ.‏-2C01]'],
    ['ل.ل 1,000', 1000, '[$ل.ل.‏-3001] #,##0'],
    ['IQD 250,000', 250_000, '[$IQD] #,##0'],
    ['₪ 12.5', 12.5, '[$₪-40D] #,##0.00'],
    ['₺5', 5, '[$₺-41F]#,##0'],
    ['15/3/2026', 46_096, 'dd/mm/yyyy'],
    ['١٥/٣/٢٠٢٦', 46_096, 'dd/mm/yyyy'],
    ['15-Mar-2026', 46_096, 'd-mmm-yy'],
    ['15 مارس 2026', 46_096, 'd-mmm-yy'],
    ['15 آذار 2026', 46_096, 'd-mmm-yy'],
    ['2026-03-15', 46_096, 'yyyy-mm-dd'],
    ['15/3', 46_096, 'd-mmm'],
    ['كانون الثاني 2026', 46_023, 'mmm-yy'],
    ['29/2/1900', 60, 'dd/mm/yyyy'],
    ['31/2/2026', '31/2/2026', undefined],
    ['3/15/2026', '3/15/2026', undefined],
    ['15/3/1899', '15/3/1899', undefined],
    ['10:30', 0.4375, 'h:mm'],
    ['10:30 م', 0.9375, 'h:mm AM/PM'],
    ['25:00', 25 / 24, '[h]:mm:ss'],
    ['TRUE', true, undefined],
    ['#N/A', errorValue('#N/A'), undefined],
    ['0779 123 456', '0779 123 456', undefined],
    ['=A1', { formula: '=A1' }, undefined],
    ['-A1', { formula: '=-A1' }, undefined],
    ['=MAX(B٤:B٨)', { formula: '=MAX(B4:B8)' }, undefined],
    ['=IF(B٤>١٢٫٥،"أكثر من ١٢"،٠)', { formula: '=IF(B4>12.5,"أكثر من ١٢",0)' }, undefined],
    ['=B4×٢÷٣', { formula: '=B4*2/3' }, undefined],
    ['=B4–B5−1', { formula: '=B4-B5-1' }, undefined],
    ['=IF(A1>1,“نعم – أكيد”,"–")', { formula: '=IF(A1>1,"نعم – أكيد","–")' }, undefined],
    ['= SUM (B2:B9)*(2)', { formula: '= SUM(B2:B9)*(2)' }, undefined],
    // Cells that a name and a range have in common.
    ['=Total (A1:A2)', { formula: '=Total (A1:A2)' }, undefined],
    ['-B2×2', { formula: '=-B2*2' }, undefined],
    ['=A1 (A1:B2)', { formula: '=A1 (A1:B2)' }, undefined],
    ['=مبيعات٢+SUM(Tbl[شهر ٣])', { formula: '=مبيعات٢+SUM(Tbl[شهر ٣])' }, undefined],
    ["='ورقة ٢'!A١", { formula: "='ورقة ٢'!A1" }, undefined],
    ['خبز', 'خبز', undefined],
    ['', null, undefined],
  ])('%j', (typed, content, format) =>
    expect(readTyped(typed, rules)).toEqual(format === undefined ? { content } : { content, format }),
  );

  test('an apostrophe keeps text what it is', () =>
    expect(readTyped("'0012", rules)).toEqual({ content: '0012', quoted: true }));

  test('counts from 1904 where the workbook does', () => {
    const in1904 = { thisYear: 2026, date1904: true };
    expect(readTyped('1/1/1904', in1904).content).toBe(0);
    expect(readTyped('15/3/1903', in1904).content).toBe('15/3/1903');
  });
});

describe('what is shown', () => {
  test.each([
    [1234.5, '#,##0.00', 'ar', '1,234.50'],
    [46_096, '[$-401]d mmmm yyyy', 'en', '15 مارس 2026'],
    [46_096, '[$-2C01]d mmmm yyyy', 'en', '15 آذار 2026'],
    [46_096, 'dddd', 'ar', 'الأحد'],
    [5.25, '[$JOD] #,##0.000', 'ar', 'JOD 5.250'],
    [6810, '[$₺-41F]#,##0.00', 'en', '₺6,810.00'],
    [46_096, '[$-2000401]d/m/yyyy', 'en', '١٥/٣/٢٠٢٦'],
    [12, '[$-2060401]0', 'en', '١٢'],
    [60, 'd/m/yyyy', 'en', '29/2/1900'],
    [-5, 'dd/mm/yyyy', 'en', '########'],
    [1 / 3, 'General', 'en', '0.333333333'],
    [0.75, 'h:mm AM/PM', 'ar', '6:00 م'],
    ['x', '@" y"', 'en', 'x y'],
    [5, '[broken', 'en', '5'],
    [null, '0', 'en', ''],
    [errorValue('#REF!'), '0', 'en', '#REF!'],
  ] as const)('%j in %s', (value, format, locale, text) =>
    expect(displayText(value, format, locale).text).toBe(text),
  );

  test('a format may ask for a colour', () =>
    expect(displayText(-5, '0;[Red]-0', 'en')).toEqual({ text: '-5', color: '#FF0000' }));

  test('an accounting format says where the cell is to be filled', () => {
    const money = '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\)';
    expect(displayText(-5, money, 'en')).toEqual({ text: ' $(5.00)', fill: { at: 2, with: ' ' } });
    expect(displayText(7, '0*.', 'en')).toEqual({ text: '7', fill: { at: 1, with: '.' } });
  });
});

test('says so when a semicolon stands where a comma belongs', () => {
  expect(typingTrouble('=MAX(B4;B8)')).toEqual({ kind: 'separator', at: 6 });
  expect(typingTrouble('=SUM({1;2})')).toBeNull();
  expect(typingTrouble('=LEN("a;b")')).toBeNull();
  expect(typingTrouble('=MAX(B4,')).toMatchObject({ kind: 'syntax' });
});
