import type { CommitResult, EditSession, Step, WorkbookView } from '../engine/workbook-view.ts';
import { keysHeld } from '../../frame/keys.ts';
import { editKey, pointOn, rangeBetween, type EditKey } from './keys.ts';
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

interface Pointed {
  anchor: { row: number; column: number };
  head: { row: number; column: number };
}

/**
 * Typing into a cell. Two fields show the same text: the one in the cell, which always has the focus of the grid and is
 * not seen until something is typed, and the one of the formula bar.
 */
export class Editor {
  readonly cell = new TextField('cell-field');
  readonly bar = new TextField('bar-field');
  readonly #host: EditorHost;
  #pointed: Pointed | null = null;
  #composing = false;
  #stops: (() => void)[] = [];

  constructor(host: EditorHost) {
    this.#host = host;
    for (const field of [this.cell, this.bar]) this.#listen(field);
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
      if (field === this.cell && !this.session) this.#host.view.startEditing('');
    });
    on('compositionend', () => {
      this.#composing = false;
      this.#typed(field);
    });
    on('input', () => this.#typed(field));
    for (const name of ['keyup', 'pointerup', 'select'] as const) on(name, () => this.#caretMoved(field));
    on('focus', () => {
      if (field !== this.bar || this.session) return;
      this.#host.view.startEditing()?.setMode('edit');
      this.show();
    });
    // Who goes to another part of the screen has done with the cell; a formula that is not complete waits.
    on('blur', ({ relatedTarget }) => {
      const inside =
        relatedTarget instanceof Element &&
        relatedTarget.closest('.workspace') === field.element.closest('.workspace');
      if (relatedTarget && !inside && this.session?.commit('stay').ok) this.show();
    });
    on('pointerdown', () => {
      if (this.session) this.session.setMode('edit');
      this.#pointed = null;
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
    return this.#pointed !== null;
  }

  get field(): TextField {
    return document.activeElement === this.bar.input ? this.bar : this.cell;
  }

  /** The keys go to the cells again. */
  focus(): void {
    if (document.activeElement !== this.cell.input) this.cell.input.focus({ preventScroll: true });
  }

  #typed(field: TextField): void {
    this.#pointed = null;
    const { session } = this;
    const { input, caret } = field;
    if (session) session.type(input.value, caret);
    else if (input.value !== '' && !this.#composing) {
      const begun = this.#host.view.startEditing(input.value);
      if (!begun) input.value = '';
    }
    this.show();
  }

  #caretMoved(field: TextField): void {
    const { session } = this;
    if (!session || this.#composing || field.input.value !== session.text) return;
    const { start, end } = field.caret;
    if (session.caret.start === start && session.caret.end === end) return;
    session.type(session.text, { start, end });
    this.#pointed = null;
    this.#host.changed();
  }

  /** Begins to change what is in the cell (F2, a double click). */
  edit(): void {
    this.focus();
    this.#host.view.startEditing();
    this.show();
  }

  /** Begins a formula that Enter takes as it is; what is between its brackets can be pointed at anew. */
  propose(formula: string): void {
    this.focus();
    const session = this.#host.view.startEditing(formula);
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
      this.#pointed = null;
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
    const result = session.commit(move);
    if (!result.ok) {
      this.#host.refused(result);
      return false;
    }
    this.focus();
    this.show();
    return true;
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
    const head = { row, column };
    this.#pointed = { anchor: extend && this.#pointed ? this.#pointed.anchor : head, head };
    this.#point();
  }

  #point(): void {
    const { session } = this;
    if (!session || !this.#pointed) return;
    const { view } = this.#host;
    const sheet = view.activeSheet();
    session.point(
      rangeBetween(this.#pointed.anchor, this.#pointed.head),
      sheet === session.sheet ? undefined : sheet,
    );
    this.show();
  }

  #pointByKey(step: Step, extend: boolean, session: EditSession): void {
    const here = { row: session.row, column: session.column };
    const from = this.#pointed ?? { anchor: here, head: here };
    const { rightToLeft } = this.#host.view.sheet();
    this.#pointed = pointOn(from, step, extend, rightToLeft, this.#host.page());
    this.#point();
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
        this.#pointed = null;
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
    if (session.mode === 'edit' && !this.#pointed) return paging;
    if (this.#pointed || session.pointing) {
      this.#pointByKey(step, extend, session);
      return true;
    }
    if (session.text.startsWith('=') && !session.pointing && (step === 'home' || step === 'end'))
      return false;
    // Typing over a cell: the arrow keeps what was typed and goes on.
    if (this.commit('stay')) this.#host.view.move(step, { extend, far, page: this.#host.page() });
    return true;
  }
}
