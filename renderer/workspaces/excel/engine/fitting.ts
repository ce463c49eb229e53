import type { Area } from '../../../../core/formula/index.ts';
import { statedIn, usedPart } from './content.ts';
import type { ExcelDocument } from './document.ts';
import { changeRow } from './file/row-tag.ts';
import { newRow } from './file/cells.ts';
import { columnAxisOf, defaultRowPoints, pixelsOfPoints } from './layout.ts';
import { mergeAt } from './merges.ts';
import { Showing } from './showing.ts';
import type { FontStyle } from './workbook-view.ts';

export type Measure = (text: string, font: FontStyle) => number;

/** A width where nothing is drawn: about half the size for each letter. */
export const estimate: Measure = (text, { size, bold }) =>
  text.length * pixelsOfPoints(size) * (bold ? 0.54 : 0.5);

const padding = 5;

/** Points that one line of a font needs. */
const lineHeight = (size: number): number => Math.round(size * 1.32 * 4) / 4;

/** How many lines a text takes in a width in pixels, broken between words as far as they fit. */
function linesIn(text: string, width: number, font: FontStyle, measure: Measure): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let filled = 0;
    lines++;
    for (const word of paragraph.split(/(?<=\s)/)) {
      const size = measure(word, font);
      if (filled > 0 && filled + measure(word.trimEnd(), font) > width) {
        lines++;
        filled = 0;
      }
      lines += Math.max(0, Math.ceil(size / Math.max(1, width)) - 1);
      filled += size;
    }
  }
  return lines;
}

/** The points that a row needs for what is in it. */
export function neededHeight(
  document: ExcelDocument,
  showing: Showing,
  row: number,
  measure: Measure,
): number {
  const { part, active } = document;
  const columns = columnAxisOf(part);
  let needed = defaultRowPoints(part.root);
  for (const cell of part.rows.get(row)?.cells ?? []) {
    const { shown } = document.looks.of(cell.style);
    let lines = 1;
    if (shown.wrap && (cell.value !== null || cell.formula) && !mergeAt(part.root, row, cell.column)) {
      const text = showing.text(active, row, cell.column);
      lines = linesIn(text, columns.size(cell.column) - padding, shown.font, measure);
    }
    needed = Math.max(needed, lines * lineHeight(shown.font.size));
  }
  return Math.min(409.5, needed);
}

/**
 * Gives rows the height that their content needs. Rows whose height somebody set keep it, unless `always`. Whole
 * columns end where the cells end.
 */
export function fitRows(
  document: ExcelDocument,
  measure: Measure,
  areas: readonly Area[],
  always = false,
): void {
  const showing = new Showing(document);
  const { part } = document;
  const usual = defaultRowPoints(part.root);
  const edit = part.rows.edit();
  for (const area of areas) {
    const used = usedPart(part, area);
    if (!used) continue;
    for (let number = used.top; number <= used.bottom; number++) {
      const row = edit.row(number);
      if (!row && !always) continue;
      const custom = row !== undefined && /\scustomHeight="(1|true)"/.test(row.open);
      if (custom && !always) continue;
      const needed = neededHeight(document, showing, number, measure);
      if (needed === (row?.height ?? usual) && !custom) continue;
      const ht = needed === usual && row?.height === null ? null : needed;
      edit.setRow(number, changeRow(row ?? newRow(number), part.root.prefix, { ht, customHeight: null }));
    }
  }
  document.book.setSheet(document.active, part.withRows(edit.done()));
}

/** The pixels that a column needs for what is in it; null when it is empty. */
export function neededWidth(document: ExcelDocument, column: number, measure: Measure): number | null {
  const showing = new Showing(document);
  const { part, active } = document;
  let needed: number | null = null;
  const all = { top: 0, bottom: Infinity, left: column, right: column };
  for (const { row, cell } of statedIn(part, all)) {
    if (cell.value === null && !cell.formula) continue;
    const merge = mergeAt(part.root, row, column);
    if (merge && merge.left !== merge.right) continue;
    const { shown } = document.looks.of(cell.style);
    const text = showing.text(active, row, column);
    const widest = text.split('\n').reduce((most, line) => Math.max(most, measure(line, shown.font)), 0);
    needed = Math.max(needed ?? 0, Math.ceil(widest + 2 * padding + shown.indent * 9));
  }
  return needed;
}
