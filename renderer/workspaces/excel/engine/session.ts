import { excelPlace } from '../../../../core/excel/place.ts';
import { areaOf, parseReference, type Ports } from '../../../../core/formula/index.ts';
import type { CommandCall, FileBeside, Place } from '../../../../core/exercise/index.ts';
import type { CommandResult, CommandSource, CommandState, Workspace } from '../../contract.ts';
import { excelCommands } from '../commands/index.ts';
import type { Bench, Command } from '../commands/command.ts';
import { enter } from './content.ts';
import { changeBetween, momentOf, nothing, type Moment } from './changes.ts';
import { followHeadings, headedSheets } from './data/headings.ts';
import { ExcelDocument, Refused, type RefusalReason, type Touched } from './document.ts';
import type { CellEdit } from './edit-session.ts';
import { estimate, type Measure } from './natural-height.ts';
import { fileOf } from './saving.ts';
import type { LiveSheet } from './sheet-view.ts';
import { Showing } from './showing.ts';
import type { ViewChange } from './workbook-view.ts';

/** Whether a call asks for what is on already, and would turn it off. */
function stands({ id, turns }: Command, args: unknown, state: CommandState): boolean {
  const { is } = (args ?? {}) as { is?: unknown };
  return turns ? state[id] === is : is !== false && state[id] === true;
}

type Listener = (change: 'document' | 'selection') => void;

/** Everything that belongs to one open file. */
export interface Open {
  bytes: Uint8Array;
  document: ExcelDocument;
  showing: Showing;
  bench: Bench;
  sheets: Map<number, LiveSheet>;
}

/** Commands that change where one looks, and nothing else. */
const looking: ReadonlySet<string> = new Set(['select', 'sheet-go', 'zoom']);

/** Thrown to take back what was only tried. */
const tried = new Error('tried');

/** The file with the text of an edit in its cell, the document being as before; null when the cell does not take it. */
function savedWith(document: ExcelDocument, { sheet, row, column, text }: CellEdit): Uint8Array | null {
  let bytes: Uint8Array | null = null;
  try {
    document.transact(() => {
      enter(document, sheet, row, column, text);
      document.calculation.follow();
      bytes = fileOf(document.book, document.calculation);
      throw tried;
    });
  } catch (cause) {
    if (cause !== tried && !(cause instanceof Refused)) throw cause;
  }
  return bytes;
}

/** The contract of every workspace, over one document after another. */
export abstract class ExcelSession implements Workspace {
  readonly #ports: Ports;
  readonly #listeners = new Set<Listener>();
  protected readonly viewers = new Set<(change: ViewChange) => void>();
  #refusal: RefusalReason | null = null;
  protected current: Open | null = null;
  protected edit: CellEdit | null = null;
  protected measureText: Measure = estimate;

  constructor(
    ports: Ports,
    readonly readOnly = false,
  ) {
    this.#ports = ports;
  }

  protected get opened(): Open {
    if (!this.current) throw new Error('no workbook is open');
    return this.current;
  }

  /** The open document: for the view's own parts and for tests. */
  get document(): ExcelDocument {
    return this.opened.document;
  }

  load(bytes: Uint8Array, files: readonly FileBeside[] = []): Promise<void> {
    return new Promise((resolve) => {
      this.edit = null;
      this.current = null;
      const document = new ExcelDocument(bytes, this.#ports);
      document.book.heights.measure = this.measureText;
      const showing = new Showing(document);
      const measure: Measure = (text, font) => this.measureText(text, font);
      const bench: Bench = { document, showing, files, clipboard: null, painter: null, measure };
      this.current = { bytes, document, showing, bench, sheets: new Map() };
      this.tell('document', {
        ...nothing,
        tabs: true,
        selection: true,
        layouts: this.all,
        cells: null,
        copied: true,
      });
      resolve();
    });
  }

  /**
   * An opened file shows the results that it has stored. Calculates them as long as there is time; true when nothing is
   * left. What needs them sooner does not wait.
   */
  catchUp(more: () => boolean): boolean {
    if (!this.current) return true;
    const cells = this.current.document.calculation.catchUp(more);
    if (cells && cells.length > 0) this.tell('selection', { ...nothing, cells, others: true });
    return cells !== null;
  }

  protected get all(): ReadonlySet<number> {
    return new Set(this.current?.document.book.sheets.keys());
  }

  protected tell(change: 'document' | 'selection', seen: ViewChange): void {
    for (const viewer of this.viewers) viewer(seen);
    for (const listener of this.#listeners) listener(change);
  }

  #mayRun(command: string): boolean {
    return !this.readOnly || looking.has(command);
  }

  can({ command, args }: CommandCall): boolean {
    return (
      this.current !== null &&
      this.#mayRun(command) &&
      (excelCommands.get(command)?.bind(args)?.can(this.current.bench) ?? false)
    );
  }

  run({ command, args }: CommandCall, source: CommandSource): Promise<CommandResult> {
    return Promise.resolve(this.runNow(command, args, source));
  }

  /** Why the workbook refused the last command that it refused; null when none was. */
  lastRefusal(): RefusalReason | null {
    return this.#refusal;
  }

  protected runNow(command: string, args: unknown, source: CommandSource): CommandResult {
    this.#refusal = null;
    const known = excelCommands.get(command);
    if (!known) return { ok: false, reason: 'unknown-command' };
    const bound = known.bind(args);
    if (!bound) return { ok: false, reason: 'bad-arguments' };
    if (!this.current || !this.#mayRun(command)) return { ok: false, reason: 'not-here' };
    const { bench } = this.current;
    if (!looking.has(command)) this.catchUp(() => true);
    const keepsTyping = command === 'sheet-go';
    if (this.edit && !keepsTyping && !this.edit.commit('stay').ok) this.edit?.cancel();
    if (!bound.can(bench)) return { ok: false, reason: 'not-here' };
    // Showing how a switch is turned on never turns off what the learner has turned on.
    if (source === 'demonstration' && stands(known, args, this.state())) return { ok: true, changed: false };
    try {
      return {
        ok: true,
        changed: this.act(() => bound.run(bench), command === 'undo' || command === 'redo'),
      };
    } catch (cause) {
      if (!(cause instanceof Refused)) return { ok: false, reason: 'engine' };
      this.#refusal = cause.why;
      return { ok: false, reason: cause.why === 'formula' ? 'bad-arguments' : 'not-here' };
    }
  }

  /** Does something as one step of undo, and tells what is to be drawn. Says whether the document changed. */
  protected act(act: () => unknown, inTime = false): boolean {
    const { document, bench } = this.opened;
    const before = momentOf(document, bench);
    let touched: Touched | undefined;
    if (inTime) {
      act();
      touched = document.book.parts === before.parts ? undefined : null;
    } else
      touched = document.transact(() => {
        const headed = headedSheets(document);
        act();
        followHeadings(document, headed);
      });
    const changed = document.book.parts !== before.parts;
    if (changed && bench.clipboard?.cut && bench.clipboard.parts !== document.book.parts)
      bench.clipboard = null;
    this.#compare(before, touched);
    return changed;
  }

  #compare(before: Moment, touched: Touched | undefined): void {
    const { document, bench, sheets, showing } = this.opened;
    const after = momentOf(document, bench);
    if (after.sheets !== before.sheets) sheets.clear();
    // What a cell holds can change how others look.
    const others = touched?.some(({ sheet }) => showing.dressing.spreads(sheet)) ?? false;
    const change = changeBetween(before, after, touched, others);
    if (change) this.tell(after.parts === before.parts ? 'selection' : 'document', change);
  }

  state(): CommandState {
    if (!this.current) return {};
    const { document, bench } = this.current;
    const { row, column } = document.selection.active;
    const face = document.look(row, column);
    const entries = excelCommands.ids.flatMap((id) => {
      const state = excelCommands.get(id)?.state;
      return state ? [[id, state(bench, face)] as const] : [];
    });
    return Object.fromEntries(entries);
  }

  locate(place: Place): void {
    const parsed = excelPlace.safeParse(place);
    const reference = parsed.success ? parseReference(parsed.data.range) : null;
    if (!parsed.success || !reference || !this.current) return;
    const { document } = this.current;
    if (document.book.sheets[parsed.data.sheet]?.state !== 'visible') return;
    this.edit?.cancel();
    this.act(() => {
      document.active = parsed.data.sheet;
      document.selectArea(areaOf(reference));
    });
  }

  /** What is being typed is in the file as Enter would put it there, and goes on being typed. */
  save(): Promise<Uint8Array> {
    const { document, bytes } = this.opened;
    const typed = this.edit && savedWith(document, this.edit);
    if (typed) return Promise.resolve(typed);
    return Promise.resolve(document.changed ? fileOf(document.book, document.calculation) : bytes);
  }

  onChange(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Closes the workbook for who had it open: the next screen gets the same workspace, and no old listener. */
  release(): void {
    this.#listeners.clear();
    this.viewers.clear();
    this.edit = null;
    this.current = null;
    // It belongs to the sheet that was on the screen, and would keep all of it.
    this.measureText = estimate;
  }

  dispose(): void {
    this.release();
  }
}
