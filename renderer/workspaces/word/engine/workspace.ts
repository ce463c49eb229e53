import type { CommandCall, Place } from '../../../../core/exercise/index.ts';
import type { CommandResult, CommandSource, CommandState, Workspace } from '../../contract.ts';
import { createClipboard } from '../commands/clipboard.ts';
import type { Bench } from '../commands/command.ts';
import { wordCommands } from '../commands/index.ts';
import type { DocxEditorDocument } from './docx-editor.ts';
import type { ParagraphStyle } from './open-document.ts';
import { goToPlace } from './locating.ts';
import { roles, styleFor, type Role } from './styles.ts';

type Listener = (change: 'document' | 'selection') => void;

/** What differs between a window and no window. */
export interface Host {
  /** Opens a file, and waits until it can be worked on. */
  opening(open: () => void): Promise<void>;
  /** Does something to the document without taking the focus from where it is. */
  quietly<T>(act: () => T): T;
}

/** What the status bar says of a document, and whether the text at the caret is Arabic. */
export interface AboutDocument {
  pages: { current: number; total: number };
  words: number;
  arabic: boolean;
}

const isMostlyArabic = (text: string): boolean =>
  2 * (text.match(/\p{Script=Arabic}/gu)?.length ?? 0) > (text.match(/\p{L}/gu)?.length ?? 0);

/** The contract of every workspace, over one editor that is kept and reloaded. */
export class WordWorkspace implements Workspace {
  readonly #document: DocxEditorDocument;
  readonly #host: Host;
  readonly #bench: Bench;
  readonly #listeners = new Set<Listener>();
  #open = false;

  constructor(document: DocxEditorDocument, host: Host) {
    this.#document = document;
    this.#host = host;
    this.#bench = { document, clipboard: createClipboard() };
    document.onChange((change) => this.#tell(change));
  }

  #tell(change: 'document' | 'selection'): void {
    if (this.#open) for (const listener of this.#listeners) listener(change);
  }

  /** Commands address the body: in a header or a note they would change another place than is seen. */
  get #reachable(): boolean {
    return this.#open && this.#document.inBody;
  }

  async load(bytes: Uint8Array): Promise<void> {
    this.#open = false;
    // The next document may be another learner's.
    this.#bench.clipboard.clear();
    await this.#host.opening(() => this.#document.open(bytes));
    this.#open = true;
    this.#tell('document');
  }

  can({ command, args }: CommandCall): boolean {
    return this.#reachable && (wordCommands.get(command)?.bind(args)?.can(this.#bench) ?? false);
  }

  async run({ command, args }: CommandCall, source: CommandSource): Promise<CommandResult> {
    const known = wordCommands.get(command);
    if (!known) return { ok: false, reason: 'unknown-command' };
    const bound = known.bind(args);
    if (!bound) return { ok: false, reason: 'bad-arguments' };
    if (this.#open) this.#document.flush();
    if (!this.#reachable || !bound.can(this.#bench)) return { ok: false, reason: 'not-here' };
    // Showing how a switch is turned on never turns off what the learner has turned on.
    if (source === 'demonstration' && this.state()[command] === true) return { ok: true, changed: false };
    try {
      const act = () => bound.run(this.#bench);
      // Who has something shown stays where they are; who is given a place goes there.
      return { ok: true, changed: source === 'demonstration' ? this.#host.quietly(act) : act() };
    } catch {
      return { ok: false, reason: 'engine' };
    }
  }

  state(): CommandState {
    if (!this.#open) return {};
    const face = this.#document.face();
    const entries = wordCommands.ids.flatMap((id) => {
      const state = wordCommands.get(id)?.state;
      return state ? [[id, state(this.#bench, face)] as const] : [];
    });
    return Object.fromEntries(entries);
  }

  locate(place: Place): void {
    if (this.#open) goToPlace(this.#document, place);
  }

  /** How the document draws the styles that the ribbon offers. */
  looks(): Partial<Record<Role, ParagraphStyle>> {
    const styles = this.#open ? this.#document.styles() : [];
    const entries = roles.flatMap((role) => {
      const id = styleFor(styles, role);
      const style = styles.find((each) => each.id === id);
      return style ? [[role, style] as const] : [];
    });
    return Object.fromEntries(entries);
  }

  about(): AboutDocument {
    const texts = this.#open ? this.#document.texts() : [];
    const here = this.#open ? (texts[this.#document.selection().head.paragraph] ?? '') : '';
    return {
      pages: this.#open ? this.#document.pages : { current: 1, total: 1 },
      words: texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0),
      arabic: isMostlyArabic(/\p{L}/u.test(here) ? here : texts.join('')),
    };
  }

  /** Takes what the system's clipboard is about to get, so that Paste in the ribbon has it too. */
  keepCopied(text?: string): void {
    const clip = text === undefined ? this.#open && this.#document.copied() : { text, html: null };
    if (clip) this.#bench.clipboard.write(clip);
  }

  save(): Promise<Uint8Array> {
    return this.#document.save();
  }

  onChange(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Closes the document for who had it open: the next screen gets the same editor, and no old listener. */
  release(): void {
    this.#open = false;
    this.#listeners.clear();
  }

  dispose(): void {
    this.release();
    this.#document.dispose();
  }
}
