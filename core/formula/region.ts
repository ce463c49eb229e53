import type { Area } from './reference.ts';
import type { Program } from './program.ts';
import { errorValue, type ErrorValue, type Matrix, type Scalar } from './values.ts';

/** Cells of one sheet of the workbook. */
export interface SheetArea extends Area {
  readonly sheet: number;
}

/** What a reference means while a formula is calculated: cells, not yet their values. */
export class Region {
  readonly areas: readonly SheetArea[];

  constructor(areas: readonly SheetArea[]) {
    this.areas = areas;
  }

  static of(sheet: number, top: number, left: number, bottom = top, right = left): Region {
    return new Region([{ sheet, top, left, bottom, right }]);
  }

  /** The one area of an ordinary reference; a union or a 3-D reference has none. */
  get only(): SheetArea | null {
    return this.areas.length === 1 ? this.areas[0]! : null;
  }
}

/** A variable of LET or LAMBDA, and those around it. */
export interface Scope {
  readonly name: string;
  readonly value: Value;
  readonly outer: Scope | null;
}

/** A LAMBDA, ready to be called. */
export class Lambda {
  readonly parameters: readonly string[];
  readonly body: Program;
  readonly scope: Scope | null;

  constructor(parameters: readonly string[], body: Program, scope: Scope | null) {
    this.parameters = parameters;
    this.body = body;
    this.scope = scope;
  }
}

/** An argument that is left empty, as in `IF(A1,,2)`. */
export const omitted = Symbol('omitted');

/** What an argument or a result can be. */
export type Value = Scalar | Matrix | Region | Lambda | typeof omitted;

export const heightOf = ({ top, bottom }: Area): number => bottom - top + 1;
export const widthOf = ({ left, right }: Area): number => right - left + 1;

/** Implicit intersection: the one cell of a region that lies in the row or the column of the formula. */
export function beside(region: Region, row: number, column: number): SheetArea | ErrorValue {
  const area = region.only;
  if (!area) return errorValue('#VALUE!');
  const { top, left, bottom, right } = area;
  const down = top === bottom ? top : row >= top && row <= bottom ? row : -1;
  const across = left === right ? left : column >= left && column <= right ? column : -1;
  if (down < 0 || across < 0) return errorValue('#VALUE!');
  return { sheet: area.sheet, top: down, bottom: down, left: across, right: across };
}
