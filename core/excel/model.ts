import { sheetColumns } from '../formula/index.ts';

export type * from './model/cells.ts';
export type * from './model/charts.ts';
export type * from './model/page.ts';
export type * from './model/place.ts';
export type * from './model/rules.ts';
export type * from './model/styles.ts';
export type * from './model/tables.ts';
export type * from './model/workbook.ts';

/** The key of a cell in `Sheet.cells`; row and column from 0. Keys of a sheet read row by row are in order. */
export const cellKey = (row: number, column: number): number => row * sheetColumns + column;
