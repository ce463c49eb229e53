import {
  areaOf,
  errorNamed,
  parseReference,
  serialOf,
  type Scalar,
} from '../../../../../core/formula/index.ts';
import { offset1904 } from '../../../../../core/formula/dates.ts';
import { builtInFormats } from '../../../../../core/excel/read/number-formats.ts';
import { childOf, childrenOf, nodesOf, type XmlNode } from '../../../../../core/ooxml/tree/index.ts';
import type { Book } from '../book.ts';
import { fromXstring } from '../file/strings.ts';
import { memo } from '../memo.ts';
import type { PivotSource } from './cache-writing.ts';
import type { PivotData, PivotField } from './design.ts';

/** A day and time as caches state them; null when it is none. */
function serialOfText(text: string, date1904: boolean): number | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d))?/
    .exec(text)
    ?.slice(1)
    .map((each) => Number(each ?? 0));
  if (!parts) return null;
  const day = serialOf(parts[0]!, parts[1]!, parts[2]!);
  if (day === null) return null;
  const seconds = (parts[3] || 0) * 3600 + (parts[4] || 0) * 60 + (parts[5] || 0);
  return day + seconds / 86_400 - (date1904 ? offset1904 : 0);
}

function valueOf(node: XmlNode, date1904: boolean): Scalar {
  const text = node.get('v') ?? '';
  if (node.local === 'n') return Number.isFinite(Number(text)) && text !== '' ? Number(text) : null;
  if (node.local === 's') return fromXstring(text);
  if (node.local === 'b') return /^(1|true)$/.test(text);
  if (node.local === 'e') return errorNamed(text) ?? text;
  return node.local === 'd' ? serialOfText(text, date1904) : null;
}

/** The items that the cache lists for each field, in the order that indices mean. */
export const sharedItems = memo((root: XmlNode): readonly (readonly XmlNode[])[] =>
  childrenOf(childOf(root, 'cacheFields'), 'cacheField').map((field) =>
    nodesOf(childOf(field, 'sharedItems') ?? field.containing([])),
  ),
);

export const itemValue = (book: Book, node: XmlNode | undefined): Scalar =>
  node ? valueOf(node, book.date1904) : null;

/** The number format with an id; the built-in ones need not be stated (ECMA-376 Part 1 §18.8.30). */
export function formatOf({ styles }: Book, id: number): string {
  const stated = childrenOf(childOf(styles, 'numFmts'), 'numFmt').find(
    (each) => Number(each.get('numFmtId')) === id,
  );
  return stated?.get('formatCode') ?? builtInFormats[id] ?? 'General';
}

/** The names of the fields of a cache. */
export const fieldNames = (root: XmlNode): string[] =>
  childrenOf(childOf(root, 'cacheFields'), 'cacheField').map((each) => fromXstring(each.get('name') ?? ''));

/** Where the data of a cache are; null when they are not in cells of this workbook. */
export function sourceOfCache(root: XmlNode): PivotSource | null {
  const stated = childOf(root, 'cacheSource');
  const from = childOf(stated, 'worksheetSource');
  if (!from || from.attributes.some(([name]) => /:id$/.test(name))) return null;
  const name = from.get('name');
  if (name !== undefined) return { name };
  const reference = parseReference(from.get('ref') ?? '');
  const sheet = from.get('sheet');
  return reference && sheet !== undefined ? { sheet, area: areaOf(reference) } : null;
}

interface Known {
  root: XmlNode;
  styles: XmlNode;
  data: PivotData;
}
/** What was read last, by the root of the records: the ribbon asks after every key. */
const known = new WeakMap<XmlNode, Known>();

/** The data as they were when the pivot table was last brought up to date; null when the file does not keep them. */
export function dataOfCache(book: Book, cache: string): PivotData | null {
  const root = book.package.root(cache);
  const part = book.package.related(cache, 'pivotCacheRecords')[0];
  const stored = part === undefined ? undefined : book.package.root(part);
  if (!root || !stored) return null;
  const { styles } = book;
  const before = known.get(stored);
  if (before?.root === root && before.styles === styles) return before.data;
  const data = readData(book, root, stored);
  known.set(stored, { root, styles, data });
  return data;
}

function readData(book: Book, root: XmlNode, stored: XmlNode): PivotData {
  const shared = sharedItems(root).map((items) => items.map((each) => valueOf(each, book.date1904)));
  const records = childrenOf(stored, 'r').map((each) => nodesOf(each));
  const stated = childrenOf(childOf(root, 'cacheFields'), 'cacheField');
  const fields = fieldNames(root).map((name, index): PivotField => {
    const values = records.map((record): Scalar => {
      const node = record[index];
      if (!node) return null;
      return node.local === 'x'
        ? (shared[index]![Number(node.get('v'))] ?? null)
        : valueOf(node, book.date1904);
    });
    const dates = childOf(stated[index], 'sharedItems')?.get('containsDate') === '1';
    return { name, values, dates, format: formatOf(book, Number(stated[index]!.get('numFmtId') ?? 0)) };
  });
  return { fields, records: records.length };
}
