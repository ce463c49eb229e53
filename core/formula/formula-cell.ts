import type { Compiled } from './compiled.ts';
import type { Area } from './reference.ts';
import type { SheetArea } from './region.ts';
import type { Shift } from './run.ts';
import type { Slot } from './store.ts';
import type { Trouble } from './trouble.ts';
import type { CellFormula } from './workbook.ts';

/** A formula in a cell, and what is known about it. */
export class Formula {
  readonly text: string;
  readonly spread: NonNullable<CellFormula['spread']>;
  readonly slot: Slot;
  compiled: Compiled | null = null;
  /** How far it lies from the formula that was compiled for it and its copies. */
  shift: Shift | null = null;
  /** The cells that it names, on which it is noted as depending. */
  precedents: readonly SheetArea[] = [];
  /** What went wrong while it was calculated. */
  trouble: Trouble | null = null;
  /** The cells that its result fills, when they are more than its own. */
  area: Area | null = null;
  /** The cells that its result would fill, if they were empty. */
  wanted: Area | null = null;
  /** All formulas of the circle in which it goes: when one is calculated anew, the others are too. */
  circle: readonly Formula[] | null = null;
  /** How often the present calculation came to a result for it. */
  rounds = 0;

  constructor({ formula, spread }: CellFormula, slot: Slot) {
    this.text = formula;
    this.spread = spread ?? 'dynamic';
    this.slot = slot;
  }

  /** Whether a stored result can be believed for a while: it is one value. What others fill is found by calculating. */
  get mayStand(): boolean {
    return this.spread === 'single' && this.slot.value !== null;
  }
}
