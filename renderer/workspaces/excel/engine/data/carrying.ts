import { intersection, type Area } from '../../../../../core/formula/index.ts';
import {
  childOf,
  childrenOf,
  descendants,
  insertChild,
  mapChildren,
  mapTree,
  nodesOf,
  putChild,
  textOf,
  xmlNode,
  type XmlContent,
  type XmlNode,
} from '../../../../../core/ooxml/tree/index.ts';
import type { Book } from '../book.ts';
import { contains, overlap } from '../merges.ts';
import { order } from '../schema-order.ts';
import { areasOver, areasWithout, joined, laidOver, placedOver, takenOut } from './placed.ts';

/** What goes along with cells: rules of conditional formats, and validations. */
export type Carried = 'rules' | 'validations';
export const everything: readonly Carried[] = ['rules', 'validations'];

const groups: Readonly<Record<string, Carried>> = {
  conditionalFormattings: 'rules',
  dataValidations: 'validations',
};

const hasAny = (root: XmlNode): boolean =>
  nodesOf(root).some(({ local }) => local === 'conditionalFormatting' || local === 'dataValidations') ||
  (childOf(root, 'extLst')?.print().includes('sqref') ?? false);

/** A list whose elements are made anew; null when none is left. */
function mapList(list: XmlNode, make: (element: XmlNode) => XmlNode | null): XmlNode | null {
  const made = mapChildren(list, make);
  if (made === list) return list;
  const count = nodesOf(made).length;
  if (count === 0) return null;
  return list.get('count') === undefined ? made : made.with('count', count);
}

/** Makes rules and validations of a sheet anew, their twins in the extension list too. */
function mapPlaced(
  root: XmlNode,
  kinds: readonly Carried[],
  make: (element: XmlNode) => XmlNode | null,
): XmlNode {
  return mapChildren(root, (child) => {
    if (child.local === 'conditionalFormatting') return kinds.includes('rules') ? make(child) : child;
    if (child.local === 'dataValidations')
      return kinds.includes('validations') ? mapList(child, make) : child;
    if (child.local !== 'extLst') return child;
    return mapList(child, (extension) =>
      mapList(extension, (group) => {
        const kind = groups[group.local];
        return kind !== undefined && kinds.includes(kind) ? mapList(group, make) : group;
      }),
    );
  });
}

/** Cells of `source` that are repeated over `target`; `origin` is where the pattern begins. */
export interface Carry {
  readonly source: Area;
  readonly target: Area;
  readonly origin: { readonly row: number; readonly column: number };
}

/** Where a part of the source comes to lie in the target. */
function copiesOf(part: Area, { source, target, origin }: Carry): Area[] {
  const height = source.bottom - source.top + 1;
  const width = source.right - source.left + 1;
  const allRows = part.top === source.top && part.bottom === source.bottom;
  const allColumns = part.left === source.left && part.right === source.right;
  const starts = (first: number, from: number, to: number, size: number): number[] => {
    const begin = first + Math.floor((from - first) / size) * size;
    const found: number[] = [];
    for (let at = begin; at <= to; at += size) found.push(at);
    return found;
  };
  const rows = allRows ? [target.top] : starts(origin.row, target.top, target.bottom, height);
  const columns = allColumns ? [target.left] : starts(origin.column, target.left, target.right, width);
  return rows.flatMap((row) =>
    columns.flatMap((column) => {
      const copy = {
        top: allRows ? target.top : row + part.top - source.top,
        bottom: allRows ? target.bottom : row + part.bottom - source.top,
        left: allColumns ? target.left : column + part.left - source.left,
        right: allColumns ? target.right : column + part.right - source.left,
      };
      return intersection(copy, target) ?? [];
    }),
  );
}

const copiedAreas = (element: XmlNode, carry: Carry): Area[] =>
  areasOver(element).flatMap((area) => {
    const part = intersection(area, carry.source);
    return part ? copiesOf(part, carry) : [];
  });

/** Lays rules and validations of some cells over others of the same sheet, in place of those that lie there. */
function carryHere(root: XmlNode, carry: Carry, kinds: readonly Carried[]): XmlNode {
  return mapPlaced(root, kinds, (element) => {
    const before = areasOver(element);
    const copies = copiedAreas(element, carry);
    if (copies.length === 0 && !before.some((area) => overlap(area, carry.target))) return element;
    return placedOver(element, joined([...areasWithout(before, [carry.target]), ...copies]));
  });
}

const highestPriority = (root: XmlNode): number =>
  descendants(root, 'cfRule').reduce((most, rule) => Math.max(most, Number(rule.get('priority')) || 0), 0);

/** A rule on another sheet: after the rules there, and without its twin. */
const ruleElsewhere = (element: XmlNode, after: number): XmlNode =>
  mapTree(element, (node) => {
    if (node.local === 'extLst') return null;
    return node.local === 'cfRule'
      ? node.with('priority', after + (Number(node.get('priority')) || 0))
      : node;
  }) ?? element;

/** A validation of the extension list as one of the sheet itself. */
function plainValidation(element: XmlNode, prefix: string): XmlNode {
  const limits = nodesOf(element).flatMap((each) =>
    /^formula[12]$/.test(each.local)
      ? [xmlNode(prefix + each.local, {}, [textOf(nodesOf(each)[0] ?? each)])]
      : [],
  );
  const attributes = Object.fromEntries(element.attributes.filter(([name]) => !name.includes(':')));
  return xmlNode(`${prefix}dataValidation`, attributes, limits);
}

function validationsOf(root: XmlNode): XmlNode[] {
  const own = childrenOf(childOf(root, 'dataValidations'), 'dataValidation');
  const extensions = nodesOf(childOf(root, 'extLst') ?? xmlNode('extLst')).flatMap(nodesOf);
  const newer = extensions.filter(({ local }) => local === 'dataValidations').flatMap(nodesOf);
  return [...own, ...newer.map((each) => laidOver(plainValidation(each, root.prefix), areasOver(each)))];
}

/** Takes rules and validations along to another sheet. */
function carryAway(from: XmlNode, to: XmlNode, carry: Carry, kinds: readonly Carried[]): XmlNode {
  let goal = mapPlaced(to, kinds, (element) => takenOut(element, [carry.target]));
  const placed = (element: XmlNode): XmlNode[] => {
    const copies = copiedAreas(element, carry);
    const made = copies.length === 0 ? null : placedOver(element, joined(copies));
    return made ? [made] : [];
  };
  if (kinds.includes('rules')) {
    const after = highestPriority(goal);
    for (const rule of childrenOf(from, 'conditionalFormatting').flatMap(placed))
      goal = insertChild(goal, ruleElsewhere(rule, after), order.worksheet);
  }
  const validations = kinds.includes('validations') ? validationsOf(from).flatMap(placed) : [];
  if (validations.length === 0) return goal;
  return putChild(goal, 'dataValidations', order.worksheet, (before) => {
    const list = before ?? xmlNode(`${goal.prefix}dataValidations`);
    const children = [...list.children, ...validations];
    return list
      .containing(children)
      .with('count', children.filter((each) => typeof each !== 'string').length);
  });
}

/** Lets rules and validations go along with cells that are copied or filled. */
export function carry(book: Book, from: number, to: number, what: Carry, kinds = everything): void {
  const { root } = book.sheet(from);
  if (!hasAny(root) && !hasAny(book.sheet(to).root)) return;
  book.updateSheet(to, (goal) =>
    from === to ? carryHere(goal, what, kinds) : carryAway(root, goal, what, kinds),
  );
}

/** Parts rules and validations of a sheet so that none lies both inside and outside of an area. */
export function parted(root: XmlNode, area: Area): XmlNode {
  if (!hasAny(root)) return root;
  const inside = (element: XmlNode): Area[] =>
    areasOver(element).flatMap((each) => intersection(each, area) ?? []);
  const split = (list: XmlNode): XmlNode => {
    const children = list.children.flatMap((each): XmlContent[] => {
      if (typeof each === 'string') return [each];
      const [within, rest] = [inside(each), areasWithout(areasOver(each), [area])];
      if (within.length === 0 || rest.length === 0) return [each];
      return [placedOver(each, rest)!, placedOver(each, within)!];
    });
    return children.length === list.children.length ? list : list.containing(children);
  };
  return mapChildren(split(root), (child) => {
    if (child.local === 'dataValidations') {
      const made = split(child);
      return made === child ? child : made.with('count', nodesOf(made).length);
    }
    if (child.local !== 'extLst') return child;
    return mapChildren(child, (extension) =>
      mapChildren(extension, (group) => (groups[group.local] === undefined ? group : split(group))),
    );
  });
}

/** Moves rules and validations with the cells under them, in place of those that lay where these come to. */
export function moveAlong(book: Book, from: { sheet: number; area: Area }, to: number, target: Area): void {
  const { root } = book.sheet(from.sheet);
  if (!hasAny(root) && !hasAny(book.sheet(to).root)) return;
  const [rows, columns] = [target.top - from.area.top, target.left - from.area.left];
  const moves = (element: XmlNode): boolean =>
    areasOver(element).length > 0 && areasOver(element).every((each) => contains(from.area, each));
  const step = (area: Area): Area => ({
    top: area.top + rows,
    bottom: area.bottom + rows,
    left: area.left + columns,
    right: area.right + columns,
  });
  if (from.sheet === to)
    return book.updateSheet(to, (goal) =>
      mapPlaced(goal, everything, (element) =>
        moves(element) ? laidOver(element, areasOver(element).map(step)) : takenOut(element, [target]),
      ),
    );
  const what: Carry = { source: from.area, target, origin: { row: target.top, column: target.left } };
  book.updateSheet(to, (goal) => carryAway(root, goal, what, everything));
  book.updateSheet(from.sheet, (before) =>
    mapPlaced(before, everything, (element) => (moves(element) ? null : element)),
  );
}
