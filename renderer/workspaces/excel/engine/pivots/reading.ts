import { at, childOf, childrenOf, nodesOf, type XmlNode } from '../../../../../core/ooxml/tree/index.ts';
import type { Book } from '../book.ts';
import { fromXstring } from '../file/strings.ts';
import { fieldNames, formatOf, itemValue, sharedItems, sourceOfCache } from './cache-reading.ts';
import {
  pivotFunctions,
  shares,
  type ItemOrder,
  type PivotDesign,
  type PivotFunction,
  type PivotValue,
  type Share,
} from './design.ts';
import { keyOf } from './items.ts';
import type { PlacedPivot } from './placed.ts';
import { seenFormats } from './seen-formats.ts';
import { isUsualName } from './words.ts';

const isOn = (text: string | undefined, usual: boolean): boolean =>
  text === undefined ? usual : /^(1|true)$/.test(text);

/** What a pivot table may say that a design does not: grouped days, calculated fields, filters by condition. */
function isBeyond(root: XmlNode, cache: XmlNode): boolean {
  const fields = childrenOf(childOf(cache, 'cacheFields'), 'cacheField');
  const functions = childrenOf(childOf(root, 'dataFields'), 'dataField');
  return (
    sourceOfCache(cache) === null ||
    childOf(root, 'filters') !== undefined ||
    childOf(root, 'pivotHierarchies') !== undefined ||
    fields.some(
      (each) => childOf(each, 'fieldGroup') !== undefined || !isOn(each.get('databaseField'), true),
    ) ||
    functions.some(
      (each) =>
        !pivotFunctions.includes((each.get('subtotal') ?? 'sum') as PivotFunction) ||
        !shares.includes((each.get('showDataAs') ?? 'normal') as Share),
    )
  );
}

const numbersIn = (list: XmlNode | undefined, attribute: string): number[] =>
  (list ? nodesOf(list) : []).map((each) => Number(each.get(attribute) ?? Number.NaN));

function valuesIn(book: Book, pivot: PlacedPivot, names: readonly string[]): PivotValue[] {
  const seen = seenFormats(book, pivot);
  return childrenOf(childOf(pivot.root, 'dataFields'), 'dataField').flatMap((node, at): PivotValue[] => {
    const field = names[Number(node.get('fld'))];
    if (field === undefined) return [];
    const id = node.get('numFmtId');
    const stated = id === undefined ? null : formatOf(book, Number(id));
    const now = seen.get(at) ?? stated;
    const value: PivotValue = {
      field,
      function: (node.get('subtotal') ?? 'sum') as PivotFunction,
      shownAs: (node.get('showDataAs') ?? 'normal') as Share,
      name: null,
      format: now === (stated ?? 'General') ? stated : now,
    };
    const name = fromXstring(node.get('name') ?? '');
    return [name === '' || isUsualName(value, name) ? value : { ...value, name }];
  });
}

/** How the items of a field stand, where that is said (§18.10.1.1 for the value that they stand by). */
function orderIn(field: XmlNode, values: readonly PivotValue[]): ItemOrder | null {
  const type = field.get('sortType');
  if (type !== 'ascending' && type !== 'descending') return null;
  const reference = at(field, 'autoSortScope', 'pivotArea', 'references', 'reference');
  const value = reference && values[Number(childOf(reference, 'x')?.get('v') ?? 0)];
  return {
    descending: type === 'descending',
    by: value ? { field: value.field, function: value.function } : null,
  };
}

/** What a pivot table shows; null when it says more than Mashq can keep, and has to be left as it is. */
export function designOf(book: Book, pivot: PlacedPivot): PivotDesign | null {
  const { root, cache } = pivot;
  const cacheRoot = cache === null ? undefined : book.package.root(cache);
  if (!cacheRoot || isBeyond(root, cacheRoot)) return null;
  const names = fieldNames(cacheRoot);
  const shared = sharedItems(cacheRoot);
  const named = (list: string, attribute: string): string[] =>
    numbersIn(childOf(root, list), attribute).flatMap((index) => names[index] ?? []);
  const keyAt = (field: number, item: XmlNode | undefined): string | null => {
    const node = shared[field]?.[Number(item?.get('x') ?? Number.NaN)];
    return node ? keyOf(itemValue(book, node)) : null;
  };
  const hidden = new Map<string, ReadonlySet<string>>();
  const orders = new Map<string, ItemOrder>();
  const values = valuesIn(book, pivot, names);
  const fields = childrenOf(childOf(root, 'pivotFields'), 'pivotField');
  const itemsAt = (field: number): XmlNode[] => childrenOf(childOf(fields[field], 'items'), 'item');
  for (const [index, field] of fields.entries()) {
    const keys = itemsAt(index).flatMap((item) =>
      isOn(item.get('h'), false) ? (keyAt(index, item) ?? []) : [],
    );
    if (keys.length > 0) hidden.set(names[index]!, new Set(keys));
    const order = orderIn(field, values);
    if (order) orders.set(names[index]!, order);
  }
  const chosen = new Map<string, string>();
  for (const page of childrenOf(childOf(root, 'pageFields'), 'pageField')) {
    const field = Number(page.get('fld'));
    const item = page.get('item');
    const key = item === undefined ? null : keyAt(field, itemsAt(field)[Number(item)]);
    if (key !== null) chosen.set(names[field]!, key);
  }
  return {
    rows: named('rowFields', 'x'),
    columns: named('colFields', 'x'),
    filters: named('pageFields', 'fld'),
    values,
    chosen,
    hidden,
    orders,
    totals: { rows: isOn(root.get('rowGrandTotals'), true), columns: isOn(root.get('colGrandTotals'), true) },
  };
}
