import type { PageView } from '../engine/data/pages.ts';
import type { CellView, SheetView } from '../engine/workbook-view.ts';

export interface PageLine {
  row: number;
  height: number;
  cells: readonly { column: number; width: number; view: CellView; align: 'start' | 'center' | 'end' }[];
}

/** Numbers end where the line ends, whatever the language: at the right. */
const alignOf = ({ align, kind }: CellView, rightToLeft: boolean): 'start' | 'center' | 'end' => {
  if (align === 'center') return 'center';
  const right = align === 'right' || (align !== 'left' && kind === 'number');
  return right !== rightToLeft && (right || align === 'left') ? 'end' : 'start';
};

/** What stands on a page, row by row. */
export const pageCells = (sheet: SheetView, { rows, columns }: PageView): PageLine[] =>
  rows.map((row) => ({
    row,
    height: sheet.rowHeight(row),
    cells: columns.map((column) => {
      const view = sheet.cell(row, column);
      return { column, width: sheet.columnWidth(column), view, align: alignOf(view, sheet.rightToLeft) };
    }),
  }));

export const isBold = ({ style }: CellView): number => (style.font.bold ? 700 : 400);
