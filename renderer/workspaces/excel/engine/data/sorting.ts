import {
  areaName,
  copyReferences,
  isError,
  parseArea,
  type Area,
  type Locale,
  type Scalar,
} from '../../../../../core/formula/index.ts';
import { comparableText } from '../../../../../core/language/index.ts';
import {
  childOf,
  mapChildren,
  putChild,
  xmlNode,
  type XmlNode,
} from '../../../../../core/ooxml/tree/index.ts';
import { refuseLocked } from '../content.ts';
import { Refused, type ExcelDocument } from '../document.ts';
import { asMoved, cellIn, rewritten, type Cell } from '../file/cells.ts';
import { contains, mergesOf, overlap } from '../merges.ts';
import { subtotalRowsOf } from '../outline/subtotal-rows.ts';
import { order } from '../schema-order.ts';
import type { Block } from './region.ts';
import { moveNotes } from './notes-moving.ts';

export interface SortKey {
  readonly column: number;
  readonly descending: boolean;
}

/** Numbers come before texts, texts before FALSE and TRUE, then errors; nothing at all is always last. */
function rank(value: Scalar): number {
  if (value === null || value === '') return 4;
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return isError(value) ? 3 : 2;
}

/** How two values stand, empty ones last whichever way. */
export function compare(one: Scalar, other: Scalar, descending: boolean, collator: Intl.Collator): number {
  const [first, second] = [rank(one), rank(other)];
  if (first === 4 || second === 4) return first - second;
  const difference =
    first !== second
      ? first - second
      : typeof one === 'string' && typeof other === 'string'
        ? collator.compare(comparableText(one), comparableText(other))
        : typeof one === 'number' && typeof other === 'number'
          ? one - other
          : Number(one === true) - Number(other === true);
  return descending ? -difference : difference;
}

/** Rows of an area that can be seen, in the order that the keys ask for. */
function sortedRows(
  document: ExcelDocument,
  rows: readonly number[],
  keys: readonly SortKey[],
  locale: Locale,
): number[] {
  const collator = new Intl.Collator(locale);
  const { active, calculation } = document;
  const values = new Map(
    rows.map((row) => [row, keys.map(({ column }) => calculation.value(active, row, column))]),
  );
  return rows.toSorted((one, other) => {
    const [a, b] = [values.get(one)!, values.get(other)!];
    for (const [index, { descending }] of keys.entries()) {
      const difference = compare(a[index] ?? null, b[index] ?? null, descending, collator);
      if (difference !== 0) return difference;
    }
    return one - other;
  });
}

function inRow(cell: Cell, from: number, to: number): Cell {
  if (!cell.formula) return asMoved(cell);
  const text = copyReferences(cell.formula.text, to - from, 0);
  const { shared: _shared, fills: _fills, ...formula } = cell.formula;
  return { ...cell, formula: { ...formula, text }, touched: rewritten };
}

/** Puts each row's cells into its new place; references move as they do when cells are copied. */
function reorder(
  document: ExcelDocument,
  area: Area,
  rows: readonly number[],
  from: readonly number[],
): void {
  const { part } = document;
  const edit = part.rows.edit();
  for (const [index, to] of rows.entries()) {
    const source = from[index]!;
    if (source === to) continue;
    const before = part.rows.get(source);
    for (let column = area.left; column <= area.right; column++) {
      const cell = cellIn(before, column);
      if (cell ?? edit.cell(to, column)) edit.setCell(to, column, cell ? inRow(cell, source, to) : null);
    }
  }
  document.book.setSheet(document.active, part.withRows(edit.done()));
}

/** A link of one row goes with it. */
const moveLinks = (root: XmlNode, area: Area, moved: ReadonlyMap<number, number>): XmlNode =>
  mapChildren(root, (child) =>
    child.local !== 'hyperlinks'
      ? child
      : mapChildren(child, (link) => {
          const place = parseArea(link.get('ref') ?? '');
          const to = place && moved.get(place.top);
          return !place ||
            to === undefined ||
            to === null ||
            place.top !== place.bottom ||
            !contains(area, place)
            ? link
            : link.with('ref', areaName({ ...place, top: to, bottom: to }));
        }),
  );

/** The order that rows were put in, as the file tells it (CT_SortState, ECMA-376 Part 1 §18.3.1.92). */
function sortState(prefix: string, area: Area, keys: readonly SortKey[]): XmlNode {
  return xmlNode(
    `${prefix}sortState`,
    { ref: areaName(area) },
    keys.map(({ column, descending }) =>
      xmlNode(`${prefix}sortCondition`, {
        descending: descending ? 1 : null,
        ref: areaName({ ...area, left: column, right: column }),
      }),
    ),
  );
}

function tellOrder(document: ExcelDocument, { table }: Block, area: Area, keys: readonly SortKey[]): void {
  const { book, active } = document;
  if (table)
    return book.package.update(table.part, (root) =>
      putChild(root, 'sortState', order.table, () => sortState(root.prefix, area, keys)),
    );
  book.updateSheet(active, (root) => {
    const filter = childOf(root, 'autoFilter');
    const own = filter && parseArea(filter.get('ref') ?? '');
    if (filter && own && contains(own, area)) {
      const made = putChild(filter, 'sortState', ['filterColumn', 'sortState', 'extLst'], () =>
        sortState(root.prefix, area, keys),
      );
      return mapChildren(root, (child) => (child === filter ? made : child));
    }
    return putChild(root, 'sortState', order.worksheet, () => sortState(root.prefix, area, keys));
  });
}

/** Sorts the rows of an area of the active sheet. Hidden rows stay where they are. Throws `Refused`. */
export function sortRows(document: ExcelDocument, block: Block, area: Area, keys: readonly SortKey[]): void {
  const { part, active, book } = document;
  refuseLocked(document, active, area);
  if (mergesOf(part.root).some((each) => overlap(each, area))) throw new Refused('merged');
  for (const { cells } of part.rows.between(area.top, area.bottom))
    for (const { column, formula } of cells)
      if (typeof formula?.spread === 'object' && column >= area.left && column <= area.right)
        throw new Refused('part-of-array');
  if (!block.table && subtotalRowsOf(document, block).length > 0) throw new Refused('subtotals');
  const rows: number[] = [];
  for (let row = area.top; row <= area.bottom; row++) if (!part.rows.get(row)?.hidden) rows.push(row);
  const from = sortedRows(document, rows, keys, document.ports.locale);
  reorder(document, area, rows, from);
  const moved = new Map(from.map((source, index) => [source, rows[index]!]));
  book.updateSheet(active, (root) => moveLinks(root, area, moved));
  moveNotes(book, active, ({ row, column }) =>
    column >= area.left && column <= area.right ? { row: moved.get(row) ?? row, column } : { row, column },
  );
  tellOrder(document, block, area, keys);
}
