import type { CellAddress } from './workbook.ts';

/** Why a formula has no value of its own, for a sentence that helps. */
export type Trouble =
  /** `at`: where in the text it stops making sense, counted from the first character after `=`. */
  | { kind: 'syntax'; at: number }
  /** A semicolon stands where a comma belongs. */
  | { kind: 'separator'; at: number }
  | { kind: 'unknown-function'; name: string }
  | { kind: 'unknown-name'; name: string }
  | { kind: 'unknown-sheet'; name: string }
  | { kind: 'unknown-table'; name: string }
  | { kind: 'unknown-column'; table: string; name: string }
  /** Too few or too many arguments; `most` is left out when there may be any number. */
  | { kind: 'arguments'; name: string; least: number; most?: number }
  /** The formula needs its own result. `cells` is the way round, in the order in which each needs the next. */
  | { kind: 'circular'; cells: CellAddress[] }
  /** It points into another workbook, which is never opened. */
  | { kind: 'other-workbook'; name: string }
  /** The result needs cells that are not empty; `by` is the first of them. Left out: the edge of the sheet. */
  | { kind: 'spill-blocked'; by?: CellAddress }
  | { kind: 'too-long' }
  | { kind: 'too-deep' }
  | { kind: 'too-much-work' };
