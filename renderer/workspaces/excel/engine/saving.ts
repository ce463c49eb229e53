import { areaName, type Area } from '../../../../core/formula/index.ts';
import {
  childOf,
  childrenOf,
  newDocument,
  parseXml,
  putChild,
  xmlNode,
  xmlOf,
  type XmlNode,
} from '../../../../core/ooxml/tree/index.ts';
import { contentTypeOf, type Book } from './book.ts';
import { refreshCharts } from './charts/caches.ts';
import type { Calculation } from './calculation.ts';
import { rewritten, type Rows } from './file/cells.ts';
import { printRows, type PrintContext } from './file/print.ts';
import { SheetPart } from './file/sheet-part.ts';
import { StringWriter } from './file/strings.ts';
import { order } from './schema-order.ts';
import { styleAt } from './sizes.ts';

const arrayType = 'XLDAPR';

/** What marks a formula as one that spills ([MS-XLSX] 2.6.178, 2.3.4): Excel shows `{=…}` without it. */
const dynamicArrays = parseXml(
  '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">' +
    `<metadataTypes count="1"><metadataType name="${arrayType}" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>` +
    `<futureMetadata name="${arrayType}" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>` +
    '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>',
).root;

/** The number that `cm` of a spilling formula has, and the part that explains it. */
function dynamicArrayIndex(book: Book): number {
  const { package: pack } = book;
  const part = pack.related(pack.mainPart, 'sheetMetadata')[0];
  const root = part === undefined ? undefined : pack.root(part);
  if (part === undefined || !root) {
    const name = pack.mainPart.replace(/[^/]*$/, 'metadata.xml');
    pack.add(name, contentTypeOf('sheetMetadata'), newDocument(dynamicArrays));
    pack.relate(pack.mainPart, 'sheetMetadata', name);
    return 1;
  }
  const types = childrenOf(childOf(root, 'metadataTypes'), 'metadataType');
  const type = types.findIndex((each) => each.get('name') === arrayType) + 1;
  const marks = childrenOf(childOf(root, 'cellMetadata'), 'bk');
  const mark = marks.findIndex((each) => childOf(each, 'rc')?.get('t') === String(type)) + 1;
  // A workbook that has other metadata only keeps it: its formulas are stored as arrays over what they fill now.
  return type > 0 ? mark : 0;
}

/** What the formulas of a sheet fill beyond their own cells. */
function spills(sheet: number, rows: Rows, calculation: Calculation): Area[] {
  const found: Area[] = [];
  for (const row of rows.list)
    for (const { formula, column } of row.cells) {
      const spill = formula && calculation.spill(sheet, row.number, column);
      if (spill && spill.from.row === row.number && spill.from.column === column) found.push(spill.area);
    }
  return found.filter(({ top, left, bottom, right }) => top !== bottom || left !== right);
}

/** Cells that a formula spills into have to be there for programs that do not calculate. */
function withSpilled(part: SheetPart, areas: readonly Area[]): SheetPart {
  const edit = part.rows.edit();
  for (const { top, left, bottom, right } of areas)
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++)
        if (!edit.cell(row, column))
          edit.setCell(row, column, {
            column,
            style: styleAt(part, row, column),
            value: null,
            formula: null,
            source: '',
            touched: rewritten,
          });
  return part.withRows(edit.done());
}

/** The cells that a sheet states (`dimension`). */
function dimensionOf(rows: Rows): string {
  let left = Infinity;
  let right = 0;
  const stated = rows.list.filter(({ cells }) => cells.length > 0);
  for (const { cells } of stated) {
    left = Math.min(left, cells[0]!.column);
    right = Math.max(right, cells.at(-1)!.column);
  }
  const [first, last] = [stated[0], stated.at(-1)];
  return first && last ? areaName({ top: first.number, left, bottom: last.number, right }) : 'A1';
}

function writeSheet(book: Book, sheet: number, calculation: Calculation, strings: StringWriter): void {
  const entry = book.sheets[sheet]!;
  const part = book.sheet(sheet);
  const { store } = book.package;
  const edited = store.content(entry.part) instanceof SheetPart;
  const areas = spills(sheet, part.rows, calculation);
  const inArea = (row: number, column: number): boolean =>
    areas.some(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
  const context: PrintContext = {
    string: (text) => strings.index(text),
    result: (row, column) => {
      const spill = calculation.spill(sheet, row, column);
      return { value: calculation.value(sheet, row, column), spill: spill?.area ?? null };
    },
    spilled: (row, column) => (inArea(row, column) ? calculation.value(sheet, row, column) : null),
    table: (row, column) => book.tableAt(sheet, row, column)?.name,
    ...(areas.length > 0 ? { dynamicArray: dynamicArrayIndex(book) } : {}),
  };
  const whole = withSpilled(part, areas);
  const dated = !edited
    ? whole
    : whole.withRoot(
        putChild(whole.root, 'dimension', order.worksheet, (before) =>
          before?.with('ref', dimensionOf(whole.rows)),
        ),
      );
  const text = dated.printWith((each) => printRows(each, context));
  if (!edited && text === xmlOf(store.bytes(entry.part)!)) return;
  store.put(entry.part, { print: () => text });
}

function writeStrings(book: Book, strings: StringWriter): void {
  const root = strings.root();
  if (root === book.strings.root) return;
  const { package: pack, stringsPart } = book;
  if (stringsPart !== undefined) return pack.update(stringsPart, () => root);
  const name = pack.mainPart.replace(/[^/]*$/, 'sharedStrings.xml');
  pack.add(name, contentTypeOf('sharedStrings'), newDocument(root));
  pack.relate(pack.mainPart, 'sharedStrings', name);
}

/** Programs calculate anew what they open, and in an order of their own. */
function askForCalculation(book: Book): void {
  const { package: pack } = book;
  for (const { id, type, target } of pack.pointers(pack.mainPart))
    if (type === 'calcChain') {
      pack.unrelate(pack.mainPart, id);
      pack.remove(target);
    }
  book.update((root: XmlNode) =>
    putChild(root, 'calcPr', order.workbook, (before) =>
      (before ?? xmlNode(`${root.prefix}calcPr`, { calcId: 191029 })).with('fullCalcOnLoad', 1),
    ),
  );
}

/** The workbook as a file, results written for every formula. Leaves the workbook as it was. */
export function fileOf(book: Book, calculation: Calculation): Uint8Array {
  const kept = book.parts;
  try {
    const strings = new StringWriter(book.strings);
    for (const [sheet, { cells }] of book.sheets.entries())
      if (cells) writeSheet(book, sheet, calculation, strings);
    writeStrings(book, strings);
    refreshCharts(book, calculation);
    askForCalculation(book);
    return book.package.save();
  } finally {
    book.parts = kept;
  }
}
