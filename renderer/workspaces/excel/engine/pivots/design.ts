import type { Scalar } from '../../../../../core/formula/index.ts';

/** How a pivot table summarises, by the names that files use (ST_DataConsolidateFunction, ECMA-376 Part 1 §18.18.17). */
export const pivotFunctions = ['sum', 'count', 'average', 'max', 'min', 'product', 'countNums'] as const;
export type PivotFunction = (typeof pivotFunctions)[number];

/** Those that are offered; the others are kept where a file has them. */
export const offeredFunctions = ['sum', 'count', 'average', 'max', 'min'] as const;

/** What a value is shown as a share of (ST_ShowDataAs, §18.18.70). */
export const shares = ['normal', 'percentOfTotal', 'percentOfRow', 'percentOfCol'] as const;
export type Share = (typeof shares)[number];

/** One column of the data. */
export interface PivotField {
  readonly name: string;
  readonly values: readonly Scalar[];
  /** The number format of its numbers. */
  readonly format: string;
  /** Its numbers are days or times. */
  readonly dates: boolean;
}

/** Rows of data under headings. */
export interface PivotData {
  readonly fields: readonly PivotField[];
  readonly records: number;
}

export interface PivotValue {
  readonly field: string;
  readonly function: PivotFunction;
  readonly shownAs: Share;
  /** A heading that somebody chose; null for the usual one. */
  readonly name: string | null;
  /** A number format of its own; null for that of the data. */
  readonly format: string | null;
}

/** How the items of a field stand: by what they are called, or by one of their values. */
export interface ItemOrder {
  readonly descending: boolean;
  readonly by: { readonly field: string; readonly function: PivotFunction } | null;
}

/** What a pivot table shows of its data. Fields by name, items by the key of `keyOf`. */
export interface PivotDesign {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly filters: readonly string[];
  readonly values: readonly PivotValue[];
  /** The one item that a filter lets through, by field; a field that is not here lets all through. */
  readonly chosen: ReadonlyMap<string, string>;
  /** Items that are not shown, by field. */
  readonly hidden: ReadonlyMap<string, ReadonlySet<string>>;
  /** How items stand, by field; from first to last where nothing is said. */
  readonly orders: ReadonlyMap<string, ItemOrder>;
  /** A last column with the total of each row, and a last row with that of each column. */
  readonly totals: { readonly rows: boolean; readonly columns: boolean };
}

export const emptyDesign: PivotDesign = {
  rows: [],
  columns: [],
  filters: [],
  values: [],
  chosen: new Map(),
  hidden: new Map(),
  orders: new Map(),
  totals: { rows: true, columns: true },
};

/** The design with only those fields that the data have. */
export function fitting(design: PivotDesign, { fields }: PivotData): PivotDesign {
  const known = new Set(fields.map(({ name }) => name));
  const kept = (names: readonly string[]): string[] => names.filter((name) => known.has(name));
  return {
    ...design,
    rows: kept(design.rows),
    columns: kept(design.columns),
    filters: kept(design.filters),
    values: design.values.filter(({ field }) => known.has(field)),
  };
}

/** The value by which items stand, by its number; -1 when they stand by what they are called. */
export const placeOfValue = ({ values }: PivotDesign, { by }: ItemOrder): number =>
  by === null ? -1 : values.findIndex((each) => each.field === by.field && each.function === by.function);
