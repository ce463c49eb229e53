import { mapTree, nodesOf, textOf, type XmlNode } from '../../../../../core/ooxml/tree/index.ts';
import type { Book } from '../book.ts';
import type { Calculation } from '../calculation.ts';
import { chartParts } from '../structure/formulas.ts';
import { levelReference, numberReference, textReference } from './build.ts';
import { ChartCells } from './cells.ts';
import { childNamed, fragment } from './xml.ts';

const cacheOf = (reference: XmlNode): XmlNode | undefined =>
  nodesOf(reference).find(({ local }) => /Cache$/.test(local));

/** What a cache says of its points, however a program writes it around them. */
function points(node: XmlNode): string {
  if (node.local === 'pt') return `${node.get('idx')}=${textOf(childNamed(node, 'v'))};`;
  return (node.local === 'lvl' ? '|' : '') + nodesOf(node).map(points).join('');
}

/**
 * A reference with what its cells hold now; the same one when it says so already. One that remembers nothing was
 * written by a program that calculates first, and stays as it is.
 */
function fresh(root: XmlNode, node: XmlNode, cells: ChartCells): XmlNode {
  const make = { numRef: numberReference, strRef: textReference, multiLvlStrRef: levelReference }[node.local];
  const formula = textOf(childNamed(node, 'f')).trim();
  const remembered = make && cacheOf(node);
  if (!make || !remembered || cells.areas(formula).length === 0) return node;
  const made = fragment(root, make(cells, formula));
  const cache = cacheOf(made);
  if (!cache || points(cache) === points(remembered)) return node;
  return node.containing(node.children.map((each) => (each === remembered ? cache : each)));
}

/** What charts remember of their cells, brought up to date: programs show it before they calculate. */
export function refreshCharts(book: Book, calculation: Calculation): void {
  const cells = new ChartCells(book, calculation, 'en');
  for (const part of chartParts(book))
    book.package.update(part, (root) => mapTree(root, (node) => fresh(root, node, cells)) ?? root);
}
