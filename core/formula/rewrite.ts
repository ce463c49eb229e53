import {
  areaOf,
  printReference,
  referenceTo,
  sheetColumns,
  sheetPrefix,
  sheetRows,
  type Area,
  type Edge,
  type Reference,
} from './reference.ts';
import { referenceOf, rewrite, type Token } from './tokens.ts';

/** Rows, columns or cells put into a sheet or taken out of it. */
export interface SheetChange {
  readonly sheet: string;
  readonly kind: 'insert' | 'delete';
  readonly axis: 'row' | 'column';
  /** The first row or column that is inserted or deleted, from 0. */
  readonly at: number;
  readonly count: number;
  /** Only between these columns (of `axis: 'row'`) or rows: cells were inserted or deleted, not whole rows. */
  readonly within?: { readonly first: number; readonly last: number };
}

/** Cells that were cut and pasted. */
export interface Move {
  readonly sheet: string;
  readonly area: Area;
  readonly toSheet: string;
  readonly rows: number;
  readonly columns: number;
}

export const sameName = (one: string, other: string): boolean =>
  one === other || one.toLowerCase() === other.toLowerCase();

const lost = '#REF!';

/** Which of two edges an inserted or deleted stretch leaves; `null` when nothing is left. */
export function shiftSpan(
  [first, last]: readonly [number, number],
  { kind, at, count, axis }: Pick<SheetChange, 'kind' | 'at' | 'count' | 'axis'>,
): [number, number] | null {
  const edge = (axis === 'row' ? sheetRows : sheetColumns) - 1;
  if (kind === 'insert') {
    const from = first >= at ? first + count : first;
    return from > edge ? null : [from, Math.min(edge, last >= at ? last + count : last)];
  }
  const end = at + count;
  const from = first < at ? first : Math.max(at, first - count);
  const to = last < at ? last : last >= end ? last - count : at - 1;
  return to < from ? null : [from, to];
}

/** An area after a change of its sheet; `null` when all of it was deleted. */
export function shiftArea(area: Area, change: Omit<SheetChange, 'sheet'>): Area | null {
  const rows = change.axis === 'row';
  const { within } = change;
  const [first, last] = rows ? [area.left, area.right] : [area.top, area.bottom];
  if (within && (first < within.first || last > within.last)) return area;
  const whole = rows
    ? area.top === 0 && area.bottom === sheetRows - 1
    : area.left === 0 && area.right === sheetColumns - 1;
  if (whole) return area;
  const span = shiftSpan(rows ? [area.top, area.bottom] : [area.left, area.right], change);
  if (!span) return null;
  return rows ? { ...area, top: span[0], bottom: span[1] } : { ...area, left: span[0], right: span[1] };
}

const moved = (edge: Edge | null, at: number): Edge | null => edge && { ...edge, at };

const withArea = (reference: Reference, area: Area): Reference => ({
  ...reference,
  top: moved(reference.top, area.top),
  left: moved(reference.left, area.left),
  bottom: moved(reference.bottom, area.bottom),
  right: moved(reference.right, area.right),
});

const sameArea = (one: Area, other: Area): boolean =>
  one.top === other.top &&
  one.left === other.left &&
  one.bottom === other.bottom &&
  one.right === other.right;

/** Only references to sheets of this workbook, one sheet each, follow what happens to a sheet. */
const sheetOf = (reference: Reference, home: string): string | null =>
  reference.workbook !== undefined || reference.lastSheet !== undefined ? null : (reference.sheet ?? home);

/** The text of a reference, its sheet written as it was. */
function printLike(token: Token, reference: Reference): string {
  const mark = token.value.lastIndexOf('!');
  if (mark < 0) return printReference(reference);
  const { top, left, bottom, right, single } = reference;
  return token.value.slice(0, mark + 1) + printReference({ top, left, bottom, right, single });
}

/** A formula of sheet `home` after rows, columns or cells came or went. What was deleted becomes `#REF!`. */
export function shiftReferences(formula: string, home: string, change: SheetChange): string {
  return rewrite(formula, (token) => {
    const reference = referenceOf(token);
    if (!reference || !sameName(sheetOf(reference, home) ?? '', change.sheet)) return null;
    const before = areaOf(reference);
    const after = shiftArea(before, change);
    if (!after) return lost;
    return sameArea(before, after) ? null : printLike(token, withArea(reference, after));
  });
}

const inside = (area: Area, outer: Area): boolean =>
  area.top >= outer.top &&
  area.bottom <= outer.bottom &&
  area.left >= outer.left &&
  area.right <= outer.right;

/**
 * A formula after cells were cut and pasted: references to them follow, references to what they covered become `#REF!`.
 * `newHome` is the sheet to which the formula itself was moved.
 */
export function moveReferences(formula: string, home: string, move: Move, newHome = home): string {
  const covered: Area = {
    top: move.area.top + move.rows,
    bottom: move.area.bottom + move.rows,
    left: move.area.left + move.columns,
    right: move.area.right + move.columns,
  };
  return rewrite(formula, (token) => {
    const reference = referenceOf(token);
    const sheet = reference && sheetOf(reference, home);
    if (!reference || sheet === null) return null;
    const area = areaOf(reference);
    if (sameName(sheet, move.sheet) && inside(area, move.area)) {
      const after = {
        top: area.top + move.rows,
        bottom: area.bottom + move.rows,
        left: area.left + move.columns,
        right: area.right + move.columns,
      };
      const stays = reference.sheet === undefined && sameName(move.toSheet, newHome);
      const { sheet: _sheet, ...rest } = withArea(reference, after);
      return printReference(stays ? rest : { ...rest, sheet: move.toSheet });
    }
    if (sameName(sheet, move.toSheet) && inside(area, covered)) return lost;
    const abroad = reference.sheet === undefined && !sameName(home, newHome);
    return abroad ? sheetPrefix(home) + token.value : null;
  });
}

/** A formula copied `rows` down and `columns` to the right: relative references move along, `$` stays. */
export function copyReferences(formula: string, rows: number, columns: number): string {
  return rewrite(formula, (token) => {
    const reference = referenceOf(token);
    return reference && copyReference(token, reference, rows, columns);
  });
}

function copyReference(token: Token, reference: Reference, rows: number, columns: number): string | null {
  const step = (edge: Edge | null, by: number): Edge | null =>
    edge && !edge.fixed ? { ...edge, at: edge.at + by } : edge;
  const top = step(reference.top, rows);
  const bottom = step(reference.bottom, rows);
  const left = step(reference.left, columns);
  const right = step(reference.right, columns);
  const off = (edge: Edge | null, size: number): boolean => edge !== null && (edge.at < 0 || edge.at >= size);
  if (off(top, sheetRows) || off(bottom, sheetRows) || off(left, sheetColumns) || off(right, sheetColumns))
    return lost;
  const same =
    top === reference.top &&
    bottom === reference.bottom &&
    left === reference.left &&
    right === reference.right;
  return same ? null : printLike(token, inOrder({ ...reference, top, left, bottom, right }));
}

/**
 * A formula copied from one cell to another with rows and columns exchanged: what lay so many rows away lies as many
 * columns away. What `$` holds stays where it is.
 */
export function turnReferences(
  formula: string,
  from: { row: number; column: number },
  to: { row: number; column: number },
): string {
  return rewrite(formula, (token) => {
    const reference = referenceOf(token);
    const { top, left, bottom, right } = reference ?? {};
    if (!reference || !top || !bottom || !left || !right) return null;
    const fixed = [top, left, bottom, right].filter((edge) => edge.fixed).length;
    if (fixed === 4) return null;
    // Half of a mixed reference cannot be turned: Excel lets it go along as it is.
    if (fixed > 0) return copyReference(token, reference, to.row - from.row, to.column - from.column);
    const down = ({ at }: Edge): Edge => ({ fixed: false, at: to.row + at - from.column });
    const along = ({ at }: Edge): Edge => ({ fixed: false, at: to.column + at - from.row });
    const turned = { top: down(left), bottom: down(right), left: along(top), right: along(bottom) };
    const off = (edge: Edge, size: number): boolean => edge.at < 0 || edge.at >= size;
    if (off(turned.top, sheetRows) || off(turned.bottom, sheetRows)) return lost;
    if (off(turned.left, sheetColumns) || off(turned.right, sheetColumns)) return lost;
    return printLike(token, { ...reference, ...turned });
  });
}

/** A mixed reference such as `B$5:B2` can turn over when it is copied. */
function inOrder(reference: Reference): Reference {
  const { top, left, bottom, right } = reference;
  const turned = top && bottom && bottom.at < top.at;
  const mirrored = left && right && right.at < left.at;
  return {
    ...reference,
    ...(turned ? { top: bottom, bottom: top } : {}),
    ...(mirrored ? { left: right, right: left } : {}),
  };
}

/** A formula after a sheet got another name. */
export function renameSheet(formula: string, from: string, to: string): string {
  return rewrite(formula, (token) => {
    const mark = /^(range|error)/.test(token.type) ? prefixEnd(token) : -1;
    if (mark < 0) return null;
    const [sheet, lastSheet, workbook] = sheetsOf(token.value.slice(0, mark + 1));
    if (workbook !== undefined || !(sameName(sheet, from) || sameName(lastSheet ?? '', from))) return null;
    const other = (name: string): string => (sameName(name, from) ? to : name);
    return (
      sheetPrefix(other(sheet), lastSheet === undefined ? undefined : other(lastSheet)) +
      token.value.slice(mark + 1)
    );
  });
}

/** Where the `!` after the name of a sheet stands; `-1` without one. */
const prefixEnd = ({ value }: Token): number => value.replace(/#REF!$/i, '#REF').lastIndexOf('!');

function sheetsOf(prefix: string): [string, string?, string?] {
  const bare = prefix.slice(0, -1);
  const whole = bare.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare;
  const book = /^.*\[([^\]]*)\]/.exec(whole);
  const [sheet = '', lastSheet] = whole.slice(book?.[0].length ?? 0).split(':');
  return [sheet, lastSheet, book?.[1]];
}

/** A formula after a sheet was deleted: what pointed there becomes `#REF!`. */
export function removeSheet(formula: string, name: string): string {
  return rewrite(formula, (token) => {
    const mark = token.value.lastIndexOf('!');
    if (mark < 0 || !/^range/.test(token.type)) return null;
    const [sheet, lastSheet, workbook] = sheetsOf(token.value.slice(0, mark + 1));
    return workbook === undefined && lastSheet === undefined && sameName(sheet, name) ? lost : null;
  });
}

/** A formula after a defined name or a table got another name. */
export function renameName(formula: string, from: string, to: string): string {
  return rewrite(formula, (token) => {
    if (token.type === 'range_named') return sameName(token.value, from) ? to : null;
    if (token.type !== 'structured') return null;
    const table = token.value.slice(0, token.value.indexOf('['));
    return sameName(table, from) ? to + token.value.slice(table.length) : null;
  });
}

/** What to write for cells that are picked by mouse while a formula on sheet `home` is typed. */
export const pickedReference = (area: Area, sheet: string, home: string): string =>
  printReference(referenceTo(area, sameName(sheet, home) ? {} : { sheet }));
