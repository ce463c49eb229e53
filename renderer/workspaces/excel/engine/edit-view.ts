import type { CellRange } from './workbook-view.ts';

/** A formula or value being typed. Ends by `commit` or `cancel`; then `editing()` is null. */
export interface EditSession {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly caret: { start: number; end: number };
  /** Typing over a cell: arrows commit. After F2 or a click into the text: arrows move the caret. */
  readonly mode: 'enter' | 'edit';
  setMode(mode: 'enter' | 'edit'): void;
  /** What the input holds now. */
  type(text: string, caret: { start: number; end: number }): void;
  /** Whether a click on a cell puts its reference here. */
  readonly pointing: boolean;
  /** Puts a reference at the caret, in place of the one that was just pointed at. */
  point(range: CellRange, sheet?: number): void;
  /** The references in the text, to be coloured in it and in the grid. `color` counts the different ones from 0. */
  readonly references: readonly ReferenceView[];
  /** F4 on the reference at the caret. */
  cycleReference(): void;
  /** Functions, names and tables that fit the word at the caret. */
  completions(): readonly Completion[];
  complete(completion: Completion): void;
  /** The call round the caret. */
  argumentHelp(): { function: string; argument: number } | null;
  /** Puts it into the cell and moves. Tells why not: the session goes on. */
  commit(
    move?: 'down' | 'up' | 'next' | 'previous' | 'stay' | 'fill-selection',
    /** A warning of the cell's validation was heard. */
    anyway?: boolean,
  ): CommitResult;
  cancel(): void;
}

export interface ReferenceView {
  start: number;
  end: number;
  sheet: number;
  range: CellRange;
  color: number;
}

export interface Completion {
  kind: 'function' | 'name' | 'table' | 'column';
  text: string;
  /** The part of the text that it takes the place of. */
  start: number;
  end: number;
}

export type CommitResult =
  | { ok: true }
  /** `code` is a key of the words for formula trouble; `at` a place in the text. */
  | { ok: false; why: 'formula'; code: string; at: number | null }
  | {
      ok: false;
      why: 'validation';
      level: 'stop' | 'warning' | 'information';
      title: string;
      message: string;
    }
  | { ok: false; why: 'protected' | 'part-of-array' | 'pivot' };
