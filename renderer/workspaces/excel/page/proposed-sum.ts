import { sumFormulas, type Sum } from '../engine/autosum.ts';
import { excelWindow } from './open.ts';

/**
 * The formula that AutoSum proposes in one empty place, to be looked at before Enter takes it, as in Excel. Null when
 * several cells are selected: then the sums go in at once.
 */
export function proposedSum(is: Sum): string | null {
  const { document } = excelWindow();
  const { active, ranges } = document.selection;
  const [range] = ranges;
  const isOne = ranges.length === 1 && range?.top === range?.bottom && range?.left === range?.right;
  const [proposed] = isOne ? sumFormulas(document, is) : [];
  if (!isOne) return null;
  const isHere = proposed?.row === active.row && proposed.column === active.column;
  return isHere ? proposed.formula : `=${is.toUpperCase()}()`;
}
