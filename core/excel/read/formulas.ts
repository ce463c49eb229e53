import {
  printReference,
  referencesIn,
  sheetColumns,
  sheetRows,
  shownFormula,
  type Edge,
  type Reference,
} from '../../formula/index.ts';

/** Only these make a stored formula differ from what people see: prefixes of newer functions, and table columns. */
const special = /_xl|\[/i;

/** A stored formula as people see it, without its equals sign. */
export function asShown(stored: string): string {
  const plain = stored.startsWith('=') ? stored.slice(1) : stored;
  return special.test(plain) ? shownFormula(plain).slice(1) : plain;
}

/** What is written the same in every cell, or a reference that may move along. */
type Piece = string | { readonly prefix: string; readonly reference: Reference };

/** A formula that many cells share (ECMA-376 Part 1 §18.3.1.40), taken apart once instead of for every cell. */
export class SharedFormula {
  private readonly pieces: Piece[] = [];

  constructor(
    formula: string,
    private readonly row: number,
    private readonly column: number,
  ) {
    let done = 0;
    for (const { start, end, reference } of referencesIn(formula)) {
      const written = formula.slice(start, end);
      this.pieces.push(formula.slice(done, start), {
        prefix: written.slice(0, written.lastIndexOf('!') + 1),
        reference,
      });
      done = end;
    }
    this.pieces.push(formula.slice(done));
  }

  /** The formula as another cell has it. What leaves the sheet becomes `#REF!`. */
  at(row: number, column: number): string {
    const [down, along] = [row - this.row, column - this.column];
    let text = '';
    for (const piece of this.pieces)
      text += typeof piece === 'string' ? piece : moved(piece.prefix, piece.reference, down, along);
    return text;
  }
}

function moved(prefix: string, reference: Reference, down: number, along: number): string {
  const [top, bottom] = inOrder(step(reference.top, down), step(reference.bottom, down));
  const [left, right] = inOrder(step(reference.left, along), step(reference.right, along));
  const off = (edge: Edge | null, size: number): boolean => edge !== null && (edge.at < 0 || edge.at >= size);
  if (off(top, sheetRows) || off(bottom, sheetRows) || off(left, sheetColumns) || off(right, sheetColumns))
    return '#REF!';
  return prefix + printReference({ top, left, bottom, right, single: reference.single });
}

const step = (edge: Edge | null, by: number): Edge | null =>
  edge && !edge.fixed ? { ...edge, at: edge.at + by } : edge;

/** A mixed reference such as `B$5:B2` can turn over on its way. */
const inOrder = (one: Edge | null, other: Edge | null): [Edge | null, Edge | null] =>
  one && other && other.at < one.at ? [other, one] : [one, other];
