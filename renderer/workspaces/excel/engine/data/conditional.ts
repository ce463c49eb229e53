import { areaName, cellName, type Area } from '../../../../../core/formula/index.ts';
import {
  insertChild,
  mapChildren,
  mapTree,
  nodesOf,
  xmlNode,
  type XmlNode,
} from '../../../../../core/ooxml/tree/index.ts';
import type { Book } from '../book.ts';
import type { ExcelDocument } from '../document.ts';
import { order } from '../schema-order.ts';
import { StyleEditor } from '../styles/editor.ts';
import { isFormatted, ruleNode, type Rule } from './conditional-rules.ts';
import { addBarTwin } from './data-bar-twin.ts';
import { takenOut } from './placed.ts';

/** What a rule gives to the cells that it marks. */
export interface RuleFormat {
  /** `#RRGGBB` */
  fill?: string | undefined;
  color?: string | undefined;
  bold?: boolean | undefined;
  italic?: boolean | undefined;
  border?: boolean | undefined;
}

const argb = (color: string): string => `FF${color.slice(1).toUpperCase()}`;

/** A differential format (CT_Dxf, ECMA-376 Part 1 §18.8.14). */
function formatNode(prefix: string, { fill, color, bold, italic, border }: RuleFormat): XmlNode {
  const node = (
    name: string,
    attributes: Record<string, string | number> = {},
    children: XmlNode[] = [],
  ): XmlNode => xmlNode(prefix + name, attributes, children);
  const font = [
    ...(bold === undefined ? [] : [node('b', bold ? {} : { val: 0 })]),
    ...(italic === undefined ? [] : [node('i', italic ? {} : { val: 0 })]),
    ...(color === undefined ? [] : [node('color', { rgb: argb(color) })]),
  ];
  const line = [node('color', { rgb: argb('#9C0006') })];
  return node('dxf', {}, [
    ...(font.length > 0 ? [node('font', {}, font)] : []),
    ...(fill === undefined
      ? []
      : [node('fill', {}, [node('patternFill', {}, [node('bgColor', { rgb: argb(fill) })])])]),
    ...(border
      ? [
          node(
            'border',
            {},
            ['left', 'right', 'top', 'bottom'].map((side) => node(side, { style: 'thin' }, line)),
          ),
        ]
      : []),
  ]);
}

/** A new rule comes first: the others come after it, those of the extension list too. */
const afterNew = (root: XmlNode): XmlNode =>
  mapChildren(root, (child) =>
    child.local !== 'conditionalFormatting' && child.local !== 'extLst'
      ? child
      : (mapTree(child, (node) => {
          const priority = node.local === 'cfRule' ? node.get('priority') : undefined;
          return priority === undefined ? node : node.with('priority', Number(priority) + 1);
        }) ?? child),
  );

/** Where a format of rules stands among the workbook's, which gets it when it has none like it. */
export function formatId(book: Book, format: RuleFormat): number {
  const editor = new StyleEditor(book.styles);
  const id = editor.find('dxfs', formatNode(editor.root.prefix, format));
  book.setStyles(editor.root);
  return id;
}

/** Puts a rule over areas of the active sheet (§18.3.1.18). It comes before the rules that are there. */
export function addRule(
  document: ExcelDocument,
  areas: readonly Area[],
  rule: Rule,
  format: RuleFormat,
): void {
  const { book, active } = document;
  const dxfId = isFormatted(rule) ? formatId(book, format) : null;
  const sqref = areas.map(areaName).join(' ');
  const [first] = areas;
  book.updateSheet(active, (root) => {
    const { prefix } = root;
    const cell = cellName(first!.top, first!.left);
    const node = ruleNode(rule, { prefix, cell, dxfId, priority: 1 });
    const moved = afterNew(root);
    const [made, twinned] = rule.kind === 'bars' ? addBarTwin(moved, node, sqref) : [moved, node];
    return insertChild(
      made,
      xmlNode(`${prefix}conditionalFormatting`, { sqref }, [twinned]),
      order.worksheet,
    );
  });
}

/** Takes rules off areas of the active sheet. */
export function clearRules({ book, active }: ExcelDocument, areas: readonly Area[]): void {
  book.updateSheet(active, (root) =>
    mapChildren(root, (child) => {
      if (child.local === 'conditionalFormatting') return takenOut(child, areas);
      return child.local === 'extLst' ? mapPlaces(child, (place) => takenOut(place, areas)) : child;
    }),
  );
}

/** An extension list with each place of rules changed, or without it; what is empty afterwards goes too. */
export function mapPlaces(list: XmlNode, make: (place: XmlNode) => XmlNode | null): XmlNode | null {
  const made = mapChildren(list, (extension) => {
    const after = mapChildren(extension, (group) => {
      if (group.local !== 'conditionalFormattings') return group;
      const kept = mapChildren(group, make);
      return nodesOf(kept).length === 0 ? null : kept;
    });
    return after !== extension && nodesOf(after).length === 0 ? null : after;
  });
  return nodesOf(made).length === 0 ? null : made;
}

export const hasRules = ({ part }: ExcelDocument): boolean =>
  nodesOf(part.root).some(
    (each) =>
      each.local === 'conditionalFormatting' ||
      (each.local === 'extLst' && each.print().includes('conditionalFormattings')),
  );
