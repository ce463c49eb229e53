import { parseArea } from '../../formula/index.ts';
import { childOf, elementsOf, textOf, type XmlElement } from '../../ooxml/index.ts';
import type { Table, TableColumn } from '../model.ts';
import { count, flag, unescaped } from './attributes.ts';
import { readFilter, readSort } from './filters.ts';
import { asShown } from './formulas.ts';

/** A table's part (CT_Table, ECMA-376 Part 1 §18.5.1.2); null when it has no place. */
export function readTable(root: XmlElement): Table | null {
  const { ref, name, displayName, headerRowCount, totalsRowCount } = root.attributes;
  const area = parseArea(ref ?? '');
  if (!area) return null;
  const style = childOf(root, 's:tableStyleInfo')?.attributes ?? {};
  const columns = childOf(root, 's:tableColumns');
  return {
    name: displayName ?? name ?? '',
    area,
    headerRow: (count(headerRowCount) ?? 1) > 0,
    totalRow: (count(totalsRowCount) ?? 0) > 0,
    columns: (columns ? elementsOf(columns) : []).map((column): TableColumn => {
      const total = column.attributes['totalsRowFunction'];
      const text = (child: string): string | null => {
        const element = childOf(column, child);
        return element ? asShown(unescaped(textOf(element))) : null;
      };
      return {
        name: unescaped(column.attributes['name'] ?? ''),
        total: total === undefined || total === 'none' ? null : total,
        totalLabel: column.attributes['totalsRowLabel'] ?? null,
        totalFormula: text('s:totalsRowFormula'),
        formula: text('s:calculatedColumnFormula'),
      };
    }),
    style: style['name'] ?? null,
    banded: { rows: flag(style['showRowStripes'], false), columns: flag(style['showColumnStripes'], false) },
    emphasised: { first: flag(style['showFirstColumn'], false), last: flag(style['showLastColumn'], false) },
    filter: readFilter(childOf(root, 's:autoFilter')),
    sort: readSort(childOf(root, 's:sortState') ?? childOf(childOf(root, 's:autoFilter'), 's:sortState')),
  };
}
