import { renameColumn, type Area, type Scalar } from '../../../../../core/formula/index.ts';
import { childrenOf, mapChildren, type XmlNode } from '../../../../../core/ooxml/tree/index.ts';
import type { Book, StoredTable } from '../book.ts';
import { putContents, type Content } from '../content.ts';
import type { ExcelDocument } from '../document.ts';
import { rewritten } from '../file/cells.ts';
import type { SheetPart } from '../file/sheet-part.ts';
import { toXstring } from '../file/strings.ts';
import { rewriteFormulas } from '../structure/formulas.ts';
import { shownAt } from './shown.ts';

/** A heading as an attribute holds it. */
export const attributeText = (text: string): string => toXstring(text).replace(/\r?\n/g, '_x000a_');

/** The columns of a table, each made anew. */
export function changeColumns(
  book: Book,
  { part }: StoredTable,
  change: (column: XmlNode, index: number) => XmlNode,
): void {
  book.package.update(part, (root) =>
    mapChildren(root, (child) => {
      if (child.local !== 'tableColumns') return child;
      const columns = childrenOf(child, 'tableColumn');
      return mapChildren(child, (each) => {
        const index = columns.indexOf(each);
        return index < 0 ? each : change(each, index);
      });
    }),
  );
}

const columnWord = (document: ExcelDocument): string => (document.ports.locale === 'ar' ? 'عمود' : 'Column');

/** `Column1`, «عمود1», or the wanted text, with a number when others have it. */
export function freeHeading(
  document: ExcelDocument,
  others: readonly string[],
  wanted = '',
  first = 1,
): string {
  const taken = new Set(others.map((each) => each.toLowerCase()));
  const free = (base: string, from: number): string => {
    let number = from;
    while (taken.has(`${base}${number}`.toLowerCase())) number++;
    return `${base}${number}`;
  };
  if (wanted === '') return free(columnWord(document), first);
  return taken.has(wanted.toLowerCase()) ? free(wanted, 2) : wanted;
}

/** The cell of a heading holds its text, whatever was typed there. */
export function putHeading(
  document: ExcelDocument,
  { sheet, area }: StoredTable,
  index: number,
  text: string,
): void {
  const place = { row: area.top, column: area.left + index };
  const cell = document.book.sheet(sheet).rows.cell(place.row, place.column);
  if (cell?.value === text && cell.formula === null) return;
  const content: Content = { ...place, value: text, formula: null };
  putContents(document, sheet, [content]);
}

function renameInFormulas(book: Book, table: StoredTable, from: string, to: string): void {
  const change = { table: table.name, from, to };
  rewriteFormulas(book, (formula) => renameColumn(formula, { ...change, inside: false }));
  const part = book.sheet(table.sheet);
  const { top, bottom, left, right } = table.area;
  const edit = part.rows.edit();
  for (const { number, cells } of part.rows.between(top, bottom))
    for (const cell of cells) {
      if (!cell.formula || cell.column < left || cell.column > right) continue;
      const text = renameColumn(cell.formula.text, { ...change, inside: true });
      if (text === cell.formula.text) continue;
      const { shared: _shared, ...formula } = cell.formula;
      edit.setCell(number, cell.column, { ...cell, formula: { ...formula, text }, touched: rewritten });
    }
  book.setSheet(table.sheet, part.withRows(edit.done()));
}

function renameHeading(document: ExcelDocument, table: StoredTable, index: number): void {
  const { book } = document;
  document.settle();
  const before = table.columns[index]!;
  const others = table.columns.filter((_, at) => at !== index);
  const shown = shownAt(document, table.area.top, table.area.left + index, table.sheet).trim();
  const text = freeHeading(document, others, shown);
  putHeading(document, table, index, text);
  if (text === before) return;
  changeColumns(book, table, (node, at) => (at === index ? node.with('name', attributeText(text)) : node));
  renameInFormulas(book, table, before, text);
}

/** The heading cells of a table that hold something else than before. */
function changedHeadings({ area, columns }: StoredTable, before: SheetPart, after: SheetPart): number[] {
  const value = (part: SheetPart, column: number): Scalar | object => {
    const cell = part.rows.cell(area.top, column);
    return cell?.formula ?? cell?.value ?? null;
  };
  return columns.flatMap((_, index) =>
    value(before, area.left + index) === value(after, area.left + index) ? [] : [index],
  );
}

const sameArea = (one: Area, other: Area): boolean => one.top === other.top && one.left === other.left;

/** The sheets that have tables, as they are before something is done. */
export function headedSheets({ book }: ExcelDocument): { part: SheetPart; tables: readonly StoredTable[] }[] {
  return book.sheets.flatMap((_, sheet) => {
    const tables = book.tablesOf(sheet).filter(({ headerRow }) => headerRow);
    return tables.length === 0 ? [] : [{ part: book.sheet(sheet), tables }];
  });
}

/**
 * The headings of tables say what is in their cells (ECMA-376 Part 1 §18.5.1.3): a program that opens the file asks for
 * it. What was done to a heading cell, by whatever command, renames the column in every formula; an emptied one gets a
 * heading of its own.
 */
export function followHeadings(document: ExcelDocument, before: ReturnType<typeof headedSheets>): void {
  const { book } = document;
  for (const { part, tables } of before)
    for (const table of tables) {
      const now = book.tables.find((each) => each.part === table.part);
      if (!now?.headerRow || now.sheet !== table.sheet || !sameArea(now.area, table.area)) continue;
      if (now.columns.length !== table.columns.length || book.sheet(now.sheet) === part) continue;
      for (const index of changedHeadings(now, part, book.sheet(now.sheet)))
        renameHeading(
          document,
          book.tables.find((each) => each.part === table.part)!,
          index,
        );
    }
}
