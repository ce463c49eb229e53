import { XmlNode, xmlNode } from '../../../../../core/ooxml/tree/index.ts';
import type { Row } from './cells.ts';
import { rowFacts } from './scan.ts';

/** A row whose own tag states other things; `null` takes an attribute away. */
export function changeRow(
  row: Row,
  prefix: string,
  attributes: Readonly<Record<string, string | number | null>>,
): Row {
  const tag = row.open.trimStart();
  const lead = row.open.slice(0, row.open.length - tag.length);
  const before =
    tag === ''
      ? xmlNode(`${prefix}row`, { r: row.number + 1 })
      : new XmlNode(`${prefix}row`, tag, row.close === '' ? '' : row.close, []);
  const open = lead + before.withAll(attributes).open;
  return { ...row, open, ...rowFacts(open) };
}
