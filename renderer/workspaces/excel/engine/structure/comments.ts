import { isInside, parseArea, type Area } from '../../../../../core/formula/index.ts';
import {
  childOf,
  childrenOf,
  descendants,
  mapChildren,
  textOf,
  type XmlNode,
} from '../../../../../core/ooxml/tree/index.ts';
import type { Book } from '../book.ts';

/** Where the shape of a note says its cell is ([MS-OI29500] 2.1.1699, x:ClientData). */
export function noteCell(shape: XmlNode): { row: number; column: number; data: XmlNode } | null {
  const [data] = descendants(shape, 'ClientData');
  if (data?.get('ObjectType') !== 'Note') return null;
  const row = Number(textOf(descendants(data, 'Row')[0]) || Number.NaN);
  const column = Number(textOf(descendants(data, 'Column')[0]) || Number.NaN);
  return Number.isInteger(row) && Number.isInteger(column) ? { row, column, data } : null;
}

/** Takes away the comments of cells in areas, and the shapes that draw them. */
export function removeComments(book: Book, sheet: number, areas: readonly Area[]): void {
  const entry = book.sheets[sheet];
  if (!entry?.cells) return;
  const gone = (row: number, column: number): boolean => areas.some((area) => isInside(area, row, column));
  const goneRef = (node: XmlNode): boolean => {
    const area = parseArea(node.get('ref') ?? '');
    return area !== null && gone(area.top, area.left);
  };
  for (const part of book.package.related(entry.part, 'comments'))
    book.package.update(part, (root) => {
      const list = childOf(root, 'commentList');
      if (!list || !childrenOf(list, 'comment').some(goneRef)) return root;
      return mapChildren(root, (child) =>
        child === list ? mapChildren(child, (each) => (goneRef(each) ? null : each)) : child,
      );
    });
  for (const part of book.package.related(entry.part, 'threadedComment'))
    book.package.update(part, (root) => mapChildren(root, (each) => (goneRef(each) ? null : each)));
  for (const part of book.package.related(entry.part, 'vmlDrawing'))
    book.package.update(part, (root) =>
      mapChildren(root, (shape) => {
        const cell = noteCell(shape);
        return cell && gone(cell.row, cell.column) ? null : shape;
      }),
    );
}
