import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readExcel, type ExcelWorkbook } from '../../../core/excel/index.ts';
import { valueAt } from '../../../core/excel/calculation.ts';
import { shownText } from '../../../core/excel/shown.ts';
import { UnreadableFile } from '../../../core/ooxml/index.ts';
import { oneSheet, rows, standardStyles, type Literal } from '../../fixtures/excel/literals.ts';
import { excelFiles, header, namespaces, xlsx, zipped } from '../../fixtures/excel/package.ts';
import { judge, said } from './judge.ts';

function codeOf(bytes: Uint8Array): string {
  try {
    readExcel(bytes);
    return 'read';
  } catch (cause) {
    expect(cause).toBeInstanceOf(UnreadableFile);
    return (cause as UnreadableFile).code;
  }
}

const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const inUtf16 = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const text = (content: string): Uint8Array => strToU8(content);
const files = excelFiles({ styles: standardStyles, sheets: [{ name: 'One', data: rows([['a', 1]]) }] });
const without = (part: string): Uint8Array =>
  zipped(Object.fromEntries(Object.entries(files).filter(([name]) => !name.includes(part))));
const sheetPart = Object.keys(files).find((name) => files[name]!.includes('<worksheet'))!;
const withSheet = (xml: string): Uint8Array => zipped({ ...files, [sheetPart]: xml });

describe('what is no workbook is told apart', () => {
  it.each([
    ['an old .xls', Uint8Array.from([...ole, ...inUtf16('Workbook')]), 'file-is-xls'],
    [
      'a protected file',
      Uint8Array.from([...ole, ...inUtf16('EncryptedPackage'), ...inUtf16('Workbook')]),
      'file-encrypted',
    ],
    ['an old .doc', Uint8Array.from([...ole, ...inUtf16('WordDocument')]), 'file-not-excel'],
    [
      'an .ods',
      zipSync({ mimetype: [text('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }] }),
      'file-is-ods',
    ],
    ['a .csv', text('Item,Price\nTea,2.5\n'), 'file-is-csv'],
    ['an Arabic .csv', text('الصنف;السعر\nشاي;2.5\n'), 'file-is-csv'],
    ['nothing', new Uint8Array(), 'file-not-excel'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), 'file-not-excel'],
    ['a web page', text('<html><table></table></html>'), 'file-not-excel'],
    ['another zip file', zipped({ 'a.txt': 'a' }), 'file-not-excel'],
    [
      'a document',
      zipped({
        ...files,
        '[Content_Types].xml': files['[Content_Types].xml']!.replace(
          'spreadsheetml.sheet.main',
          'wordprocessingml.document.main',
        ),
      }),
      'file-not-excel',
    ],
    ['a file that is cut off', xlsx({ sheets: [{ name: 'One' }] }).slice(0, 400), 'file-damaged'],
    ['a workbook without its sheet', without(sheetPart), 'file-damaged'],
    ['broken XML', withSheet('<worksheet><sheetData>'), 'file-damaged'],
    ['a DOCTYPE', withSheet(`<!DOCTYPE x [<!ENTITY a "b">]><worksheet ${namespaces}/>`), 'file-refused'],
    ['elements without end', withSheet('<a>'.repeat(300)), 'file-refused'],
  ])('%s', (_, bytes, code) => expect(codeOf(bytes)).toBe(code));
});

it.each(['styles', 'sharedStrings'])('a workbook whose %s are missing is read all the same', (part) => {
  const book = excelFiles({
    styles: standardStyles,
    sharedStrings: '<si><t>x</t></si>',
    sheets: [
      { name: 'One', data: '<row r="1"><c r="A1" t="s" s="3"><v>0</v></c><c r="B1"><v>1</v></c></row>' },
    ],
  });
  const root = part === 'styles' ? '<styleSheet' : '<sst';
  const kept = Object.fromEntries(Object.entries(book).filter(([, xml]) => !xml.includes(root)));
  expect([...readExcel(zipped(kept)).sheets[0]!.cells.values()].at(-1)?.value).toBe(1);
});

const first = (book: ExcelWorkbook) => book.sheets[0]!;
const value = (book: ExcelWorkbook, row: number, column: number) => valueAt(book, 0, row, column);

describe('what a workbook may hold', () => {
  it('cells that need each other', () => {
    const book = oneSheet([[{ f: 'B1+1' }, { f: 'A1+1' }], [{ f: 'SUM(A1:A2)' }]]);
    expect(said(judge('formula', { at: { range: 'A1' }, like: '=1+1' }, book, book))).toBe(
      'formula.circular cell=A1',
    );
    expect(said(judge('value', { at: { range: 'A2' }, is: 1 }, book, book))).toMatch(/^value\.other cell=A2/);
  });
  it('functions that nobody knows, with the result that another program stored', () => {
    const book = readExcel(
      oneSheet([
        [
          { f: 'STOCKPRICE("X")', v: 12 },
          { f: 'A1*2', v: 24 },
        ],
      ]),
    );
    expect(value(book, 0, 0)).toBe(12);
  });
  it('links to other workbooks, which are never opened', () => {
    const book = readExcel(oneSheet([[{ f: '[1]Prices!A1*2', v: 7 }]]));
    expect(value(book, 0, 0)).toBe(7);
  });
  it('whole columns and sheets as ranges', () => {
    const lines: Literal[][] = [[1, { f: 'SUM(A:A)' }, { f: 'COUNTA(1:1048576)' }], [2]];
    const book = oneSheet(lines);
    expect(value(readExcel(book), 0, 1)).toBe(3);
    for (const range of ['A:A', '1:1', 'A1:XFD1048576'])
      expect(judge('font', { at: { range }, bold: true }, book, book)).not.toBeNull();
  });
  it('an array formula over a whole sheet', () => {
    const data =
      '<row r="1"><c r="A1"><f t="array" ref="A1:XFD1048576">C1:C9+1</f></c><c r="C1"><v>1</v></c></row>';
    const book = readExcel(xlsx({ sheets: [{ name: 'One', data }] }));
    expect(value(book, 0, 0)).toBeDefined();
  });
  it('areas of a million rows in rules, validations and merges', () => {
    const area = 'A1:XFD1048576';
    const after =
      `<mergeCells><mergeCell ref="C5:XFD1048576"/></mergeCells><conditionalFormatting sqref="${area}"><cfRule type="cellIs" dxfId="1" priority="1" operator="greaterThan"><formula>1</formula></cfRule></conditionalFormatting>` +
      `<dataValidations><dataValidation type="list" sqref="${area}"><formula1>$A$1:$XFD$1048576</formula1></dataValidation></dataValidations>`;
    const book = oneSheet([[1, 2]], { after });
    expect(
      said(judge('conditional', { at: { range: 'A1:B1' }, rule: { greater: 1 } }, book, oneSheet([[1, 2]]))),
    ).toBe('right');
    expect(judge('validation', { at: { range: 'A1' }, list: ['1'] }, book, book)?.code).toBe(
      'excel.validation.list.extra',
    );
    expect(said(judge('merged', { at: { range: 'A1:B1' } }, book, book))).toMatch(/^merged/);
  });
  it('dates before 1900 and days that never were', () => {
    const book = readExcel(
      oneSheet([[{ v: -1, s: 'date' }, { v: 60, s: 'date' }, { v: 0, s: 'date' }, '1/1/1850']]),
    );
    expect([0, 1, 2, 3].map((column) => shownText(book, first(book), 0, column))).toEqual([
      '########',
      '2/29/1900',
      '1/0/1900',
      '1/1/1850',
    ]);
  });
  it('formulas as long and as deep as they get', () => {
    const long = Array.from({ length: 2000 }, () => 'A2').join('+');
    const deep = `${'('.repeat(1000)}1${')'.repeat(1000)}`;
    const nested = `${'ABS('.repeat(1000)}1${')'.repeat(1000)}`;
    const book = readExcel(oneSheet([[{ f: long }, { f: deep }, { f: nested }], [1]]));
    expect(value(book, 0, 0)).toBe(2000);
    for (const column of [1, 2]) expect(value(book, 0, column)).toBeDefined();
  });
  it('more formats than any program can hold', () => {
    const xfs = '<xf fontId="0"/>'.repeat(300_000);
    const styles = `${header}<styleSheet ${namespaces}><fonts><font/></fonts><cellXfs>${xfs}</cellXfs></styleSheet>`;
    expect(['read', 'file-too-big']).toContain(
      codeOf(
        xlsx({
          styles,
          sheets: [{ name: 'One', data: '<row r="1"><c r="A1" s="299999"><v>1</v></c></row>' }],
        }),
      ),
    );
  });
  it('one long formula that a hundred thousand cells share', () => {
    const cells = Array.from(
      { length: 100_000 },
      (_, row) => `<row r="${row + 2}"><c r="A${row + 2}"><f t="shared" si="0"/></c></row>`,
    ).join('');
    const formula = Array.from({ length: 800 }, (_, column) => `B${column + 1}`).join('+');
    const data = `<row r="1"><c r="A1"><f t="shared" ref="A1:A100001" si="0">${formula}</f></c></row>${cells}`;
    expect(codeOf(xlsx({ sheets: [{ name: 'One', data }] }))).toBe('file-too-big');
  });
  it('a thousand tabs that show the same part', () => {
    const tabs = Array.from(
      { length: 1000 },
      (_, index) => `<sheet name="S${index}" sheetId="${index + 2}" r:id="sheet0"/>`,
    ).join('');
    const many = Object.fromEntries(
      Object.entries(
        excelFiles({ sheets: [{ name: 'One', data: rows(Array.from({ length: 2000 }, () => [1, 2, 3])) }] }),
      ).map(([name, xml]) => [name, xml.replace('</sheets>', `${tabs}</sheets>`)]),
    );
    expect(readExcel(zipped(many)).sheets).toHaveLength(1001);
  });
});
