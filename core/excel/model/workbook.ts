import type { Area } from '../../formula/index.ts';
import type { CellPlace } from './place.ts';
import type { Cell } from './cells.ts';
import type { Chart, Drawing } from './charts.ts';
import type { PageSetup } from './page.ts';
import type { ConditionalRule, Validation } from './rules.ts';
import type { CellStyle } from './styles.ts';
import type { AutoFilter, DefinedName, PivotTable, SortState, Sparkline, Table } from './tables.ts';

/** An .xlsx as graders see it: facts in effect, wherever in the file they are stated. */
export interface ExcelWorkbook {
  /** In the order of their tabs. */
  readonly sheets: readonly Sheet[];
  /** Without print areas, print titles and filters, which are facts of their sheets. */
  readonly names: readonly DefinedName[];
  /** Days count from 1904 instead of 1900. */
  readonly date1904: boolean;
  /** The sheet that is in front, from 0. */
  readonly activeSheet: number;
  readonly calculation: { readonly automatic: boolean; readonly iterative: boolean };
  /** Sheets can neither be added nor renamed, moved or deleted. */
  readonly structureProtected: boolean;
  readonly properties: Properties;
  /** Addresses of other workbooks that formulas point at; they are never opened. */
  readonly externalLinks: readonly string[];
  /** It holds macros. They never run. */
  readonly macros: boolean;
}

export interface Properties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly keywords: string;
  readonly comments: string;
  readonly category: string;
  readonly company: string;
  readonly manager: string;
  readonly lastModifiedBy: string;
}

export interface Sheet {
  /** From 0, in the order of the tabs. */
  readonly index: number;
  readonly name: string;
  readonly kind: 'worksheet' | 'chart' | 'other';
  readonly state: 'visible' | 'hidden' | 'very-hidden';
  /** `#RRGGBB`, null when the tab has none. */
  readonly tabColor: string | null;
  readonly view: SheetView;
  /** Of rows that state none, in points. */
  readonly defaultRowHeight: number;
  /** Of columns that state none, in characters of the standard font. */
  readonly defaultColumnWidth: number;
  /** Only rows that state something, by number from 0. */
  readonly rows: ReadonlyMap<number, Row>;
  /** Only columns that state something, in order. */
  readonly columns: readonly ColumnSpan[];
  /** Only cells that the file states, row by row, by `cellKey`. */
  readonly cells: ReadonlyMap<number, Cell>;
  readonly merges: readonly Area[];
  readonly conditionals: readonly ConditionalRule[];
  readonly validations: readonly Validation[];
  readonly tables: readonly Table[];
  /** Of the sheet itself; a table has its own. */
  readonly filter: AutoFilter | null;
  readonly sort: SortState | null;
  readonly charts: readonly Chart[];
  readonly drawings: readonly Drawing[];
  readonly sparklines: readonly Sparkline[];
  readonly pivots: readonly PivotTable[];
  readonly links: readonly Link[];
  readonly comments: readonly Comment[];
  readonly page: PageSetup;
  readonly protection: SheetProtection | null;
}

export interface SheetView {
  readonly rightToLeft: boolean;
  readonly gridlines: boolean;
  readonly headings: boolean;
  /** Formulas are shown instead of their results. */
  readonly formulas: boolean;
  readonly zeros: boolean;
  /** Per cent. */
  readonly zoom: number;
  readonly mode: 'normal' | 'page-break' | 'page-layout';
  /** How many rows and columns stay in place; 0 is none. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly activeCell: CellPlace;
}

export interface Row {
  /** In points; null when it states none. */
  readonly height: number | null;
  /** The height was set by hand. */
  readonly custom: boolean;
  readonly hidden: boolean;
  readonly outline: number;
  readonly collapsed: boolean;
  /** Of cells that the row does not state; null when it states none. */
  readonly style: CellStyle | null;
}

export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
  /** In characters of the standard font, padding included; null when it states none. */
  readonly width: number | null;
  readonly custom: boolean;
  readonly bestFit: boolean;
  readonly hidden: boolean;
  readonly outline: number;
  readonly collapsed: boolean;
  readonly style: CellStyle | null;
}

export interface Link {
  readonly area: Area;
  /** A web or mail address, or a file; null for a place in this workbook. */
  readonly address: string | null;
  /** A place in the target, such as `Sheet2!A1`. */
  readonly location: string | null;
  readonly tip: string | null;
}

export interface Comment {
  readonly row: number;
  readonly column: number;
  readonly kind: 'note' | 'thread';
  readonly author: string;
  readonly text: string;
  readonly replies: readonly { readonly author: string; readonly text: string }[];
  readonly resolved: boolean;
}

export interface SheetProtection {
  readonly password: boolean;
  /** What stays allowed, by the attribute's name: `formatCells`, `sort`, `selectLockedCells`… */
  readonly allowed: readonly string[];
}
