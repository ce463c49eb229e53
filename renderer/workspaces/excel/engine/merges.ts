import { parseArea, sheetColumns, sheetRows, type Area } from '../../../../core/formula/index.ts';
import { childOf, childrenOf, type XmlNode } from '../../../../core/ooxml/tree/index.ts';
import { memo } from './memo.ts';

export const overlap = (one: Area, other: Area): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

export const contains = (outer: Area, inner: Area): boolean =>
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom &&
  inner.left >= outer.left &&
  inner.right <= outer.right;

export const around = (one: Area, other: Area): Area => ({
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
});

export const cellArea = (row: number, column: number): Area => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

export const sameArea = (one: Area, other: Area): boolean =>
  one.top === other.top &&
  one.left === other.left &&
  one.bottom === other.bottom &&
  one.right === other.right;

export const isOneCell = ({ top, left, bottom, right }: Area): boolean => top === bottom && left === right;

/** The merged cells of a sheet (ECMA-376 Part 1 §18.3.1.55), by its root element. */
export const mergesOf = memo((root: XmlNode): readonly Area[] =>
  childrenOf(childOf(root, 'mergeCells'), 'mergeCell').flatMap((each) => {
    const area = parseArea(each.get('ref') ?? '');
    return area && !isOneCell(area) ? [area] : [];
  }),
);

const byRow = memo((merges: readonly Area[]) => {
  const rows = new Map<number, Area[]>();
  for (const area of merges)
    for (let row = area.top; row <= Math.min(area.bottom, area.top + 10_000); row++)
      rows.set(row, [...(rows.get(row) ?? []), area]);
  return rows;
});

export const mergeAt = (root: XmlNode, row: number, column: number): Area | null =>
  byRow(mergesOf(root))
    .get(row)
    ?.find((each) => column >= each.left && column <= each.right) ?? null;

/** The area grown until no merged cell is cut. Whole rows and columns are what was meant, and stay. */
export function grown(root: XmlNode, area: Area): Area {
  const whole =
    (area.top === 0 && area.bottom === sheetRows - 1) || (area.left === 0 && area.right === sheetColumns - 1);
  if (whole) return area;
  let result = area;
  for (let before: Area | null = null; before !== result;) {
    before = result;
    for (const merge of mergesOf(root))
      if (overlap(merge, result) && !contains(result, merge)) result = around(result, merge);
  }
  return result;
}
