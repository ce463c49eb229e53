import { areaName, copyReferences, parseArea, type Area } from '../../../../../core/formula/index.ts';
import {
  childOf,
  encodeText,
  mapChildren,
  mapTree,
  nodesOf,
  textOf,
  type XmlNode,
} from '../../../../../core/ooxml/tree/index.ts';
import { overlap } from '../merges.ts';

/** Elements with a place that hold formulas, in rules and validations, those of extension lists too. */
const formulas = new Set(['formula', 'formula1', 'formula2', 'f']);

/** What is left of an area without another. */
function without(area: Area, gone: Area): Area[] {
  if (!overlap(area, gone)) return [area];
  const top = Math.max(area.top, gone.top);
  const bottom = Math.min(area.bottom, gone.bottom);
  return [
    { ...area, bottom: top - 1 },
    { ...area, top: bottom + 1 },
    { top, bottom, left: area.left, right: gone.left - 1 },
    { top, bottom, left: gone.right + 1, right: area.right },
  ].filter((each) => each.top <= each.bottom && each.left <= each.right);
}

export const areasWithout = (areas: readonly Area[], gone: readonly Area[]): readonly Area[] =>
  gone.reduce<readonly Area[]>((left, each) => left.flatMap((area) => without(area, each)), areas);

const placeNode = (element: XmlNode): XmlNode | undefined =>
  childOf(element, 'sqref') ?? nodesOf(element).find((each) => each.local === 'sqref');

/** The areas over which a rule or a validation lies (ST_Sqref, ECMA-376 Part 1 §18.18.76). */
export function areasOver(element: XmlNode): Area[] {
  const child = placeNode(element);
  const text = element.get('sqref') ?? (child && textOf(child)) ?? '';
  return text.split(/\s+/).flatMap((each) => parseArea(each) ?? []);
}

const shiftFormula = (node: XmlNode, rows: number, columns: number): XmlNode => {
  const before = textOf(node);
  const after = copyReferences(`=${before}`, rows, columns).slice(1);
  return after === before ? node : node.containing([encodeText(after)]);
};

/** A rule or validation over other areas. Its formulas stay as they are. */
export function laidOver(element: XmlNode, areas: readonly Area[]): XmlNode {
  const child = placeNode(element);
  const sqref = areas.map(areaName).join(' ');
  return child
    ? mapChildren(element, (each) => (each === child ? each.containing([sqref]) : each))
    : element.with('sqref', sqref);
}

/** A rule or validation over other areas, its formulas as seen from the first cell of them; null over none. */
export function placedOver(element: XmlNode, areas: readonly Area[]): XmlNode | null {
  const [old, made] = [areasOver(element)[0], areas[0]];
  if (!old || !made) return null;
  const placed = laidOver(element, areas);
  const [rows, columns] = [made.top - old.top, made.left - old.left];
  if (rows === 0 && columns === 0) return placed;
  return mapTree(placed, (node) =>
    formulas.has(node.local) && nodesOf(node).length === 0 ? shiftFormula(node, rows, columns) : node,
  );
}

/** A rule or validation taken out of areas; the same element when it lies over none of them. */
export function takenOut(element: XmlNode, gone: readonly Area[]): XmlNode | null {
  const before = areasOver(element);
  if (before.length > 0 && !before.some((area) => gone.some((each) => overlap(each, area)))) return element;
  return placedOver(element, areasWithout(before, gone));
}

/** Areas of which neighbours with an edge in common became one. The first cell stays the first. */
export function joined(areas: readonly Area[]): readonly Area[] {
  if (areas.length > 100) return areas;
  const made: Area[] = [];
  for (const area of areas) {
    let whole = area;
    const at = made.findIndex((each) => {
      const column = each.left === area.left && each.right === area.right && each.bottom + 1 === area.top;
      const row = each.top === area.top && each.bottom === area.bottom && each.right + 1 === area.left;
      return column || row;
    });
    if (at >= 0) whole = { ...made[at]!, bottom: area.bottom, right: area.right };
    if (at >= 0) made[at] = whole;
    else made.push(whole);
  }
  return made;
}
