import type { TextTrouble } from '../../../../core/delimited/index.ts';
import type { Area, CellAddress, Ports } from '../../../../core/formula/index.ts';
import type { Parts } from '../../../../core/ooxml/tree/index.ts';
import { Book } from './book.ts';
import { Calculation } from './calculation.ts';
import type { SheetPart } from './file/sheet-part.ts';
import { viewOf, type ViewFacts } from './layout.ts';
import { cellArea, grown, mergeAt } from './merges.ts';
import type { Look, Looks } from './styles/looks.ts';
import { cutsPivot, guardPivots } from './pivots/guard.ts';
import { styleAt } from './sizes.ts';
import type { Selection } from './workbook-view.ts';

/** A moment to which undo or redo goes back. */
interface Moment {
  parts: Parts;
  active: string;
  selection: Selection;
}

/** What a change did: cells that show something else, or null when that may be any. */
export type Touched = readonly CellAddress[] | null;

const mostSteps = 100;

const atStart: Selection = { active: { row: 0, column: 0 }, ranges: [cellArea(0, 0)] };

/** Why a workbook refuses what is asked of it. */
export type RefusalReason =
  | 'protected'
  | 'part-of-array'
  | 'formula'
  | 'no-room'
  | 'merged'
  | 'validation'
  | 'pivot'
  | 'pivot-headings'
  | 'pivot-rows'
  | 'pivot-room'
  | 'pivot-source'
  | 'pivot-beyond'
  | 'subtotals'
  | 'subtotals-column'
  | 'subtotals-deep'
  | 'subtotals-rows'
  | 'subtotals-sort'
  | 'subtotals-table'
  | TextTrouble;

/** A command asked for what the workbook refuses: a part of an array, a locked cell, a formula that makes no sense. */
export class Refused extends Error {
  override name = 'Refused';
  readonly why: RefusalReason;
  /** More about a formula, and the place in its text. */
  readonly code: string;
  readonly at: number | null;

  constructor(why: RefusalReason, code: string = why, at: number | null = null) {
    super(why);
    this.why = why;
    this.code = code;
    this.at = at;
  }
}

/** An open workbook: parts, results, what is selected, and the way back. */
export class ExcelDocument {
  readonly book: Book;
  readonly calculation: Calculation;
  readonly ports: Ports;
  readonly #original: Parts;
  #undo: Moment[] = [];
  #redo: Moment[] = [];
  /** Where the step that is being done can be taken back to. */
  #stages: Moment[] = [];
  #settled: Touched = [];
  #active: string;
  readonly #selections = new Map<string, Selection>();

  /** Throws `UnreadableFile`. */
  constructor(bytes: Uint8Array, ports: Ports) {
    this.book = new Book(bytes);
    this.ports = ports;
    this.calculation = new Calculation(this.book, ports);
    this.book.heights.result = (part, row, column) => {
      const sheet = this.book.sheets.findIndex((_, index) => this.book.sheet(index) === part);
      return this.calculation.value(sheet, row, column);
    };
    this.#original = this.book.parts;
    const stated = this.book.statedActive;
    const { sheets } = this.book;
    const first =
      sheets[stated]?.state === 'visible' ? stated : sheets.findIndex((each) => each.state === 'visible');
    this.#active = sheets[Math.max(0, first)]!.part;
  }

  /** Whether anything differs from the file that was opened. */
  get changed(): boolean {
    return this.book.parts !== this.#original;
  }

  get active(): number {
    const index = this.book.sheets.findIndex((each) => each.part === this.#active);
    return index >= 0 ? index : 0;
  }

  set active(index: number) {
    const entry = this.book.sheets[index];
    if (entry) this.#active = entry.part;
  }

  /** The active sheet's part. */
  get part(): SheetPart {
    return this.book.sheet(this.active);
  }

  get selection(): Selection {
    return this.#selections.get(this.#active) ?? atStart;
  }

  /** Ranges grow round merged cells. */
  set selection({ active, ranges }: Selection) {
    const { root } = this.part;
    const kept = ranges.map((range) => grown(root, range));
    const merge = mergeAt(root, active.row, active.column);
    this.#selections.set(this.#active, {
      active: merge ? { row: merge.top, column: merge.left } : active,
      ranges: kept,
    });
  }

  selectArea(area: Area): void {
    this.selection = { active: { row: area.top, column: area.left }, ranges: [area] };
  }

  /** The range that was selected last. */
  get range(): Area {
    return this.selection.ranges.at(-1)!;
  }

  get sheetView(): ViewFacts {
    return viewOf(this.part.root);
  }

  get looks(): Looks {
    return this.book.heights.looks;
  }

  look(row: number, column: number, sheet = this.active): Look {
    return this.looks.of(styleAt(this.book.sheet(sheet), row, column));
  }

  #moment(): Moment {
    return { parts: this.book.parts, active: this.#active, selection: this.selection };
  }

  /**
   * Does something as one step. What writes into a pivot table's cells is refused. What throws leaves everything as it was, and throws on. Gives back what it touched;
   * undefined when the document is the same.
   */
  transact(act: () => void): Touched | undefined {
    const before = this.#moment();
    const pivots = guardPivots(this.book);
    this.#stages = [before];
    try {
      act();
      if (pivots.length > 0 && cutsPivot(this.book, pivots)) throw new Refused('pivot');
    } catch (cause) {
      this.#return(before);
      throw cause;
    }
    const { parts } = this.book;
    if (parts === before.parts) return undefined;
    const made = this.#stages.filter((each, at) => each.parts !== (this.#stages[at + 1]?.parts ?? parts));
    this.#undo = [...this.#undo, ...made].slice(-mostSteps);
    this.#redo = [];
    return this.#follow();
  }

  /** Does what follows in this step by itself, without being asked: undo takes back that alone first. */
  stage(act: () => void): void {
    const before = this.#moment();
    act();
    if (this.book.parts !== before.parts) this.#stages.push(before);
  }

  /** Calculates in the middle of a step: what it touches is told at the step's end. */
  settle(): void {
    const touched = this.calculation.follow();
    this.#settled = touched === null || this.#settled === null ? null : [...this.#settled, ...touched];
  }

  #follow(): Touched {
    if (!this.book.sheets.some((each) => each.part === this.#active)) this.active = 0;
    this.settle();
    const touched = this.#settled;
    this.#settled = [];
    return touched;
  }

  #return(moment: Moment): Touched {
    this.book.parts = moment.parts;
    this.#active = moment.active;
    this.#selections.set(moment.active, moment.selection);
    return this.#follow();
  }

  get canUndo(): boolean {
    return this.#undo.length > 0;
  }

  get canRedo(): boolean {
    return this.#redo.length > 0;
  }

  undo(): Touched | undefined {
    const moment = this.#undo.at(-1);
    if (!moment) return undefined;
    this.#undo = this.#undo.slice(0, -1);
    this.#redo = [...this.#redo, this.#moment()];
    return this.#return(moment);
  }

  redo(): Touched | undefined {
    const moment = this.#redo.at(-1);
    if (!moment) return undefined;
    this.#redo = this.#redo.slice(0, -1);
    this.#undo = [...this.#undo, this.#moment()];
    return this.#return(moment);
  }

  /** Takes back the last step as if it had never been: redo does not know it. */
  forget(): void {
    this.undo();
    this.#redo = [];
  }
}
