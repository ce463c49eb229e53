import { nodesOf, putChild, type XmlNode } from '../../../../../core/ooxml/tree/index.ts';
import type { Book } from '../book.ts';
import { idOf } from '../data/related.ts';
import { order } from '../schema-order.ts';
import { allPivots, type PlacedPivot } from './placed.ts';

/** Takes caches away that no pivot table draws from any more. */
export function dropUnusedCaches(book: Book): void {
  const { package: pack } = book;
  const used = new Set(allPivots(book).map((each) => each.cache));
  // Slicers name caches in their own way: where there are any, all caches stay.
  if (pack.related(pack.mainPart, 'slicerCache').length > 0) return;
  for (const { id, type, target } of pack.pointers(pack.mainPart)) {
    if (type !== 'pivotCacheDefinition' || used.has(target)) continue;
    pack.unrelate(pack.mainPart, id);
    for (const records of pack.related(target, 'pivotCacheRecords')) pack.remove(records);
    pack.remove(target);
    book.update((root) =>
      putChild(root, 'pivotCaches', order.workbook, (list) => {
        const kept = list && list.containing(list.children.filter((each) => !isListed(each, id)));
        return kept && nodesOf(kept).length > 0 ? kept : null;
      }),
    );
  }
}

const isListed = (node: XmlNode | string, id: string): boolean =>
  typeof node !== 'string' && idOf(node) === id;

/** Takes a pivot table away; what happens to its cells is the caller's. */
export function removePivot(book: Book, { sheet, part }: PlacedPivot): void {
  const { package: pack } = book;
  const owner = book.sheets[sheet]!.part;
  for (const { id, target } of pack.pointers(owner)) if (target === part) pack.unrelate(owner, id);
  pack.remove(part);
  dropUnusedCaches(book);
}
