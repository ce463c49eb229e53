import { putChild, xmlNode, type XmlNode } from '../../../../core/ooxml/tree/index.ts';
import { defaultColumnCharacters } from './layout.ts';
import { order } from './schema-order.ts';
import { columnsOf } from './sizes.ts';

/** The root of a sheet with its columns stated by these elements; `cols` goes when none is left. */
export function withColumns(root: XmlNode, nodes: readonly XmlNode[]): XmlNode {
  return putChild(root, 'cols', order.worksheet, (before) => {
    if (nodes.length === 0) return null;
    return (before ?? xmlNode(`${root.prefix}cols`)).containing(nodes);
  });
}

/** The root of a sheet after columns from one to another, both included, state something else. */
export function changeColumns(
  root: XmlNode,
  first: number,
  last: number,
  change: (column: XmlNode) => XmlNode,
): XmlNode {
  const made: XmlNode[] = [];
  const spanned = (node: XmlNode, from: number, to: number): XmlNode =>
    node.withAll({ min: from + 1, max: to + 1 });
  const fresh = (from: number, to: number): void => {
    if (from > to) return;
    const width = defaultColumnCharacters(root);
    made.push(change(xmlNode(`${root.prefix}col`, { min: from + 1, max: to + 1, width })));
  };
  let next = first;
  for (const span of columnsOf(root)) {
    if (span.last < first) {
      made.push(span.node);
      continue;
    }
    if (span.first > last) {
      fresh(next, last);
      next = Math.max(next, last + 1);
      made.push(span.node);
      continue;
    }
    fresh(next, span.first - 1);
    if (span.first < first) made.push(spanned(span.node, span.first, first - 1));
    const [from, to] = [Math.max(span.first, first), Math.min(span.last, last)];
    made.push(change(spanned(span.node, from, to)));
    if (span.last > last) made.push(spanned(span.node, last + 1, span.last));
    next = Math.max(next, to + 1);
  }
  fresh(next, last);
  return withColumns(root, made);
}
