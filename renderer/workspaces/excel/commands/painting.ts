import type { Area } from '../../../../core/formula/index.ts';
import { restyle } from '../engine/formatting.ts';
import { mergesOf, overlap } from '../engine/merges.ts';
import { addMerge, removeMerges } from '../engine/merging.ts';
import { styleAt } from '../engine/sizes.ts';
import type { Bench } from './command.ts';

const mostCopied = 10_000;

/** The formats of an area, row by row. Large areas are taken by their beginning. */
export function stylesOf(
  { document }: Pick<Bench, 'document'>,
  { top, left, bottom, right }: Area,
): number[][] {
  const { part } = document;
  const rows = Math.min(bottom - top + 1, mostCopied);
  const columns = Math.min(right - left + 1, Math.max(1, Math.floor(mostCopied / rows)));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => styleAt(part, top + row, left + column)),
  );
}

/** The merged cells inside an area, as seen from its corner. */
export const mergesIn = (merges: readonly Area[], { top, left, bottom, right }: Area): Area[] =>
  merges
    .filter((each) => each.top >= top && each.left >= left && each.bottom <= bottom && each.right <= right)
    .map((each) => ({
      top: each.top - top,
      bottom: each.bottom - top,
      left: each.left - left,
      right: each.right - left,
    }));

/** An area at least as large as what is put there, repeated whole times when the area is a multiple. */
export function targetOf(range: Area, height: number, width: number): Area {
  const rows = range.bottom - range.top + 1;
  const columns = range.right - range.left + 1;
  const fits = rows % height === 0 && columns % width === 0;
  return fits
    ? range
    : { top: range.top, left: range.left, bottom: range.top + height - 1, right: range.left + width - 1 };
}

/** Gives the taken formats to the selection, and lays the painter down. Says whether the document changed. */
export function paint(bench: Bench): boolean {
  const { document, painter } = bench;
  bench.painter = null;
  if (!painter) return false;
  const before = document.book.parts;
  const { styles, merges } = painter;
  const [height, width] = [styles.length, styles[0]?.length ?? 1];
  const { active, range } = document;
  const area = height === 1 && width === 1 ? range : targetOf(range, height, width);
  restyle(document, active, [area], (_editor, base, row, column) => {
    return styles[(row - area.top) % height]?.[(column - area.left) % width] ?? base;
  });
  if (merges.length > 0) {
    document.book.updateSheet(active, (root) =>
      mergesOf(root).some((each) => overlap(each, area)) ? removeMerges(root, area) : root,
    );
    for (const merge of merges)
      document.book.updateSheet(active, (root) =>
        addMerge(root, {
          top: area.top + merge.top,
          bottom: area.top + merge.bottom,
          left: area.left + merge.left,
          right: area.left + merge.right,
        }),
      );
  }
  document.selectArea(area);
  return document.book.parts !== before;
}
