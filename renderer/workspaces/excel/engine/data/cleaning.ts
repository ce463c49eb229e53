import type { Area } from '../../../../../core/formula/index.ts';
import { comparableText } from '../../../../../core/language/index.ts';
import {
  contentOfTyped,
  putContents,
  refuseCutArrays,
  refuseLocked,
  restyledIndex,
  type Content,
} from '../content.ts';
import { Refused, type ExcelDocument } from '../document.ts';
import { asMoved, cellIn } from '../file/cells.ts';
import { mergesOf, overlap } from '../merges.ts';
import { styleAt } from '../sizes.ts';
import { shownAt } from './shown.ts';

/** Rows of an area that say in some columns what an earlier row says. */
function repeatedRows(document: ExcelDocument, area: Area, columns: readonly number[]): Set<number> {
  const seen = new Set<string>();
  const repeated = new Set<number>();
  for (let row = area.top; row <= area.bottom; row++) {
    const key = columns.map((column) => comparableText(shownAt(document, row, column))).join('\u0000');
    if (key.replaceAll('\u0000', '') === '') continue;
    if (seen.has(key)) repeated.add(row);
    seen.add(key);
  }
  return repeated;
}

/**
 * Leaves the first of rows that say the same in some columns; the rows below move up, and the cells beside stay.
 * Gives back how many rows went. Throws `Refused`.
 */
export function removeRepeated(document: ExcelDocument, area: Area, columns: readonly number[]): number {
  const { part, active, book } = document;
  refuseLocked(document, active, area);
  refuseCutArrays(part, area);
  if (mergesOf(part.root).some((each) => overlap(each, area))) throw new Refused('merged');
  const repeated = repeatedRows(document, area, columns);
  if (repeated.size === 0) return 0;
  const edit = part.rows.edit();
  let to = area.top;
  for (let from = area.top; from <= area.bottom; from++) {
    if (repeated.has(from)) continue;
    if (from !== to) {
      const row = part.rows.get(from);
      for (let column = area.left; column <= area.right; column++) {
        const cell = cellIn(row, column);
        if (cell ?? edit.cell(to, column)) edit.setCell(to, column, cell ? asMoved(cell) : null);
      }
    }
    to++;
  }
  for (let row = to; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++)
      if (edit.cell(row, column)) edit.setCell(row, column, null);
  book.setSheet(active, part.withRows(edit.done()));
  return repeated.size;
}

export interface Split {
  /** Signs between the pieces. */
  delimiters?: readonly string[];
  /** Several signs in a row are one. */
  together?: boolean;
  /** What holds pieces together that have such a sign in them. */
  quote?: string;
  /** Or where pieces begin, counted in characters from 0. */
  breaks?: readonly number[];
}

function byBreaks(text: string, breaks: readonly number[]): string[] {
  const letters = [...text];
  const places = [0, ...breaks, letters.length];
  return places.slice(1).map((to, index) => letters.slice(places[index], to).join('').trim());
}

/** The pieces of a text, as "Text to Columns" finds them. */
export function piecesOf(
  text: string,
  { delimiters = [], together = false, quote = '"', breaks }: Split,
): string[] {
  if (breaks) return byBreaks(text, breaks);
  const pieces: string[] = [];
  let piece = '';
  let quoted = false;
  let after = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (quote !== '' && sign === quote && (quoted || piece === '')) {
      if (quoted && text[at + 1] === quote) piece += text[at++]!;
      else quoted = !quoted;
      after = false;
    } else if (!quoted && delimiters.includes(sign)) {
      if (!(together && after)) pieces.push(piece);
      piece = '';
      after = true;
    } else {
      piece += sign;
      after = false;
    }
  }
  return [...pieces, piece];
}

/** Splits the texts of a column of the active sheet into cells beside it. Throws `Refused`. */
export function splitColumn(document: ExcelDocument, area: Area, split: Split, asText = false): void {
  const { active, book } = document;
  const lines: { row: number; pieces: string[] }[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cell = book.sheet(active).rows.cell(row, area.left);
    if (cell?.formula || (cell?.value ?? null) === null) continue;
    lines.push({ row, pieces: piecesOf(shownAt(document, row, area.left), split) });
  }
  const width = lines.reduce((most, { pieces }) => Math.max(most, pieces.length), 1);
  const target = { ...area, right: area.left + width - 1 };
  refuseLocked(document, active, target);
  refuseCutArrays(book.sheet(active), target);
  const contents = lines.flatMap(({ row, pieces }) =>
    pieces.map((piece, index): Content => {
      const column = area.left + index;
      return { row, column, ...pieceContent(document, row, column, piece.trim(), asText) };
    }),
  );
  putContents(document, active, contents);
}

/** A piece as if it was typed; what looks like a formula stays a text. */
function pieceContent(
  document: ExcelDocument,
  row: number,
  column: number,
  piece: string,
  asText: boolean,
): Pick<Content, 'value' | 'formula' | 'style'> {
  const { active, book } = document;
  const style = styleAt(book.sheet(active), row, column);
  if (piece === '') return { value: null, formula: null, style };
  if (asText)
    return { value: piece, formula: null, style: restyledIndex(document, style, { numberFormat: '@' }) };
  if (/^[=+@-]\D/.test(piece)) return { value: piece, formula: null, style };
  const { value, change } = contentOfTyped(document, piece, document.look(row, column).stated.numberFormat);
  return { value, formula: null, style: change ? restyledIndex(document, style, change) : style };
}
