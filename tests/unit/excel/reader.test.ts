import { describe, expect, it } from 'vitest';
import { cellAt, readExcel, type ExcelWorkbook } from '../../../core/excel/index.ts';
import { columnWidth, styleAt } from '../../../core/excel/cells.ts';
import { Colours } from '../../../core/excel/read/colours.ts';
import { readFill } from '../../../core/excel/read/fills.ts';
import { readTree } from '../../../core/ooxml/index.ts';
import { shownText } from '../../../core/excel/shown.ts';
import { areaName } from '../../../core/formula/index.ts';
import { oneSheet, rows, standardStyles, type Literal } from '../../fixtures/excel/literals.ts';
import {
  excelFiles,
  header,
  namespaces,
  xlsx,
  zipped,
  type BookParts,
  type SheetParts,
} from '../../fixtures/excel/package.ts';

const sheet = (parts: Partial<SheetParts>, book: Partial<BookParts> = {}): ExcelWorkbook =>
  readExcel(xlsx({ styles: standardStyles, ...book, sheets: [{ name: 'One', ...parts }] }));
const first = ({ sheets }: ExcelWorkbook) => sheets[0]!;
const at = (workbook: ExcelWorkbook, row: number, column: number) => cellAt(first(workbook), row, column);
const values = (workbook: ExcelWorkbook): unknown[] =>
  [...first(workbook).cells.values()].map(({ value }) => value);
const formulas = (workbook: ExcelWorkbook): (string | undefined)[] =>
  [...first(workbook).cells.values()].map(({ formula }) => formula?.text);

describe('fills', () => {
  const filled = (fill: string) =>
    readFill(
      readTree(new TextEncoder().encode(`<fill ${namespaces}>${fill}</fill>`)),
      new Colours(undefined),
    );

  it.each([
    ['<patternFill patternType="solid"><fgColor rgb="FF112233"/></patternFill>', '#112233'],
    [
      '<patternFill patternType="darkGray"><fgColor rgb="FFFF0000"/><bgColor rgb="FFFFFF00"/></patternFill>',
      '#FF4000',
    ],
    ['<patternFill patternType="gray125"/>', '#DFDFDF'],
    ['<patternFill patternType="none"/>', null],
  ])('%s look from afar as their ink and ground mix', (fill, color) =>
    expect(filled(fill).color).toBe(color),
  );
});

describe('cells', () => {
  it('have typed values, wherever their text is kept', () => {
    const book = sheet(
      {
        data:
          '<row r="1"><c r="A1"><v>1.5</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>in line</t></is></c>' +
          '<c r="D1" t="b"><v>1</v></c><c r="E1" t="e"><v>#DIV/0!</v></c><c r="F1" t="str"><f>A1&amp;""</f><v>1.5</v></c><c r="G1" t="d"><v>2026-05-01T12:00:00</v></c><c r="H1"/></row>',
      },
      { sharedStrings: '<si><t>zero</t></si><si><t xml:space="preserve"> one </t></si>' },
    );
    expect(values(book)).toEqual([1.5, ' one ', 'in line', true, { error: '#DIV/0!' }, '1.5', 46143.5, null]);
  });
  it('keep the parts of a text with several looks, and no phonetic hints', () => {
    const book = sheet(
      { data: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' },
      {
        sharedStrings:
          '<si><r><rPr><b/><sz val="11"/></rPr><t>Free</t></r><r><t xml:space="preserve"> entry</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si><si><t>a_x000D_b _x005F_x0041_</t></si>',
      },
    );
    expect(at(book, 0, 0)).toMatchObject({
      value: 'Free entry',
      rich: [
        { text: 'Free', font: { bold: true } },
        { text: ' entry', font: null },
      ],
    });
    expect(at(book, 0, 1)?.value).toBe('a\rb _x0041_');
  });
  it('stand where they are counted when no name says so', () => {
    const book = sheet({
      data: '<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c><v>3</v></c></row><row><c r="C6"><v>4</v></c><c><v>5</v></c></row>',
    });
    expect([...first(book).cells.values()].map(({ row, column, value }) => [row, column, value])).toEqual([
      [0, 0, 1],
      [0, 1, 2],
      [4, 0, 3],
      [5, 2, 4],
      [5, 3, 5],
    ]);
  });
  it('show their value in their format, calculated when the file stores none', () => {
    const book = readExcel(
      oneSheet([
        [{ v: 0.16, s: 'percent' }, { f: 'A1*100' }, { v: 1234.5, s: 'jod' }, { v: 46143, s: 'date' }],
      ]),
    );
    expect([0, 1, 2, 3].map((column) => shownText(book, first(book), 0, column))).toEqual([
      '16%',
      '16',
      '1,234.50 JOD',
      '5/1/2026',
    ]);
  });
  it('count days from 1904 where the workbook says so', () => {
    const book = sheet(
      { data: '<row r="1"><c r="A1" s="14"><v>0</v></c><c r="B1" t="d"><v>1904-01-02</v></c></row>' },
      { settings: '<workbookPr date1904="1"/>' },
    );
    expect(shownText(book, first(book), 0, 0)).toBe('1/1/1904');
    expect(at(book, 0, 1)?.value).toBe(1);
  });
});

describe('formulas', () => {
  it('are written out for each cell that shares one', () => {
    const book = sheet({
      data:
        '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">SUM(B1:$C$9)*D$1+\'My B1\'!E1&amp;"B1"+LOG10(F1)+Tbl[B1]+1E5</f></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" si="0"/></c></row><row r="3"><c r="B3"><f t="shared" si="0"/></c></row>',
    });
    expect(formulas(book).slice(1)).toEqual([
      'SUM(B2:$C$9)*D$1+\'My B1\'!E2&"B1"+LOG10(F2)+Tbl[B1]+1E5',
      'SUM(C3:$C$9)*E$1+\'My B1\'!F3&"B1"+LOG10(G3)+Tbl[B1]+1E5',
    ]);
  });
  it('lose the prefixes that files put before newer functions', () => {
    const book = sheet({
      data: '<row r="1"><c r="A1"><f>_xlfn._xlws.SORT(B1:B3)&amp;"_xlfn.X"</f></c><c r="B1"><f>_xlfn.CONCAT(A1,_xlfn.XLOOKUP(1,A:A,B:B))</f></c></row>',
    });
    expect(formulas(book)).toEqual(['SORT(B1:B3)&"_xlfn.X"', 'CONCAT(A1,XLOOKUP(1,A:A,B:B))']);
  });
  it('of an array belong to every cell that it fills', () => {
    const book = sheet({
      data: '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c><c r="B1"><v>1</v></c></row><row r="2"><c r="A2"><v>4</v></c><c r="B2"><v>2</v></c></row>',
    });
    expect(at(book, 1, 0)?.formula).toMatchObject({
      text: 'B1:B2*2',
      kind: 'array',
      origin: { row: 0, column: 0 },
    });
    expect(at(book, 1, 1)?.formula).toBeNull();
  });
  it('know arrays that grow by themselves from those that do not', () => {
    const metadata =
      `${header}<metadata ${namespaces} xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR"/></metadataTypes>` +
      '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{x}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';
    const book = sheet(
      {
        data: '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">_xlfn.SEQUENCE(2)</f><v>1</v></c></row>',
      },
      { related: { metadata: { type: 'sheetMetadata', contentType: 'sheetMetadata+xml', xml: metadata } } },
    );
    expect(at(book, 0, 0)?.formula?.kind).toBe('dynamic');
  });
});

describe('formats', () => {
  it('of a cell win over its row, and the row over the column', () => {
    const book = sheet({
      before: '<cols><col min="1" max="3" width="12" style="1" customWidth="1"/></cols>',
      data: '<row r="1" s="2" customFormat="1"><c r="A1" s="0"><v>1</v></c></row><row r="2" s="2"/>',
    });
    const tab = first(book);
    const { bold, italic } = styleAt(tab, 0, 0)!.font;
    expect([bold, italic]).toEqual([false, false]);
    expect(styleAt(tab, 0, 1)!.font.italic).toBe(true);
    expect(styleAt(tab, 1, 1)!.font.bold).toBe(true);
    expect(columnWidth(tab, 2)).toBe(12);
  });
  it('resolve theme colours with their tint, the old palette and the automatic colour', () => {
    const colours = [
      'theme="4" tint="0.5999938962981048"',
      'theme="0" tint="-0.249977111117893"',
      'indexed="10"',
      'auto="1"',
      'rgb="FF123456"',
    ];
    const styles =
      `${header}<styleSheet ${namespaces}><fonts>${colours.map((colour) => `<font><color ${colour}/></font>`).join('')}</fonts>` +
      `<cellXfs>${colours.map((_, index) => `<xf fontId="${index}"/>`).join('')}</cellXfs></styleSheet>`;
    const cells = colours.map((_, index) => `<c r="${'ABCDE'.charAt(index)}1" s="${index}"/>`).join('');
    const book = sheet({ data: `<row r="1">${cells}</row>` }, { styles });
    expect([...first(book).cells.values()].map(({ style }) => style.font.color)).toEqual([
      '#B4C6E7',
      '#BFBFBF',
      '#FF0000',
      'auto',
      '#123456',
    ]);
  });
});

describe('sheets', () => {
  it('come in the order of their tabs, each through its relationship', () => {
    const book = readExcel(
      xlsx({
        styles: standardStyles,
        sheets: [
          { name: 'الأولى', data: rows([['a']]) },
          { name: 'Second', state: 'hidden', data: rows([['b']]) },
          { name: 'Third', state: 'veryHidden', data: rows([['c']]) },
        ],
      }),
    );
    expect(book.sheets.map(({ name, state }) => [name, state])).toEqual([
      ['الأولى', 'visible'],
      ['Second', 'hidden'],
      ['Third', 'very-hidden'],
    ]);
  });
  it('tell conditional formats and their twins in the extension list once', () => {
    const book = sheet({
      after:
        '<conditionalFormatting sqref="A1:A5"><cfRule type="dataBar" priority="2"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>{X}</x14:id></ext></extLst></cfRule></conditionalFormatting>' +
        '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" id="{X}"><x14:dataBar><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/></x14:dataBar></x14:cfRule><xm:sqref>A1:A5</xm:sqref></x14:conditionalFormatting>' +
        '<x14:conditionalFormatting><x14:cfRule type="cellIs" operator="greaterThan" priority="1" id="{Y}"><xm:f>Other!A1</xm:f><x14:dxf><font><b/></font></x14:dxf></x14:cfRule><xm:sqref>B1:B5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>' +
        '<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations><x14:dataValidation type="list"><x14:formula1><xm:f>Other!A1:A3</xm:f></x14:formula1><xm:sqref>C1:C5</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
    });
    expect(
      first(book).conditionals.map(({ kind, areas, formulas: texts }) => [kind, areas.map(areaName), texts]),
    ).toEqual([
      ['cell', ['B1:B5'], ['Other!A1']],
      ['data-bar', ['A1:A5'], []],
    ]);
    expect(first(book).validations).toMatchObject([{ kind: 'list', formulas: ['Other!A1:A3'] }]);
  });
  it('have print areas and titles, which are no names of people', () => {
    const book = sheet(
      {},
      {
        after:
          '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">One!$A$1:$D$9</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">One!$A:$A,One!$1:$2</definedName><definedName name="المبيعات">One!$B$2:$B$9</definedName></definedNames>',
      },
    );
    const { printArea, titles } = first(book).page;
    expect(printArea.map(areaName)).toEqual(['A1:D9']);
    expect(titles).toEqual({ rows: { first: 0, last: 1 }, columns: { first: 0, last: 0 } });
    expect(book.names.map(({ name }) => name)).toEqual(['المبيعات']);
  });
  it('split headers into their parts', () => {
    const book = sheet({
      after:
        '<headerFooter><oddHeader>&amp;L&amp;"Arial,Bold"One &amp;&amp; two&amp;CMiddle&amp;R&amp;P / &amp;N</oddHeader></headerFooter>',
    });
    expect(first(book).page.header.usual).toEqual({
      left: '&"Arial,Bold"One && two',
      center: 'Middle',
      right: '&P / &N',
    });
  });
});

it('reads strict files as it reads others', () => {
  const strict = (text: string): string =>
    text
      .replaceAll(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      );
  const lines: Literal[][] = [['a', { v: 2, s: 'bold' }], [{ f: 'B1*2' }]];
  const files = excelFiles({ styles: standardStyles, sheets: [{ name: 'One', data: rows(lines) }] });
  const changed = Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strict(xml)]));
  expect(readExcel(zipped(changed)).sheets).toEqual(readExcel(zipped(files)).sheets);
});

it('opens a workbook with macros, and says that it has some', () => {
  const book = sheet({ data: rows([['a']]) }, { kind: 'vnd.ms-excel.sheet.macroEnabled.main+xml' });
  expect(book.macros).toBe(true);
});
