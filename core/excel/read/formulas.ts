import { columnName, columnNumber, sheetColumns, sheetRows } from '../../formula/index.ts';

/** What files put before the names of functions that came later, and before names inside LET and LAMBDA. */
const prefix = /_xl(?:fn|ws|pm|udf|etr)\./gi;

/**
 * Takes the prefixes of newer functions out of a stored formula, outside of texts. An unknown function keeps its name.
 */
export function withoutPrefixes(formula: string): string {
  const plain = formula.startsWith('=') ? formula.slice(1) : formula;
  if (!plain.includes('_xl') && !plain.includes('_XL')) return plain;
  return plain.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+|["']/g, (piece) =>
    piece.startsWith('"') || piece.startsWith("'") ? piece : piece.replace(prefix, ''),
  );
}

/** A text, a sheet's name in quotes, brackets, or a cell, with whatever letters stand around it. */
const token = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[\p{L}\p{N}_.$\\?]+/gu;
const cell = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const wholeColumn = /^(\$?)([A-Za-z]{1,3})$/;
const wholeRow = /^(\$?)(\d{1,7})$/;

/** What is written the same in every cell, or a row and column that move along. */
type Piece =
  | string
  | {
      readonly row: number | null;
      readonly column: number | null;
      readonly rowFixed: boolean;
      readonly columnFixed: boolean;
    };

/** Reads the piece at a token; what is no reference stays text. */
function readPiece(word: string, before: string, after: string): Piece {
  const partOfRange = before === ':' || after === ':';
  if (after === '(' || after === '!' || after === '[') return word;
  const found = cell.exec(word);
  if (found) {
    const [row, column] = [Number(found[4]) - 1, columnNumber(found[2]!)];
    return row < 0 || row >= sheetRows || column < 0
      ? word
      : { row, column, rowFixed: found[3] === '$', columnFixed: found[1] === '$' };
  }
  if (!partOfRange) return word;
  const columns = wholeColumn.exec(word);
  const column = columns ? columnNumber(columns[2]!) : -1;
  if (columns && column >= 0) return { row: null, column, rowFixed: true, columnFixed: columns[1] === '$' };
  const rows = wholeRow.exec(word);
  if (!rows) return word;
  return { row: Number(rows[2]) - 1, column: null, rowFixed: rows[1] === '$', columnFixed: true };
}

/** A formula that many cells share, taken apart once (ECMA-376 Part 1 §18.3.1.40). */
export class SharedFormula {
  private readonly pieces: Piece[] = [];

  constructor(
    formula: string,
    private readonly row: number,
    private readonly column: number,
  ) {
    let done = 0;
    for (const match of formula.matchAll(token)) {
      const { 0: word, index } = match;
      const piece = readPiece(word, formula.charAt(index - 1), formula.charAt(index + word.length));
      if (typeof piece === 'string') continue;
      this.pieces.push(formula.slice(done, index), piece);
      done = index + word.length;
    }
    this.pieces.push(formula.slice(done));
  }

  /** The formula as another cell has it. What leaves the sheet becomes `#REF!`. */
  at(row: number, column: number): string {
    const [down, along] = [row - this.row, column - this.column];
    let text = '';
    for (const piece of this.pieces) text += typeof piece === 'string' ? piece : moved(piece, down, along);
    return text;
  }
}

function moved(piece: Exclude<Piece, string>, down: number, along: number): string {
  const row = piece.row === null || piece.rowFixed ? piece.row : piece.row + down;
  const column = piece.column === null || piece.columnFixed ? piece.column : piece.column + along;
  if (row !== null && (row < 0 || row >= sheetRows)) return '#REF!';
  if (column !== null && (column < 0 || column >= sheetColumns)) return '#REF!';
  const columnText = column === null ? '' : `${piece.columnFixed ? '$' : ''}${columnName(column)}`;
  return row === null ? columnText : `${columnText}${piece.rowFixed ? '$' : ''}${row + 1}`;
}
