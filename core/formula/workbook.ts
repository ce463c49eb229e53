import type { Area } from './reference.ts';
import type { Scalar } from './values.ts';

/** A formula in a cell. */
export interface CellFormula {
  /** As the learner sees it, with or without the leading `=`, without `_xlfn.` prefixes. */
  readonly formula: string;
  /**
   * `dynamic` (left out, it is meant): the result spills. `single`: written by a program without dynamic arrays, so a
   * range in the place of one value means the cell beside (implicit intersection; ECMA-376 18.3.1.40 without `cm`).
   * An area: an array formula entered with Ctrl+Shift+Enter over these cells.
   */
  readonly spread?: 'dynamic' | 'single' | Area;
  /** The result that a file has stored. */
  readonly stored?: Scalar;
}

/** What was put into a cell: a constant or a formula. `null` empties it. */
export type CellContent = Scalar | CellFormula;

export const isFormula = (content: CellContent): content is CellFormula =>
  typeof content === 'object' && content !== null && 'formula' in content;

/** Rows and columns count from 0. */
export interface WorkbookCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

export interface WorkbookSheet {
  readonly name: string;
  /** Every cell that is not empty, in any order; row after row is quickest. */
  cells(): Iterable<WorkbookCell>;
  /** `hidden`: by hand. `filtered`: by a filter. SUBTOTAL and AGGREGATE tell them apart. */
  rowState(row: number): 'shown' | 'hidden' | 'filtered';
}

/** A defined name. Relative references in its formula are written as seen from A1. */
export interface DefinedName {
  readonly name: string;
  /** The only sheet that knows the name; left out, the workbook does. */
  readonly sheet?: number;
  readonly formula: string;
}

/** A table (ECMA-376 18.5): `area` has the header row and the total row in it, when there are any. */
export interface Table {
  readonly name: string;
  readonly sheet: number;
  readonly area: Area;
  readonly columns: readonly string[];
  readonly headerRow: boolean;
  readonly totalRow: boolean;
}

/** What a model of a workbook offers to the calculator. */
export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  readonly names: readonly DefinedName[];
  readonly tables: readonly Table[];
  readonly date1904: boolean;
}

/** A cell; sheet, row and column count from 0. */
export interface CellAddress {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}
