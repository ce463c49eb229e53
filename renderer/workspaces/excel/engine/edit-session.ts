import { copyReferences, cycleReferences, pickedReference } from '../../../../core/formula/index.ts';
import { growTables } from './data/growing.ts';
import { enterChecked, RefusedEntry } from './data/validation.ts';
import { Refused, type ExcelDocument } from './document.ts';
import { fitRows } from './fitting.ts';
import { callAt, completionsAt, referenceViews, takesReference } from './formula-text.ts';
import { cellArea } from './merges.ts';
import { afterEntry } from './moving.ts';
import type { CellRange, CommitResult, Completion, EditSession, ReferenceView } from './workbook-view.ts';

/** What an edit asks of the workspace that it belongs to. */
export interface EditHost {
  readonly document: ExcelDocument;
  /** Does something as one step, and tells everybody. */
  act(act: () => void): void;
  changed(): void;
  /** The edit is over. */
  ended(): void;
}

/** One cell being typed into. */
export class CellEdit implements EditSession {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly #host: EditHost;
  #text: string;
  #caret: { start: number; end: number };
  #mode: 'enter' | 'edit';
  /** The reference that was pointed at last, until something else is typed. */
  #pointed: { start: number; end: number } | null = null;
  #references: { text: string; views: readonly ReferenceView[] } | null = null;

  constructor(host: EditHost, text: string, mode: 'enter' | 'edit') {
    this.#host = host;
    this.sheet = host.document.active;
    ({ row: this.row, column: this.column } = host.document.selection.active);
    this.#text = text;
    this.#caret = { start: text.length, end: text.length };
    this.#mode = mode;
  }

  get text(): string {
    return this.#text;
  }

  get caret(): { start: number; end: number } {
    return this.#caret;
  }

  get mode(): 'enter' | 'edit' {
    return this.#mode;
  }

  setMode(mode: 'enter' | 'edit'): void {
    this.#mode = mode;
    this.#host.changed();
  }

  #set(text: string, start: number, end = start): void {
    this.#text = text;
    this.#caret = { start, end };
    this.#host.changed();
  }

  type(text: string, caret: { start: number; end: number }): void {
    this.#pointed = null;
    this.#set(text, caret.start, caret.end);
  }

  get pointing(): boolean {
    return this.#pointed !== null || takesReference(this.#text, this.#caret.start);
  }

  point(range: CellRange, sheet = this.#host.document.active): void {
    const { sheets } = this.#host.document.book;
    const reference = pickedReference(range, sheets[sheet]?.name ?? '', sheets[this.sheet]?.name ?? '');
    const { start, end } = this.#pointed ?? this.#caret;
    this.#pointed = { start, end: start + reference.length };
    this.#set(this.#text.slice(0, start) + reference + this.#text.slice(end), start + reference.length);
  }

  get references(): readonly ReferenceView[] {
    if (this.#references?.text !== this.#text)
      this.#references = {
        text: this.#text,
        views: referenceViews(this.#host.document, this.sheet, this.#text),
      };
    return this.#references.views;
  }

  cycleReference(): void {
    if (!this.#text.startsWith('=')) return;
    const { text, start, end } = cycleReferences({ text: this.#text, ...this.#caret });
    this.#pointed = null;
    this.#set(text, start, end);
  }

  completions(): readonly Completion[] {
    return this.#caret.start === this.#caret.end
      ? completionsAt(this.#host.document, this.#text, this.#caret.start)
      : [];
  }

  complete({ kind, text, start, end }: Completion): void {
    const after = this.#text.slice(end);
    const written = kind === 'function' ? `${text}(` : kind === 'column' ? `${text}]` : text;
    const rest =
      after.startsWith(written.at(-1)!) && kind !== 'name' && kind !== 'table' ? after.slice(1) : after;
    this.#pointed = null;
    this.#set(this.#text.slice(0, start) + written + rest, start + written.length);
  }

  argumentHelp(): { function: string; argument: number } | null {
    return callAt(this.#text, this.#caret.start);
  }

  /** A formula that fills the selection is in step with each cell. */
  #textFor(row: number, column: number): string {
    return this.#text.startsWith('=')
      ? copyReferences(this.#text, row - this.row, column - this.column)
      : this.#text;
  }

  commit(
    move: 'down' | 'up' | 'next' | 'previous' | 'stay' | 'fill-selection' = 'down',
    anyway = false,
  ): CommitResult {
    const { document } = this.#host;
    try {
      this.#host.act(() => {
        document.active = this.sheet;
        const cells =
          move === 'fill-selection' ? cellsOf(document) : [{ row: this.row, column: this.column }];
        for (const { row, column } of cells) {
          enterChecked(document, { sheet: this.sheet, row, column }, this.#textFor(row, column), anyway);
          fitRows(document, [{ top: row, bottom: row, left: column, right: column }]);
        }
        if (move === 'fill-selection')
          for (const area of document.selection.ranges) growTables(document, this.sheet, area);
        else growTables(document, this.sheet, cellArea(this.row, this.column));
        if (move !== 'stay' && move !== 'fill-selection') document.selection = afterEntry(document, move);
      });
    } catch (cause) {
      if (!(cause instanceof Refused)) throw cause;
      if (cause instanceof RefusedEntry) {
        const { style, title, text } = cause.alert;
        return { ok: false, why: 'validation', level: style, title, message: text };
      }
      if (cause.why === 'formula') return { ok: false, why: 'formula', code: cause.code, at: cause.at };
      const why = cause.why === 'part-of-array' || cause.why === 'pivot' ? cause.why : 'protected';
      return { ok: false, why };
    }
    this.#host.ended();
    return { ok: true };
  }

  cancel(): void {
    this.#host.document.active = this.sheet;
    this.#host.ended();
  }
}

const mostFilled = 10_000;

function cellsOf({ selection }: ExcelDocument): { row: number; column: number }[] {
  const found: { row: number; column: number }[] = [];
  for (const { top, left, bottom, right } of selection.ranges)
    for (let row = top; row <= bottom && found.length < mostFilled; row++)
      for (let column = left; column <= right && found.length < mostFilled; column++)
        found.push({ row, column });
  return found;
}
