import { parseArea, type Area } from '../../formula/index.ts';
import { childOf, elementsOf, type XmlElement } from '../../ooxml/index.ts';
import type { AutoFilter, FilterColumn, FilterTest, SortKey, SortState } from '../model.ts';
import { count, decimal, flag, oneOf } from './attributes.ts';
import { comparisonOf } from './rules.ts';

const sortedBy = ['value', 'cellColor', 'fontColor', 'icon'] as const;

/** How rows were put in order (CT_SortState, ECMA-376 Part 1 §18.3.1.92). */
export function readSort(sortState: XmlElement | undefined): SortState | null {
  const area = parseArea(sortState?.attributes['ref'] ?? '');
  if (!sortState || !area) return null;
  return {
    area,
    keys: elementsOf(sortState).flatMap((child) => sortKey(child) ?? []),
    byColumns: flag(sortState.attributes['columnSort'], false),
  };
}

function sortKey({ name, attributes }: XmlElement): SortKey | null {
  const area = parseArea(attributes['ref'] ?? '');
  if (name !== 's:sortCondition' || !area) return null;
  return {
    area,
    descending: flag(attributes['descending'], false),
    by: oneOf(attributes['sortBy'], sortedBy, 'value'),
    customList: attributes['customList'] ?? null,
  };
}

/** A filter (CT_AutoFilter, §18.3.1.2). */
export function readFilter(autoFilter: XmlElement | undefined): AutoFilter | null {
  const area = parseArea(autoFilter?.attributes['ref'] ?? '');
  if (!autoFilter || !area) return null;
  return {
    area,
    columns: elementsOf(autoFilter).flatMap((child) => filterColumn(child, area) ?? []),
    sort: readSort(childOf(autoFilter, 's:sortState')),
  };
}

const nothing: Omit<FilterColumn, 'column' | 'kind'> = {
  values: [],
  blanks: false,
  tests: [],
  all: false,
  top: null,
  dynamic: null,
};

function filterColumn(element: XmlElement, { left }: Area): FilterColumn | null {
  const column = left + (count(element.attributes['colId']) ?? 0);
  const [how] = elementsOf(element);
  if (element.name !== 's:filterColumn' || !how) return null;
  const { attributes } = how;
  switch (how.name) {
    case 's:filters':
      return {
        ...nothing,
        column,
        kind: 'values',
        values: elementsOf(how).flatMap((each) => ticked(each) ?? []),
        blanks: flag(attributes['blank'], false),
      };
    case 's:customFilters':
      return {
        ...nothing,
        column,
        kind: 'tests',
        tests: elementsOf(how).map(testOf),
        all: flag(attributes['and'], false),
      };
    case 's:top10':
      return {
        ...nothing,
        column,
        kind: 'top',
        top: {
          count: decimal(attributes['val']) ?? 10,
          percent: flag(attributes['percent'], false),
          bottom: !flag(attributes['top'], true),
        },
      };
    case 's:dynamicFilter':
      return { ...nothing, column, kind: 'dynamic', dynamic: attributes['type'] ?? null };
    default:
      return how.name === 's:colorFilter' || how.name === 's:iconFilter'
        ? { ...nothing, column, kind: how.name === 's:iconFilter' ? 'icon' : 'color' }
        : null;
  }
}

/** A value, or a group of dates such as `2026-05` (§18.3.2.4). */
function ticked({ name, attributes }: XmlElement): string | null {
  if (name === 's:filter') return attributes['val'] ?? '';
  if (name !== 's:dateGroupItem') return null;
  const parts = ['year', 'month', 'day'].map((part) => attributes[part]).filter((part) => part !== undefined);
  return parts.map((part) => part.padStart(2, '0')).join('-');
}

const testOf = ({ attributes }: XmlElement): FilterTest => ({
  comparison: comparisonOf(attributes['operator']) ?? 'equal',
  value: attributes['val'] ?? '',
});
