import type { Area } from '../../../../core/formula/index.ts';
import { statedIn, usedPart } from './content.ts';
import type { ExcelDocument } from './document.ts';
import { changeRow } from './file/row-tag.ts';
import { newRow } from './file/cells.ts';
import { defaultRowPoints } from './layout.ts';
import { mergeAt } from './merges.ts';
import type { Measure } from './natural-height.ts';
import { Showing } from './showing.ts';

const padding = 5;

/**
 * Gives rows that state a height the one that their content needs; those that state none follow their content without
 * it. Rows whose height somebody set keep it, unless `always`. Whole columns end where the cells end.
 */
export function fitRows(document: ExcelDocument, areas: readonly Area[], always = false): void {
  const { part } = document;
  const pointsOf = document.book.heights.of(part);
  const usual = defaultRowPoints(part.root);
  const edit = part.rows.edit();
  for (const area of areas) {
    const used = usedPart(part, area);
    if (!used) continue;
    for (let number = used.top; number <= used.bottom; number++) {
      const row = edit.row(number);
      if (!always && (!row || row.height === null)) continue;
      const custom = row !== undefined && /\scustomHeight="(1|true)"/.test(row.open);
      if (custom && !always) continue;
      const needed = (row && pointsOf(row)) || usual;
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
