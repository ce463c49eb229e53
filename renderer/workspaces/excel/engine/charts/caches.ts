import { textOf, mapTree, type XmlNode } from '../../../../../core/ooxml/tree/index.ts';
import type { Book } from '../book.ts';
import type { Calculation } from '../calculation.ts';
import { chartParts } from '../structure/formulas.ts';
import { levelReference, numberReference, textReference } from './build.ts';
import { ChartCells } from './cells.ts';
import { childNamed, childrenNamed, fragment } from './xml.ts';

const said = (reference: XmlNode): string =>
  childrenNamed(
    reference,
    reference.local === 'numRef'
      ? 'numCache'
      : reference.local === 'strRef'
        ? 'strCache'
        : 'multiLvlStrCache',
  )
    .map((cache) => cache.print().replaceAll(/\s+|xmlns(:\w+)?="[^"]*"/g, ''))
    .join('');

/** A reference with what its cells hold now; the same one when it says so already. */
function fresh(root: XmlNode, node: XmlNode, cells: ChartCells): XmlNode {
  const make = { numRef: numberReference, strRef: textReference, multiLvlStrRef: levelReference }[node.local];
  const formula = textOf(childNamed(node, 'f')).trim();
  if (!make || cells.areas(formula).length === 0) return node;
  const made = fragment(root, make(cells, formula));
  if (said(made) === said(node)) return node;
  const cache = made.children.at(-1)!;
  const kept = node.children.filter((each) => typeof each === 'string' || !/Cache$/.test(each.local));
  const at = kept.findIndex((each) => typeof each !== 'string' && each.local === 'f');
  return node.containing(kept.toSpliced(at + 1, 0, cache));
}

/** What charts remember of their cells, brought up to date: programs show it before they calculate. */
export function refreshCharts(book: Book, calculation: Calculation): void {
  const cells = new ChartCells(book, calculation, 'en');
  for (const part of chartParts(book))
    book.package.update(part, (root) => mapTree(root, (node) => fresh(root, node, cells)) ?? root);
}
