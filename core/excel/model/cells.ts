import type { Area, Scalar } from '../../formula/index.ts';
import type { CellPlace } from './place.ts';
import type { CellStyle, FontFormat } from './styles.ts';

/** A stretch of a text with a look of its own; null is the look of the cell. */
export interface TextRun {
  readonly text: string;
  readonly font: FontFormat | null;
}

/**
 * A formula as a person reads it: no equals sign, shared formulas written out for their cell, the prefixes of newer
 * functions taken off.
 */
export interface Formula {
  readonly text: string;
  /** `array` was entered for a fixed area; `dynamic` fills as many cells as it needs. */
  readonly kind: 'normal' | 'array' | 'dynamic' | 'data-table';
  /** What an array fills; null for an ordinary formula. */
  readonly area: Area | null;
  /** Where the formula was entered. Another cell than this one only inside an array. */
  readonly origin: CellPlace;
}

/** A cell that the file states: with content, or empty with a format of its own. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  /** What was typed; of a formula, the result that the file stores, null when it stores none. */
  readonly value: Scalar;
  readonly formula: Formula | null;
  /** The parts of a text with several looks; null when it has one. */
  readonly rich: readonly TextRun[] | null;
  readonly style: CellStyle;
}
