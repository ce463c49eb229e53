import {
  dateOf,
  isFormula,
  readTyped,
  sheetColumns,
  sheetRows,
  typingTrouble,
  type Area,
  type Scalar,
} from '../../../../core/formula/index.ts';
import { Refused, type ExcelDocument } from './document.ts';
import { formatForFormula } from './formula-format.ts';
import { rewritten, type Cell, type Formula, type Row, type Rows } from './file/cells.ts';
import type { SheetPart } from './file/sheet-part.ts';
import { isProtected } from './layout.ts';
import { contains } from './merges.ts';
import { memo } from './memo.ts';
import { styleAt } from './sizes.ts';
import { StyleEditor, type StyleChange } from './styles/editor.ts';

/** How many rows and columns hold anything. */
export const usedOf = memo((rows: Rows): { rows: number; columns: number } => ({
  rows: (rows.list.at(-1)?.number ?? -1) + 1,
  columns: rows.list.reduce((most, { cells }) => Math.max(most, (cells.at(-1)?.column ?? -1) + 1), 0),
}));

/** The part of an area that can hold anything: whole columns end where the cells end. */
export function usedPart(part: SheetPart, area: Area): Area | null {
  const { rows } = part;
  const bottom = area.bottom === sheetRows - 1 ? Math.min(area.bottom, usedOf(rows).rows - 1) : area.bottom;
  const right = area.right === sheetColumns - 1 ? Math.min(area.right, usedOf(rows).columns - 1) : area.right;
  return bottom < area.top || right < area.left ? null : { ...area, bottom, right };
}

/** The cells of an area that the sheet states, row by row. */
export function* statedIn(part: SheetPart, area: Area): Iterable<{ row: number; cell: Cell }> {
  for (const { number, cells } of part.rows.between(area.top, area.bottom))
    for (const cell of cells)
      if (cell.column >= area.left && cell.column <= area.right) yield { row: number, cell };
}

/** Whether a cell of a protected sheet is closed to typing. */
export const isLocked = (document: ExcelDocument, sheet: number, row: number, column: number): boolean =>
  isProtected(document.book.sheet(sheet).root) && document.look(row, column, sheet).stated.locked;

/** Throws `Refused` where cells are locked. */
export function refuseLocked(document: ExcelDocument, sheet: number, area: Area): void {
  const part = document.book.sheet(sheet);
  if (!isProtected(part.root)) return;
  const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (size > 10_000) throw new Refused('protected');
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++)
      if (document.look(row, column, sheet).stated.locked) throw new Refused('protected');
}

/** Where the arrays are that were entered as one, of which most rows have none. */
const arraysIn = memo((row: Row): readonly Area[] | null => {
  const found = row.cells.flatMap(({ formula }) =>
    typeof formula?.spread === 'object' ? [formula.spread] : [],
  );
  return found.length > 0 ? found : null;
});

/** Throws `Refused` where an area cuts an array that was entered as one. */
export function refuseCutArrays(part: SheetPart, area: Area): void {
  for (const row of part.rows.list)
    for (const array of arraysIn(row) ?? []) {
      const { top, left, bottom, right } = array;
      const apart = top > area.bottom || bottom < area.top || left > area.right || right < area.left;
      if (!apart && !contains(area, array)) throw new Refused('part-of-array');
    }
}

export interface Content {
  row: number;
  column: number;
  value: Scalar;
  formula: Formula | null;
  /** An index of a format; left out, the cell keeps its own. */
  style?: number;
}

/** Puts contents into cells of a sheet. Formats stay unless they are given. */
export function putContents(document: ExcelDocument, sheet: number, contents: Iterable<Content>): void {
  const part = document.book.sheet(sheet);
  const edit = part.rows.edit();
  for (const { row, column, value, formula, style } of contents) {
    const before = edit.cell(row, column);
    const made = style ?? before?.style ?? styleAt(part, row, column);
    if (!before && value === null && !formula && made === 0) continue;
    if (before && !before.formula && !formula && value === null && before.value === null) {
      if (before.style !== made) edit.setCell(row, column, { ...before, style: made, touched: rewritten });
      continue;
    }
    const source = before?.source ?? '';
    edit.setCell(row, column, { column, value, formula, style: made, source, touched: rewritten });
  }
  document.book.setSheet(sheet, part.withRows(edit.done()));
}

/** The index that a format becomes by a change. */
export function restyledIndex(document: ExcelDocument, base: number, change: StyleChange): number {
  const editor = new StyleEditor(document.book.styles);
  const index = editor.change(base, change);
  document.book.setStyles(editor.root);
  return index;
}

/** Closes brackets that were left open, as Excel does. */
function closed(formula: string): string {
  let depth = 0;
  for (const piece of formula.match(/"[^"]*"?|'[^']*'?|[()]/g) ?? [])
    depth += piece === '(' ? 1 : piece === ')' ? -1 : 0;
  return depth > 0 && depth < 64 ? formula + ')'.repeat(depth) : formula;
}

const percentFormat = /%(?=(?:[^"]*"[^"]*")*[^"]*$)/;

export const thisYearOf = (document: ExcelDocument): number => dateOf(document.ports.now())?.year ?? 2000;

/** What typed text puts into a cell with a format. */
export function contentOfTyped(
  document: ExcelDocument,
  text: string,
  format: string,
): { value: Scalar; formula: Formula | null; change: StyleChange | null } {
  if (format === '@' && text !== '') return { value: text, formula: null, change: null };
  const typed = readTyped(text, { thisYear: thisYearOf(document), date1904: document.book.date1904 });
  const { content } = typed;
  if (isFormula(content)) {
    const formula: Formula = { text: closed(content.formula), spread: 'dynamic' };
    const trouble = typingTrouble(formula.text);
    if (trouble) {
      throw new Refused('formula', trouble.kind, 'at' in trouble ? trouble.at : null);
    }
    return { value: null, formula, change: null };
  }
  const change: StyleChange = {};
  if (typed.format !== undefined && /^general$/i.test(format)) change.numberFormat = typed.format;
  if (typed.quoted) change.quoted = true;
  if (typeof content === 'string' && content.includes('\n')) change.alignment = { wrap: true };
  const plain = typeof content === 'number' && typed.format === undefined;
  const value = plain && percentFormat.test(format) && Math.abs(content) >= 1 ? content / 100 : content;
  return { value, formula: null, change: Object.keys(change).length > 0 ? change : null };
}

/** Types text into a cell. Throws `Refused`. */
export function enter(
  document: ExcelDocument,
  sheet: number,
  row: number,
  column: number,
  text: string,
): void {
  const area = { top: row, bottom: row, left: column, right: column };
  refuseLocked(document, sheet, area);
  refuseCutArrays(document.book.sheet(sheet), area);
  const { stated } = document.look(row, column, sheet);
  const base = styleAt(document.book.sheet(sheet), row, column);
  const { value, formula, change } = contentOfTyped(document, text, stated.numberFormat);
  const general = formula !== null && /^general$/i.test(stated.numberFormat);
  const taken = general ? formatForFormula(document, sheet, formula.text) : null;
  const whole = {
    ...change,
    ...(taken === null ? {} : { numberFormat: taken }),
    ...(stated.quotePrefix && !change?.quoted ? { quoted: false } : {}),
  };
  const style = Object.keys(whole).length > 0 ? restyledIndex(document, base, whole) : base;
  putContents(document, sheet, [{ row, column, value, formula, style }]);
}

/** Empties cells, and leaves their formats. Throws `Refused`. */
export function clearContents(document: ExcelDocument, sheet: number, areas: readonly Area[]): void {
  for (const area of areas) {
    const part = document.book.sheet(sheet);
    refuseCutArrays(part, area);
    const used = usedPart(part, area);
    if (!used) continue;
    refuseLocked(document, sheet, used);
    const contents = [...statedIn(part, used)].map(({ row, cell }) => ({
      row,
      column: cell.column,
      value: null,
      formula: null,
    }));
    putContents(document, sheet, contents);
  }
}
