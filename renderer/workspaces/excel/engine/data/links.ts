import {
  areaName,
  parseArea,
  parseReference,
  printReference,
  type Area,
} from '../../../../../core/formula/index.ts';
import {
  mapChildren,
  nodesOf,
  putChild,
  xmlNode,
  type XmlNode,
} from '../../../../../core/ooxml/tree/index.ts';
import type { Book } from '../book.ts';
import type { ExcelDocument } from '../document.ts';
import { overlap } from '../merges.ts';
import { order } from '../schema-order.ts';
import { idOf, withIdName } from './related.ts';

/** Where a link leads: out of the workbook, or to a place in it. */
export type Goal = { address: string } | { place: string };

/** Addresses that a link may have. None is ever opened here. */
const schemes = /^(https?:\/\/|mailto:|ftp:\/\/)\S/i;

/** What a typed goal means; null when it means nothing: an address, a mail address, a cell, a name. */
export function goalOf(book: Book, typed: string, home: number): Goal | null {
  const text = typed.trim();
  if (schemes.test(text)) return { address: text };
  if (/^www\.\S+\.\S+$/i.test(text)) return { address: `http://${text}` };
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) return { address: `mailto:${text}` };
  const inside = text.replace(/^#/, '');
  const reference = parseReference(inside);
  if (reference) {
    const sheet = reference.sheet === undefined ? home : book.sheetNamed(reference.sheet);
    const entry = book.sheets[sheet];
    return entry ? { place: printReference({ ...reference, sheet: entry.name }) } : null;
  }
  const named = book.sheetNamed(inside.replace(/^'|'$/g, ''));
  const entry = book.sheets[named];
  if (entry) return { place: printReference({ ...parseReference('A1')!, sheet: entry.name }) };
  const name = book.names.find((each) => each.name.toLowerCase() === inside.toLowerCase());
  return name ? { place: name.name } : null;
}

/** Takes links off areas, and the pointers that no other link has. */
export function removeLinks({ book, active }: ExcelDocument, areas: readonly Area[]): void {
  const gone: string[] = [];
  const kept: string[] = [];
  book.updateSheet(active, (root) =>
    putChild(root, 'hyperlinks', order.worksheet, (before) => {
      if (!before) return null;
      const made = mapChildren(before, (link) => {
        const place = parseArea(link.get('ref') ?? '');
        const off = place !== null && areas.some((each) => overlap(each, place));
        const id = idOf(link);
        if (id !== undefined) (off ? gone : kept).push(id);
        return off ? null : link;
      });
      return nodesOf(made).length === 0 ? null : made;
    }),
  );
  const { part } = book.sheets[active]!;
  for (const id of gone) if (!kept.includes(id)) book.package.unrelate(part, id);
}

/** Makes cells of the active sheet a link (CT_Hyperlink, ECMA-376 Part 1 §18.3.1.47), in place of the one there. */
export function addLink(document: ExcelDocument, area: Area, goal: Goal, tip: string): void {
  const { book, active } = document;
  removeLinks(document, [area]);
  const { part } = book.sheets[active]!;
  const id = 'address' in goal ? book.package.relate(part, 'hyperlink', goal.address, true) : null;
  book.updateSheet(active, (root) => {
    const { root: declared, name } = withIdName(root);
    const base = id === null ? root : declared;
    const link = (prefix: string): XmlNode =>
      xmlNode(`${prefix}hyperlink`, {
        ref: areaName(area),
        ...(id === null ? {} : { [name]: id }),
        location: 'place' in goal ? goal.place : null,
        tooltip: tip || null,
      });
    return putChild(base, 'hyperlinks', order.worksheet, (before) => {
      const list = before ?? xmlNode(`${root.prefix}hyperlinks`);
      return list.containing([...list.children, link(root.prefix)]);
    });
  });
}
