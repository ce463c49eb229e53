import { areaOf, parseReference, type Area } from '../../../../../core/formula/index.ts';
import { childOf, childrenOf, nodesOf, type XmlNode } from '../../../../../core/ooxml/tree/index.ts';
import type { Book } from '../book.ts';
import { fromXstring } from '../file/strings.ts';
import { overlap } from '../merges.ts';

/** A pivot table on a sheet. Its part is its id. */
export interface PlacedPivot {
  readonly sheet: number;
  readonly part: string;
  readonly root: XmlNode;
  /** The part of its cache; null when there is none. */
  readonly cache: string | null;
  readonly name: string;
  /** The table without its filters. */
  readonly area: Area;
  /** Its filters, which stand above it; null when it has none. */
  readonly filters: Area | null;
}

function filtersOf(root: XmlNode, area: Area): Area | null {
  const count = childrenOf(childOf(root, 'pageFields'), 'pageField').length;
  if (count === 0) return null;
  const bottom = area.top - 2;
  return { top: bottom - count + 1, bottom, left: area.left, right: area.left + 1 };
}

/** Whether a workbook has any: most have none, and are asked often. */
const hasCaches = ({ root }: Book): boolean => childOf(root, 'pivotCaches') !== undefined;

/** The pivot tables of a sheet. */
export function pivotsOn(book: Book, sheet: number): PlacedPivot[] {
  const entry = book.sheets[sheet];
  if (!entry?.cells || !hasCaches(book)) return [];
  return book.package.related(entry.part, 'pivotTable').flatMap((part): PlacedPivot[] => {
    const root = book.package.root(part);
    const reference = parseReference(childOf(root, 'location')?.get('ref') ?? '');
    if (!root || !reference) return [];
    const area = areaOf(reference);
    const cache = book.package.related(part, 'pivotCacheDefinition')[0];
    return [
      {
        sheet,
        part,
        root,
        cache: cache !== undefined && book.package.store.has(cache) ? cache : null,
        name: fromXstring(root.get('name') ?? ''),
        area,
        filters: filtersOf(root, area),
      },
    ];
  });
}

export const allPivots = (book: Book): PlacedPivot[] =>
  book.sheets.flatMap((_, sheet) => pivotsOn(book, sheet));

export const areasOf = ({ area, filters }: PlacedPivot): Area[] => (filters ? [area, filters] : [area]);

/** The pivot table that touches an area; undefined when none does. */
export const pivotIn = (book: Book, sheet: number, area: Area): PlacedPivot | undefined =>
  pivotsOn(book, sheet).find((pivot) => areasOf(pivot).some((each) => overlap(each, area)));

/** The field of the filter whose cells are in this row of a pivot table; -1 when it is none of them. */
export function filterAt({ root, filters }: PlacedPivot, row: number, column: number): number {
  if (!filters || row < filters.top || row > filters.bottom) return -1;
  if (column !== filters.left && column !== filters.right) return -1;
  const page = nodesOf(childOf(root, 'pageFields') ?? root.containing([]))[row - filters.top];
  return Number(page?.get('fld') ?? -1);
}

/**
 * What a cell of a pivot table belongs to: the headings of columns, or the field of its row by its number among the
 * fields of rows; and in the cells of values, the value by its number.
 */
export function partAt(
  { root, area }: PlacedPivot,
  row: number,
  column: number,
): { line: 'columns' | number; value: number | null } {
  const location = childOf(root, 'location');
  const headers = Number(location?.get('firstDataRow') ?? 1);
  const inside = column - area.left - Number(location?.get('firstDataCol') ?? 1);
  if (row < area.top + headers) return { line: headers === 1 || inside < 0 ? 0 : 'columns', value: null };
  const line = nodesOf(childOf(root, 'rowItems') ?? root.containing([]))[row - area.top - headers];
  const depth = !line || line.get('t') === 'grand' ? 1 : Number(line.get('r') ?? 0) + nodesOf(line).length;
  const across = nodesOf(childOf(root, 'colItems') ?? root.containing([]))[inside];
  return { line: Math.max(0, depth - 1), value: inside < 0 ? null : Number(across?.get('i') ?? 0) };
}

/** The cells that a chart of a pivot table shows: its items and values, without the totals. */
export function chartedArea({ root, area }: PlacedPivot): Area | null {
  const totals = (list: string): number =>
    nodesOf(childOf(root, list) ?? root.containing([])).filter((each) => each.get('t') === 'grand').length;
  const top = area.top + Number(childOf(root, 'location')?.get('firstDataRow') ?? 1) - 1;
  const made = {
    ...area,
    top,
    bottom: area.bottom - totals('rowItems'),
    right: area.right - totals('colItems'),
  };
  return made.bottom > made.top && made.right > made.left ? made : null;
}

/** The choices of the filters of pivot tables, each with its button. */
export const pivotFilters = (
  book: Book,
  sheet: number,
): { range: Area; table: null; active: readonly number[] }[] =>
  pivotsOn(book, sheet).flatMap(({ root, filters }) =>
    childrenOf(childOf(root, 'pageFields'), 'pageField').map((page, at) => {
      const [row, column] = [filters!.top + at, filters!.right];
      const range = { top: row, bottom: row, left: column, right: column };
      return { range, table: null, active: page.get('item') === undefined ? [] : [column] };
    }),
  );
