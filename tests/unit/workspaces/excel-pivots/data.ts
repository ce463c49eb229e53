import type { Scalar } from '../../../../core/formula/index.ts';
import type { PivotData, PivotFunction } from '../../../../renderer/workspaces/excel/engine/pivots/design.ts';

type Rows = readonly (readonly Scalar[])[];

/** Data under headings. */
export const dataOf = (names: readonly string[], rows: Rows): PivotData => ({
  fields: names.map((name, index) => ({
    name,
    values: rows.map((row) => row[index] ?? null),
    format: 'General',
    dates: false,
  })),
  records: rows.length,
});

/** A value as it is asked for most. */
export const value = (field: string, by: PivotFunction = 'sum') =>
  ({ field, function: by, shownAs: 'normal', name: null, format: null }) as const;
