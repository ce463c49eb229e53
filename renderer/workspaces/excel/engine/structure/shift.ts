import {
  shiftArea,
  shiftReferences,
  sheetColumns,
  sheetRows,
  type Area,
  type SheetChange,
} from '../../../../../core/formula/index.ts';
import type { Book } from '../book.ts';
import { putContents, refuseCutArrays, refuseLocked } from '../content.ts';
import { Refused, type ExcelDocument } from '../document.ts';
import { asMoved, newRow, rewritten, type Cell, type Formula, type Row, Rows } from '../file/cells.ts';
import type { SheetPart } from '../file/sheet-part.ts';
import { withStyle } from '../formatting.ts';
import { isProtected } from '../layout.ts';
import { contains, mergesOf, overlap } from '../merges.ts';
import { tidyOutline } from '../outline/folding.ts';
import { removePivotsIn, tearsPivot } from '../pivots/guard.ts';
import { shiftDrawings } from './drawings.ts';
import { rewriteFormulas } from './formulas.ts';
import { shiftBeside } from './places.ts';
import { shiftPivots, shiftTables } from './tables.ts';

/** The part of a sheet that a change moves or takes away. */
function movedArea({ axis, at, within }: SheetChange): Area {
  return axis === 'row'
    ? { top: at, bottom: sheetRows - 1, left: within?.first ?? 0, right: within?.last ?? sheetColumns - 1 }
    : { left: at, right: sheetColumns - 1, top: within?.first ?? 0, bottom: within?.last ?? sheetRows - 1 };
}

function deletedArea(change: SheetChange): Area {
  const moved = movedArea(change);
  return change.axis === 'row'
    ? { ...moved, bottom: change.at + change.count - 1 }
    : { ...moved, right: change.at + change.count - 1 };
}

/** Excel inserts nothing where content would fall off the sheet. */
function refuseFull(part: SheetPart, { axis, count, within }: SheetChange): void {
  for (const { number, cells } of part.rows.list) {
    if (axis === 'row' && number < sheetRows - count) continue;
    for (const cell of cells) {
      const across = axis === 'row' ? cell.column : number;
      if (within && (across < within.first || across > within.last)) continue;
      const far = axis === 'row' || cell.column >= sheetColumns - count;
      if (far && (cell.formula || cell.value !== null)) throw new Refused('no-room');
    }
  }
}

/** Moving only some cells must not tear apart what is merged, a table, or an array. */
function refuseTorn(book: Book, sheet: number, change: SheetChange): void {
  const part = book.sheet(sheet);
  const moved = movedArea(change);
  const { axis, within } = change;
  if (tearsPivot(book, sheet, moved, change.kind === 'delete' ? deletedArea(change) : null))
    throw new Refused('pivot');
  if (within)
    for (const merge of mergesOf(part.root)) {
      const [first, last] = axis === 'row' ? [merge.left, merge.right] : [merge.top, merge.bottom];
      const crosses = overlap(merge, moved) && (first < within.first || last > within.last);
      if (crosses) throw new Refused('merged');
    }
  for (const table of book.tablesOf(sheet)) {
    const [first, last] =
      axis === 'row' ? [table.area.left, table.area.right] : [table.area.top, table.area.bottom];
    if (within && overlap(table.area, moved) && (first < within.first || last > within.last))
      throw new Refused('merged');
  }
  for (const { cells } of part.rows.list)
    for (const { formula } of cells) {
      if (typeof formula?.spread !== 'object') continue;
      const area = formula.spread;
      if (!overlap(area, moved) || contains(moved, area)) continue;
      const before = axis === 'row' ? area.bottom < change.at : area.right < change.at;
      if (!before) throw new Refused('part-of-array');
    }
  if (change.kind === 'delete') refuseCutArrays(part, deletedArea(change));
}

function shiftFormula(formula: Formula, change: SheetChange): Formula {
  if (typeof formula.spread !== 'object' && !formula.fills) return formula;
  const spread = typeof formula.spread === 'object' ? shiftArea(formula.spread, change) : formula.spread;
  const fills = formula.fills && shiftArea(formula.fills, change);
  return { ...formula, spread: spread ?? 'dynamic', ...(fills ? { fills } : {}) };
}

const moveCell = (cell: Cell, change: SheetChange, column: number): Cell => {
  const formula = cell.formula && shiftFormula(cell.formula, change);
  if (column === cell.column && formula === cell.formula) return cell;
  return asMoved({ ...cell, column, formula, touched: formula === cell.formula ? cell.touched : rewritten });
};

/** Whole rows: each row keeps its cells and gets another number. */
function shiftWholeRows(rows: Rows, change: SheetChange): Rows {
  const { kind, at, count } = change;
  const list: Row[] = [];
  const above = kind === 'insert' && at > 0 ? rows.get(at - 1) : undefined;
  const fresh = (): void => {
    if (!above) return;
    for (let number = at; number < at + count; number++)
      list.push({
        ...newRow(number),
        open: above.open.replace(/(\sr=")\d+(")/, `$1${number + 1}$2`).replace(/\scollapsed="\w+"/, ''),
        close: above.close,
        height: above.height,
        style: above.style,
        // A hidden row above does not hide what is put below it.
        ...(above.hidden ? { open: '', close: '', height: null, style: null } : {}),
        cells: above.cells
          .filter((cell) => cell.style !== 0)
          .map((cell) => withStyle(undefined, cell.column, cell.style)),
      });
  };
  let inserted = kind !== 'insert';
  for (const row of rows.list) {
    if (row.number >= at && !inserted) {
      fresh();
      inserted = true;
    }
    if (row.number < at) list.push(moveRow(row, row.number, change));
    else if (kind === 'insert' && row.number + count < sheetRows)
      list.push(moveRow(row, row.number + count, change));
    else if (kind === 'delete' && row.number >= at + count)
      list.push(moveRow(row, row.number - count, change));
  }
  if (!inserted) fresh();
  return new Rows(list);
}

function moveRow(row: Row, number: number, change: SheetChange): Row {
  let changed = false;
  const cells = row.cells.map((cell) => {
    const made = moveCell(cell, change, cell.column);
    changed ||= made !== cell;
    return made;
  });
  return number === row.number && !changed ? row : { ...row, number, cells: changed ? cells : row.cells };
}

/** Columns, whole or within some rows: cells of each row move along it. */
function shiftAlongRows(rows: Rows, change: SheetChange): Rows {
  const { kind, at, count, within } = change;
  return new Rows(
    rows.list.map((row) => {
      if (within && (row.number < within.first || row.number > within.last)) return row;
      const cells = row.cells.flatMap((cell): Cell[] => {
        if (cell.column < at) return [moveCell(cell, change, cell.column)];
        if (kind === 'delete')
          return cell.column < at + count ? [] : [moveCell(cell, change, cell.column - count)];
        return cell.column + count < sheetColumns ? [moveCell(cell, change, cell.column + count)] : [];
      });
      const beside =
        kind === 'insert' && at > 0 ? row.cells.find((cell) => cell.column === at - 1) : undefined;
      if (!beside || beside.style === 0) return sameCells(cells, row.cells) ? row : { ...row, cells };
      const fresh = Array.from({ length: count }, (_, index) =>
        withStyle(undefined, at + index, beside.style),
      );
      const place = cells.findIndex((cell) => cell.column >= at);
      return { ...row, cells: place < 0 ? [...cells, ...fresh] : cells.toSpliced(place, 0, ...fresh) };
    }),
  );
}

const sameCells = (one: readonly Cell[], other: readonly Cell[]): boolean =>
  one.length === other.length && one.every((cell, at) => cell === other[at]);

/** Cells of some columns move up or down. */
function shiftDownColumns(rows: Rows, change: SheetChange): Rows {
  const { kind, at, count } = change;
  const { first, last } = change.within!;
  const edit = rows.edit();
  const moving: { row: number; cell: Cell }[] = [];
  for (const { number, cells } of rows.list) {
    if (number < at) continue;
    for (const cell of cells)
      if (cell.column >= first && cell.column <= last) {
        edit.setCell(number, cell.column, null);
        const to = kind === 'insert' ? number + count : number - count;
        if (kind === 'delete' && number < at + count) continue;
        if (to < sheetRows) moving.push({ row: to, cell: asMoved(moveCell(cell, change, cell.column)) });
      }
  }
  for (const { row, cell } of moving) edit.setCell(row, cell.column, cell);
  if (kind === 'insert' && at > 0)
    for (let row = at; row < at + count; row++)
      for (let column = first; column <= last; column++) {
        const style = rows.cell(at - 1, column)?.style ?? 0;
        if (style !== 0) edit.setCell(row, column, withStyle(undefined, column, style));
      }
  return edit.done();
}

function shiftRows(rows: Rows, change: SheetChange): Rows {
  if (change.axis === 'column') return shiftAlongRows(rows, change);
  return change.within ? shiftDownColumns(rows, change) : shiftWholeRows(rows, change);
}

/** Whether a formula can name anything that a change moves; quick, and rather yes than no. */
function mayMove(formula: string, home: string, { sheet, axis, at }: SheetChange): boolean {
  if (home.toLowerCase() !== sheet.toLowerCase() && !formula.includes('!')) return false;
  if (axis === 'column') return true;
  for (const digits of formula.match(/\d+/g) ?? []) if (Number(digits) > at) return true;
  return false;
}

/**
 * Inserts or deletes rows, columns or cells of a sheet, and moves everything that is placed there or points there.
 * Throws `Refused`.
 */
export function shiftCells(document: ExcelDocument, sheet: number, given: Omit<SheetChange, 'sheet'>): void {
  const { book } = document;
  const entry = book.sheets[sheet];
  if (!entry?.cells) throw new Refused('no-room');
  const change: SheetChange = { ...given, sheet: entry.name };
  const part = book.sheet(sheet);
  if (isProtected(part.root)) refuseLocked(document, sheet, movedArea(change));
  if (change.kind === 'insert') refuseFull(part, change);
  refuseTorn(book, sheet, change);
  if (change.kind === 'delete') removePivotsIn(book, sheet, [deletedArea(change)]);
  rewriteFormulas(book, (formula, home) =>
    mayMove(formula, home, change) ? shiftReferences(formula, home, change) : formula,
  );
  const moved = book.sheet(sheet);
  book.setSheet(
    sheet,
    moved.withRows(shiftRows(moved.rows, change)).withRoot(shiftBeside(moved.root, change)),
  );
  dropLinks(book, sheet);
  shiftDrawings(book, sheet, change);
  shiftPivots(book, sheet, change);
  const headings = shiftTables(book, sheet, change);
  if (!change.within) tidyOutline(book, sheet);
  putContents(
    document,
    sheet,
    headings.map(({ row, column, text }) => ({ row, column, value: text, formula: null })),
  );
}

/** Relationships of links whose cells were deleted. */
function dropLinks(book: Book, sheet: number): void {
  const { part } = book.sheets[sheet]!;
  const links = book.package.pointers(part).filter((each) => each.type === 'hyperlink');
  if (links.length === 0) return;
  const used = book.sheet(sheet).document.root.print();
  for (const { id } of links) if (!used.includes(`"${id}"`)) book.package.unrelate(part, id);
}
