import type { Area, Scalar } from '../../../../../core/formula/index.ts';
import { displayText, sheetColumns, sheetRows } from '../../../../../core/formula/index.ts';
import { changeColumns } from '../columns.ts';
import { putContents, statedIn, type Content } from '../content.ts';
import { Refused, type ExcelDocument } from '../document.ts';
import { columnAxisOf, viewOf } from '../layout.ts';
import { contains, mergesOf, overlap } from '../merges.ts';
import { Showing } from '../showing.ts';
import type { Measure } from '../natural-height.ts';
import { StyleEditor } from '../styles/editor.ts';
import { childOf, nodesOf } from '../../../../../core/ooxml/tree/index.ts';
import type { Report, ReportCell } from './report.ts';

/** The cell in which a pivot table begins, its filters left out. */
export interface PivotCorner {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** The cells that a pivot table takes. */
export interface TakenCells {
  readonly area: Area;
  readonly filters: Area | null;
}

/** Where a report stands: filters go above its corner, and push it down where there is no room for them. */
export function takenBy({ height, width, filters }: Report, { row, column }: PivotCorner): TakenCells {
  const lines = filters.length === 0 ? 0 : filters.at(-1)!.row + 1;
  const top = lines === 0 ? row : Math.max(row, lines + 1);
  return {
    area: { top, left: column, bottom: top + height - 1, right: column + width - 1 },
    filters: lines === 0 ? null : { top: top - 1 - lines, bottom: top - 2, left: column, right: column + 1 },
  };
}

const both = ({ area, filters }: TakenCells): Area[] => (filters ? [area, filters] : [area]);

/** Throws `Refused` where something else stands in the cells that a pivot table needs. */
export function refuseTaken(
  document: ExcelDocument,
  sheet: number,
  needed: TakenCells,
  own: readonly Area[],
  others: readonly Area[],
): void {
  const part = document.book.sheet(sheet);
  for (const area of both(needed)) {
    if (area.bottom >= sheetRows || area.right >= sheetColumns) throw new Refused('pivot-room');
    const touched = [...others, ...document.book.tablesOf(sheet).map((each) => each.area)];
    if (touched.some((each) => overlap(each, area))) throw new Refused('pivot-room');
    if (mergesOf(part.root).some((each) => overlap(each, area))) throw new Refused('merged');
    for (const { row, cell } of statedIn(part, area)) {
      if (cell.value === null && !cell.formula) continue;
      const at = { top: row, bottom: row, left: cell.column, right: cell.column };
      if (!own.some((each) => contains(each, at))) throw new Refused('pivot-room');
    }
  }
}

/** The formats of a pivot table's cells, each made once. */
class Styles {
  readonly editor: StyleEditor;
  readonly #begin: 'left' | 'right';
  readonly #known = new Map<string, number>();

  constructor(document: ExcelDocument, sheet: number) {
    this.editor = new StyleEditor(document.book.styles);
    this.#begin = viewOf(document.book.sheet(sheet).root).rightToLeft ? 'right' : 'left';
  }

  of({ format, indent, button, value }: ReportCell, isLabel: boolean): number {
    const atBegin = indent > 0 || (isLabel && typeof value === 'number');
    const key = JSON.stringify([format, indent, button, atBegin]);
    let index = this.#known.get(key);
    if (index === undefined) {
      index = this.editor.change(0, {
        ...(/^general$/i.test(format) ? {} : { numberFormat: format }),
        // A number that names a row begins where texts begin.
        ...(atBegin ? { alignment: { horizontal: this.#begin, indent } } : {}),
      });
      if (button) {
        const xf = nodesOf(childOf(this.editor.root, 'cellXfs')!)[index]!;
        index = this.editor.find('cellXfs', xf.with('pivotButton', 1));
      }
      this.#known.set(key, index);
    }
    return index;
  }
}

/** Puts a report into the cells that it takes, and empties those that it took before. */
export function putReport(
  document: ExcelDocument,
  sheet: number,
  report: Report,
  taken: TakenCells,
  before: readonly Area[],
): void {
  const contents = new Map<string, Content>();
  const part = document.book.sheet(sheet);
  for (const area of [...before, ...both(taken)])
    for (const { row, cell } of statedIn(part, area))
      contents.set(`${row} ${cell.column}`, {
        row,
        column: cell.column,
        value: null,
        formula: null,
        style: 0,
      });
  const styles = new Styles(document, sheet);
  const place = (cells: readonly ReportCell[], corner: Area, firstData: number): void => {
    for (const cell of cells) {
      const [row, column] = [corner.top + cell.row, corner.left + cell.column];
      const style = styles.of(cell, cell.column < firstData);
      contents.set(`${row} ${column}`, { row, column, value: cell.value, formula: null, style });
    }
  };
  place(report.cells, taken.area, report.firstDataColumn);
  if (taken.filters) place(report.filters, taken.filters, 2);
  document.book.setStyles(styles.editor.root);
  putContents(document, sheet, contents.values());
}

/** Makes columns wide enough for a pivot table, as Excel does; never narrower. */
export function widen(document: ExcelDocument, sheet: number, taken: TakenCells, measure: Measure): void {
  const showing = new Showing(document);
  const part = document.book.sheet(sheet);
  const needed = new Map<number, number>();
  for (const area of both(taken))
    for (const { row, cell } of statedIn(part, area)) {
      if (cell.value === null) continue;
      const { shown } = document.looks.of(cell.style);
      // Headings and totals are drawn bold, and headings of rows have a button in Excel.
      const text = measure(showing.text(sheet, row, cell.column), { ...shown.font, bold: true });
      const pixels = Math.ceil(text + 14 + shown.indent * 9 + (row === area.top ? 18 : 0));
      needed.set(cell.column, Math.max(needed.get(cell.column) ?? 0, pixels));
    }
  const axis = columnAxisOf(part);
  for (const [column, pixels] of needed) {
    if (axis.size(column) >= pixels) continue;
    const width = Math.min(255, Math.trunc((pixels / 7) * 256) / 256);
    document.book.updateSheet(sheet, (root) =>
      changeColumns(root, column, column, (node) => node.withAll({ width, bestFit: 1, customWidth: 1 })),
    );
  }
}

/** What a value shows in a number format. */
export const textIn =
  ({ ports, book }: ExcelDocument) =>
  (value: Scalar, format: string): string =>
    displayText(value, format, ports.locale, { date1904: book.date1904 }).text;
