import { sheetColumns, sheetRows, type Area } from '../../../../core/formula/index.ts';
import { changeColumns } from './columns.ts';
import { refuseLocked, statedIn } from './content.ts';
import { Refused, type ExcelDocument } from './document.ts';
import { newRow, restyled, rewritten, type Cell, type RowsEdit } from './file/cells.ts';
import { changeRow } from './file/row-tag.ts';
import type { SheetPart } from './file/sheet-part.ts';
import { styleAt } from './sizes.ts';
import { StyleEditor, type StyleChange } from './styles/editor.ts';

/** More cells than this get no format of their own at once. */
const mostCells = 500_000;

/** A format for a cell, by the one it has and where it is. */
export type Restyle = (editor: StyleEditor, base: number, row: number, column: number) => number;

export const isWholeColumns = (area: Area): boolean => area.top === 0 && area.bottom === sheetRows - 1;
export const isWholeRows = (area: Area): boolean => area.left === 0 && area.right === sheetColumns - 1;

/** A cell with another format. */
export function withStyle(cell: Cell | undefined, column: number, style: number): Cell {
  if (!cell) return { column, style, value: null, formula: null, source: '', touched: rewritten };
  if (cell.style === style) return cell;
  return { ...cell, style, touched: cell.touched === rewritten ? rewritten : restyled };
}

function restyleStated(
  part: SheetPart,
  edit: RowsEdit,
  area: Area,
  make: (cell: Cell, row: number) => number,
): void {
  for (const { row, cell } of statedIn(part, area))
    edit.setCell(row, cell.column, withStyle(cell, cell.column, make(cell, row)));
}

function wholeColumns(part: SheetPart, editor: StyleEditor, area: Area, restyle: Restyle): SheetPart {
  const edit = part.rows.edit();
  restyleStated(part, edit, area, (cell, row) => restyle(editor, cell.style, row, cell.column));
  for (const row of part.rows.list) {
    if (row.style === null) continue;
    if (isWholeRows(area)) {
      const style = restyle(editor, row.style, row.number, 0);
      const { cells } = edit.row(row.number)!;
      edit.setRow(row.number, { ...changeRow(row, part.root.prefix, { s: style, customFormat: 1 }), cells });
      continue;
    }
    // Where a row has a format of its own, the column's would not be seen.
    for (let column = area.left; column <= area.right; column++)
      if (!edit.cell(row.number, column))
        edit.setCell(
          row.number,
          column,
          withStyle(undefined, column, restyle(editor, row.style, row.number, column)),
        );
  }
  const root = changeColumns(part.root, area.left, area.right, (node) => {
    const style = restyle(editor, Number(node.get('style') ?? 0), 0, Number(node.get('min')) - 1);
    return node.with('style', style === 0 && node.get('style') === undefined ? null : style);
  });
  return part.withRows(edit.done()).withRoot(root);
}

function wholeRows(part: SheetPart, editor: StyleEditor, area: Area, restyle: Restyle): SheetPart {
  const edit = part.rows.edit();
  restyleStated(part, edit, area, (cell, row) => restyle(editor, cell.style, row, cell.column));
  for (let number = area.top; number <= area.bottom; number++) {
    const row = edit.row(number) ?? newRow(number);
    const style = restyle(editor, row.style ?? 0, number, 0);
    edit.setRow(number, changeRow(row, part.root.prefix, { s: style, customFormat: 1 }));
  }
  return part.withRows(edit.done());
}

function eachCell(part: SheetPart, editor: StyleEditor, area: Area, restyle: Restyle): SheetPart {
  const edit = part.rows.edit();
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) {
      const cell = edit.cell(row, column);
      const base = cell?.style ?? styleAt(part, row, column);
      const style = restyle(editor, base, row, column);
      if (style !== base || (cell && cell.style !== style))
        edit.setCell(row, column, withStyle(cell, column, style));
    }
  return part.withRows(edit.done());
}

/** Gives other formats to all cells of areas, those that the sheet does not state included. Throws `Refused`. */
export function restyle(
  document: ExcelDocument,
  sheet: number,
  areas: readonly Area[],
  make: Restyle | StyleChange,
): void {
  const change: Restyle = typeof make === 'function' ? make : (editor, base) => editor.change(base, make);
  const editor = new StyleEditor(document.book.styles);
  let part = document.book.sheet(sheet);
  for (const area of areas) {
    if (isWholeColumns(area)) part = wholeColumns(part, editor, area, change);
    else if (isWholeRows(area) && area.bottom - area.top < 10_000)
      part = wholeRows(part, editor, area, change);
    else {
      const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
      if (size > mostCells) throw new Refused('no-room');
      part = eachCell(part, editor, area, change);
    }
  }
  for (const area of areas) refuseLocked(document, sheet, area);
  document.book.setStyles(editor.root);
  document.book.setSheet(sheet, part);
}
