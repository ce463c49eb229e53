import {
  areaName,
  parseArea,
  shiftArea,
  sheetColumns,
  type Area,
  type SheetChange,
} from '../../../../../core/formula/index.ts';
import {
  encodeText,
  mapChildren,
  nodesOf,
  textOf,
  type XmlNode,
} from '../../../../../core/ooxml/tree/index.ts';
import { isOneCell } from '../merges.ts';
import { columnsOf } from '../sizes.ts';
import { withColumns } from '../columns.ts';

/** An area that only some cells of which move: what stays, what moves, what stays. */
function pieces(area: Area, { axis, within }: SheetChange): Area[] {
  if (!within) return [area];
  const [start, end] = axis === 'row' ? (['left', 'right'] as const) : (['top', 'bottom'] as const);
  if (area[start] > within.last || area[end] < within.first) return [area];
  const made: Area[] = [];
  if (area[start] < within.first) made.push({ ...area, [end]: within.first - 1 });
  made.push({
    ...area,
    [start]: Math.max(area[start], within.first),
    [end]: Math.min(area[end], within.last),
  });
  if (area[end] > within.last) made.push({ ...area, [start]: within.last + 1 });
  return made;
}

/** What is put in right after an area looks like its end: rules that hold there hold for the new cells too. */
function grownAtEnd(area: Area, { kind, axis, at, count, within }: SheetChange): Area {
  if (kind !== 'insert') return area;
  const [first, last] = axis === 'row' ? [area.left, area.right] : [area.top, area.bottom];
  if (within && (first < within.first || last > within.last)) return area;
  if (axis === 'row') return area.bottom === at - 1 ? { ...area, bottom: area.bottom + count } : area;
  return area.right === at - 1 ? { ...area, right: area.right + count } : area;
}

/** The areas of a rule, such as `A1:B2 D4`, after a change; what was deleted is left out. */
function shiftRule(text: string, change: SheetChange): string {
  const areas = text.split(/\s+/).flatMap((each) => parseArea(each) ?? []);
  return areas
    .flatMap((area) => pieces(area, change))
    .flatMap((area) => {
      const grown = grownAtEnd(area, change);
      return grown === area ? (shiftArea(area, change) ?? []) : grown;
    })
    .map(areaName)
    .join(' ');
}

/** One area after a change; nothing when it was deleted. */
function shiftPlace(text: string, change: SheetChange): string {
  const area = parseArea(text);
  if (!area) return text;
  const after = shiftArea(area, change);
  return after ? areaName(after) : '';
}

/** An element with its place shifted; null when the place was deleted. */
function shifted(node: XmlNode, attribute: string, change: SheetChange): XmlNode | null {
  const before = node.get(attribute);
  if (before === undefined) return node;
  const after = attribute === 'sqref' ? shiftRule(before, change) : shiftPlace(before, change);
  return after === '' ? null : after === before ? node : node.with(attribute, after);
}

/** A list of placed elements; it goes when none is left, and counts the others. */
function shiftedList(list: XmlNode, each: (node: XmlNode) => XmlNode | null): XmlNode | null {
  const made = mapChildren(list, each);
  if (made === list) return list;
  const count = nodesOf(made).length;
  if (count === 0) return null;
  return made.get('count') === undefined ? made : made.with('count', count);
}

function shiftedMerge(node: XmlNode, change: SheetChange): XmlNode | null {
  const made = shifted(node, 'ref', change);
  const area = made && parseArea(made.get('ref') ?? '');
  return area && isOneCell(area) ? null : made;
}

/** A column of a filter counts from the filter's first column. */
export function shiftedFilter(filter: XmlNode, change: SheetChange): XmlNode | null {
  const before = parseArea(filter.get('ref') ?? '');
  const made = shifted(filter, 'ref', change);
  const after = made && parseArea(made.get('ref') ?? '');
  if (!made || !before || !after) return made;
  return mapChildren(made, (child) => {
    if (child.local === 'sortState') return shiftedSort(child, change);
    if (child.local !== 'filterColumn' || change.axis === 'row') return child;
    const column = before.left + Number(child.get('colId') ?? 0);
    const place = shiftArea({ ...before, left: column, right: column }, change);
    return place ? child.with('colId', place.left - after.left) : null;
  });
}

export function shiftedSort(sort: XmlNode, change: SheetChange): XmlNode | null {
  const made = shifted(sort, 'ref', change);
  return made && mapChildren(made, (condition) => shifted(condition, 'ref', change));
}

/** A page ends before a row or column: where that is after a change. What stands before a deleted row stands there still. */
function breakAfter(id: number, { kind, at, count }: SheetChange): number {
  if (kind === 'insert') return id >= at ? id + count : id;
  return id <= at ? id : Math.max(at, id - count);
}

function shiftedBreaks(list: XmlNode, change: SheetChange): XmlNode | null {
  const ofRows = list.local === 'rowBreaks';
  if (change.within || ofRows !== (change.axis === 'row')) return list;
  const taken = new Set<number>();
  const made = mapChildren(list, (each) => {
    const id = breakAfter(Number(each.get('id')), change);
    if (id === 0 || taken.has(id)) return null;
    taken.add(id);
    return each.with('id', id);
  });
  if (made === list) return list;
  const count = nodesOf(made).length;
  return count === 0
    ? null
    : made.withAll({ count, manualBreakCount: made.get('manualBreakCount') && count });
}

/** Lists in extensions place themselves by the text of `sqref`. */
function shiftedExtension(node: XmlNode, change: SheetChange): XmlNode | null {
  if (node.local === 'sqref') {
    const after = shiftRule(textOf(node), change);
    return after === '' ? null : after === textOf(node) ? node : node.containing([encodeText(after)]);
  }
  const placed = nodesOf(node).some((each) => each.local === 'sqref');
  const made = mapChildren(node, (child) => shiftedExtension(child, change));
  if (placed && !nodesOf(made).some((each) => each.local === 'sqref')) return null;
  const emptied = nodesOf(node).length > 0 && nodesOf(made).length === 0;
  return emptied ? null : made;
}

/** Columns after some were inserted or deleted; new ones look like the one before. */
function shiftedColumns(root: XmlNode, { kind, at, count }: SheetChange): XmlNode {
  const made = columnsOf(root).flatMap(({ first, last, node }): XmlNode[] => {
    const area: Area = { top: 0, bottom: 0, left: first, right: last };
    const grows = kind === 'insert' && first < at && last >= at - 1;
    if (grows) {
      const right = Math.min(sheetColumns - 1, last + count);
      return [node.with('max', right + 1)];
    }
    const after = shiftArea(area, { kind, axis: 'column', at, count });
    return after ? [node.withAll({ min: after.left + 1, max: after.right + 1 })] : [];
  });
  return withColumns(root, made);
}

const placedLists: Readonly<Record<string, string>> = {
  dataValidations: 'sqref',
  hyperlinks: 'ref',
  ignoredErrors: 'sqref',
  protectedRanges: 'sqref',
  cellWatches: 'r',
};

/** Everything round the cells of a sheet, in its new place. Formulas are rewritten elsewhere. */
export function shiftBeside(root: XmlNode, change: SheetChange): XmlNode {
  const placed = mapChildren(root, (child) => {
    const attribute = placedLists[child.local];
    if (attribute) return shiftedList(child, (each) => shifted(each, attribute, change));
    switch (child.local) {
      case 'mergeCells':
        return shiftedList(child, (each) => shiftedMerge(each, change));
      case 'conditionalFormatting':
        return shifted(child, 'sqref', change);
      case 'autoFilter':
        return shiftedFilter(child, change);
      case 'sortState':
        return shiftedSort(child, change);
      case 'rowBreaks':
      case 'colBreaks':
        return shiftedBreaks(child, change);
      case 'extLst':
        return shiftedExtension(child, change);
      default:
        return child;
    }
  });
  return change.axis === 'column' && !change.within ? shiftedColumns(placed, change) : placed;
}
