import type { Workspace } from '../../contract.ts';
import type { CellView, FontStyle } from './cell-view.ts';
import type { DataView } from './data/data-view.ts';
import type { RefusalReason } from './document.ts';
import type { DrawingView } from './drawing-view.ts';
import type { EditSession } from './edit-view.ts';
import type { Outline } from './outline/lines.ts';

export type * from './cell-view.ts';
export type * from './edit-view.ts';

/**
 * What a grid draws and asks. Rows and columns count from 0, ranges hold both ends, lengths are CSS pixels at 100 %
 * zoom. Everything a learner does that changes the document goes through `run`; the methods here only look, select,
 * and type.
 */
export interface WorkbookView extends Workspace {
  /** Only looked at: nothing is typed, and only commands that look are taken. */
  readonly readOnly: boolean;
  /** In the order of the tabs, hidden sheets too: an index here is a sheet's number everywhere. */
  sheets(): readonly SheetTab[];
  activeSheet(): number;
  sheet(index?: number): SheetView;

  selection(): Selection;
  /** Selects in the active sheet; a range that touches a merged cell grows round it. Ends nothing: commit or cancel an edit first. */
  select(selection: Selection): void;
  /** Moves as a key does: `extend` is Shift, `far` is Ctrl (to the edge of the data). In a right-to-left sheet "left" is the next column. `edgeOfData` only says where `far` goes from a cell. */
  move(step: Step, how?: { extend?: boolean; far?: boolean; page?: number }): void;
  edgeOfData(from: { row: number; column: number }, step: Step): { row: number; column: number };
  /** What the name box shows, and what typing there does: a cell, a range, a name, `Sheet!A1`. False when it means nothing. */
  nameBox(): string;
  goTo(text: string): boolean;
  /** Where the text is, from the active cell on, round all cells of the sheet; null when nowhere. */
  find(text: string, how?: FindHow): CellPlace | null;

  /** The cell being typed into; null when none is. */
  editing(): EditSession | null;
  /** Begins to type: with `text` as if that key was pressed, else in the cell's own text with the caret at its end (F2). */
  startEditing(text?: string): EditSession | null;

  /** The numbers for the status bar; null for one cell. */
  summary(): Summary | null;
  /** What was cut or copied last and still has its moving border. */
  copied(): { sheet: number; range: CellRange; cut: boolean } | null;
  /** What the system's clipboard gets, and what is pasted from it. */
  clipboardOut(): { text: string; html: string } | null;
  clipboardIn(clip: { text: string; html: string | null }): void;
  /** Escape: no moving border, no format painter. */
  calm(): void;
  /** What a drag of the fill handle to `range` would put last, for the small label; and how it fills while Ctrl is held. */
  fillPreview(range: CellRange, as?: 'copy' | 'series'): string;
  fillWithCtrl(range: CellRange): 'copy' | 'series' | undefined;

  /** The sizes that a drag of a border gives, in the units of `row-height` and `column-width`. */
  pointsOf(pixels: number): number;
  charactersOf(pixels: number): number;
  /** How the window measures text, for autofit; without it widths are estimated. */
  measureWith(measure: (text: string, font: FontStyle) => number): void;

  /** Why the last command that was run was refused; null when it was not. */
  lastRefusal(): RefusalReason | null;

  /** What questions about data, names and pages ask first. */
  readonly data: DataView;
  /** Names of the document that a learner can go to or use in a formula. */
  names(): readonly NameView[];
  /** Hears what has to be drawn anew. */
  onViewChange(listener: (change: ViewChange) => void): () => void;
}

export interface CellPlace {
  sheet: number;
  row: number;
  column: number;
}

export interface CellRange {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export const rowLimit = 1_048_576;
export const columnLimit = 16_384;

/** Several ranges with Ctrl; the last one is what Shift extends. `active` is inside the last range. */
export interface Selection {
  active: { row: number; column: number };
  ranges: readonly CellRange[];
}

export type Step =
  'up' | 'down' | 'left' | 'right' | 'home' | 'end' | 'page-up' | 'page-down' | 'tab' | 'tab-back';

export interface FindHow {
  matchCase?: boolean;
  wholeCell?: boolean;
  /** In formulas as typed, rather than in what is shown. */
  formulas?: boolean;
  backwards?: boolean;
}

export interface SheetTab {
  name: string;
  hidden: boolean;
  /** `#RRGGBB` */
  color: string | null;
}

export interface SheetView {
  readonly name: string;
  /** Not so for a sheet that is one chart. */
  readonly cells: boolean;
  readonly rightToLeft: boolean;
  readonly gridlines: boolean;
  readonly headings: boolean;
  /** Shows formulas in place of results. */
  readonly formulas: boolean;
  /** Per cent. */
  readonly zoom: number;
  readonly protected: boolean;
  /** Rows and columns that stay while the rest scrolls; 0 for none. */
  readonly frozen: { rows: number; columns: number };
  /** How many rows and columns hold anything, formats included. */
  readonly used: { rows: number; columns: number };

  /** 0 when hidden. */
  rowHeight(row: number): number;
  columnWidth(column: number): number;
  /** Where a row or column begins; the sum of those before. */
  rowStart(row: number): number;
  columnStart(column: number): number;
  /** The row or column at a position. */
  rowAt(position: number): number;
  columnAt(position: number): number;
  /** Whether a border of headings is doubled: rows or columns before it are hidden. */
  hiddenBefore(of: 'row' | 'column', index: number): boolean;

  /** The same object as long as nothing of the cell has changed. */
  cell(row: number, column: number): CellView;
  mergeAt(row: number, column: number): CellRange | null;
  readonly merges: readonly CellRange[];

  readonly tables: readonly TableView[];
  /** Filter buttons: the header row of the sheet's or of a table's filter. */
  readonly filters: readonly FilterView[];
  readonly drawings: readonly DrawingView[];
  /** The groups that buttons beside the headings fold. */
  outline(of: 'rows' | 'columns'): Outline;
  validation(row: number, column: number): ValidationView | null;
  comment(row: number, column: number): CommentView | null;
  link(row: number, column: number): LinkView | null;
}

/** All but `count` only when there are numbers; formatted as the active cell. */
export interface Summary {
  count: number;
  numbers: number;
  sum: string | null;
  average: string | null;
  minimum: string | null;
  maximum: string | null;
}

export interface NameView {
  name: string;
  /** The sheet that it belongs to; null for the whole workbook. */
  sheet: number | null;
  formula: string;
  comment: string;
}

export interface TableView {
  name: string;
  range: CellRange;
  columns: readonly string[];
  headerRow: boolean;
  totalRow: boolean;
  style: string | null;
  bandedRows: boolean;
}

export interface FilterView {
  range: CellRange;
  table: string | null;
  /** The columns of the sheet that hide rows now. */
  active: readonly number[];
}

export interface ValidationView {
  kind: 'list' | 'other';
  /** What the drop-down offers. */
  items: readonly string[];
  prompt: { title: string; text: string } | null;
}

export interface CommentView {
  author: string;
  text: string;
}

export interface LinkView {
  /** An address, or a place in this workbook. Never followed by itself. */
  address: string | null;
  place: string | null;
  tip: string;
}

export interface ViewChange {
  /** Sheet list, active sheet, names or colours of tabs. */
  tabs: boolean;
  selection: boolean;
  /** The text being typed, or that typing began or ended. */
  editing: boolean;
  /** Sizes, hidden rows, groups, merges, frozen panes, flags, drawings of these sheets. */
  layouts: ReadonlySet<number>;
  /** Cells that look otherwise; null when so many that all that is visible should be drawn. */
  cells: readonly CellPlace[] | null;
  /** Whether others may look otherwise too: rules and small charts look at more cells than their own. */
  others: boolean;
  /** The moving border. */
  copied: boolean;
  /** A place that should be scrolled into view. */
  reveal: CellPlace | null;
}
