import type { Area } from '../../formula/index.ts';
import type { CellPlace } from './place.ts';
import type { Comparison } from './rules.ts';

/** One test of a filter that a person made, such as greater than 10. */
export interface FilterTest {
  readonly comparison: Comparison;
  /** May hold `*` and `?`. */
  readonly value: string;
}

export interface FilterColumn {
  /** From 0, of the sheet. */
  readonly column: number;
  readonly kind: 'values' | 'tests' | 'top' | 'dynamic' | 'color' | 'icon';
  /** Of `values`: what is ticked; dates as the group that is ticked, such as `2026-05`. */
  readonly values: readonly string[];
  readonly blanks: boolean;
  readonly tests: readonly FilterTest[];
  /** Whether all tests must hold. */
  readonly all: boolean;
  readonly top: { readonly count: number; readonly percent: boolean; readonly bottom: boolean } | null;
  /** ST_DynamicFilterType. */
  readonly dynamic: string | null;
}

export interface SortKey {
  readonly area: Area;
  readonly descending: boolean;
  /** By value unless it says otherwise. */
  readonly by: 'value' | 'cellColor' | 'fontColor' | 'icon';
  readonly customList: string | null;
}

export interface SortState {
  readonly area: Area;
  readonly keys: readonly SortKey[];
  /** Columns change places instead of rows. */
  readonly byColumns: boolean;
}

export interface AutoFilter {
  readonly area: Area;
  /** Only columns that are filtered. */
  readonly columns: readonly FilterColumn[];
  readonly sort: SortState | null;
}

export interface TableColumn {
  readonly name: string;
  /** ST_TotalsRowFunction, such as `sum`; null when the total row has none here. */
  readonly total: string | null;
  readonly totalLabel: string | null;
  readonly totalFormula: string | null;
  /** The formula of the whole column. */
  readonly formula: string | null;
}

export interface Table {
  readonly name: string;
  /** Header and total row included. */
  readonly area: Area;
  readonly headerRow: boolean;
  readonly totalRow: boolean;
  readonly columns: readonly TableColumn[];
  readonly style: string | null;
  readonly banded: { readonly rows: boolean; readonly columns: boolean };
  readonly emphasised: { readonly first: boolean; readonly last: boolean };
  readonly filter: AutoFilter | null;
  readonly sort: SortState | null;
}

export interface DefinedName {
  readonly name: string;
  /** The sheet that it belongs to, from 0; null for the whole workbook. */
  readonly sheet: number | null;
  /** Without equals sign. */
  readonly formula: string;
  readonly hidden: boolean;
  readonly comment: string | null;
}

export interface PivotValue {
  readonly field: string;
  /** ST_DataConsolidateFunction: sum, count, average, max, min… */
  readonly function: string;
  /** What its heading says. */
  readonly name: string;
  /** ST_ShowDataAs; `normal` shows the figure itself. */
  readonly shownAs: string;
}

export interface PivotTable {
  readonly name: string;
  /** Without the filters above it. */
  readonly area: Area;
  readonly source: {
    /** The source's sheet by name; null when a name or a table is the source. */
    readonly sheet: string | null;
    readonly area: Area | null;
    /** A defined name or a table. */
    readonly name: string | null;
    readonly external: boolean;
  };
  /** Every field of the source, by its header. */
  readonly fields: readonly string[];
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly filters: readonly string[];
  readonly values: readonly PivotValue[];
  /** Filters that let one item through, as the file writes it; '' for nothing. */
  readonly chosen: readonly { readonly field: string; readonly item: string }[];
  readonly grandTotals: { readonly rows: boolean; readonly columns: boolean };
}

export interface Sparkline {
  readonly kind: 'line' | 'column' | 'win-loss';
  readonly at: CellPlace;
  /** As the file writes it, such as `Sales!B2:G2`. */
  readonly source: string;
  readonly markers: boolean;
  readonly high: boolean;
  readonly low: boolean;
  readonly color: string | null;
}
