import { parseArea, type Area } from '../../formula/index.ts';
import { rowNumbers, type Block } from './blocks.ts';

/** A cell that sums up rows beside it. */
export interface Subtotal {
  readonly row: number;
  readonly column: number;
  /** What SUBTOTAL calls its function: 1 to 11; those that leave out hidden rows count as the same (Part 1 §18.17.7.310). */
  readonly number: number;
  readonly area: Area;
}

const written = /^=?\s*SUBTOTAL\s*\(\s*(\d+)\s*,\s*([^(),]+?)\s*\)\s*$/i;

/** The subtotals among the rows of a block. A formula that looks at its own row numbers rows, and is data. */
export function subtotalsIn(block: Block): Subtotal[] {
  const { sheet, data } = block;
  const found: Subtotal[] = [];
  for (const { row, column, formula } of sheet.cells.values()) {
    if (!formula || row < data.top || row > data.bottom || column < data.left || column > data.right)
      continue;
    const [, number, text = ''] = written.exec(formula.text) ?? [];
    const area = parseArea(text.replaceAll('$', ''));
    if (!area || (area.top <= row && area.bottom >= row)) continue;
    found.push({ row, column, number: Number(number) % 100, area });
  }
  return found;
}

/** The rows of a block that are data. */
export function rowsBetween(block: Block, subtotals: readonly Subtotal[]): number[] {
  const totals = new Set(subtotals.map(({ row }) => row));
  return rowNumbers(block).filter((row) => !totals.has(row));
}
