import {
  areaName,
  parseArea,
  shiftArea,
  shiftSpan,
  type Area,
  type SheetChange,
} from '../../../../../core/formula/index.ts';
import {
  childOf,
  childrenOf,
  mapChildren,
  nodesOf,
  putChild,
  xmlNode,
  type XmlNode,
} from '../../../../../core/ooxml/tree/index.ts';
import type { Book, StoredTable } from '../book.ts';
import { order } from '../schema-order.ts';
import { shiftedFilter, shiftedSort } from './places.ts';

/** A heading that the table does not have yet: `Column4`. */
function freeHeading(taken: ReadonlySet<string>, from: number): string {
  let number = from;
  while (taken.has(`column${number}`)) number++;
  return `Column${number}`;
}

/** The columns of a table after columns came or went, and the headings that its new ones need. */
function shiftedColumns(
  list: XmlNode,
  area: Area,
  change: SheetChange,
): { list: XmlNode; headings: { column: number; text: string }[] } {
  const columns = childrenOf(list, 'tableColumn');
  const headings: { column: number; text: string }[] = [];
  const { kind, at, count } = change;
  let made = columns;
  if (kind === 'delete')
    made = columns.filter((_, index) => area.left + index < at || area.left + index >= at + count);
  else if (at > area.left && at <= area.right) {
    const taken = new Set(columns.map((each) => each.get('name')?.toLowerCase() ?? ''));
    let id = Math.max(0, ...columns.map((each) => Number(each.get('id')) || 0));
    const fresh = Array.from({ length: count }, (_, index) => {
      const text = freeHeading(taken, columns.length + 1 + index);
      taken.add(text.toLowerCase());
      headings.push({ column: at + index, text });
      return xmlNode(`${list.prefix}tableColumn`, { id: ++id, name: text });
    });
    made = columns.toSpliced(at - area.left, 0, ...fresh);
  }
  if (made === columns) return { list, headings };
  return { list: list.containing(made).with('count', made.length), headings };
}

/** Takes a table away; its cells stay. */
export function removeTable(book: Book, { part, sheet }: StoredTable): void {
  const { package: pack } = book;
  const { part: owner } = book.sheets[sheet]!;
  const ids = pack
    .pointers(owner)
    .filter((each) => each.target === part)
    .map((each) => each.id);
  for (const id of ids) pack.unrelate(owner, id);
  pack.remove(part);
  book.updateSheet(sheet, (root) =>
    putChild(root, 'tableParts', order.worksheet, (before) => {
      if (!before) return null;
      const made = mapChildren(before, (each) =>
        each.attributes.some(([name, value]) => /:id$/.test(name) && ids.includes(value)) ? null : each,
      );
      const count = nodesOf(made).length;
      return count === 0 ? null : made.with('count', count);
    }),
  );
}

/** The tables of a sheet in their new places. Gives back headings for columns that were put into a table. */
export function shiftTables(
  book: Book,
  sheet: number,
  change: SheetChange,
): { row: number; column: number; text: string }[] {
  const headings: { row: number; column: number; text: string }[] = [];
  for (const table of book.tablesOf(sheet)) {
    const after = shiftArea(table.area, change);
    const data = after && after.bottom - after.top + 1 > Number(table.headerRow) + Number(table.totalRow) - 1;
    if (!after || !data) {
      removeTable(book, table);
      continue;
    }
    const touchesColumns =
      change.axis === 'column' &&
      shiftSpan([table.area.left, table.area.right], change) !== null &&
      (!change.within || (change.within.first <= table.area.top && change.within.last >= table.area.bottom));
    book.package.update(table.part, (root) => {
      const placed = mapChildren(root.with('ref', areaName(after)), (child) => {
        if (child.local === 'autoFilter') return shiftedFilter(child, change);
        return child.local === 'sortState' ? shiftedSort(child, change) : child;
      });
      const list = childOf(placed, 'tableColumns');
      if (!list || !touchesColumns) return placed;
      const shifted = shiftedColumns(list, table.area, change);
      if (table.headerRow) headings.push(...shifted.headings.map((each) => ({ row: after.top, ...each })));
      return mapChildren(placed, (child) => (child === list ? shifted.list : child));
    });
  }
  return headings;
}

/** Pivot tables of a sheet, and the sources of all that lie on it, in their new places. */
export function shiftPivots(book: Book, sheet: number, change: SheetChange): void {
  const { package: pack } = book;
  const entry = book.sheets[sheet]!;
  const move = (node: XmlNode): XmlNode => {
    const area = parseArea(node.get('ref') ?? '');
    const after = area && shiftArea(area, change);
    return after ? node.with('ref', areaName(after)) : node;
  };
  for (const part of pack.related(entry.part, 'pivotTable'))
    pack.update(part, (root) =>
      mapChildren(root, (child) => (child.local === 'location' ? move(child) : child)),
    );
  for (const part of pack.related(pack.mainPart, 'pivotCacheDefinition'))
    pack.update(part, (root) =>
      mapChildren(root, (source) =>
        source.local !== 'cacheSource'
          ? source
          : mapChildren(source, (from) =>
              from.local === 'worksheetSource' &&
              from.get('sheet')?.toLowerCase() === entry.name.toLowerCase()
                ? move(from)
                : from,
            ),
      ),
    );
}
