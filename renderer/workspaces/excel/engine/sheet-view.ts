import { childOf } from '../../../../core/ooxml/tree/index.ts';
import { commentAt, linkAt } from './beside.ts';
import { pivotFilters } from './pivots/placed.ts';
import type { StoredTable } from './book.ts';
import { drawingsOf } from './charts/drawings.ts';
import { usedOf } from './content.ts';
import { validationView } from './data/validation.ts';
import type { ExcelDocument } from './document.ts';
import { columnAxisOf, isProtected, rowAxisOf, viewOf } from './layout.ts';
import { mergeAt, mergesOf } from './merges.ts';
import { outlineOf, type Kind, type Outline } from './outline/lines.ts';
import type { Showing } from './showing.ts';
import type {
  CellRange,
  CellView,
  CommentView,
  FilterView,
  LinkView,
  SheetView,
  TableView,
  ValidationView,
} from './workbook-view.ts';
import type { DrawingView } from './drawing-view.ts';

/** A sheet as a grid asks for it. It looks at the document each time: keep it as long as the sheet is there. */
export class LiveSheet implements SheetView {
  readonly #document: ExcelDocument;
  readonly #showing: Showing;
  readonly #index: number;

  constructor(document: ExcelDocument, showing: Showing, index: number) {
    this.#document = document;
    this.#showing = showing;
    this.#index = index;
  }

  get #part() {
    return this.#document.book.sheet(this.#index);
  }

  get #view() {
    return viewOf(this.#part.root);
  }

  get name(): string {
    return this.#document.book.sheets[this.#index]?.name ?? '';
  }
  get rightToLeft(): boolean {
    return this.#view.rightToLeft;
  }
  get gridlines(): boolean {
    return this.#view.gridlines;
  }
  get headings(): boolean {
    return this.#view.headings;
  }
  get formulas(): boolean {
    return this.#view.formulas;
  }
  get zoom(): number {
    return this.#view.zoom;
  }
  get cells(): boolean {
    return this.#document.book.sheets[this.#index]!.cells;
  }
  get protected(): boolean {
    return isProtected(this.#part.root);
  }
  get frozen(): { rows: number; columns: number } {
    return this.#view.frozen;
  }
  get used(): { rows: number; columns: number } {
    return usedOf(this.#part.rows);
  }

  rowHeight(row: number): number {
    return rowAxisOf(this.#part).size(row);
  }
  columnWidth(column: number): number {
    return columnAxisOf(this.#part).size(column);
  }
  rowStart(row: number): number {
    return rowAxisOf(this.#part).start(row);
  }
  columnStart(column: number): number {
    return columnAxisOf(this.#part).start(column);
  }
  rowAt(position: number): number {
    return rowAxisOf(this.#part).at(position);
  }
  columnAt(position: number): number {
    return columnAxisOf(this.#part).at(position);
  }
  hiddenBefore(of: 'row' | 'column', index: number): boolean {
    const axis = of === 'row' ? rowAxisOf(this.#part) : columnAxisOf(this.#part);
    return index > 0 && axis.size(index - 1) === 0;
  }

  cell(row: number, column: number): CellView {
    return this.#showing.cell(this.#index, row, column);
  }
  mergeAt(row: number, column: number): CellRange | null {
    return mergeAt(this.#part.root, row, column);
  }
  get merges(): readonly CellRange[] {
    return mergesOf(this.#part.root);
  }

  get tables(): readonly TableView[] {
    const { book } = this.#document;
    return book.tablesOf(this.#index).map((table: StoredTable) => {
      const style = childOf(book.package.root(table.part), 'tableStyleInfo');
      return {
        name: table.name,
        range: table.area,
        columns: table.columns,
        headerRow: table.headerRow,
        totalRow: table.totalRow,
        style: style?.get('name') ?? null,
        bandedRows: style?.get('showRowStripes') === '1',
      };
    });
  }

  get filters(): readonly FilterView[] {
    const { book } = this.#document;
    return [...book.filterViews(this.#index), ...pivotFilters(book, this.#index)];
  }

  get drawings(): readonly DrawingView[] {
    return drawingsOf(this.#document, this.#index);
  }
  outline(of: Kind): Outline {
    return outlineOf(this.#part, of);
  }
  validation(row: number, column: number): ValidationView | null {
    return validationView(this.#document, { sheet: this.#index, row, column });
  }
  comment(row: number, column: number): CommentView | null {
    return commentAt(this.#document.book, this.#index, row, column);
  }
  link(row: number, column: number): LinkView | null {
    return linkAt(this.#document.book, this.#index, row, column);
  }
}
