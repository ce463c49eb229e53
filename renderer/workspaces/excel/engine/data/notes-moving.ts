import { areaName, parseArea } from '../../../../../core/formula/index.ts';
import {
  descendants,
  mapChildren,
  mapTree,
  textOf,
  type XmlNode,
} from '../../../../../core/ooxml/tree/index.ts';
import type { Book } from '../book.ts';
import { cellArea } from '../merges.ts';
import { noteCell } from '../structure/comments.ts';

interface Place {
  row: number;
  column: number;
}

/** The shape of a note, so many rows and columns further (its anchor: [MS-OI29500] 2.1.1699). */
function movedShape(shape: XmlNode, to: Place): XmlNode {
  const cell = noteCell(shape);
  if (!cell) return shape;
  const [rows, columns] = [to.row - cell.row, to.column - cell.column];
  if (rows === 0 && columns === 0) return shape;
  const made = mapTree(shape, (node) => {
    if (node.local === 'Row') return node.containing([String(to.row)]);
    if (node.local === 'Column') return node.containing([String(to.column)]);
    if (node.local !== 'Anchor') return node;
    const steps = [columns, 0, rows, 0, columns, 0, rows, 0];
    const numbers = textOf(node).split(',');
    return node.containing([numbers.map((each, at) => Number(each) + (steps[at] ?? 0)).join(', ')]);
  });
  return made ?? shape;
}

/** Moves the notes and comments of a sheet, and their shapes, to where `place` says. */
export function moveNotes(book: Book, sheet: number, place: (from: Place) => Place): void {
  const { package: pack } = book;
  const { part } = book.sheets[sheet]!;
  const moved = (node: XmlNode): XmlNode => {
    const area = parseArea(node.get('ref') ?? '');
    if (!area) return node;
    const to = place({ row: area.top, column: area.left });
    return node.with('ref', areaName(cellArea(to.row, to.column)));
  };
  for (const name of pack.related(part, 'comments'))
    pack.update(name, (root) =>
      mapChildren(root, (list) => (list.local === 'commentList' ? mapChildren(list, moved) : list)),
    );
  for (const name of pack.related(part, 'threadedComment'))
    pack.update(name, (root) => mapChildren(root, moved));
  for (const name of pack.related(part, 'vmlDrawing'))
    pack.update(name, (root) =>
      descendants(root, 'ClientData').length === 0
        ? root
        : mapChildren(root, (shape) => {
            const cell = noteCell(shape);
            return cell ? movedShape(shape, place(cell)) : shape;
          }),
    );
}
