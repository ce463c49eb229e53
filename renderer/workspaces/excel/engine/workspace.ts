import { sheetOfCopied } from '../commands/clipboard.ts';
import { pasteTable, pasteText } from '../commands/pasting.ts';
import { fillWithCtrl, previewFill, type FillAs } from '../commands/filling.ts';
import { nothing } from './changes.ts';
import { isLocked } from './content.ts';
import { Refused } from './document.ts';
import { DataView } from './data/data-view.ts';
import { CellEdit } from './edit-session.ts';
import type { Measure } from './natural-height.ts';
import { charactersOfPixels, pointsOfPixels, tabColorOf, typedCharacters } from './layout.ts';
import { edgeOfData, moved } from './moving.ts';
import { readHtmlTable } from './html/reading.ts';
import { findText } from './finding.ts';
import { nameOf, placeNamed } from './name-box.ts';
import { ExcelSession } from './session.ts';
import { LiveSheet } from './sheet-view.ts';
import { summaryOf } from './summary.ts';
import type {
  CellPlace,
  CellRange,
  EditSession,
  FindHow,
  NameView,
  Selection,
  SheetTab,
  SheetView,
  Step,
  Summary,
  ViewChange,
  WorkbookView,
} from './workbook-view.ts';

/** A workbook that is seen: what the contract of workspaces has, and what a grid asks beside it. */
export class ExcelWorkspace extends ExcelSession implements WorkbookView {
  onViewChange(listener: (change: ViewChange) => void): () => void {
    this.viewers.add(listener);
    return () => this.viewers.delete(listener);
  }

  sheets(): readonly SheetTab[] {
    if (!this.current) return [];
    const { book, looks } = this.current.document;
    return book.sheets.map(({ name, state }, index) => ({
      name,
      hidden: state !== 'visible',
      color: looks.color(tabColorOf(book.sheet(index).root)),
    }));
  }

  activeSheet(): number {
    return this.current?.document.active ?? 0;
  }

  sheet(index = this.activeSheet()): SheetView {
    const { document, showing, sheets } = this.opened;
    let view = sheets.get(index);
    if (!view) sheets.set(index, (view = new LiveSheet(document, showing, index)));
    return view;
  }

  selection(): Selection {
    return this.opened.document.selection;
  }

  select(selection: Selection): void {
    this.act(() => {
      this.opened.document.selection = selection;
    });
  }

  move(step: Step, how: { extend?: boolean; far?: boolean; page?: number } = {}): void {
    const { document } = this.opened;
    this.act(() => {
      document.selection = moved(document, step, how);
    });
  }

  edgeOfData(from: { row: number; column: number }, step: Step): { row: number; column: number } {
    return edgeOfData(this.opened.document, from, step);
  }

  nameBox(): string {
    return this.current ? nameOf(this.current.document) : '';
  }

  goTo(text: string): boolean {
    const { document } = this.opened;
    const place = placeNamed(document, text);
    if (!place) return false;
    this.act(() => {
      document.active = place.sheet;
      document.selectArea(place.area);
    });
    return true;
  }

  find(text: string, how: FindHow = {}): CellPlace | null {
    return findText(this.opened.document, this.opened.showing, text, how);
  }

  editing(): EditSession | null {
    return this.edit;
  }

  startEditing(text?: string): EditSession | null {
    const { document, showing } = this.opened;
    const { row, column } = document.selection.active;
    if (this.readOnly || !document.book.sheets[document.active]!.cells) return null;
    if (isLocked(document, document.active, row, column)) return null;
    const input = text ?? showing.input(document.active, row, column).replace(/^\{(=.*)\}$/s, '$1');
    this.edit = new CellEdit(
      {
        document,
        act: (act) => void this.act(act),
        changed: () => this.#typing(),
        ended: () => {
          this.edit = null;
          this.#typing(true);
        },
      },
      input,
      text === undefined ? 'edit' : 'enter',
    );
    this.#typing();
    return this.edit;
  }

  #typing(ended = false): void {
    // A text that is half typed has to be kept, too.
    this.tell(ended ? 'selection' : 'document', { ...nothing, editing: true, tabs: ended, selection: ended });
  }

  summary(): Summary | null {
    return this.current ? summaryOf(this.current.document) : null;
  }

  copied(): { sheet: number; range: CellRange; cut: boolean } | null {
    if (!this.current?.bench.clipboard?.marked) return null;
    const { clipboard, document } = this.current.bench;
    const sheet = sheetOfCopied(document.book, clipboard);
    return sheet < 0 ? null : { sheet, range: clipboard.area, cut: clipboard.cut };
  }

  clipboardOut(): { text: string; html: string } | null {
    const clipboard = this.current?.bench.clipboard;
    return clipboard ? { text: clipboard.text, html: clipboard.html } : null;
  }

  clipboardIn(clip: { text: string; html: string | null }): void {
    if (this.readOnly) return;
    const { bench } = this.opened;
    const lines = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
    if (bench.clipboard && lines(bench.clipboard.text) === lines(clip.text))
      return void this.runNow('paste', {}, 'shortcut');
    try {
      const table = clip.html === null ? null : readHtmlTable(clip.html);
      this.act(() => (table ? pasteTable(bench, table) : pasteText(bench, clip.text)));
    } catch (cause) {
      if (!(cause instanceof Refused)) throw cause;
    }
  }

  calm(): void {
    const { bench } = this.opened;
    this.act(() => {
      bench.painter = null;
      if (bench.clipboard)
        bench.clipboard = bench.clipboard.cut ? null : { ...bench.clipboard, marked: false };
    });
  }

  fillPreview(range: CellRange, as?: FillAs): string {
    return previewFill(this.opened.bench, range, as);
  }

  fillWithCtrl(range: CellRange): FillAs {
    return fillWithCtrl(this.opened.bench, range);
  }

  pointsOf(pixels: number): number {
    return pointsOfPixels(pixels);
  }

  charactersOf(pixels: number): number {
    return typedCharacters(charactersOfPixels(pixels));
  }

  measureWith(measure: Measure): void {
    this.measureText = measure;
    if (!this.current) return;
    this.current.document.book.heights.measure = measure;
    this.tell('selection', { ...nothing, layouts: this.all });
  }

  get data(): DataView {
    const { document, files } = this.opened.bench;
    return new DataView(document, files);
  }

  names(): readonly NameView[] {
    const names = this.current?.document.book.names ?? [];
    return names
      .filter((each) => !each.hidden && !each.name.startsWith('_xlnm.'))
      .map(({ name, sheet, formula, comment }) => ({ name, sheet: sheet ?? null, formula, comment }));
  }
}
