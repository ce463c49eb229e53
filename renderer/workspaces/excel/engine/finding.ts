import type { ExcelDocument } from './document.ts';
import type { Showing } from './showing.ts';
import type { CellPlace, FindHow } from './workbook-view.ts';

/** Whether a text has the wanted one in it; `*` and `?` stand for any letters, `~` before them for themselves. */
export function matcher(
  wanted: string,
  { matchCase = false, wholeCell = false }: FindHow,
): (text: string) => boolean {
  const pattern = wanted.replace(/~([*?~])|[*?]|[.+^${}()|[\]\\/]/g, (mark, literal: string | undefined) => {
    if (literal !== undefined) return `\\${literal}`;
    return mark === '*' ? '[\\s\\S]*' : mark === '?' ? '[\\s\\S]' : `\\${mark}`;
  });
  const found = new RegExp(wholeCell ? `^${pattern}$` : pattern, matchCase ? 'u' : 'iu');
  return (text) => found.test(text);
}

/** The next cell from the active one on whose text matches, round the sheet; null when none does. */
export function findText(
  document: ExcelDocument,
  showing: Showing,
  wanted: string,
  how: FindHow,
): CellPlace | null {
  if (wanted === '') return null;
  const { active: sheet, part, selection } = document;
  const matches = matcher(wanted, how);
  const cells = part.rows.list.flatMap(({ number, cells: stated }) =>
    stated
      .filter((each) => each.formula !== null || each.value !== null)
      .map(({ column }) => ({ row: number, column })),
  );
  const { row, column } = selection.active;
  const after = cells.findIndex((each) => each.row > row || (each.row === row && each.column > column));
  const split = after < 0 ? cells.length : after;
  const forward = [...cells.slice(split), ...cells.slice(0, split)];
  const ordered = how.backwards
    ? forward.filter((each) => each.row !== row || each.column !== column).reverse()
    : forward;
  const found = ordered.find((each) =>
    matches(
      how.formulas === true
        ? showing.input(sheet, each.row, each.column)
        : showing.text(sheet, each.row, each.column),
    ),
  );
  return found ? { sheet, ...found } : null;
}
