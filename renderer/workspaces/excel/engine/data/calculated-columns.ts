import { copyReferences, shownFormula, storedFormula, type Area } from '../../../../../core/formula/index.ts';
import {
  childOf,
  childrenOf,
  encodeText,
  textOf,
  xmlNode,
  type XmlNode,
} from '../../../../../core/ooxml/tree/index.ts';
import type { StoredTable } from '../book.ts';
import { putContents, type Content } from '../content.ts';
import type { ExcelDocument } from '../document.ts';
import type { Formula } from '../file/cells.ts';
import { styleAt } from '../sizes.ts';
import { changeColumns } from './headings.ts';

/** The rows of a table between its headings and its total. */
export const bodyOf = ({ area, headerRow, totalRow }: StoredTable): Area => ({
  ...area,
  top: area.top + (headerRow ? 1 : 0),
  bottom: area.bottom - (totalRow ? 1 : 0),
});

/** The formula that a column's rows have in common, as the first of them has it; null when they have none. */
function commonFormula(document: ExcelDocument, table: StoredTable, column: number): Formula | null {
  const { rows } = document.book.sheet(table.sheet);
  const body = bodyOf(table);
  const first = rows.cell(body.top, column)?.formula ?? null;
  if (!first || typeof first.spread === 'object') return null;
  for (let row = body.top + 1; row <= body.bottom; row++)
    if (rows.cell(row, column)?.formula?.text !== copyReferences(first.text, row - body.top, 0)) return null;
  return first;
}

/** The formula that the file states for a column. */
function statedFormula({ book }: ExcelDocument, table: StoredTable, index: number): Formula | null {
  const columns = childrenOf(childOf(book.package.root(table.part), 'tableColumns'), 'tableColumn');
  const stated = columns[index] && childOf(columns[index], 'calculatedColumnFormula');
  if (!stated || stated.get('array') === '1') return null;
  return { text: shownFormula(textOf(stated), table.name), spread: 'dynamic' };
}

/** The formula of a column, as its first row has it; null when it is no column that calculates. */
export const columnFormula = (document: ExcelDocument, table: StoredTable, index: number): Formula | null =>
  commonFormula(document, table, table.area.left + index) ?? statedFormula(document, table, index);

/** A formula some rows further down. */
export const copied = ({ text, spread }: Formula, rows: number): Formula => ({
  text: copyReferences(text, rows, 0),
  spread: typeof spread === 'object' ? 'dynamic' : spread,
});

/** A column of a table with the formula of its rows (CT_TableColumn, ECMA-376 Part 1 §18.5.1.3). */
const withFormula = (node: XmlNode, text: string): XmlNode =>
  node.containing([
    xmlNode(`${node.prefix}calculatedColumnFormula`, {}, [encodeText(text)]),
    ...node.children.filter((each) => typeof each === 'string' || each.local !== 'calculatedColumnFormula'),
  ]);

/** A formula that is typed into a column without others, or into one that calculates, goes into all of its rows. */
export function fillColumn(document: ExcelDocument, sheet: number, row: number, column: number): void {
  const { book } = document;
  const table = book.tableAt(sheet, row, column);
  const { rows } = book.sheet(sheet);
  const typed = rows.cell(row, column)?.formula;
  if (!table || !typed || typeof typed.spread === 'object') return;
  const body = bodyOf(table);
  if (row < body.top || row > body.bottom) return;
  const others: number[] = [];
  for (let at = body.top; at <= body.bottom; at++) if (at !== row) others.push(at);
  const first = others[0] === undefined ? undefined : rows.cell(others[0], column);
  const alike = others.every((at) => {
    const cell = rows.cell(at, column);
    if (!first?.formula) return !cell?.formula && (cell?.value ?? null) === null;
    return cell?.formula?.text === copyReferences(first.formula.text, at - others[0]!, 0);
  });
  if (!alike) return;
  const text = storedFormula(copyReferences(typed.text, body.top - row, 0), table.name);
  changeColumns(book, table, (node, index) =>
    index !== column - table.area.left ? node : withFormula(node, text),
  );
  const style = styleAt(book.sheet(sheet), row, column);
  const contents = others.map((at): Content => ({
    row: at,
    column,
    value: null,
    formula: copied(typed, at - row),
    ...(styleAt(book.sheet(sheet), at, column) === 0 ? { style } : {}),
  }));
  putContents(document, sheet, contents);
}
