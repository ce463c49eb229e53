/** The edges of a sheet in Excel 2007 and later. */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

/** Cells of one sheet; all edges count from 0 and belong to it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One row or column of a reference, from 0, and whether `$` keeps it. */
export interface Edge {
  readonly at: number;
  readonly fixed: boolean;
}

/** A reference as it is written. Whole columns have no rows, whole rows no columns. */
export interface Reference {
  /** The sheet that it names; of a 3-D reference, the first. */
  readonly sheet?: string;
  /** The last sheet of a 3-D reference. */
  readonly lastSheet?: string;
  /** The other workbook that it names. */
  readonly workbook?: string;
  readonly top: Edge | null;
  readonly left: Edge | null;
  readonly bottom: Edge | null;
  readonly right: Edge | null;
  /** Written as one cell, not as a range that happens to be one. */
  readonly single: boolean;
}

/** `0` → `A`, `27` → `AB`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** `AB` → `27`; letters of either case. `-1` when it is no column of a sheet. */
export function columnNumber(name: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return -1;
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number <= sheetColumns ? number - 1 : -1;
}

/** `(4, 1)` → `B5`. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** `B2:B9`, one cell as `B2`, whole columns as `B:C`, whole rows as `3:3`. */
export function areaName({ top, left, bottom, right }: Area): string {
  if (top === 0 && bottom === sheetRows - 1) return `${columnName(left)}:${columnName(right)}`;
  if (left === 0 && right === sheetColumns - 1) return `${top + 1}:${bottom + 1}`;
  const first = cellName(top, left);
  return top === bottom && left === right ? first : `${first}:${cellName(bottom, right)}`;
}

const simpleSheet = /^[\p{L}_][\p{L}\p{N}\p{M}_.]*$/u;
const looksLikeCell = /^(\$?[A-Za-z]{1,3}\$?\d+|[Rr]\d*([Cc]\d*)?|[Cc]\d*|true|false)$/i;

const mustQuote = (name: string): boolean => !simpleSheet.test(name) || looksLikeCell.test(name);

/** The sheet's name as a formula writes it before `!`: in quotes where Excel wants them. */
export function sheetPrefix(first: string, last?: string, workbook?: string): string {
  const names = last === undefined ? first : `${first}:${last}`;
  const book = workbook === undefined ? '' : `[${workbook}]`;
  const quoted =
    mustQuote(first) ||
    (last !== undefined && mustQuote(last)) ||
    (workbook !== undefined && !/^[\w.]+$/.test(workbook));
  return quoted ? `'${(book + names).replaceAll("'", "''")}'!` : `${book}${names}!`;
}

const prefixPattern = /^(?:'((?:[^']|'')+)'|([^'!]+))!/;
const bookPattern = /^(?:.*)\[([^\]]*)\]/;
const cellPattern = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const columnPattern = /^(\$?)([A-Za-z]{1,3})$/;
const rowPattern = /^(\$?)(\d{1,7})$/;

type Corner = { row: Edge | null; column: Edge | null };

function readCorner(text: string): Corner | null {
  const cell = cellPattern.exec(text);
  if (cell) {
    const row = rowEdge(cell[3]!, cell[4]!);
    const column = columnEdge(cell[1]!, cell[2]!);
    return row && column ? { row, column } : null;
  }
  const whole = columnPattern.exec(text);
  const column = whole && columnEdge(whole[1]!, whole[2]!);
  if (column) return { row: null, column };
  const line = rowPattern.exec(text);
  const row = line && rowEdge(line[1]!, line[2]!);
  return row ? { row, column: null } : null;
}

function columnEdge(dollar: string, name: string): Edge | null {
  const at = columnNumber(name);
  return at < 0 ? null : { at, fixed: dollar === '$' };
}

function rowEdge(dollar: string, digits: string): Edge | null {
  const at = Number(digits) - 1;
  return at < 0 || at >= sheetRows ? null : { at, fixed: dollar === '$' };
}

const ordered = (one: Edge | null, other: Edge | null): [Edge | null, Edge | null] =>
  one && other && other.at < one.at ? [other, one] : [one, other];

/** Reads `B2`, `$B$2:C9`, `B:C`, `3:3`, `'My sheet'!A1`, `S1:S3!A1`, `[1]S!A1`. `null` when it is no reference. */
export function parseReference(text: string): Reference | null {
  const prefix = prefixPattern.exec(text);
  const parts = text.slice(prefix?.[0].length ?? 0).split(':');
  const first = readCorner(parts[0]!);
  if (!first || parts.length > 2) return null;
  const single = parts.length === 1;
  const second = single ? first : readCorner(parts[1]!);
  if (!second || !(first.row && first.column ? second.row && second.column : sameKind(first, second)))
    return null;
  if (single && !(first.row && first.column)) return null;
  const [top, bottom] = ordered(first.row, second.row);
  const [left, right] = ordered(first.column, second.column);
  return { ...readPrefix(prefix), top, left, bottom, right, single };
}

const sameKind = (one: Corner, other: Corner): boolean =>
  (one.row === null) === (other.row === null) && (one.column === null) === (other.column === null);

function readPrefix(prefix: RegExpExecArray | null): Pick<Reference, 'sheet' | 'lastSheet' | 'workbook'> {
  if (!prefix) return {};
  const whole = prefix[1]?.replaceAll("''", "'") ?? prefix[2]!;
  const book = bookPattern.exec(whole);
  const [sheet = '', lastSheet] = whole.slice(book?.[0].length ?? 0).split(':');
  return {
    sheet,
    ...(lastSheet === undefined ? {} : { lastSheet }),
    ...(book ? { workbook: book[1]! } : {}),
  };
}

const edgeName = (row: Edge | null, column: Edge | null): string =>
  (column ? `${column.fixed ? '$' : ''}${columnName(column.at)}` : '') +
  (row ? `${row.fixed ? '$' : ''}${row.at + 1}` : '');

/** Writes a reference back. */
export function printReference(reference: Reference): string {
  const { sheet, lastSheet, workbook, top, left, bottom, right, single } = reference;
  const prefix = sheet === undefined ? '' : sheetPrefix(sheet, lastSheet, workbook);
  const first = edgeName(top, left);
  return prefix + (single ? first : `${first}:${edgeName(bottom, right)}`);
}

/** The cells that a reference means, on whichever sheet. */
export const areaOf = ({ top, left, bottom, right }: Reference): Area => ({
  top: top?.at ?? 0,
  left: left?.at ?? 0,
  bottom: bottom?.at ?? sheetRows - 1,
  right: right?.at ?? sheetColumns - 1,
});

/** Reads `B2:B9`, `B`-columns and rows without a sheet name. `null` when it is none. */
export function parseArea(text: string): Area | null {
  const reference = parseReference(text.trim());
  return reference && reference.sheet === undefined ? areaOf(reference) : null;
}

/** A reference to cells, with every edge relative, or every edge fixed. */
export function referenceTo(area: Area, options: { sheet?: string; fixed?: boolean } = {}): Reference {
  const fixed = options.fixed ?? false;
  const rows = area.top > 0 || area.bottom < sheetRows - 1;
  const columns = area.left > 0 || area.right < sheetColumns - 1 || !rows;
  const edge = (at: number, given: boolean): Edge | null => (given ? { at, fixed } : null);
  return {
    ...(options.sheet === undefined ? {} : { sheet: options.sheet }),
    top: edge(area.top, rows),
    bottom: edge(area.bottom, rows),
    left: edge(area.left, columns),
    right: edge(area.right, columns),
    single: area.top === area.bottom && area.left === area.right,
  };
}

export const isInside = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

/** The cells that two areas share, or `null`. */
export function intersection(one: Area, other: Area): Area | null {
  const top = Math.max(one.top, other.top);
  const left = Math.max(one.left, other.left);
  const bottom = Math.min(one.bottom, other.bottom);
  const right = Math.min(one.right, other.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}
