import { mapChildren } from '../../../../../core/ooxml/tree/index.ts';
import {
  areaName,
  isInside,
  moveReferences,
  parseArea,
  type Area,
  type Move,
} from '../../../../../core/formula/index.ts';
import { putContents, refuseCutArrays, refuseLocked, statedIn, type Content } from '../content.ts';
import type { Book } from '../book.ts';
import { moveAlong, parted } from '../data/carrying.ts';
import { moveNotes } from '../data/notes-moving.ts';
import { areasWithout } from '../data/placed.ts';
import type { ExcelDocument } from '../document.ts';
import { asMoved, rewritten, type Cell } from '../file/cells.ts';
import { mergesOf, contains } from '../merges.ts';
import { addMerge, removeMerges } from '../merging.ts';
import { styleAt } from '../sizes.ts';
import { removeComments } from './comments.ts';
import { rewriteFormulas } from './formulas.ts';

const shifted = (area: Area, rows: number, columns: number): Area => ({
  top: area.top + rows,
  bottom: area.bottom + rows,
  left: area.left + columns,
  right: area.right + columns,
});

/** Moves cells with all that is in them; references to them follow. Throws `Refused`. */
export function moveCells(
  document: ExcelDocument,
  from: { sheet: number; area: Area },
  to: { sheet: number; row: number; column: number },
): void {
  const { book } = document;
  const rows = to.row - from.area.top;
  const columns = to.column - from.area.left;
  if (rows === 0 && columns === 0 && from.sheet === to.sheet) return;
  const target = shifted(from.area, rows, columns);
  for (const [sheet, area] of [
    [from.sheet, from.area],
    [to.sheet, target],
  ] as const) {
    refuseLocked(document, sheet, area);
    refuseCutArrays(book.sheet(sheet), area);
  }
  const [home, newHome] = [book.sheets[from.sheet]!.name, book.sheets[to.sheet]!.name];
  const move: Move = { sheet: home, area: from.area, toSheet: newHome, rows, columns };
  // What moves is taken out first: its formulas may belong to another sheet afterwards.
  const source = book.sheet(from.sheet);
  const moving = [...statedIn(source, from.area)].map(({ row, cell }): { row: number; cell: Cell } => {
    const formula = cell.formula;
    const text = formula && moveReferences(formula.text, home, move, newHome);
    const spread =
      formula && typeof formula.spread === 'object'
        ? shifted(formula.spread, rows, columns)
        : formula?.spread;
    return {
      row: row + rows,
      cell: asMoved({
        ...cell,
        column: cell.column + columns,
        ...(formula && text !== null && spread !== undefined
          ? { formula: { text, spread }, touched: rewritten }
          : {}),
      }),
    };
  });
  const styles: Content[] = [];
  for (let row = from.area.top; row <= from.area.bottom; row++)
    for (let column = from.area.left; column <= from.area.right; column++)
      if (!source.rows.cell(row, column) && styleAt(book.sheet(to.sheet), row + rows, column + columns) !== 0)
        styles.push({ row: row + rows, column: column + columns, value: null, formula: null, style: 0 });
  const merges = mergesOf(source.root).filter((each) => contains(from.area, each));
  const emptied = source.rows.edit();
  for (const { row, cell } of statedIn(source, from.area)) emptied.setCell(row, cell.column, null);
  const bare = parted(removeMerges(source.root, from.area), from.area);
  book.setSheet(from.sheet, source.withRows(emptied.done()).withRoot(bare));
  rewriteFormulas(book, (formula, at) => moveReferences(formula, at, move));
  const goal = book.sheet(to.sheet);
  const edit = goal.rows.edit();
  for (const { row, cell } of [...statedIn(goal, target)]) edit.setCell(row, cell.column, null);
  for (const { row, cell } of moving) edit.setCell(row, cell.column, cell);
  let root = removeMerges(goal.root, target);
  for (const merge of merges) root = addMerge(root, shifted(merge, rows, columns));
  book.setSheet(to.sheet, goal.withRows(edit.done()).withRoot(root));
  putContents(document, to.sheet, styles);
  moveAlong(book, from, to.sheet, target);
  if (from.sheet === to.sheet) moveBeside(book, to.sheet, from.area, { rows, columns });
}

/** Notes and links move with the cells that they belong to. */
function moveBeside(book: Book, sheet: number, area: Area, by: { rows: number; columns: number }): void {
  const target = shifted(area, by.rows, by.columns);
  removeComments(book, sheet, areasWithout([target], [area]));
  moveNotes(book, sheet, ({ row, column }) =>
    isInside(area, row, column) ? { row: row + by.rows, column: column + by.columns } : { row, column },
  );
  book.updateSheet(sheet, (root) =>
    mapChildren(root, (child) =>
      child.local !== 'hyperlinks'
        ? child
        : mapChildren(child, (link) => {
            const place = parseArea(link.get('ref') ?? '');
            const moves = place !== null && contains(area, place);
            return moves ? link.with('ref', areaName(shifted(place, by.rows, by.columns))) : link;
          }),
    ),
  );
}
