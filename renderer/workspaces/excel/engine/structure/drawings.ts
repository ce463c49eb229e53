import {
  areaName,
  parseArea,
  shiftArea,
  type Area,
  type SheetChange,
} from '../../../../../core/formula/index.ts';
import {
  childOf,
  descendants,
  mapChildren,
  mapTree,
  textOf,
  type XmlNode,
} from '../../../../../core/ooxml/tree/index.ts';
import type { Book } from '../book.ts';
import { noteCell } from './comments.ts';

const line = (row: number, column: number): Area => ({ top: row, bottom: row, left: column, right: column });

/** Where a corner goes: rows or columns before it move it, and if its own are deleted it goes to what follows. */
function cornerAfter(
  row: number,
  column: number,
  change: SheetChange,
): { row: number; column: number; kept: boolean } {
  const { within } = change;
  const across = change.axis === 'row' ? column : row;
  if (within && (across < within.first || across > within.last)) return { row, column, kept: true };
  const after = shiftArea(line(row, column), { ...change });
  if (after) return { row: after.top, column: after.left, kept: true };
  return change.axis === 'row'
    ? { row: change.at, column, kept: false }
    : { row, column: change.at, kept: false };
}

const numberIn = (corner: XmlNode | undefined, name: string): number =>
  Number(textOf(childOf(corner, name)) || 0);

function moveCorner(
  corner: XmlNode,
  to: { row: number; column: number; kept: boolean },
  axis: string,
): XmlNode {
  return mapChildren(corner, (child) => {
    const text =
      child.local === 'row'
        ? to.row
        : child.local === 'col'
          ? to.column
          : !to.kept && child.local === (axis === 'row' ? 'rowOff' : 'colOff')
            ? 0
            : null;
    return text === null || textOf(child) === String(text) ? child : child.containing([String(text)]);
  });
}

/** Anchors of pictures and charts (ECMA-376 Part 1 §20.5.2.33): with the cells, unless they stand by themselves. */
function shiftAnchor(anchor: XmlNode, change: SheetChange): XmlNode {
  const from = childOf(anchor, 'from');
  if (!from || anchor.get('editAs') === 'absolute') return anchor;
  const start = { row: numberIn(from, 'row'), column: numberIn(from, 'col') };
  const moved = cornerAfter(start.row, start.column, change);
  const alone = anchor.get('editAs') === 'oneCell';
  return mapChildren(anchor, (child) => {
    if (child.local === 'from') return moveCorner(child, moved, change.axis);
    if (child.local !== 'to') return child;
    const end = { row: numberIn(child, 'row'), column: numberIn(child, 'col') };
    const after = alone
      ? { row: end.row + moved.row - start.row, column: end.column + moved.column - start.column, kept: true }
      : cornerAfter(end.row, end.column, change);
    return moveCorner(child, after, change.axis);
  });
}

const anchors = new Set(['twoCellAnchor', 'oneCellAnchor']);

function shiftNote(shape: XmlNode, change: SheetChange): XmlNode | null {
  const cell = noteCell(shape);
  if (!cell) return shape;
  const after = shiftArea(line(cell.row, cell.column), change);
  if (!after) return null;
  const [rows, columns] = [after.top - cell.row, after.left - cell.column];
  if (rows === 0 && columns === 0) return shape;
  return mapTree(shape, (node) => {
    if (node.local === 'Row') return node.containing([String(after.top)]);
    if (node.local === 'Column') return node.containing([String(after.left)]);
    if (node.local !== 'Anchor') return node;
    // Left column, offset, top row, offset, right column, offset, bottom row, offset.
    const steps = [columns, 0, rows, 0, columns, 0, rows, 0];
    const numbers = textOf(node).split(',');
    return node.containing([numbers.map((each, at) => Number(each) + (steps[at] ?? 0)).join(', ')]);
  });
}

/** Comments, their shapes, pictures and charts of a sheet, in their new places. */
export function shiftDrawings(book: Book, sheet: number, change: SheetChange): void {
  const { package: pack } = book;
  const entry = book.sheets[sheet]!;
  const placed = (node: XmlNode): XmlNode | null => {
    const area = parseArea(node.get('ref') ?? '');
    const after = area && shiftArea(area, change);
    return area ? (after ? node.with('ref', areaName(after)) : null) : node;
  };
  for (const part of pack.related(entry.part, 'comments'))
    pack.update(part, (root) =>
      mapChildren(root, (list) => (list.local === 'commentList' ? mapChildren(list, placed) : list)),
    );
  for (const part of pack.related(entry.part, 'threadedComment'))
    pack.update(part, (root) => mapChildren(root, placed));
  for (const part of pack.related(entry.part, 'vmlDrawing'))
    pack.update(part, (root) =>
      descendants(root, 'ClientData').length === 0
        ? root
        : mapChildren(root, (shape) => shiftNote(shape, change)),
    );
  for (const part of pack.related(entry.part, 'drawing'))
    pack.update(part, (root) =>
      mapChildren(root, (anchor) => (anchors.has(anchor.local) ? shiftAnchor(anchor, change) : anchor)),
    );
}
