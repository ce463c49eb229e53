import type { Area } from '../../../../core/formula/index.ts';
import type { Cell } from '../engine/file/cells.ts';
import type { Parts } from '../../../../core/ooxml/tree/index.ts';

/** Cells that were copied or cut, as they were at that moment. */
export interface Clipboard {
  readonly sheet: number;
  readonly area: Area;
  readonly cut: boolean;
  /** The workbook when they were taken: a cut holds only as long as nothing else changes. */
  readonly parts: Parts;
  /** The whole cell at each place of the area, row by row; undefined where the sheet states none. */
  readonly cells: readonly (readonly (Cell | undefined)[])[];
  /** Formats of places that the sheet does not state. */
  readonly styles: readonly (readonly number[])[];
  readonly merges: readonly Area[];
  /** The same for other programs, and to know whether the system's clipboard is still ours. */
  readonly text: string;
  readonly html: string;
}

/** Formats taken by the format painter. */
export interface Painter {
  readonly styles: readonly (readonly number[])[];
  readonly merges: readonly Area[];
}
