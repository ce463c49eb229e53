import {
  areaName,
  dateOf,
  isError,
  numberText,
  type Area,
  type Scalar,
} from '../../../../../core/formula/index.ts';
import { offset1904, timeOf } from '../../../../../core/formula/dates.ts';
import { xmlNode, type XmlNode } from '../../../../../core/ooxml/tree/index.ts';
import { toXstring } from '../file/strings.ts';
import type { PivotData, PivotField } from './design.ts';
import { itemsOf, type FieldItems } from './items.ts';

export const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Where the data of a pivot table are: cells of a sheet, or a table or name. */
export type PivotSource = { readonly sheet: string; readonly area: Area } | { readonly name: string };

/** What the cache of a pivot table is written from. */
export interface CacheFacts {
  data: PivotData;
  source: PivotSource;
  /** Fields whose items the pivot tables name. */
  listed: ReadonlySet<string>;
  date1904: boolean;
  /** The id of a number format. */
  formatId(code: string): number;
  now: number;
}

const two = (part: number): string => String(part).padStart(2, '0');

/** A day and time as files write it in caches (xsd:dateTime). */
function dateText(serial: number, date1904: boolean): string {
  const shifted = serial + (date1904 ? offset1904 : 0);
  const { hour, minute, second } = timeOf(shifted);
  const { year, month, day } = dateOf(shifted)!;
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}`;
}

/** A value as an item or in a record (§18.10.1.10 and after). */
function valueNode(value: Scalar, { dates }: PivotField, date1904: boolean): XmlNode {
  if (value === null) return xmlNode('m');
  if (typeof value === 'number')
    return dates ? xmlNode('d', { v: dateText(value, date1904) }) : xmlNode('n', { v: numberText(value) });
  if (typeof value === 'string') return xmlNode('s', { v: toXstring(value) });
  return isError(value) ? xmlNode('e', { v: value.error }) : xmlNode('b', { v: Number(value) });
}

/** What kinds of values a field has (CT_SharedItems, §18.10.1.90); what is usual is not said. */
function kindsOf({ values, dates }: PivotField, date1904: boolean): Record<string, string | number | null> {
  const numbers = values.filter((each) => typeof each === 'number');
  const texts = values.some((each) => typeof each === 'string' || isError(each) || typeof each === 'boolean');
  const blank = values.includes(null);
  const long = values.some((each) => typeof each === 'string' && each.length > 255);
  const found: Record<string, string | number | null> = {};
  if (!texts && !blank) found['containsSemiMixedTypes'] = 0;
  if (numbers.length > 0) {
    if (dates && !texts) found['containsNonDate'] = 0;
    if (dates) found['containsDate'] = 1;
    if (!texts) found['containsString'] = 0;
    if (blank) found['containsBlank'] = 1;
    if (texts) found['containsMixedTypes'] = 1;
    const least = numbers.reduce((one, other) => Math.min(one, other));
    const most = numbers.reduce((one, other) => Math.max(one, other));
    if (dates) {
      found['minDate'] = dateText(least, date1904);
      found['maxDate'] = dateText(most, date1904);
    } else {
      found['containsNumber'] = 1;
      if (numbers.every(Number.isInteger)) found['containsInteger'] = 1;
      found['minValue'] = numberText(least);
      found['maxValue'] = numberText(most);
    }
  } else if (blank) {
    if (!texts) {
      found['containsNonDate'] = 0;
      found['containsString'] = 0;
    }
    found['containsBlank'] = 1;
  }
  if (long) found['longText'] = 1;
  return found;
}

/** Items are listed where a pivot table names them, and of all fields that hold more than numbers. */
function listedItems(field: PivotField, listed: ReadonlySet<string>): FieldItems | null {
  const plain = field.values.every((each) => typeof each === 'number' || each === null);
  return listed.has(field.name) || !plain ? itemsOf(field, false, 'en') : null;
}

function fieldNode(field: PivotField, items: FieldItems | null, facts: CacheFacts): XmlNode {
  const kinds = kindsOf(field, facts.date1904);
  const shared = items
    ? xmlNode(
        'sharedItems',
        { ...kinds, count: items.values.length },
        items.values.map((each) => valueNode(each, field, facts.date1904)),
      )
    : xmlNode('sharedItems', kinds);
  return xmlNode('cacheField', { name: toXstring(field.name), numFmtId: facts.formatId(field.format) }, [
    shared,
  ]);
}

const sourceNode = (source: PivotSource): XmlNode =>
  xmlNode('cacheSource', { type: 'worksheet' }, [
    xmlNode(
      'worksheetSource',
      'name' in source ? { name: source.name } : { ref: areaName(source.area), sheet: source.sheet },
    ),
  ]);

/**
 * The cache of a pivot table: a picture of its data (CT_PivotCacheDefinition, ECMA-376 Part 1 §18.10.1.67) and its
 * records (§18.10.1.68). Programs look at the data again when they open the file, for the words of their own language.
 */
export function cacheParts(facts: CacheFacts, recordsId: string): { definition: XmlNode; records: XmlNode } {
  const { data, source, listed, date1904 } = facts;
  const items = data.fields.map((field) => listedItems(field, listed));
  const definition = xmlNode(
    'pivotCacheDefinition',
    {
      xmlns: main,
      'xmlns:r': relationships,
      'r:id': recordsId,
      refreshOnLoad: 1,
      refreshedDate: facts.now,
      createdVersion: 6,
      refreshedVersion: 6,
      minRefreshableVersion: 3,
      recordCount: data.records,
    },
    [
      sourceNode(source),
      xmlNode(
        'cacheFields',
        { count: data.fields.length },
        data.fields.map((field, index) => fieldNode(field, items[index]!, facts)),
      ),
    ],
  );
  const record = (at: number): XmlNode =>
    xmlNode(
      'r',
      {},
      data.fields.map((field, index) =>
        items[index]
          ? xmlNode('x', { v: items[index].ofRecord[at]! })
          : valueNode(field.values[at] ?? null, field, date1904),
      ),
    );
  const records = xmlNode(
    'pivotCacheRecords',
    { xmlns: main, 'xmlns:r': relationships, count: data.records },
    Array.from({ length: data.records }, (_, at) => record(at)),
  );
  return { definition, records };
}
