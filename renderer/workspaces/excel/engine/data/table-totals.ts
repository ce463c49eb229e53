import { areaName, type Area } from '../../../../../core/formula/index.ts';
import { childOf, childrenOf } from '../../../../../core/ooxml/tree/index.ts';
import type { StoredTable } from '../book.ts';
import { putContents, refuseLocked, type Content } from '../content.ts';
import type { ExcelDocument } from '../document.ts';
import { changeColumns } from './headings.ts';
import { shiftCells } from '../structure/shift.ts';

/** ST_TotalsRowFunction by the number that SUBTOTAL has for it, hidden rows left out. */
export const totalNumbers = {
  average: 101,
  countNums: 102,
  count: 103,
  max: 104,
  min: 105,
  stdDev: 107,
  sum: 109,
  var: 110,
} as const;
export type TotalFunction = keyof typeof totalNumbers;

/** A heading inside brackets: some signs get an apostrophe (ECMA-376 Part 1 §18.17.6.2). */
const bracketed = (heading: string): string => heading.replace(/[[\]#'@]/g, (sign) => `'${sign}`);

const totalFormula = (table: StoredTable, column: number, is: TotalFunction): string =>
  `=SUBTOTAL(${totalNumbers[is]},${table.name}[${bracketed(table.columns[column]!)}])`;

/** What the total row has in each column: a label, a function, or nothing. */
function totalContents(document: ExcelDocument, table: StoredTable): Content[] {
  const { book } = document;
  const columns = childrenOf(childOf(book.package.root(table.part), 'tableColumns'), 'tableColumn');
  return columns.map((node, index): Content => {
    const is = node.get('totalsRowFunction') as TotalFunction | undefined;
    const place = { row: table.area.bottom, column: table.area.left + index };
    if (is !== undefined && is in totalNumbers)
      return {
        ...place,
        value: null,
        formula: { text: totalFormula(table, index, is), spread: 'dynamic' },
      };
    return { ...place, value: node.get('totalsRowLabel') ?? null, formula: null };
  });
}

const holdsNumber = (document: ExcelDocument, table: StoredTable, column: number): boolean =>
  typeof document.calculation.value(document.active, table.area.top + 1, table.area.left + column) ===
  'number';

/** Turns the total row of a table of the active sheet on or off. Throws `Refused`. */
export function setTotalRow(document: ExcelDocument, table: StoredTable, on: boolean): void {
  const { book, active } = document;
  if (table.totalRow === on) return;
  const { area } = table;
  const row = on ? area.bottom + 1 : area.bottom;
  const line: Area = { ...area, top: row, bottom: row };
  refuseLocked(document, active, line);
  if (!on) {
    book.package.update(table.part, (root) =>
      root.withAll({
        ref: areaName({ ...area, bottom: area.bottom - 1 }),
        totalsRowCount: null,
        totalsRowShown: null,
      }),
    );
    const within = { first: area.left, last: area.right };
    return shiftCells(document, active, { kind: 'delete', axis: 'row', at: row, count: 1, within });
  }
  const last = table.columns.length - 1;
  const isNew = !childrenOf(childOf(book.package.root(table.part), 'tableColumns'), 'tableColumn').some(
    (each) => each.get('totalsRowFunction') ?? each.get('totalsRowLabel'),
  );
  if (isNew)
    changeColumns(book, table, (node, index) => {
      if (index === last)
        return node.with('totalsRowFunction', holdsNumber(document, table, last) ? 'sum' : 'count');
      return index === 0
        ? node.with('totalsRowLabel', document.ports.locale === 'ar' ? 'الإجمالي' : 'Total')
        : node;
    });
  makeRoomBelow(document, table);
  book.package.update(table.part, (root) =>
    root.withAll({ ref: areaName({ ...area, bottom: row }), totalsRowCount: 1, totalsRowShown: null }),
  );
  const made = book.tablesOf(active).find((each) => each.part === table.part)!;
  putContents(document, active, totalContents(document, made));
}

/** Cells below a table go down one row when something is in the way. */
export function makeRoomBelow(document: ExcelDocument, { area }: StoredTable): void {
  const { book, active } = document;
  const row = area.bottom + 1;
  const { rows } = book.sheet(active);
  for (let column = area.left; column <= area.right; column++) {
    const cell = rows.cell(row, column);
    if (!cell?.formula && (cell?.value ?? null) === null) continue;
    const within = { first: area.left, last: area.right };
    return shiftCells(document, active, { kind: 'insert', axis: 'row', at: row, count: 1, within });
  }
}

/** What the total row does in a column; turns it on. Throws `Refused`. */
export function setTotal(
  document: ExcelDocument,
  table: StoredTable,
  column: number,
  is: TotalFunction | 'none',
): void {
  const { book, active } = document;
  if (!table.totalRow) setTotalRow(document, table, true);
  changeColumns(book, table, (node, index) =>
    index === column
      ? node
          .withAll({ totalsRowFunction: is === 'none' ? null : is, totalsRowLabel: null })
          .containing(
            node.children.filter((each) => typeof each === 'string' || each.local !== 'totalsRowFormula'),
          )
      : node,
  );
  const made = book.tablesOf(active).find((each) => each.part === table.part)!;
  refuseLocked(document, active, { ...made.area, top: made.area.bottom });
  const content = totalContents(document, made)[column]!;
  putContents(document, active, [content]);
}
