import { areaName, cellName, type Area } from '../../../../../core/formula/index.ts';
import type { ConditionalRule } from '../../../../../core/excel/model.ts';
import {
  childOf,
  descendants,
  insertChild,
  mapChildren,
  mapTree,
  nodesOf,
  textOf,
  type XmlNode,
} from '../../../../../core/ooxml/tree/index.ts';
import type { ExcelDocument } from '../document.ts';
import { order } from '../schema-order.ts';
import { formatId, mapPlaces, type RuleFormat } from './conditional.ts';
import { ruleNode, type Rule } from './conditional-rules.ts';
import { rulesOf } from './conditional-view.ts';
import { areasOver, placedOver } from './placed.ts';

/** A rule of the active sheet; its priority is what it is called by. The first wins (ECMA-376 Part 1 §18.3.1.10). */
export interface ListedRule {
  readonly rule: ConditionalRule;
  /** The cells that it is over, as Excel writes them: `B2:B9 D2`. */
  readonly range: string;
}

/** The rules of the active sheet, the one that wins first. */
export const listRules = (document: ExcelDocument): readonly ListedRule[] =>
  rulesOf(document, document.active).map((rule) => ({ rule, range: rule.areas.map(areaName).join(' ') }));

/** Rules of extension lists have a prefix of their own, and the same local name. */
const isCalled = (node: XmlNode, priority: number): boolean =>
  node.local === 'cfRule' && Number(node.get('priority')) === priority;

/** The id of what newer programs read of a rule ([MS-XLSX] 2.6.31). */
function twinId(rule: XmlNode): string | undefined {
  const [extension] = nodesOf(childOf(rule, 'extLst') ?? rule).filter((each) => each.local === 'ext');
  const id = extension && nodesOf(extension).find((each) => each.local === 'id');
  return id && textOf(id).trim();
}

const isList = ({ local }: XmlNode): boolean => local === 'conditionalFormatting' || local === 'extLst';

/** A sheet's root with its rules' elements changed, those of the extension list too. The cells are not looked at. */
const mapRules = (root: XmlNode, make: (node: XmlNode) => XmlNode | null): XmlNode =>
  mapChildren(root, (child) => (isList(child) ? mapTree(child, make) : child));

interface Found {
  /** The element with the cells that the rule is over. */
  place: XmlNode;
  rule: XmlNode;
}

function find(root: XmlNode, priority: number): Found | null {
  for (const list of nodesOf(root).filter(isList))
    for (const place of [list, ...descendants(list, 'conditionalFormatting')])
      for (const rule of nodesOf(place)) if (isCalled(rule, priority)) return { place, rule };
  return null;
}

/** Changes the sheet where there is a rule of this priority. */
function update(
  { book, active }: ExcelDocument,
  priority: number,
  make: (root: XmlNode, found: Found) => XmlNode,
): void {
  book.updateSheet(active, (root) => {
    const found = find(root, priority);
    return found ? make(root, found) : root;
  });
}

/** A place without some rules; null when it has none left. */
function emptied(place: XmlNode, isGone: (rule: XmlNode) => boolean): XmlNode | null {
  const kept = mapChildren(place, (child) => (isGone(child) ? null : child));
  return kept === place || nodesOf(kept).some(({ local }) => local === 'cfRule') ? kept : null;
}

export function deleteRule(document: ExcelDocument, priority: number): void {
  update(document, priority, (root, { rule }) => {
    const id = twinId(rule);
    const isGone = (node: XmlNode): boolean => node === rule || (id !== undefined && node.get('id') === id);
    return mapChildren(root, (child) => {
      if (child.local === 'conditionalFormatting') return emptied(child, isGone);
      return child.local === 'extLst' ? mapPlaces(child, (place) => emptied(place, isGone)) : child;
    });
  });
}

/** Changes the order of two rules: each gets the priority of the other. */
export function swapRules(document: ExcelDocument, one: number, other: number): void {
  update(document, one, (root) =>
    mapRules(root, (node) => {
      if (isCalled(node, one)) return node.with('priority', other);
      return isCalled(node, other) ? node.with('priority', one) : node;
    }),
  );
}

/** Lays a rule over other cells; its formulas are then as seen from the first of them. */
export function layRule(document: ExcelDocument, priority: number, areas: readonly Area[]): void {
  update(document, priority, (root, { place, rule }) => {
    const id = twinId(rule);
    const isTwin = (node: XmlNode): boolean =>
      id !== undefined && nodesOf(node).some((each) => each.local === 'cfRule' && each.get('id') === id);
    const others = emptied(place, (each) => each === rule);
    const shared = others !== null && root.children.includes(place);
    const laid = mapRules(root, (node) => {
      if (node.local !== 'conditionalFormatting') return node;
      if (node === place) return shared ? others : placedOver(node, areas);
      return isTwin(node) ? placedOver(node, areas) : node;
    });
    const own = shared ? placedOver(place.containing([rule]), areas) : null;
    return own ? insertChild(laid, own, order.worksheet) : laid;
  });
}

/** Puts another test in the place of a rule's, and another format where one is given. */
export function changeRule(
  document: ExcelDocument,
  priority: number,
  rule: Rule,
  format: RuleFormat | null,
): void {
  const given = format && formatId(document.book, format);
  update(document, priority, (root, { place, rule: before }) => {
    const [first] = areasOver(place);
    if (!first) return root;
    const made = ruleNode(rule, {
      prefix: root.prefix,
      cell: cellName(first.top, first.left),
      dxfId: given ?? count(before.get('dxfId')),
      priority,
    });
    const whole = made.with('stopIfTrue', before.get('stopIfTrue'));
    return mapRules(root, (node) => (node === before ? whole : node));
  });
}
const count = (text: string | undefined): number | null => (text === undefined ? null : Number(text));
