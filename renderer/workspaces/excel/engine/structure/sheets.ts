import { removeSheet, renameName, renameSheet } from '../../../../../core/formula/index.ts';
import {
  encodeText,
  mapChildren,
  mapTree,
  newDocument,
  putChild,
  textOf,
  xmlNode,
} from '../../../../../core/ooxml/tree/index.ts';
import { contentTypeOf, type Book } from '../book.ts';
import { Refused, type ExcelDocument } from '../document.ts';
import { Rows } from '../file/cells.ts';
import { SheetPart } from '../file/sheet-part.ts';
import { viewOf } from '../layout.ts';
import { order } from '../schema-order.ts';
import { copyPart, removePart } from './copying.ts';
import { rewriteCell, rewriteFormulas, rewriteText } from './formulas.ts';
import { changeList, childNamed, insertEntry } from './sheet-entries.ts';
import { copiedSheetName, newSheetName } from './sheet-names.ts';

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Adds an empty sheet after the active one, and goes there. */
export function addSheet(document: ExcelDocument): void {
  const { book, active } = document;
  const name = newSheetName(book, document.ports.locale);
  const { root } = book.sheet(active);
  const rightToLeft = viewOf(root).rightToLeft ? 1 : null;
  const main =
    book.root.get('xmlns') ??
    root.get('xmlns') ??
    'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const sheet = xmlNode('worksheet', { xmlns: main, 'xmlns:r': relationships }, [
    xmlNode('sheetViews', {}, [xmlNode('sheetView', { rightToLeft, workbookViewId: 0 })]),
    xmlNode('sheetFormatPr', { defaultRowHeight: 15 }),
    xmlNode('sheetData'),
    xmlNode('pageMargins', { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 }),
  ]);
  const folder = book.sheets[active]!.part.replace(/[^/]*$/, '');
  const part = book.package.freeName(`${folder}sheet`, '.xml');
  const empty = new SheetPart(newDocument(sheet), new Rows([]), book.heights);
  book.package.add(part, contentTypeOf('worksheet'), empty);
  insertEntry(book, active + 1, name, part);
  document.active = active + 1;
}

/** Gives a sheet another name, in every formula too. */
export function nameSheet(book: Book, sheet: number, to: string): void {
  const { name, node } = book.sheets[sheet]!;
  changeList(
    book,
    (sheets) => mapChildren(sheets, (each) => (each === node ? each.with('name', to) : each)),
    (old) => old,
  );
  rewriteFormulas(book, (formula) => (formula.includes('!') ? renameSheet(formula, name, to) : formula));
  for (const part of book.package.related(book.package.mainPart, 'pivotCacheDefinition'))
    book.package.update(
      part,
      (root) =>
        mapTree(root, (each) =>
          each.local === 'worksheetSource' && each.get('sheet')?.toLowerCase() === name.toLowerCase()
            ? each.with('sheet', to)
            : each,
        ) ?? root,
    );
}

const visibleBeside = (book: Book, sheet: number): number => {
  const isVisible = (index: number): boolean => index !== sheet && book.sheets[index]?.state === 'visible';
  for (let step = 1; step < book.sheets.length; step++)
    for (const index of [sheet + step, sheet - step]) if (isVisible(index)) return index;
  return -1;
};

/** Puts a sheet in front in the file, when the one that was there goes. */
function bringForward(book: Book, sheet: number): void {
  book.updateSheet(sheet, (root) =>
    childNamed(root, 'sheetViews', (views) => mapChildren(views, (view) => view.with('tabSelected', 1))),
  );
  book.update((root) =>
    childNamed(root, 'bookViews', (views) => mapChildren(views, (view) => view.with('activeTab', sheet))),
  );
}

/** Deletes a sheet; what pointed there is lost. Throws `Refused` for the last one that can be seen. */
export function deleteSheet(document: ExcelDocument, sheet: number): void {
  const { book } = document;
  const next = visibleBeside(book, sheet);
  if (next < 0) throw new Refused('no-room');
  const { name, part, node } = book.sheets[sheet]!;
  const { part: following } = book.sheets[next]!;
  const wasInFront = book.statedActive === sheet;
  rewriteFormulas(book, (formula) => (formula.includes('!') ? removeSheet(formula, name) : formula));
  changeList(
    book,
    (sheets) => mapChildren(sheets, (each) => (each === node ? null : each)),
    (old) => (old === sheet ? null : old > sheet ? old - 1 : old),
  );
  for (const { id, target } of book.package.pointers(book.package.mainPart))
    if (target === part) book.package.unrelate(book.package.mainPart, id);
  removePart(book, part);
  const now = book.sheets.findIndex((each) => each.part === following);
  if (wasInFront) bringForward(book, now);
  document.active = now;
}

/** Moves a sheet to another place among the tabs. */
export function moveSheet(book: Book, sheet: number, to: number): void {
  const indexes = book.sheets.map((_, index) => index);
  const moved = indexes.toSpliced(sheet, 1).toSpliced(to, 0, sheet);
  const nodes = moved.map((index) => book.sheets[index]!.node);
  changeList(
    book,
    (sheets) => {
      const listed = new Set(nodes);
      let next = 0;
      return sheets.containing(
        sheets.children.map((each) => (typeof each !== 'string' && listed.has(each) ? nodes[next++]! : each)),
      );
    },
    (old) => moved.indexOf(old),
  );
}

/** Names of tables are one in the whole workbook: copies get others. Gives back old and new names. */
function renameTables(book: Book, part: string): { from: string; to: string }[] {
  const renamed: { from: string; to: string }[] = [];
  const taken = new Set(book.tables.map((each) => each.name.toLowerCase()));
  const ids = book.tables.map((each) => Number(book.package.root(each.part)?.get('id')) || 0);
  let id = Math.max(0, ...ids);
  for (const table of book.package.related(part, 'table'))
    book.package.update(table, (root) => {
      const from = root.get('displayName') ?? root.get('name') ?? 'Table';
      let number = 2;
      while (taken.has(`${from}_${number}`.toLowerCase())) number++;
      const to = `${from}_${number}`;
      taken.add(to.toLowerCase());
      renamed.push({ from, to });
      return root.withAll({ id: ++id, name: to, displayName: to });
    });
  return renamed;
}

/** Copies a sheet with all that is on it, before itself as Excel does it, and goes there. */
export function copySheet(document: ExcelDocument, sheet: number): void {
  const { book } = document;
  const { name, part } = book.sheets[sheet]!;
  const source = book.sheet(sheet);
  const made = copiedSheetName(book, name);
  const local = book.names.filter((each) => each.sheet === sheet);
  const copy = copyPart(book, part);
  const tables = renameTables(book, copy);
  const renamed = (formula: string): string =>
    tables.reduce((text, { from, to }) => renameName(text, from, to), formula);
  for (const drawing of book.package.related(copy, 'drawing'))
    for (const chart of book.package.related(drawing, 'chart'))
      book.package.update(
        chart,
        (root) =>
          mapTree(root, (node) =>
            node.local === 'f' ? rewriteText(node, (formula) => renameSheet(formula, name, made)) : node,
          ) ?? root,
      );
  const at = sheet + 1;
  insertEntry(book, at, made, copy);
  const root = childNamed(
    childNamed(source.root, 'sheetViews', (views) =>
      mapChildren(views, (view) => view.with('tabSelected', null)),
    ),
    'sheetPr',
    (properties) => properties.with('codeName', null),
  );
  const edit = source.rows.edit();
  if (tables.length > 0)
    for (const row of source.rows.list)
      for (const cell of row.cells) {
        const own = rewriteCell(cell, made, renamed);
        if (own !== cell) edit.setCell(row.number, cell.column, own);
      }
  book.setSheet(at, source.withRoot(root).withRows(edit.done()));
  book.update((workbook) =>
    childNamed(workbook, 'definedNames', (names) =>
      names.containing([
        ...names.children,
        ...local.map(({ node }) =>
          node.with('localSheetId', at).containing([encodeText(renameSheet(textOf(node), name, made))]),
        ),
      ]),
    ),
  );
  document.active = at;
}

/** Colours a tab, `#RRGGBB`; null for none. */
export function colorSheet(book: Book, sheet: number, color: string | null): void {
  book.updateSheet(sheet, (root) =>
    putChild(root, 'sheetPr', order.worksheet, (before) => {
      const properties = putChild(
        before ?? xmlNode(`${root.prefix}sheetPr`),
        'tabColor',
        order.sheetPr,
        () =>
          color === null
            ? null
            : xmlNode(`${root.prefix}tabColor`, { rgb: `FF${color.slice(1).toUpperCase()}` }),
      );
      return properties.children.length === 0 && properties.attributes.length === 0 ? null : properties;
    }),
  );
}

/** Hides a sheet or shows it. Throws `Refused` for the last one that can be seen. */
export function hideSheet(document: ExcelDocument, sheet: number, hidden: boolean): void {
  const { book } = document;
  const next = visibleBeside(book, sheet);
  if (hidden && next < 0) throw new Refused('no-room');
  const { node } = book.sheets[sheet]!;
  const wasInFront = book.statedActive === sheet;
  changeList(
    book,
    (sheets) =>
      mapChildren(sheets, (each) => (each === node ? each.with('state', hidden ? 'hidden' : null) : each)),
    (old) => old,
  );
  if (hidden && wasInFront) {
    book.updateSheet(sheet, (root) =>
      childNamed(root, 'sheetViews', (views) => mapChildren(views, (view) => view.with('tabSelected', null))),
    );
    bringForward(book, next);
  }
  document.active = hidden ? next : sheet;
}
