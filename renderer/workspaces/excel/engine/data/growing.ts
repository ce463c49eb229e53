import { areaName, parseArea, reachFurther, type Area } from '../../../../../core/formula/index.ts';
import {
  childrenOf,
  mapChildren,
  mapTree,
  nodesOf,
  textOf,
  xmlNode,
  type XmlNode,
} from '../../../../../core/ooxml/tree/index.ts';
import type { StoredTable } from '../book.ts';
import { putContents, statedIn, type Content } from '../content.ts';
import type { ExcelDocument } from '../document.ts';
import { isProtected } from '../layout.ts';
import { contains, mergesOf, overlap } from '../merges.ts';
import { styleAt } from '../sizes.ts';
import { rewriteFormulas } from '../structure/formulas.ts';
import { shiftCells } from '../structure/shift.ts';
import { bodyOf, columnFormula, copied, fillColumn } from './calculated-columns.ts';
import { attributeText, freeHeading, putHeading } from './headings.ts';
import { shownAt } from './shown.ts';
import { makeRoomBelow } from './table-totals.ts';

const again = ({ book }: ExcelDocument, { part }: StoredTable): StoredTable =>
  book.tables.find((each) => each.part === part)!;

/** Whether an area outside of what was filled holds nothing, and belongs to nothing. */
function isFree(document: ExcelDocument, sheet: number, area: Area, filled: Area): boolean {
  const { book } = document;
  const part = book.sheet(sheet);
  if (book.tablesOf(sheet).some((each) => overlap(each.area, area))) return false;
  if (mergesOf(part.root).some((each) => overlap(each, area))) return false;
  for (const { row, cell } of statedIn(part, area)) {
    const outside =
      row < filled.top || row > filled.bottom || cell.column < filled.left || cell.column > filled.right;
    if (outside && (cell.formula !== null || cell.value !== null)) return false;
  }
  return true;
}

/** A table that reaches over another area, its filter with it. */
function reach({ book }: ExcelDocument, table: StoredTable, area: Area): void {
  const filtered = { ...area, bottom: area.bottom - (table.totalRow ? 1 : 0) };
  book.package.update(table.part, (root) =>
    mapChildren(root.with('ref', areaName(area)), (child) =>
      child.local === 'autoFilter' ? child.with('ref', areaName(filtered)) : child,
    ),
  );
}

/** Rules and validations that lie over all rows of a table lie over its new ones too. */
function reachRules(root: XmlNode, body: Area, bottom: number): XmlNode {
  const further = (sqref: string): string =>
    sqref
      .split(/\s+/)
      .map((each) => {
        const area = parseArea(each);
        const whole =
          area && area.bottom === body.bottom && area.top <= body.top && contains({ ...body, top: 0 }, area);
        return whole ? areaName({ ...area, bottom }) : each;
      })
      .join(' ');
  return mapChildren(root, (child) =>
    /^(conditionalFormatting|dataValidations|extLst)$/.test(child.local)
      ? mapTree(child, (node) => {
          const sqref = node.get('sqref');
          if (sqref !== undefined) return node.with('sqref', further(sqref));
          return node.local === 'sqref' && nodesOf(node).length === 0
            ? node.containing([further(textOf(node))])
            : node;
        })
      : child,
  );
}

/** What names all rows of a table names the new ones too: formulas beside the table, rules, charts. */
function reachBeside(
  document: ExcelDocument,
  { sheet, area }: StoredTable,
  body: Area,
  bottom: number,
): void {
  const { book } = document;
  const inside = [...statedIn(book.sheet(sheet), area)];
  const { name } = book.sheets[sheet]!;
  rewriteFormulas(book, (formula, home) => reachFurther(formula, home, { sheet: name, body, bottom }));
  const edit = book.sheet(sheet).rows.edit();
  for (const { row, cell } of inside) if (cell.formula) edit.setCell(row, cell.column, cell);
  book.setSheet(sheet, book.sheet(sheet).withRows(edit.done()));
  book.updateSheet(sheet, (root) => reachRules(root, body, bottom));
}

/** New rows look like the row above them, and calculate as their columns do. */
function fillRows(document: ExcelDocument, before: StoredTable, from: number, to: number): void {
  const { book } = document;
  const { sheet } = before;
  const part = book.sheet(sheet);
  const body = bodyOf(before);
  const contents: Content[] = [];
  for (const [index] of before.columns.entries()) {
    const column = before.area.left + index;
    const formula = columnFormula(document, before, index);
    for (let row = from; row <= to; row++) {
      const cell = part.rows.cell(row, column);
      const isEmpty = !cell?.formula && (cell?.value ?? null) === null;
      const above = styleAt(part, from - 1, column);
      const style = styleAt(part, row, column) === 0 || isEmpty ? { style: above } : {};
      const value = cell?.value ?? null;
      const own = isEmpty && formula ? copied(formula, row - body.top) : (cell?.formula ?? null);
      contents.push({ row, column, value: own ? null : value, formula: own, ...style });
    }
  }
  putContents(document, sheet, contents);
}

function growDown(document: ExcelDocument, table: StoredTable, bottom: number): void {
  const body = bodyOf(table);
  reach(document, table, { ...table.area, bottom });
  reachBeside(document, table, body, bottom);
  fillRows(document, table, table.area.bottom + 1, bottom);
}

function growAlong(document: ExcelDocument, table: StoredTable, right: number): void {
  const { book } = document;
  const { area, columns } = table;
  reach(document, table, { ...area, right });
  const headings: string[] = [];
  for (let column = area.right + 1; column <= right; column++) {
    const shown = table.headerRow ? shownAt(document, area.top, column, table.sheet).trim() : '';
    headings.push(freeHeading(document, [...columns, ...headings], shown));
  }
  book.package.update(table.part, (root) =>
    mapChildren(root, (child) => {
      if (child.local !== 'tableColumns') return child;
      const ids = childrenOf(child, 'tableColumn').map((each) => Number(each.get('id')) || 0);
      const made = headings.map((text, index) =>
        xmlNode(`${child.prefix}tableColumn`, {
          id: Math.max(0, ...ids) + 1 + index,
          name: attributeText(text),
        }),
      );
      return child.containing([...child.children, ...made]).with('count', columns.length + made.length);
    }),
  );
  if (!table.headerRow) return;
  const grown = again(document, table);
  for (const [index, text] of headings.entries()) putHeading(document, grown, columns.length + index, text);
  const part = book.sheet(table.sheet);
  const style = styleAt(part, area.top, area.right);
  const edited = headings.map((value, index): Content => ({
    row: area.top,
    column: area.right + 1 + index,
    value,
    formula: null,
    style,
  }));
  putContents(document, table.sheet, edited);
}

/** The table that takes in what was just put right below it or beside it. Says whether one did. */
function growRound(document: ExcelDocument, sheet: number, filled: Area): boolean {
  for (const table of document.book.tablesOf(sheet)) {
    const { area, totalRow } = table;
    const below =
      !totalRow && filled.top === area.bottom + 1 && filled.left >= area.left && filled.right <= area.right;
    const beside = filled.left === area.right + 1 && filled.top >= area.top && filled.bottom <= area.bottom;
    if (below && isFree(document, sheet, { ...area, top: filled.top, bottom: filled.bottom }, filled)) {
      growDown(document, table, filled.bottom);
      return true;
    }
    if (beside && isFree(document, sheet, { ...area, left: filled.left, right: filled.right }, filled)) {
      growAlong(document, table, filled.right);
      return true;
    }
  }
  return false;
}

/**
 * After something was put into cells: a table takes in what stands right below or beside it, and a formula fills its
 * column. Each is a stage of its own, as with Excel's AutoCorrect: undo takes back what was not typed first.
 */
export function growTables(document: ExcelDocument, sheet: number, filled: Area): void {
  const { rows, root } = document.book.sheet(sheet);
  if (document.book.tablesOf(sheet).length === 0 || isProtected(root)) return;
  const { top, left, bottom, right } = filled;
  const cell = rows.cell(top, left);
  const isOne = top === bottom && left === right;
  if (isOne && !cell?.formula && (cell?.value ?? null) === null) return;
  document.settle();
  document.stage(() => growRound(document, sheet, filled));
  if (isOne) document.stage(() => fillColumn(document, sheet, top, left));
}

/** Where Tab goes in a table: through its rows, and out of its last cell into a new row. */
export function tabbedInTable(
  document: ExcelDocument,
  { row, column }: { row: number; column: number },
  back = false,
): { row: number; column: number } | null {
  const { book, active, part } = document;
  const table = book.tableAt(active, row, column);
  if (!table) return null;
  const { left, right, top } = table.area;
  if (back) return column === left && row > top ? { row: row - 1, column: right } : null;
  if (column !== right) return null;
  const { bottom } = bodyOf(table);
  if (row > bottom || (row === bottom && isProtected(part.root))) return null;
  if (row === bottom) addRow(document, table);
  return { row: row + 1, column: left };
}

/** Puts an empty row under the last row of a table of the active sheet. Throws `Refused`. */
function addRow(document: ExcelDocument, table: StoredTable): void {
  const { active } = document;
  const { left, right } = table.area;
  const body = bodyOf(table);
  const row = body.bottom + 1;
  if (!table.totalRow) {
    makeRoomBelow(document, table);
    return growDown(document, table, row);
  }
  const within = { first: left, last: right };
  shiftCells(document, active, { kind: 'insert', axis: 'row', at: row, count: 1, within });
  reachBeside(document, table, body, row);
  fillRows(document, table, row, row);
}
