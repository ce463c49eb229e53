import { childOf, nodesOf } from '../../../../../core/ooxml/tree/index.ts';
import type { Book } from '../book.ts';
import type { PlacedPivot } from './placed.ts';

/**
 * The number formats that the cells of each value have now, where all of them have the same: what somebody gave them
 * is kept when the pivot table is written again. By the number of the value.
 */
export function seenFormats(book: Book, { sheet, root, area }: PlacedPivot): ReadonlyMap<number, string> {
  const location = childOf(root, 'location');
  const top = area.top + Number(location?.get('firstDataRow') ?? 1);
  const left = area.left + Number(location?.get('firstDataCol') ?? 1);
  const columns = nodesOf(childOf(root, 'colItems') ?? root.containing([]));
  const { rows } = book.sheet(sheet);
  const { looks } = book.heights;
  const found = new Map<number, string | null>();
  for (const { number, cells } of rows.between(top, area.bottom))
    for (const { column, value, style } of cells) {
      if (number < top || column < left || column > area.right || typeof value !== 'number') continue;
      const index = Number(columns[column - left]?.get('i') ?? 0);
      const { numberFormat } = looks.of(style).stated;
      const before = found.get(index);
      found.set(index, before === undefined || before === numberFormat ? numberFormat : null);
    }
  return new Map(
    [...found].flatMap(([index, format]) => (format === null ? [] : [[index, format] as const])),
  );
}
