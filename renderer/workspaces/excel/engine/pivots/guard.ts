import type { Area } from '../../../../../core/formula/index.ts';
import type { Book } from '../book.ts';
import type { Cell, Rows } from '../file/cells.ts';
import type { SheetPart } from '../file/sheet-part.ts';
import { contains, overlap } from '../merges.ts';
import { removePivot } from './removing.ts';
import { areasOf, pivotsOn, type PlacedPivot } from './placed.ts';

/** A pivot table before something was done, and the sheet that it stands on. */
interface Guarded {
  readonly pivot: PlacedPivot;
  readonly owner: string;
  readonly cells: SheetPart;
}

export const guardPivots = (book: Book): readonly Guarded[] =>
  book.sheets.flatMap(({ part }, sheet) =>
    pivotsOn(book, sheet).map((pivot) => ({ pivot, owner: part, cells: book.sheet(sheet) })),
  );

function* holding(rows: Rows, { top, left, bottom, right }: Area): Iterable<{ row: number; cell: Cell }> {
  for (const { number, cells } of rows.between(top, bottom))
    for (const cell of cells)
      if (cell.column >= left && cell.column <= right && (cell.value !== null || cell.formula))
        yield { row: number, cell };
}

function sameContents(one: Rows, other: Rows, area: Area): boolean {
  const [before, after] = [[...holding(one, area)], [...holding(other, area)]];
  return (
    before.length === after.length &&
    before.every(({ row, cell }, at) => {
      const now = after[at]!;
      return (
        now.row === row &&
        now.cell.column === cell.column &&
        now.cell.value === cell.value &&
        now.cell.formula?.text === cell.formula?.text
      );
    })
  );
}

/** Whether something was written into a pivot table by anything but the pivot table itself. */
export function cutsPivot(book: Book, before: readonly Guarded[]): boolean {
  return before.some(({ pivot, owner, cells }) => {
    const sheet = book.sheets.findIndex(({ part }) => part === owner);
    const now = sheet < 0 ? cells : book.sheet(sheet);
    if (now.rows === cells.rows || book.package.root(pivot.part) !== pivot.root) return false;
    return areasOf(pivot).some((area) => !sameContents(cells.rows, now.rows, area));
  });
}

/** Takes away the pivot tables that lie in areas as a whole, before these are emptied. */
export function removePivotsIn(book: Book, sheet: number, areas: readonly Area[]): void {
  for (const pivot of pivotsOn(book, sheet))
    if (areas.some((area) => contains(area, pivot.area))) removePivot(book, pivot);
}

/** Whether rows, columns or cells that come or go would tear a pivot table apart; `moved` are the cells behind. */
export function tearsPivot(book: Book, sheet: number, moved: Area, deleted: Area | null): boolean {
  return pivotsOn(book, sheet).some((pivot) =>
    areasOf(pivot).some(
      (area) =>
        (overlap(area, moved) && !contains(moved, area)) ||
        (deleted !== null && overlap(area, deleted) && !contains(deleted, pivot.area)),
    ),
  );
}
