import { sheetColumns, sheetRows } from '../../../../../core/formula/index.ts';
import { UnreadableFile } from '../../../../../core/ooxml/index.ts';
import {
  childOf,
  parseXml,
  type Printable,
  type XmlDocument,
  type XmlNode,
} from '../../../../../core/ooxml/tree/index.ts';
import type { NaturalHeights } from '../natural-height.ts';
import { Rows, rewritten, type Cell, type Row } from './cells.ts';
import { printRows } from './print.ts';
import { quickCell } from './quick-cell.ts';
import { rowFacts, scanCell, slowRows, type ScanContext } from './scan.ts';

/** A worksheet part: its rows, and everything else as a tree whose `sheetData` is empty. A value. */
export class SheetPart implements Printable {
  readonly document: XmlDocument;
  readonly rows: Rows;
  /** The heights of rows that state none. */
  readonly heights: NaturalHeights | null;

  constructor(document: XmlDocument, rows: Rows, heights: NaturalHeights | null = null) {
    this.document = document;
    this.rows = rows;
    this.heights = heights;
  }

  get root(): XmlNode {
    return this.document.root;
  }

  withRoot(root: XmlNode): SheetPart {
    return root === this.root ? this : new SheetPart(this.document.with(root), this.rows, this.heights);
  }

  withRows(rows: Rows): SheetPart {
    return rows === this.rows ? this : new SheetPart(this.document, rows, this.heights);
  }

  /** The part with its rows put back, written by `write`. */
  printWith(write: (part: SheetPart) => string): string {
    const text = this.document.print();
    const { name } = childOf(this.root, 'sheetData') ?? { name: 'sheetData' };
    const mark = new RegExp(`<${name}(\\s[^>]*)?(/>|></${name}>)`);
    const rows = write(this);
    return rows === ''
      ? text
      : text.replace(
          mark,
          (_, attributes: string | undefined) => `<${name}${attributes?.trimEnd() ?? ''}>${rows}</${name}>`,
        );
  }

  /** The part as it stands, new texts inline, results as they were stored. */
  print(): string {
    return this.printWith((part) => printRows(part, {}));
  }
}

const endOf = (text: string, wanted: string, from: number): number => {
  const at = text.indexOf(wanted, from);
  return at < 0 ? -1 : at + wanted.length;
};

const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;

/** The rows between two places of the text, the quick way; null when they are written unlike Office writes them. */
function quickRows(
  text: string,
  from: number,
  to: number,
  prefix: string,
  context: ScanContext,
): Row[] | null {
  const rows: Row[] = [];
  const rowTag = `<${prefix}row`;
  const rowClose = `</${prefix}row>`;
  const cellTag = `<${prefix}c`;
  const cellClose = `</${prefix}c>`;
  let number = -1;
  let at = from;
  const skip = (begin: number): number => {
    let end = begin;
    while (end < to && isSpace(text.charCodeAt(end))) end++;
    return end;
  };
  for (;;) {
    const begin = skip(at);
    if (begin >= to) return rows;
    if (!text.startsWith(rowTag, begin)) return null;
    const tagEnd = endOf(text, '>', begin);
    if (tagEnd < 0) return null;
    const open = text.slice(at, tagEnd);
    const named = /\sr="(\d+)"/.exec(open);
    const before = number;
    number = named ? Number(named[1]) - 1 : number + 1;
    if (number <= before) return null;
    if (open.endsWith('/>')) {
      rows.push({ number, stated: number, open, close: '', cells: [], ...rowFacts(open) });
      at = tagEnd;
      continue;
    }
    const cells: Cell[] = [];
    let column = -1;
    at = tagEnd;
    for (;;) {
      const start = skip(at);
      const quick = prefix === '' ? quickCell(text, at, start, context.text) : null;
      if (quick) {
        if (quick.cell.column <= column || quick.end > to) return null;
        column = quick.cell.column;
        cells.push(quick.cell);
        at = quick.end;
        continue;
      }
      if (!text.startsWith(cellTag, start)) break;
      const cellOpen = endOf(text, '>', start);
      const end = text.charCodeAt(cellOpen - 2) === 47 ? cellOpen : endOf(text, cellClose, cellOpen);
      if (cellOpen < 0 || end < 0 || end > to) return null;
      const cell = scanCell(
        text.slice(start, end),
        text.slice(at, start),
        prefix,
        number,
        column + 1,
        context,
      );
      if (cell.column <= column) return null;
      column = cell.column;
      cells.push(cell);
      at = end;
    }
    const close = skip(at);
    if (!text.startsWith(rowClose, close)) return null;
    rows.push({
      number,
      stated: number,
      open,
      close: text.slice(at, close + rowClose.length),
      cells,
      ...rowFacts(open),
    });
    at = close + rowClose.length;
  }
}

/** Rows in order, each number and each column once: what comes last holds. */
function inOrder(rows: readonly Row[]): Row[] {
  const byNumber = new Map<number, Row>();
  for (const row of rows) {
    const before = byNumber.get(row.number);
    const cells = new Map([...(before?.cells ?? []), ...row.cells].map((cell) => [cell.column, cell]));
    byNumber.set(row.number, {
      ...row,
      cells: [...cells.values()].sort((one, other) => one.column - other.column),
    });
  }
  return [...byNumber.values()].sort((one, other) => one.number - other.number);
}

/** Cells that an array fills hold its results, whatever is stored there: the calculator fills them anew. */
function withoutResults(rows: readonly Row[]): Rows {
  const before = new Rows(rows);
  const edit = before.edit();
  for (const row of rows)
    for (const { formula } of row.cells) {
      if (!formula?.fills) continue;
      const { top, left, bottom, right } = formula.fills;
      for (const each of before.between(top, bottom))
        for (const cell of each.cells)
          if (cell.column >= left && cell.column <= right && !cell.formula)
            edit.setCell(each.number, cell.column, { ...cell, value: null, touched: rewritten });
    }
  return edit.done();
}

function refuseFar(rows: readonly Row[]): void {
  for (const row of rows)
    if (row.number >= sheetRows || (row.cells.at(-1)?.column ?? 0) >= sheetColumns)
      throw new UnreadableFile('file-damaged', 'a cell off the sheet');
}

/** Reads a worksheet part. Throws `UnreadableFile`. */
export function readSheetPart(
  text: string,
  context: Pick<ScanContext, 'text'>,
  heights: NaturalHeights | null = null,
): SheetPart {
  const scan = (): ScanContext => ({ text: context.text, masters: new Map() });
  const found = /<((?:[\w.-]+:)?)sheetData(?:\s[^>]*)?>/.exec(text);
  const whole = found && !found[0].endsWith('/>');
  const end = whole ? text.lastIndexOf(`</${found[1]}sheetData>`) : -1;
  if (whole && end >= 0) {
    const from = found.index + found[0].length;
    const rows = text.slice(from, end).includes('<!') ? null : quickRows(text, from, end, found[1]!, scan());
    const document = rows && parseXml(text.slice(0, from) + text.slice(end));
    if (rows && childOf(document!.root, 'sheetData')) {
      refuseFar(rows);
      return new SheetPart(document!, withoutResults(rows), heights);
    }
  }
  const document = parseXml(text);
  const data = childOf(document.root, 'sheetData');
  if (!data) return new SheetPart(document, new Rows([]), heights);
  const rows = inOrder(slowRows(data, scan()));
  refuseFar(rows);
  const emptied = document.root.containing(
    document.root.children.map((each) => (each === data ? data.containing([]) : each)),
  );
  return new SheetPart(document.with(emptied), withoutResults(rows), heights);
}
