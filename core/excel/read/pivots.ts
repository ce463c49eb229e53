import { areaOf, parseReference } from '../../formula/index.ts';
import { childOf, elementsOf, type XmlElement } from '../../ooxml/index.ts';
import type { PivotTable, PivotValue } from '../model.ts';
import { decimal, flag, unescaped } from './attributes.ts';

/** What stands in a list of fields for the values themselves (ECMA-376 Part 1 §18.10.1.70). */
const valuesField = -2;

const fieldsIn = (parent: XmlElement | undefined, attribute: string): number[] =>
  (parent ? elementsOf(parent) : []).flatMap(({ attributes }) => decimal(attributes[attribute]) ?? []);

function readSource(cache: XmlElement | undefined): PivotTable['source'] {
  const source = childOf(cache, 's:cacheSource');
  const sheetSource = childOf(source, 's:worksheetSource')?.attributes ?? {};
  const reference = parseReference(sheetSource['ref'] ?? '');
  return {
    sheet: sheetSource['sheet'] ?? null,
    area: reference ? areaOf(reference) : null,
    name: sheetSource['name'] ?? null,
    external: source?.attributes['type'] === 'external' || sheetSource['r:id'] !== undefined,
  };
}

/** The one item that a filter lets through (§18.10.1.62): named as such, or the only one that is not hidden. */
function chosenItem(
  page: XmlElement,
  field: XmlElement | undefined,
  cacheField: XmlElement | undefined,
): string | null {
  const list = childOf(field, 's:items');
  const items = (list ? elementsOf(list) : []).filter(({ attributes }) => attributes['x'] !== undefined);
  const shown = items.filter(({ attributes }) => !flag(attributes['h'], false));
  const named = decimal(page.attributes['item']);
  const only = shown.length === 1 && items.length > 1 ? shown[0] : undefined;
  const item = named === undefined ? only : items[named];
  const shared = childOf(cacheField, 's:sharedItems');
  const value = item && shared && elementsOf(shared)[decimal(item.attributes['x']) ?? -1];
  return value ? unescaped(value.attributes['v'] ?? '') : null;
}

function chosenItems(
  root: XmlElement,
  cacheFields: readonly XmlElement[],
  names: readonly string[],
): PivotTable['chosen'] {
  const pages = childOf(root, 's:pageFields');
  const list = childOf(root, 's:pivotFields');
  const fields = list ? elementsOf(list) : [];
  return (pages ? elementsOf(pages) : []).flatMap((page) => {
    const at = decimal(page.attributes['fld']) ?? -1;
    const item = chosenItem(page, fields[at], cacheFields[at]);
    return item === null ? [] : [{ field: names[at] ?? '', item }];
  });
}

/** A pivot table and the cache that it draws from (§18.10.1.73, §18.10.1.67); null when it has no place. */
export function readPivot(root: XmlElement, cache: XmlElement | undefined): PivotTable | null {
  const reference = parseReference(childOf(root, 's:location')?.attributes['ref'] ?? '');
  if (!reference) return null;
  const stated = childOf(cache, 's:cacheFields');
  const cacheFields = stated ? elementsOf(stated) : [];
  const fields = cacheFields.map(({ attributes }) => unescaped(attributes['name'] ?? ''));
  const named = (indices: readonly number[]): string[] =>
    indices.filter((index) => index !== valuesField).flatMap((index) => fields[index] ?? []);
  const dataFields = childOf(root, 's:dataFields');
  return {
    name: root.attributes['name'] ?? '',
    area: areaOf(reference),
    source: readSource(cache),
    fields,
    rows: named(fieldsIn(childOf(root, 's:rowFields'), 'x')),
    columns: named(fieldsIn(childOf(root, 's:colFields'), 'x')),
    filters: named(fieldsIn(childOf(root, 's:pageFields'), 'fld')),
    values: (dataFields ? elementsOf(dataFields) : []).map(({ attributes }): PivotValue => ({
      field: fields[decimal(attributes['fld']) ?? -1] ?? '',
      function: attributes['subtotal'] ?? 'sum',
      name: unescaped(attributes['name'] ?? ''),
      shownAs: attributes['showDataAs'] ?? 'normal',
    })),
    chosen: chosenItems(root, cacheFields, fields),
    grandTotals: {
      rows: flag(root.attributes['rowGrandTotals'], true),
      columns: flag(root.attributes['colGrandTotals'], true),
    },
  };
}
