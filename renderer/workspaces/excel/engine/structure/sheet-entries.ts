import {
  childOf,
  childrenOf,
  mapChildren,
  xmlNode,
  type XmlNode,
} from '../../../../../core/ooxml/tree/index.ts';
import type { Book } from '../book.ts';

export const childNamed = (
  root: XmlNode,
  name: string,
  change: (child: XmlNode) => XmlNode | null,
): XmlNode => mapChildren(root, (child) => (child === childOf(root, name) ? change(child) : child));

/** The workbook's list of sheets changed; `newIndex` says where each one is now, `null` where it is gone. */
export function changeList(
  book: Book,
  change: (sheets: XmlNode) => XmlNode,
  newIndex: (old: number) => number | null,
): void {
  book.update((root) => {
    const listed = childNamed(root, 'sheets', change);
    const named = childNamed(listed, 'definedNames', (names) => {
      const made = mapChildren(names, (name) => {
        const local = name.get('localSheetId');
        if (local === undefined) return name;
        const index = newIndex(Number(local));
        return index === null ? null : name.with('localSheetId', index);
      });
      return childrenOf(made, 'definedName').length === 0 ? null : made;
    });
    return childNamed(named, 'bookViews', (views) =>
      mapChildren(views, (view) => {
        let made = view;
        for (const attribute of ['activeTab', 'firstSheet']) {
          const before = view.get(attribute);
          if (before !== undefined) made = made.with(attribute, newIndex(Number(before)) ?? 0);
        }
        return made;
      }),
    );
  });
}

/** The element that names a new sheet, with the prefix that this workbook has for relationships. */
function entryNode(book: Book, name: string, id: string): XmlNode {
  const { root } = book;
  const sheets = childOf(root, 'sheets')!;
  const taken = childrenOf(sheets, 'sheet').map((each) => Number(each.get('sheetId')) || 0);
  const first = childrenOf(sheets, 'sheet')[0];
  const attribute = first?.attributes.find(([each]) => /:id$/.test(each))?.[0] ?? 'r:id';
  const declared = first?.get(`xmlns:${attribute.split(':')[0]}`);
  return xmlNode(`${root.prefix}sheet`, {
    ...(declared ? { [`xmlns:${attribute.split(':')[0]}`]: declared } : {}),
    name,
    sheetId: Math.max(0, ...taken) + 1,
    [attribute]: id,
  });
}

/** Lists a part as the sheet at a place among the tabs. */
export function insertEntry(
  book: Book,
  at: number,
  name: string,
  part: string,
  kind: 'worksheet' | 'chartsheet' = 'worksheet',
): void {
  const id = book.package.relate(book.package.mainPart, kind, part);
  const node = entryNode(book, name, id);
  const before = book.sheets[at]?.node;
  changeList(
    book,
    (sheets) => {
      const index = before ? sheets.children.indexOf(before) : sheets.children.length;
      return sheets.containing(sheets.children.toSpliced(index, 0, node));
    },
    (old) => (old >= at ? old + 1 : old),
  );
}
