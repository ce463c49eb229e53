import {
  areaName,
  renameName,
  sheetRows,
  type Area,
  type Locale,
} from '../../../../../core/formula/index.ts';
import {
  newDocument,
  nodesOf,
  putChild,
  xmlNode,
  type XmlNode,
} from '../../../../../core/ooxml/tree/index.ts';
import type { Book, StoredTable } from '../book.ts';
import { putContents, refuseCutArrays, refuseLocked, type Content } from '../content.ts';
import { Refused, type ExcelDocument } from '../document.ts';
import { restyle } from '../formatting.ts';
import { overlap } from '../merges.ts';
import { removeMerges } from '../merging.ts';
import { order } from '../schema-order.ts';
import { rewriteFormulas } from '../structure/formulas.ts';
import { shiftCells } from '../structure/shift.ts';
import type { StyleChange } from '../styles/editor.ts';
import type { Look } from '../styles/looks.ts';
import { removeTable } from '../structure/tables.ts';
import { attributeText, freeHeading } from './headings.ts';
import { isFreeName } from './naming.ts';
import { withIdName } from './related.ts';
import { clearFilter, isFiltered, removeSheetFilterOver } from './filtering.ts';
import { shownAt } from './shown.ts';
import { nameCells } from './structured.ts';
import { LiveTables, type TableMark } from './table-view.ts';

const tableType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** `Table1`, «الجدول1»: the first that is free. */
function newTableName(book: Book, locale: Locale): string {
  const base = locale === 'ar' ? 'الجدول' : 'Table';
  let number = 1;
  while (!isFreeName(book, base + number)) number++;
  return base + number;
}

/** The texts that headings become: each there, each once. */
function headingTexts(document: ExcelDocument, { top, left, right }: Area, given: boolean): string[] {
  const made: string[] = [];
  for (let column = left; column <= right; column++)
    made.push(
      freeHeading(document, made, given ? shownAt(document, top, column).trim() : '', made.length + 1),
    );
  return made;
}

function tablePart(
  book: Book,
  name: string,
  area: Area,
  headings: readonly string[],
  style: string | null,
): XmlNode {
  const ids = book.tables.map((each) => Number(book.package.root(each.part)?.get('id')) || 0);
  const ref = areaName(area);
  return xmlNode(
    'table',
    { xmlns: main, id: Math.max(0, ...ids) + 1, name, displayName: name, ref, totalsRowShown: 0 },
    [
      xmlNode('autoFilter', { ref }),
      xmlNode(
        'tableColumns',
        { count: headings.length },
        headings.map((text, index) => xmlNode('tableColumn', { id: index + 1, name: attributeText(text) })),
      ),
      xmlNode('tableStyleInfo', {
        name: style,
        showFirstColumn: 0,
        showLastColumn: 0,
        showRowStripes: 1,
        showColumnStripes: 0,
      }),
    ],
  );
}

export interface NewTable {
  area: Area;
  /** Without headings of its own, the table gets a row of them above. */
  header: boolean;
  style: string | null;
  name?: string | undefined;
}

/** Makes a table of cells of the active sheet (CT_Table, ECMA-376 Part 1 §18.5.1.2). Throws `Refused`. */
export function makeTable(document: ExcelDocument, { area: given, header, style, name }: NewTable): void {
  const { book, active } = document;
  refuseLocked(document, active, given);
  if (book.tablesOf(active).some((each) => overlap(each.area, given))) throw new Refused('merged');
  refuseCutArrays(book.sheet(active), given);
  // A table of nothing but headings gets an empty row.
  const grown = header && given.top === given.bottom ? { ...given, bottom: given.bottom + 1 } : given;
  if (grown.bottom + (header ? 0 : 1) >= sheetRows) throw new Refused('no-room');
  removeSheetFilterOver(document, grown);
  book.updateSheet(active, (root) => removeMerges(root, grown));
  if (!header)
    shiftCells(document, active, {
      kind: 'insert',
      axis: 'row',
      at: grown.top,
      count: 1,
      within: { first: grown.left, last: grown.right },
    });
  const area = header ? grown : { ...grown, bottom: grown.bottom + 1 };
  const headings = headingTexts(document, area, header);
  const contents = headings.map((text, index): Content => ({
    row: area.top,
    column: area.left + index,
    value: text,
    formula: null,
  }));
  const { rows } = book.sheet(active);
  putContents(
    document,
    active,
    contents.filter(({ row, column, value }) => {
      const cell = rows.cell(row, column);
      return cell?.value !== value || cell.formula !== null;
    }),
  );
  const { part: owner } = book.sheets[active]!;
  const folder = owner.replace(/[^/]*\/[^/]*$/, '');
  const part = book.package.freeName(`${folder}tables/table`, '.xml');
  const root = tablePart(book, name ?? newTableName(book, document.ports.locale), area, headings, style);
  book.package.add(part, tableType, newDocument(root));
  const id = book.package.relate(owner, 'table', part);
  book.updateSheet(active, (sheet) => {
    const { root: declared, name: attribute } = withIdName(sheet);
    return putChild(declared, 'tableParts', order.worksheet, (before) => {
      const list = before ?? xmlNode(`${sheet.prefix}tableParts`);
      const made = list.containing([
        ...list.children,
        xmlNode(`${sheet.prefix}tablePart`, { [attribute]: id }),
      ]);
      return made.with('count', nodesOf(made).length);
    });
  });
}

/** Changes the element that says how a table looks. */
export function changeLook(
  book: Book,
  { part }: StoredTable,
  attributes: Record<string, string | number | null>,
): void {
  book.package.update(part, (root) =>
    putChild(root, 'tableStyleInfo', order.table, (before) =>
      (before ?? xmlNode(`${root.prefix}tableStyleInfo`)).withAll(attributes),
    ),
  );
}

/** Gives a table another name, in every formula too. */
export function renameTable(book: Book, { part, name }: StoredTable, to: string): void {
  book.package.update(part, (root) => root.withAll({ name: to, displayName: to }));
  rewriteFormulas(book, (formula) => renameName(formula, name, to));
}

/** Shows or hides the headings of a table. Without them there is no filter either. */
export function setHeaderRow(document: ExcelDocument, table: StoredTable, on: boolean): void {
  const { book, active } = document;
  const { area } = table;
  if (table.headerRow === on) return;
  if (!on) {
    const line = { ...area, bottom: area.top };
    refuseLocked(document, active, line);
    const contents = table.columns.map((_, index): Content => ({
      row: area.top,
      column: area.left + index,
      value: null,
      formula: null,
    }));
    putContents(document, active, contents);
    return book.package.update(table.part, (root) =>
      putChild(
        root.withAll({ ref: areaName({ ...area, top: area.top + 1 }), headerRowCount: 0 }),
        'autoFilter',
        order.table,
        () => null,
      ),
    );
  }
  const above = area.top - 1;
  const { rows } = book.sheet(active);
  const taken =
    above < 0 ||
    table.columns.some((_, index) => {
      const cell = rows.cell(above, area.left + index);
      return cell !== undefined && (cell.formula !== null || cell.value !== null);
    });
  if (taken) throw new Refused('no-room');
  const whole = { ...area, top: above };
  const contents = table.columns.map((text, index): Content => ({
    row: above,
    column: area.left + index,
    value: text,
    formula: null,
  }));
  putContents(document, active, contents);
  const withoutTotal = { ...whole, bottom: whole.bottom - (table.totalRow ? 1 : 0) };
  book.package.update(table.part, (root) =>
    putChild(root.withAll({ ref: areaName(whole), headerRowCount: null }), 'autoFilter', order.table, () =>
      xmlNode(`${root.prefix}autoFilter`, { ref: areaName(withoutTotal) }),
    ),
  );
}

/** What the style of a table does to a cell, as a format of the cell's own. */
function painted({ shown }: Look, mark: TableMark): StyleChange {
  const { font, fill, borders } = shown;
  const sides = { top: 'top', bottom: 'bottom', left: 'start', right: 'end' } as const;
  const lines = Object.entries(sides).flatMap(([side, at]) => {
    const line = borders[at] ? null : mark[at];
    return line ? [[side, line] as const] : [];
  });
  return {
    font: {
      ...(mark.bold && !font.bold ? { bold: true } : {}),
      ...(mark.color !== null && font.color === '#000000' && fill === null ? { color: mark.color } : {}),
    },
    ...(fill === null && mark.fill !== null ? { fill: mark.fill } : {}),
    borders: Object.fromEntries(lines),
  };
}

/** Gives the cells of a table the look that its style gave them. */
function paintLook(document: ExcelDocument, { area, sheet }: StoredTable): void {
  const marks = new LiveTables(document, sheet);
  if (marks.isEmpty) return;
  restyle(document, sheet, [area], (editor, base, row, column) => {
    const mark = marks.at(row, column);
    const { font, fill, borders } = mark ? painted(document.looks.of(base), mark) : {};
    const change: StyleChange = {
      ...(font && Object.keys(font).length > 0 ? { font } : {}),
      ...(fill === undefined ? {} : { fill }),
      ...(borders && Object.keys(borders).length > 0 ? { borders } : {}),
    };
    return Object.keys(change).length === 0 ? base : editor.change(base, change);
  });
}

/** Makes a range of a table again, which looks the same. Formulas name cells in place of its columns. */
export function unmakeTable(document: ExcelDocument, table: StoredTable): void {
  const { book } = document;
  if (isFiltered(document, table)) clearFilter(document, table);
  paintLook(document, table);
  nameCells(book, table);
  removeTable(book, table);
}
