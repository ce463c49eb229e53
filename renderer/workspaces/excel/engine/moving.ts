import { sheetColumns, sheetRows, type Area } from '../../../../core/formula/index.ts';
import { tabbedInTable } from './data/growing.ts';
import type { ExcelDocument } from './document.ts';
import { columnAxisOf, rowAxisOf, viewOf } from './layout.ts';
import { mergeAt } from './merges.ts';
import type { Selection, Step } from './workbook-view.ts';

interface Place {
  row: number;
  column: number;
}

const directions: Partial<Record<Step, readonly [rows: number, columns: number]>> = {
  up: [-1, 0],
  down: [1, 0],
  left: [0, -1],
  right: [0, 1],
  tab: [0, 1],
  'tab-back': [0, -1],
};

const clamp = (value: number, most: number): number => Math.max(0, Math.min(most, value));

/** Walks a grid of cells as the keys do. */
class Walk {
  readonly #document: ExcelDocument;

  constructor(document: ExcelDocument) {
    this.#document = document;
  }

  #hidden({ row, column }: Place): boolean {
    const { part } = this.#document;
    return rowAxisOf(part).size(row) === 0 || columnAxisOf(part).size(column) === 0;
  }

  filled({ row, column }: Place): boolean {
    const { part, active, calculation } = this.#document;
    const cell = part.rows.cell(row, column);
    if (cell)
      return cell.formula !== null || cell.value !== null || calculation.spill(active, row, column) !== null;
    return calculation.spill(active, row, column) !== null;
  }

  inside({ row, column }: Place): boolean {
    return row >= 0 && column >= 0 && row < sheetRows && column < sheetColumns;
  }

  /** The next cell that can be seen; the same one at the edge of the sheet. */
  step(from: Place, rows: number, columns: number): Place {
    let at = from;
    for (;;) {
      const merge = mergeAt(this.#document.part.root, at.row, at.column);
      const leaving = merge
        ? {
            row: rows > 0 ? merge.bottom : rows < 0 ? merge.top : at.row,
            column: columns > 0 ? merge.right : columns < 0 ? merge.left : at.column,
          }
        : at;
      const next = { row: leaving.row + rows, column: leaving.column + columns };
      if (!this.inside(next)) return from;
      if (!this.#hidden(next)) return next;
      at = next;
    }
  }

  /** Ctrl with an arrow: to the end of what is filled, or over what is empty to the next filled cell. */
  far(from: Place, rows: number, columns: number): Place {
    const last = {
      row: rows === 0 ? from.row : rows > 0 ? sheetRows - 1 : 0,
      column: columns === 0 ? from.column : columns > 0 ? sheetColumns - 1 : 0,
    };
    const limit = this.#lastFilled(rows, columns);
    let at = this.step(from, rows, columns);
    const along = this.filled(from) && this.filled(at);
    for (let before = from; before !== at;) {
      const next = this.step(at, rows, columns);
      if (along ? !this.filled(next) : this.filled(at)) return at;
      if (rows > 0 ? at.row > limit : columns > 0 && at.column > limit) return last;
      before = at;
      if (next.row === at.row && next.column === at.column) return at;
      at = next;
    }
    return at;
  }

  #lastFilled(rows: number, columns: number): number {
    const { list } = this.#document.part.rows;
    if (rows > 0) return list.at(-1)?.number ?? 0;
    return columns > 0 ? list.reduce((most, { cells }) => Math.max(most, cells.at(-1)?.column ?? 0), 0) : 0;
  }
}

const spanned = (one: Place, other: Place): Area => ({
  top: Math.min(one.row, other.row),
  left: Math.min(one.column, other.column),
  bottom: Math.max(one.row, other.row),
  right: Math.max(one.column, other.column),
});

/** The corner of the last range across from the active cell: what Shift with an arrow moves. */
function farCorner(active: Place, range: Area): Place {
  return {
    row: active.row === range.top ? range.bottom : range.top,
    column: active.column === range.left ? range.right : range.left,
  };
}

function target(
  document: ExcelDocument,
  from: Place,
  key: Step,
  { far = false, page = 20 }: { far?: boolean; page?: number },
): Place {
  const walk = new Walk(document);
  const { frozen, rightToLeft } = viewOf(document.part.root);
  const direction = directions[key];
  if (direction) {
    const mirrored = rightToLeft && (key === 'left' || key === 'right');
    const [rows, columns] = mirrored ? [direction[0], -direction[1]] : direction;
    return far ? walk.far(from, rows, columns) : walk.step(from, rows, columns);
  }
  if (key === 'page-up' || key === 'page-down')
    return { row: clamp(from.row + (key === 'page-up' ? -page : page), sheetRows - 1), column: from.column };
  if (key === 'home') return { row: far ? frozen.rows : from.row, column: frozen.columns };
  const { list } = document.part.rows;
  const column = list.reduce((most, { cells }) => Math.max(most, cells.at(-1)?.column ?? 0), 0);
  return { row: list.at(-1)?.number ?? 0, column };
}

/** The cell at the edge of the data that Ctrl and a key go to. */
export const edgeOfData = (document: ExcelDocument, from: Place, key: Step): Place =>
  target(document, from, key, { far: true });

/** What is selected after a key. Tab in the last cell of a table gives it a row. Throws `Refused`. */
export function moved(
  document: ExcelDocument,
  key: Step,
  how: { extend?: boolean; far?: boolean; page?: number } = {},
): Selection {
  const { active, ranges } = document.selection;
  const range = ranges.at(-1)!;
  if (how.extend) {
    const corner = target(document, farCorner(active, range), key, how);
    const wholeRows = range.left === 0 && range.right === sheetColumns - 1;
    const wholeColumns = range.top === 0 && range.bottom === sheetRows - 1;
    const made = spanned(active, corner);
    const kept = {
      ...made,
      ...(wholeRows ? { left: 0, right: sheetColumns - 1 } : {}),
      ...(wholeColumns ? { top: 0, bottom: sheetRows - 1 } : {}),
    };
    return { active, ranges: [...ranges.slice(0, -1), kept] };
  }
  const several = ranges.length > 1 || range.top !== range.bottom || range.left !== range.right;
  if (several && (key === 'tab' || key === 'tab-back'))
    return within(document, key === 'tab' ? 'next' : 'previous');
  const tab = key === 'tab' || key === 'tab-back';
  const inTable = tab ? tabbedInTable(document, active, key === 'tab-back') : null;
  const place = inTable ?? target(document, active, key, how);
  return { active: place, ranges: [spanned(place, place)] };
}

/** The next cell inside the selection, as Enter and Tab go round it. */
export function within(document: ExcelDocument, way: 'next' | 'previous' | 'down' | 'up'): Selection {
  const { active, ranges } = document.selection;
  const range = ranges.at(-1)!;
  const height = range.bottom - range.top + 1;
  const width = range.right - range.left + 1;
  const byRow = way === 'next' || way === 'previous';
  const index = byRow
    ? (active.row - range.top) * width + (active.column - range.left)
    : (active.column - range.left) * height + (active.row - range.top);
  const count = height * width;
  const next = (index + (way === 'next' || way === 'down' ? 1 : count - 1)) % count;
  const place = byRow
    ? { row: range.top + Math.floor(next / width), column: range.left + (next % width) }
    : { row: range.top + (next % height), column: range.left + Math.floor(next / height) };
  return { active: place, ranges };
}

/** What is selected after something was typed into the active cell. */
export function afterEntry(document: ExcelDocument, way: 'down' | 'up' | 'next' | 'previous'): Selection {
  const { active, ranges } = document.selection;
  const range = ranges.at(-1)!;
  const merge = mergeAt(document.part.root, active.row, active.column);
  const one = merge
    ? merge.top === range.top &&
      merge.bottom === range.bottom &&
      merge.left === range.left &&
      merge.right === range.right
    : range.top === range.bottom && range.left === range.right;
  if (!one) return within(document, way);
  const walk = new Walk(document);
  const [rows, columns] = { down: [1, 0], up: [-1, 0], next: [0, 1], previous: [0, -1] }[way] as [
    number,
    number,
  ];
  const across = way === 'next' || way === 'previous';
  const inTable = across ? tabbedInTable(document, active, way === 'previous') : null;
  const place = inTable ?? walk.step(active, rows, columns);
  return { active: place, ranges: [...ranges.slice(0, -1), spanned(place, place)] };
}
