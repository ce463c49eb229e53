import {
  printReference,
  referenceTo,
  type CellAddress,
  type Workbook,
} from '../../../../../core/formula/index.ts';
import { resolveStructured } from '../../../../../core/formula/resolve.ts';
import { sameName } from '../../../../../core/formula/rewrite.ts';
import { rewrite } from '../../../../../core/formula/tokens.ts';
import type { Book, StoredTable } from '../book.ts';
import { rewritten } from '../file/cells.ts';
import { rewriteFormulas } from '../structure/formulas.ts';

/** A formula with references to cells in place of those to a table's columns, as seen from a cell. */
function withCells(formula: string, table: StoredTable, workbook: Workbook, at: CellAddress): string {
  if (!formula.includes('[') && !formula.toLowerCase().includes(table.name.toLowerCase())) return formula;
  return rewrite(formula, ({ type, value }) => {
    const named = type === 'range_named' && sameName(value, table.name);
    if (type !== 'structured' && !named) return null;
    const owner = named ? table.name : value.slice(0, value.indexOf('['));
    const inside =
      at.sheet === table.sheet &&
      at.row >= table.area.top &&
      at.row <= table.area.bottom &&
      at.column >= table.area.left &&
      at.column <= table.area.right;
    if (owner === '' ? !inside : !sameName(owner, table.name)) return null;
    const found = resolveStructured(named ? `${value}[]` : value, workbook, at);
    if (!('region' in found)) return '#REF!';
    const area = found.region.only;
    if (!area) return null;
    const home = area.sheet === at.sheet;
    const fixed = area.top !== area.bottom || area.top !== at.row;
    const sheet = workbook.sheets[area.sheet]!.name;
    return printReference(referenceTo(area, { fixed, ...(home ? {} : { sheet }) }));
  });
}

/** Lets every formula of a workbook name cells in place of a table's columns. */
export function nameCells(book: Book, table: StoredTable): void {
  const workbook: Workbook = {
    sheets: book.sheets.map(({ name }) => ({ name, cells: () => [], rowState: () => 'shown' })),
    names: book.names,
    tables: book.tables,
    date1904: book.date1904,
  };
  for (const [sheet, { cells }] of book.sheets.entries()) {
    if (!cells) continue;
    const part = book.sheet(sheet);
    const edit = part.rows.edit();
    for (const row of part.rows.list)
      for (const cell of row.cells) {
        if (!cell.formula) continue;
        const text = withCells(cell.formula.text, table, workbook, {
          sheet,
          row: row.number,
          column: cell.column,
        });
        if (text === cell.formula.text) continue;
        const { shared: _shared, ...formula } = cell.formula;
        edit.setCell(row.number, cell.column, { ...cell, formula: { ...formula, text }, touched: rewritten });
      }
    book.setSheet(sheet, part.withRows(edit.done()));
  }
  // Names, rules and charts stand on no row.
  rewriteFormulas(book, (formula, home) =>
    withCells(formula, table, workbook, { sheet: book.sheetNamed(home), row: -1, column: -1 }),
  );
}
