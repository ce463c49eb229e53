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

/** A pivot table and the cache that it draws from (§18.10.1.73, §18.10.1.67); null when it has no place. */
export function readPivot(root: XmlElement, cache: XmlElement | undefined): PivotTable | null {
  const reference = parseReference(childOf(root, 's:location')?.attributes['ref'] ?? '');
  if (!reference) return null;
  const cacheFields = childOf(cache, 's:cacheFields');
  const fields = (cacheFields ? elementsOf(cacheFields) : []).map(({ attributes }) =>
    unescaped(attributes['name'] ?? ''),
  );
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
    grandTotals: {
      rows: flag(root.attributes['rowGrandTotals'], true),
      columns: flag(root.attributes['colGrandTotals'], true),
    },
  };
}
