import { childOf, childrenOf, type XmlNode } from '../../../../core/ooxml/tree/index.ts';
import type { SheetPart } from './file/sheet-part.ts';
import { memo } from './memo.ts';

/** Columns that state something; `node` says the rest. */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
  /** Characters of the standard font; null when it states none. */
  readonly width: number | null;
  readonly hidden: boolean;
  readonly style: number;
  readonly node: XmlNode;
}

const truth = (text: string | undefined): boolean => text === '1' || text === 'true';

/** The columns that `cols` states, in order (ECMA-376 Part 1 §18.3.1.13). */
export const columnsOf = memo((root: XmlNode): readonly ColumnSpan[] =>
  childrenOf(childOf(root, 'cols'), 'col')
    .flatMap((node) => {
      const first = Number(node.get('min')) - 1;
      const last = Math.min(Number(node.get('max')), 16_384) - 1;
      if (!(first >= 0 && last >= first)) return [];
      const width = Number(node.get('width') ?? Number.NaN);
      return [
        {
          first,
          last,
          width: Number.isFinite(width) ? width : null,
          hidden: truth(node.get('hidden')),
          style: Number(node.get('style') ?? 0) || 0,
          node,
        },
      ];
    })
    .sort((one, other) => one.first - other.first),
);

export const columnAt = (root: XmlNode, column: number): ColumnSpan | undefined =>
  columnsOf(root).find((each) => column >= each.first && column <= each.last);

/** The format of a cell that is not stated: its row's, else its column's. */
export const styleAt = (part: SheetPart, row: number, column: number): number =>
  part.rows.cell(row, column)?.style ?? part.rows.get(row)?.style ?? columnAt(part.root, column)?.style ?? 0;
