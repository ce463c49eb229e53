import type { Locale } from './ports.ts';
import type { Lambda, Region, Scope, SheetArea, Value } from './region.ts';
import type { Program } from './program.ts';
import type { DateRules } from './typed-dates.ts';
import type { ErrorValue, Matrix, Scalar } from './values.ts';
import type { CellAddress } from './workbook.ts';

/** What a function may ask of the calculation that it is part of. */
export interface Context {
  /** The cell of the formula. */
  readonly at: CellAddress;
  readonly rules: DateRules;
  readonly locale: Locale;
  /** Ranges in the place of one value mean the cell beside. */
  readonly single: boolean;
  now(): number;
  random(): number;
  /** Counts what a calculation costs, in cells looked at; throws when it is too much. */
  spend(cells: number): void;
  value(sheet: number, row: number, column: number): Scalar;
  /** Visits the cells of an area that are not empty, column after column; `false` ends it. */
  each(area: SheetArea, visit: (value: Scalar, row: number, column: number) => void | false): void;
  /** The lowest row and the rightmost column of an area that are not empty, or `-1`. */
  extent(area: SheetArea): { row: number; column: number };
  /** All values of a region; what lies behind the last used cell of whole columns and rows is left out. */
  matrix(region: Region): Matrix | ErrorValue;
  rowState(sheet: number, row: number): 'shown' | 'hidden' | 'filtered';
  /** The formula of a cell as it was typed, or `null`. */
  formulaText(sheet: number, row: number, column: number): string | null;
  /** Whether a cell's formula is made with SUBTOTAL or AGGREGATE, which others leave out. */
  isSubtotal(sheet: number, row: number, column: number): boolean;
  sheetName(sheet: number): string;
  sheetCount(): number;
  /** The cells that a text names, for INDIRECT. */
  refer(text: string): Region | ErrorValue;
  /** The cells that the formula of a cell fills, for `A1#`. */
  spilled(region: Region): Region | ErrorValue;
}

/** A part of a formula that is calculated only when a function asks for it. */
export interface Part {
  readonly program: Program;
  readonly scope: Scope | null;
}

/** A function that decides itself which of its arguments are calculated: it yields parts and is sent their values. */
export type Steps = Generator<Part, Value, Value>;

/** A call of a LAMBDA; arguments that are missing are left empty. */
export function callOf(lambda: Lambda, values: readonly Value[], empty: Value): Part {
  let scope = lambda.scope;
  for (const [index, name] of lambda.parameters.entries())
    scope = { name, value: values[index] ?? empty, outer: scope };
  return { program: lambda.body, scope };
}
