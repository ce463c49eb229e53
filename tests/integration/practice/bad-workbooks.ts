import { strToU8, zipSync } from 'fflate';
import type { FailureCode } from '../../../core/bridge/index.ts';
import { oneSheet, rows, standardStyles } from '../../fixtures/excel/literals.ts';
import { excelFiles, namespaces, zipped } from '../../fixtures/excel/package.ts';
import { given } from './papers.ts';

type Bytes = Uint8Array<ArrayBuffer>;
const own = (bytes: Uint8Array): Bytes => new Uint8Array(bytes);

/** The workbook of the test exercise with what stands in A1, and more rows below. */
export const budget = (first: string | number | null, ...more: (string | number | null)[][]): Bytes =>
  own(oneSheet([[first], ...more]));

const files = excelFiles({ styles: standardStyles, sheets: [{ name: 'Sales', data: rows([['a', 1]]) }] });
const partWith = (root: string): string => Object.keys(files).find((name) => files[name]!.includes(root))!;
const [book, sheet] = [partWith('<workbook'), partWith('<worksheet')];
const altered = (part: string, xml: string): Bytes => own(zipped({ ...files, [part]: xml }));
const without = (part: string): Bytes =>
  own(zipped(Object.fromEntries(Object.entries(files).filter(([name]) => name !== part))));

const inUtf16 = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
/** The beginning of an OLE file, with the names of its streams. */
const ole = (...streams: string[]): Bytes =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...streams.flatMap(inUtf16)]);
const ofKind = (from: string, to: string): string => files['[Content_Types].xml']!.replace(from, to);
const mainType = 'vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** What a learner's program, or a bad day, could leave in place of the exercise's workbook. */
export const badWorkbooks: [string, Bytes, FailureCode][] = [
  ['is an old .xls', ole('Workbook'), 'file-is-xls'],
  ['has a password', ole('EncryptionInfo', 'EncryptedPackage'), 'file-encrypted'],
  [
    'is an .ods',
    own(zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }] })),
    'file-is-ods',
  ],
  ['is a .csv', own(strToU8('الصنف;السعر\nشاي;2.5\n')), 'file-is-csv'],
  ['is a .txt', own(strToU8('Item\tPrice\nTea\t2.5\n')), 'file-is-csv'],
  [
    'is an .xlsb',
    altered('[Content_Types].xml', ofKind(mainType, 'vnd.ms-excel.sheet.binary.macroEnabled.main')),
    'file-not-excel',
  ],
  ['is a Word document', given(), 'file-not-excel'],
  ['is empty', new Uint8Array(), 'file-not-excel'],
  ['is cut off', budget('Rent').slice(0, 700), 'file-damaged'],
  ['is a zip bomb', altered(sheet, files[sheet]! + ' '.repeat(64 * 1024 * 1024)), 'file-refused'],
  ['is not well-formed', altered(sheet, files[sheet]!.slice(0, -30)), 'file-damaged'],
  ['holds a document type', altered(sheet, `<!DOCTYPE x [<!ENTITY a "b">]>${files[sheet]}`), 'file-refused'],
  ['has lost its workbook', without(book), 'file-damaged'],
  ['has lost its sheet', without(sheet), 'file-damaged'],
];

const area = 'A2:XFD1048576';
/** Odd, and a workbook all the same: it is marked. */
export const oddWorkbooks: [string, Bytes][] = [
  ['has macros', own(oneSheet([['Done']], {}, { kind: 'vnd.ms-excel.sheet.macroEnabled.main+xml' }))],
  ['has no styles', own(zipped(excelFiles({ sheets: [{ name: 'Sales', data: rows([['Done']]) }] })))],
  ['points at another workbook', own(oneSheet([['Done', { f: '[1]Prices!A1*2', v: 7 }]]))],
  ['goes round in a circle', own(oneSheet([['Done', { f: 'C1' }, { f: 'B1' }]]))],
  ['adds up whole columns', own(oneSheet([['Done', { f: 'SUM(C1:XFD1048576)' }, 1]]))],
  [
    'has rules for a million rows',
    own(
      oneSheet([['Done']], {
        after:
          `<conditionalFormatting sqref="${area}"><cfRule type="cellIs" dxfId="1" priority="1" operator="greaterThan"><formula>1</formula></cfRule></conditionalFormatting>` +
          `<dataValidations><dataValidation type="list" sqref="${area}"><formula1>$A$1:$XFD$1048576</formula1></dataValidation></dataValidations>`,
      }),
    ),
  ],
  [
    'names its last row',
    altered(
      sheet,
      `<worksheet ${namespaces}><sheetData>${rows([['Done']])}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>`,
    ),
  ],
];
