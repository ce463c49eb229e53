import { areaName, dateOf, parseArea, type Area, type Scalar } from '../../../../../core/formula/index.ts';
import { comparableText } from '../../../../../core/language/index.ts';
import {
  at,
  childOf,
  childrenOf,
  mapChildren,
  nodesOf,
  putChild,
  xmlNode,
  type XmlNode,
} from '../../../../../core/ooxml/tree/index.ts';
import type { ExcelDocument } from '../document.ts';
import { newRow } from '../file/cells.ts';
import { changeRow } from '../file/row-tag.ts';
import { matcher } from '../finding.ts';
import { overlap } from '../merges.ts';
import { order } from '../schema-order.ts';
import { fixedReference, putName, removeName } from './naming.ts';
import type { Block } from './region.ts';
import { shownAt } from './shown.ts';

const filterName = '_xlnm._FilterDatabase';

/** What a column of a filter lets through. */
export type FilterTest =
  | { kind: 'values'; values: readonly string[]; blanks: boolean }
  | { kind: 'tests'; tests: readonly { operator: string; value: string }[]; all: boolean }
  | { kind: 'top'; count: number; percent: boolean; bottom: boolean }
  | { kind: 'average'; above: boolean };

/** The filter of a table, or of the active sheet. */
export const filterOf = (document: ExcelDocument, table: Block['table']): XmlNode | undefined =>
  table
    ? at(document.book.package.root(table.part), 'autoFilter')
    : childOf(document.part.root, 'autoFilter');

function putFilter(
  document: ExcelDocument,
  table: Block['table'],
  make: (before: XmlNode | undefined, prefix: string) => XmlNode | null,
): void {
  const { book, active } = document;
  if (table)
    book.package.update(table.part, (root) =>
      putChild(root, 'autoFilter', order.table, (before) => make(before, root.prefix)),
    );
  else
    book.updateSheet(active, (root) =>
      putChild(root, 'autoFilter', order.worksheet, (before) => make(before, root.prefix)),
    );
}

/** Puts filter arrows over a block (CT_AutoFilter, ECMA-376 Part 1 §18.3.1.2). A sheet has one filter of its own. */
export function addFilter(document: ExcelDocument, { area, table }: Block): void {
  const { book, active } = document;
  if (!table && filterOf(document, null)) removeFilter(document, null);
  putFilter(document, table, (_, prefix) => xmlNode(`${prefix}autoFilter`, { ref: areaName(area) }));
  if (!table)
    putName(book, {
      name: filterName,
      formula: fixedReference(book, active, area),
      sheet: active,
      hidden: true,
    });
}

/** Takes a filter away, and shows what it hid. */
export function removeFilter(document: ExcelDocument, table: Block['table']): void {
  const { book, active } = document;
  const area = parseArea(filterOf(document, table)?.get('ref') ?? '');
  putFilter(document, table, () => null);
  if (!table) removeName(book, filterName, active);
  if (area) hideRows(document, area, () => false);
}

/** A sheet's own filter cannot lie over a table. */
export function removeSheetFilterOver(document: ExcelDocument, area: Area): void {
  const own = parseArea(filterOf(document, null)?.get('ref') ?? '');
  if (own && overlap(own, area)) removeFilter(document, null);
}

/** Hides the rows of a filter below its headings for which `hides` is true, and shows the others. */
function hideRows(document: ExcelDocument, area: Area, hides: (row: number) => boolean): void {
  const { book, active, part } = document;
  const edit = part.rows.edit();
  for (let number = area.top + 1; number <= area.bottom; number++) {
    const row = part.rows.get(number);
    const hidden = hides(number);
    if (hidden === (row?.hidden ?? false)) continue;
    edit.setRow(number, changeRow(row ?? newRow(number), part.root.prefix, { hidden: hidden ? 1 : null }));
  }
  book.setSheet(active, part.withRows(edit.done()));
}

/** A test as the file states it (§18.3.2). */
function testNodes(prefix: string, test: FilterTest): XmlNode {
  switch (test.kind) {
    case 'values':
      return xmlNode(
        `${prefix}filters`,
        { blank: test.blanks ? 1 : null },
        test.values.map((val) => xmlNode(`${prefix}filter`, { val })),
      );
    case 'tests':
      return xmlNode(
        `${prefix}customFilters`,
        { and: test.all ? 1 : null },
        test.tests.map(({ operator, value }) =>
          xmlNode(`${prefix}customFilter`, { operator: operator === 'equal' ? null : operator, val: value }),
        ),
      );
    case 'top':
      return xmlNode(`${prefix}top10`, {
        top: test.bottom ? 0 : null,
        percent: test.percent ? 1 : null,
        val: test.count,
      });
    case 'average':
      return xmlNode(`${prefix}dynamicFilter`, { type: test.above ? 'aboveAverage' : 'belowAverage' });
  }
}

/** Lets a column of a filter through by a test; null lets everything through. Hides and shows rows. */
export function filterColumn(
  document: ExcelDocument,
  table: Block['table'],
  column: number,
  test: FilterTest | null,
): void {
  const area = parseArea(filterOf(document, table)?.get('ref') ?? '');
  if (!area) return;
  const colId = String(column - area.left);
  putFilter(document, table, (before, prefix) => {
    if (!before) return null;
    const kept = mapChildren(before, (each) =>
      each.local === 'filterColumn' && each.get('colId') === colId ? null : each,
    );
    if (!test) return kept;
    const node = xmlNode(`${prefix}filterColumn`, { colId }, [testNodes(prefix, test)]);
    const columns = [...childrenOf(kept, 'filterColumn'), node].sort(
      (one, other) => Number(one.get('colId')) - Number(other.get('colId')),
    );
    const others = nodesOf(kept).filter((each) => each.local !== 'filterColumn');
    return kept.containing([...columns, ...others]);
  });
  applyFilter(document, table);
}

/** Lets everything through again. */
export function clearFilter(document: ExcelDocument, table: Block['table']): void {
  putFilter(document, table, (before) =>
    before ? mapChildren(before, (each) => (each.local === 'filterColumn' ? null : each)) : null,
  );
  applyFilter(document, table);
}

/** Hides what a filter does not let through now, and shows the rest. */
export function applyFilter(document: ExcelDocument, table: Block['table']): void {
  const filter = filterOf(document, table);
  const area = parseArea(filter?.get('ref') ?? '');
  if (!filter || !area) return;
  const tests = childrenOf(filter, 'filterColumn').map((node) => {
    const column = area.left + Number(node.get('colId') ?? 0);
    return { column, passes: passesOf(document, node, area, column) };
  });
  hideRows(document, area, (row) => tests.some(({ column, passes }) => !passes(row, column)));
}

type Passes = (row: number, column: number) => boolean;

function passesOf(document: ExcelDocument, node: XmlNode, area: Area, column: number): Passes {
  const [how] = nodesOf(node);
  switch (how?.local) {
    case 'filters':
      return passesValues(document, how);
    case 'customFilters':
      return passesTests(document, how);
    case 'top10':
    case 'dynamicFilter':
      return passesNumbers(document, how, area, column);
    case undefined:
    default:
      // What we cannot judge stays as it is.
      return (row) => !document.part.rows.get(row)?.hidden;
  }
}

const valueOf = ({ calculation, active }: ExcelDocument, row: number, column: number): Scalar =>
  calculation.value(active, row, column);

function passesValues(document: ExcelDocument, how: XmlNode): Passes {
  const texts = new Set(childrenOf(how, 'filter').map((each) => comparableText(each.get('val') ?? '')));
  const dates = childrenOf(how, 'dateGroupItem');
  const blanks = /^(1|true)$/.test(how.get('blank') ?? '');
  return (row, column) => {
    const value = valueOf(document, row, column);
    if (value === null || value === '') return blanks;
    if (texts.has(comparableText(shownAt(document, row, column)))) return true;
    const date = typeof value === 'number' && dates.length > 0 ? dateOf(value) : null;
    return (
      date !== null &&
      dates.some((each) =>
        (['year', 'month', 'day'] as const).every(
          (part) => each.get(part) === undefined || Number(each.get(part)) === date[part],
        ),
      )
    );
  };
}

const comparisons: Readonly<Record<string, (difference: number) => boolean>> = {
  greaterThan: (difference) => difference > 0,
  greaterThanOrEqual: (difference) => difference >= 0,
  lessThan: (difference) => difference < 0,
  lessThanOrEqual: (difference) => difference <= 0,
};

function passesTests(document: ExcelDocument, how: XmlNode): Passes {
  const tests = childrenOf(how, 'customFilter').map((each) => ({
    operator: each.get('operator') ?? 'equal',
    text: each.get('val') ?? '',
  }));
  const all = /^(1|true)$/.test(how.get('and') ?? '');
  const holds = (
    row: number,
    column: number,
    { operator, text }: { operator: string; text: string },
  ): boolean => {
    const value = valueOf(document, row, column);
    const limit = text.trim() === '' ? Number.NaN : Number(text);
    const compares = comparisons[operator];
    if (compares) {
      if (typeof value === 'number') return !Number.isNaN(limit) && compares(value - limit);
      return typeof value === 'string' && Number.isNaN(limit) && compares(value.localeCompare(text));
    }
    const equal =
      typeof value === 'number' && !Number.isNaN(limit)
        ? value === limit
        : matcher(comparableText(text), { wholeCell: true })(comparableText(shownAt(document, row, column)));
    return operator === 'notEqual' ? !equal : equal;
  };
  return (row, column) =>
    all ? tests.every((test) => holds(row, column, test)) : tests.some((test) => holds(row, column, test));
}

/** The largest, the smallest, above or below the average. */
function passesNumbers(document: ExcelDocument, how: XmlNode, area: Area, column: number): Passes {
  const numbers: number[] = [];
  for (let row = area.top + 1; row <= area.bottom; row++) {
    const value = valueOf(document, row, column);
    if (typeof value === 'number') numbers.push(value);
  }
  if (how.local === 'dynamicFilter') {
    const mean = numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
    const type = how.get('type');
    if (type !== 'aboveAverage' && type !== 'belowAverage')
      return (row) => !document.part.rows.get(row)?.hidden;
    return (row) => {
      const value = valueOf(document, row, column);
      return typeof value === 'number' && (type === 'aboveAverage' ? value > mean : value < mean);
    };
  }
  const bottom = /^(0|false)$/.test(how.get('top') ?? '1');
  const asked = Number(how.get('val') ?? 10);
  const count = /^(1|true)$/.test(how.get('percent') ?? '')
    ? Math.max(1, Math.floor((numbers.length * asked) / 100))
    : asked;
  const sorted = numbers.toSorted((one, other) => (bottom ? one - other : other - one));
  const limit = sorted[Math.min(count, sorted.length) - 1];
  return (row) => {
    const value = valueOf(document, row, column);
    return typeof value === 'number' && limit !== undefined && (bottom ? value <= limit : value >= limit);
  };
}

export const isFiltered = (document: ExcelDocument, table: Block['table']): boolean =>
  childrenOf(filterOf(document, table), 'filterColumn').length > 0;
