/**
 * The one place that knows `@docx-editor.dev/core`. Everything else speaks `OpenDocument`, so that the
 * engine can be replaced.
 */
import { createDocxEditor, type DocxEditorConfig, type DocxEditorInstance } from '@docx-editor.dev/core';
import {
  AUTHORABLE_RUN_PROPERTIES,
  authoredProperties,
  directParagraphMarkProperties,
  directParagraphProperties,
  findNode,
  paragraphTextOf,
  propertyContainer,
  runAddressRanges,
  runsCovering,
  type TreeDocOp,
} from '@docx-editor.dev/core/store';
import * as Ours from './open-document.ts';

type Command = Parameters<DocxEditorInstance['exec']>[0];
type Surface = NonNullable<DocxEditorInstance['surface']>;

/** The names that an op may carry in `w:rPr`, and `w:rtl`, which ops take though the list omits it. */
const runNames: ReadonlySet<string> = new Set([...AUTHORABLE_RUN_PROPERTIES, 'rtl']);

export class DocxEditorDocument implements Ours.OpenDocument {
  readonly #editor: DocxEditorInstance;
  readonly #container: HTMLElement;

  constructor(
    container: HTMLElement,
    config: Pick<DocxEditorConfig, 'fonts' | 'locale' | 'onFontError' | 'mode'> = {},
  ) {
    this.#container = container;
    this.#editor = createDocxEditor({ mode: 'edit', ...config, container, zoom: 1 });
  }

  /** Calls back after every change of the text or its formatting, and of the selection. */
  onChange(listener: (change: 'document' | 'selection') => void): void {
    this.#editor.on('change', () => listener('document'));
    this.#editor.on('selectionChange', () => listener('selection'));
  }
  get #surface(): Surface {
    const { surface } = this.#editor;
    if (!surface) throw new Error('no document is open');
    return surface;
  }
  get #ids(): readonly string[] {
    return this.#surface.session.paragraphIds();
  }
  #id(paragraph: number): string {
    const id = this.#ids[paragraph];
    if (id === undefined) throw new RangeError(`no paragraph ${paragraph}`);
    return id;
  }
  #did(command: Command): boolean {
    const result = this.#editor.exec(command);
    if (!result.ok) throw new Error(`${command.type}: ${result.reason}`);
    return result.changed;
  }
  /** Runs a method of the surface that does not say whether it changed anything. */
  #changes(act: () => unknown): boolean {
    const before = this.#surface.session.packageRevision();
    act();
    return this.#surface.session.packageRevision() !== before;
  }

  /** Opens a file; throws `UnopenableFile`. */
  open(bytes: Uint8Array): void {
    this.#editor.load(bytes.slice());
    const { parseError, openFailure } = this.#editor.snapshot();
    if (openFailure || parseError) throw new Ours.UnopenableFile(openFailure?.reason ?? 'damaged');
  }
  get isOpening(): boolean {
    return this.#editor.snapshot().isOpening === true;
  }
  get pages(): { current: number; total: number } {
    return this.#editor.snapshot().page;
  }
  /** Whether the selection is in the body, and not in a header or a note. */
  get inBody(): boolean {
    return this.#surface.storyScope().kind === 'body';
  }
  /** 1 is the size on paper. */
  zoom(scale: number): void {
    this.#editor.setZoom(scale);
  }
  focus(): void {
    this.#editor.focus();
  }
  /** Keeps the selection visible while the focus is elsewhere; returns how to stop. */
  keepSelectionShown(): () => void {
    const pin = this.#editor.retainSelection();
    return () => pin && this.#editor.releaseSelection(pin);
  }
  /** Writes what was typed and still waits. */
  flush(): void {
    this.#surface.flushPendingInput();
  }
  async save(): Promise<Uint8Array> {
    return new Uint8Array(await this.#editor.save());
  }
  dispose(): void {
    this.#editor.destroy();
  }

  texts(): readonly string[] {
    const part = this.#surface.session.part();
    return this.#ids.map((id) => paragraphTextOf(part, id) ?? '');
  }
  selection(): Ours.Selection {
    const { anchor, head } = this.#surface.state().selection;
    const ids = this.#ids;
    const position = (at: { paragraphId: string; offset: number }): Ours.Position => ({
      paragraph: Math.max(0, ids.indexOf(at.paragraphId)),
      offset: at.offset,
    });
    return { anchor: position(anchor), head: position(head) };
  }
  select({ anchor, head }: Ours.Selection): void {
    const place = (at: Ours.Position) => ({ paragraphId: this.#id(at.paragraph), offset: at.offset });
    this.#did({ type: 'setSelection', range: { anchor: place(anchor), head: place(head) } });
  }
  reveal(): void {
    const { head } = this.#surface.state().selection;
    // The engine draws the page that holds a position; it does not know the desk that scrolls.
    this.#surface.revealPosition(head, { block: 'nearest' });
    const lines = this.#container.querySelectorAll<HTMLElement>('[data-line-id]');
    const line = [...lines].find((each) => each.dataset['paragraphId'] === head.paragraphId);
    line?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  face(): Ours.Face {
    const now = this.#surface.formatting();
    const { fontSizeHalfPoints: size, lineSpacing: lines, alignment } = now;
    return {
      bold: now.bold,
      italic: now.italic,
      underline: now.underline,
      strike: now.strikethrough,
      font: now.fontFamily,
      size: size === null ? null : size / 2,
      color: now.color && /^[0-9a-f]{6}$/i.test(now.color) ? `#${now.color.toUpperCase()}` : now.color,
      highlight: now.highlight,
      styleId: now.styleId,
      alignment: alignment === 'both' ? 'justify' : alignment,
      direction: now.direction,
      lineSpacing: lines?.rule === 'multiple' ? lines.value : null,
      spaceBefore: now.spaceBeforePt,
      spaceAfter: now.spaceAfterPt,
    };
  }
  styles(): readonly Ours.ParagraphStyle[] {
    return this.#editor
      .getDocumentStyles()
      .filter((style) => style.type === 'paragraph')
      .map(({ styleId: id, name, preview }) => ({
        id,
        name,
        bold: preview.bold,
        italic: preview.italic,
        color: preview.color && `#${preview.color}`,
        size: preview.fontSizePt,
        font: preview.fontFamily,
      }));
  }

  stretches(paragraph: number, start: number, end: number): readonly Ours.Stretch[] {
    const part = this.#surface.session.part();
    const id = this.#id(paragraph);
    const node = findNode(part, id);
    if (node?.kind !== 'paragraph' || start >= end) return [];
    const ranges = runAddressRanges(node);
    const text = paragraphTextOf(part, id) ?? '';
    return runsCovering(part, id, start, end).flatMap((run) => {
      const range = ranges.get(run.id);
      const from = Math.max(start, range?.start ?? 0);
      const to = Math.min(end, range?.end ?? 0);
      const properties = authoredProperties(propertyContainer(run, 'runProperties', 'rPr'), runNames);
      return from < to ? [{ start: from, end: to, text: text.slice(from, to), properties }] : [];
    });
  }
  markProperties(paragraph: number): readonly Ours.Property[] {
    const part = this.#surface.session.part();
    const node = findNode(part, this.#id(paragraph));
    const own = propertyContainer(node, 'paragraphProperties', 'pPr');
    const mark = propertyContainer(own, 'runProperties', 'rPr');
    return mark
      ? authoredProperties(mark, runNames)
      : directParagraphMarkProperties(part, this.#id(paragraph));
  }
  paragraphProperties(paragraph: number): readonly Ours.Property[] {
    return directParagraphProperties(this.#surface.session.part(), this.#id(paragraph));
  }
  apply(edits: readonly Ours.Edit[]): boolean {
    const ops = edits.map((edit): TreeDocOp => {
      const { paragraph, properties } = edit;
      const paragraphId = this.#id(paragraph);
      if (edit.of === 'paragraph') return { op: 'setParagraphProperties', paragraphId, properties };
      if (edit.of === 'mark') return { op: 'setParagraphMarkProperties', paragraphId, properties };
      return { op: 'setRunProperties', paragraphId, start: edit.start, end: edit.end, properties };
    });
    if (ops.length === 0) return false;
    const result = this.#surface.applyAutomationOps(() => ops);
    if (result.rejected) throw new Error(`formatting: ${String(result.reason)}`);
    return result.committed;
  }
  arm({ localName, attributes }: Ours.Property): void {
    this.#surface.setRunProperty(localName, attributes && { ...attributes });
  }

  type(text: string): boolean {
    return this.#changes(() => {
      this.#surface.type(text);
      this.#surface.flushPendingInput();
    });
  }
  splitParagraph(): boolean {
    return this.#changes(() => this.#surface.splitParagraph());
  }
  setStyle(id: string): boolean {
    return this.#did({ type: 'setParagraphStyle', styleId: id });
  }
  setAlignment(align: Ours.Alignment): boolean {
    return this.#did({ type: 'setAlignment', align });
  }
  setLineSpacing(multiple: number): boolean {
    return this.#did({ type: 'setLineSpacing', rule: 'multiple', value: multiple });
  }
  setSpace({ before, after }: { before?: number; after?: number }): boolean {
    const space = {
      ...(before !== undefined && { beforePt: before }),
      ...(after !== undefined && { afterPt: after }),
    };
    return this.#did({ type: 'setParagraphSpacing', ...space });
  }
  toggleList(kind: Ours.ListKind): boolean {
    return this.#did({ type: 'toggleList', kind });
  }
  isList(kind: Ours.ListKind): boolean {
    return this.#surface.isListActive(kind);
  }
  canIndent(way: 'increase' | 'decrease'): boolean {
    return this.#surface.canAdjustIndent(way);
  }
  indent(way: 'increase' | 'decrease'): boolean {
    return this.#did({ type: 'adjustIndent', direction: way });
  }
  clearFormatting(): boolean {
    return this.#did({ type: 'clearFormatting' });
  }

  canUndo(): boolean {
    return this.#surface.state().canUndo;
  }
  canRedo(): boolean {
    return this.#surface.state().canRedo;
  }
  undo(): boolean {
    return this.#did({ type: 'undo' });
  }
  redo(): boolean {
    return this.#did({ type: 'redo' });
  }

  /**
   * The engine takes a paragraph's break with its whole text. As in Word it goes along only where the
   * selection runs over it.
   */
  asSelected(html: string): string {
    const { anchor, head } = this.#surface.state().selection;
    const inOne = anchor.paragraphId === head.paragraphId;
    return inOne ? html.replace('data-docx-fragment-end="covered"', 'data-docx-fragment-end="open"') : html;
  }
  copied(): Ours.Clip | null {
    const { text, html } = this.#surface.copyFlavours();
    return text === '' ? null : { text, html: html && this.asSelected(html) };
  }
  deleteSelection(): boolean {
    return this.#surface.deleteSelection();
  }
  insert({ text, html }: Ours.Clip): boolean {
    return this.#changes(() => this.#surface.pasteRich(text, html));
  }
  armPainter(): boolean {
    return this.#surface.formatPainter.press();
  }
  disarmPainter(): void {
    this.#surface.formatPainter.disarm();
  }
  painterArmed(): boolean {
    return this.#surface.formatPainter.state().mode !== 'off';
  }
  paint(): boolean {
    return this.#changes(() => this.#surface.formatPainter.apply());
  }
}
