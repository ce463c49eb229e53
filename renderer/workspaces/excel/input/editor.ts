import type { CommitResult, EditSession, WorkbookView } from '../engine/workbook-view.ts';
import { keysHeld } from '../../frame/keys.ts';
import { editKey, type EditKey } from './keys.ts';
import { Pointing } from './pointing.ts';
import { TextField } from './text-field.ts';

export type CommitMove = Parameters<EditSession['commit']>[0];

export interface EditorHost {
  view: WorkbookView;
  /** How many rows a page is. */
  page(): number;
  /** The session would not end. */
  refused(result: Extract<CommitResult, { ok: false }>): void;
  /** A key that chooses among completions; true when it was taken. */
  chooses(keys: string): boolean;
  changed(): void;
}

/**
 * Typing into a cell. Two fields show the same text: the one in the cell, which always has the focus of the grid and is
 * not seen until something is typed, and the one of the formula bar.
 */
export class Editor {
  readonly cell = new TextField('cell-field');
  readonly bar = new TextField('bar-field');
  readonly #host: EditorHost;
  readonly #pointing: Pointing;
  #composing = false;
  #stops: (() => void)[] = [];

  constructor(host: EditorHost) {
    this.#host = host;
    this.#pointing = new Pointing(host.view);
    for (const field of [this.cell, this.bar]) {
      field.input.readOnly = host.view.readOnly;
      this.#listen(field);
    }
    this.#stops.push(
      host.view.onViewChange((change) => {
        if (change.editing || change.selection || change.cells === null || change.cells.length > 0)
          this.show();
      }),
    );
  }

  dispose(): void {
    for (const stop of this.#stops) stop();
  }

  #listen(field: TextField): void {
    const on = <K extends keyof HTMLElementEventMap>(
      name: K,
      listener: (event: HTMLElementEventMap[K]) => void,
    ): void => {
      field.input.addEventListener(name, listener);
      this.#stops.push(() => field.input.removeEventListener(name, listener));
    };
    on('compositionstart', () => {
      this.#composing = true;
      if (field === this.cell && !this.session) this.#begin('');
    });
    on('compositionend', () => {
      this.#composing = false;
      this.#typed(field);
    });
    on('input', () => this.#typed(field));
    for (const name of ['keyup', 'pointerup', 'select'] as const) on(name, () => this.#caretMoved(field));
    // Who goes to another part of the screen has done with the cell; a formula that is not complete waits.
    on('blur', ({ relatedTarget }) => {
      const inside =
        relatedTarget instanceof Element &&
        relatedTarget.closest('.workspace') === field.element.closest('.workspace');
      if (relatedTarget && !inside && this.session) this.#leave(this.session);
    });
    on('pointerdown', () => {
      if (field === this.bar && !this.session) this.#begin();
      this.session?.setMode('edit');
      this.#pointing.stop();
      this.show();
    });
  }

  get session(): EditSession | null {
    return this.#host.view.editing();
  }

  get isEditing(): boolean {
    return this.session !== null;
  }

  /** Whether the reference at the caret follows clicks and arrows now. */
  get isPointing(): boolean {
    return this.#pointing.active;
  }

  get field(): TextField {
    return document.activeElement === this.bar.input ? this.bar : this.cell;
  }

  /** The keys go to the cells again. */
  focus(): void {
    if (document.activeElement !== this.cell.input) this.cell.input.focus({ preventScroll: true });
  }

  /** Begins to type; a cell that is locked says so instead. */
  #begin(text?: string): EditSession | null {
    const session = this.#host.view.startEditing(text);
    if (session) return session;
    this.cell.input.value = '';
    this.#host.refused({ ok: false, why: 'protected' });
    return null;
  }

  #typed(field: TextField): void {
    this.#pointing.stop();
    const { session } = this;
    const { input, caret } = field;
    if (session) session.type(input.value, caret);
    else if (input.value !== '' && !this.#composing) {
      const begun = this.#begin(input.value);
      // What is typed in the bar changes what is there: arrows stay in it.
      if (field === this.bar) {
        begun?.type(input.value, caret);
        begun?.setMode('edit');
      }
    }
    this.show();
  }

  #caretMoved(field: TextField): void {
    const { session } = this;
    if (!session || this.#composing || field.input.value !== session.text) return;
    const { start, end } = field.caret;
    if (session.caret.start === start && session.caret.end === end) return;
    session.type(session.text, { start, end });
    this.#pointing.stop();
    this.#host.changed();
  }

  /** Begins to change what is in the cell (F2, a double click). */
  edit(): void {
    this.focus();
    this.#begin();
    this.show();
  }

  /** Begins a formula that Enter takes as it is; what is between its brackets can be pointed at anew. */
  propose(formula: string): void {
    this.focus();
    const session = this.#begin(formula);
    session?.type(formula, { start: formula.indexOf('(') + 1, end: formula.length - 1 });
    this.show();
  }

  /** Puts the text of the session, or of the active cell, into both fields. */
  show(): void {
    if (this.#host.view.sheets().length === 0) return;
    const { session } = this;
    if (this.#composing) {
      if (session) this.#showIn(this.bar, session);
      return this.#host.changed();
    }
    if (session) for (const field of [this.cell, this.bar]) this.#showIn(field, session);
    else {
      this.#pointing.stop();
      const { active } = this.#host.view.selection();
      this.cell.show('', null, []);
      this.bar.show(this.#host.view.sheet().cell(active.row, active.column).input, null, []);
    }
    this.#host.changed();
  }

  #showIn(field: TextField, session: EditSession): void {
    field.show(session.text, field === this.field ? session.caret : null, session.references);
  }

  /** Ends the typing. False when the cell does not take what was typed. */
  commit(move: CommitMove = 'stay'): boolean {
    const { session } = this;
    if (!session) return true;
    if (this.#isUntouched(session)) {
      session.cancel();
      this.focus();
      this.show();
      this.#move(move);
      return true;
    }
    const result = session.commit(move);
    if (!result.ok) {
      this.#host.refused(result);
      return false;
    }
    this.focus();
    this.show();
    return true;
  }

  #leave(session: EditSession): void {
    if (this.#isUntouched(session)) session.cancel();
    else if (!session.commit('stay').ok) return;
    this.show();
  }

  /** Looking into a cell changes nothing, and is no step to take back. */
  #isUntouched({ sheet, row, column, text }: EditSession): boolean {
    return this.#host.view.sheet(sheet).cell(row, column).input === text;
  }

  #move(move: CommitMove): void {
    const steps = { down: 'down', up: 'up', next: 'tab', previous: 'tab-back' } as const;
    if (move && move in steps) this.#host.view.move(steps[move as keyof typeof steps]);
  }

  /** Goes on typing after a question, with the caret at a place of the text. */
  goOn(at: number | null): void {
    const { session } = this;
    this.focus();
    if (session && at !== null) {
      const caret = Math.min(at, session.text.length);
      session.type(session.text, { start: caret, end: caret });
    }
    session?.setMode('edit');
    this.show();
  }

  cancel(): void {
    this.session?.cancel();
    this.focus();
    this.show();
  }

  /** Points at cells with the mouse; `extend` goes on from where it began. */
  pointAt(row: number, column: number, extend: boolean): void {
    if (this.session) this.#pointing.at(this.session, { row, column }, extend);
    this.show();
  }

  /** A key while something is typed; true when it is none of the text's business. */
  onKey(event: KeyboardEvent): boolean {
    const { session } = this;
    if (!session || event.isComposing || this.#composing) return false;
    const keys = keysHeld(event);
    if (this.#host.chooses(keys)) return true;
    const action = editKey(keys);
    return action !== null && this.#do(action, session);
  }

  #do(action: EditKey, session: EditSession): boolean {
    switch (action.do) {
      case 'commit':
        this.commit(action.move);
        return true;
      case 'cancel':
        this.cancel();
        return true;
      case 'line':
        this.field.input.setRangeText('\n', this.field.caret.start, this.field.caret.end, 'end');
        this.#typed(this.field);
        return true;
      case 'mode':
        session.setMode(session.mode === 'edit' ? 'enter' : 'edit');
        this.#pointing.stop();
        this.#host.changed();
        return true;
      case 'cycle':
        session.cycleReference();
        this.show();
        return true;
      case 'arrow':
        return this.#arrow(action, session);
    }
  }

  #arrow({ step, extend, far }: Extract<EditKey, { do: 'arrow' }>, session: EditSession): boolean {
    const paging = step === 'page-up' || step === 'page-down';
    if (session.mode === 'edit' && !this.isPointing) return paging;
    if (this.isPointing || session.pointing) {
      this.#pointing.byKey(session, step, { extend, far, page: this.#host.page() });
      this.show();
      return true;
    }
    if (session.text.startsWith('=') && !session.pointing && (step === 'home' || step === 'end'))
      return false;
    // Typing over a cell: the arrow keeps what was typed and goes on.
    if (this.commit('stay')) this.#host.view.move(step, { extend, far, page: this.#host.page() });
    return true;
  }
}
