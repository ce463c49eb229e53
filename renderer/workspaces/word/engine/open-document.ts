/** A file that the engine will not open. */
export class UnopenableFile extends Error {
  override name = 'UnopenableFile';
}

/** A position in the body: a paragraph (from 0, in document order) and a UTF-16 offset in its text. */
export interface Position {
  paragraph: number;
  offset: number;
}

/** What is selected: it was begun at `anchor` and ends at `head`, where the caret is. */
export interface Selection {
  anchor: Position;
  head: Position;
}

/** A child of `w:rPr` or `w:pPr`, without prefixes. */
export interface Property {
  localName: string;
  attributes?: Readonly<Record<string, string>>;
}

/** A run, or the part of it that a range covers, with the properties that it states itself. */
export interface Stretch {
  start: number;
  end: number;
  text: string;
  properties: readonly Property[];
}

/** One change of properties. What a list does not name and an edit can name is taken away. */
export type Edit =
  | { of: 'run'; paragraph: number; start: number; end: number; properties: readonly Property[] }
  | { of: 'mark'; paragraph: number; properties: readonly Property[] }
  | { of: 'paragraph'; paragraph: number; properties: readonly Property[] };

export type Alignment = 'left' | 'center' | 'right' | 'justify';
export type Direction = 'ltr' | 'rtl';
export type ListKind = 'bullet' | 'ordered';

/** Formatting at the selection, styles and defaults resolved; `null` where the selection disagrees. */
export interface Face {
  bold: boolean;
  italic: boolean;
  underline: boolean;
  strike: boolean;
  font: string | null;
  /** Points. */
  size: number | null;
  /** `#RRGGBB`, or `automatic`. */
  color: string | null;
  highlight: string | null;
  styleId: string | null;
  /** As on paper: "left" is the left edge in both directions. */
  alignment: Alignment | null;
  direction: Direction | null;
  /** Times a single line; `null` also for a spacing in points. */
  lineSpacing: number | null;
  /** Points. */
  spaceBefore: number | null;
  spaceAfter: number | null;
}

/** A style of the document's own. */
export interface ParagraphStyle {
  id: string;
  name: string;
  bold: boolean;
  italic: boolean;
  /** `#RRGGBB`, or `null` for the colour of text. */
  color: string | null;
  /** Points. */
  size: number | null;
  font: string | null;
}

/** What the clipboard holds: plain text, and the same with its formatting. */
export interface Clip {
  text: string;
  html: string | null;
}

/**
 * The document that is open, as our commands see it. Every method that changes something says whether
 * it did, and is one step of undo. Nothing here knows the engine's types.
 */
export interface OpenDocument {
  texts(): readonly string[];
  selection(): Selection;
  select(selection: Selection): void;
  /** Scrolls the end of the selection into view. */
  reveal(): void;
  face(): Face;
  styles(): readonly ParagraphStyle[];

  stretches(paragraph: number, start: number, end: number): readonly Stretch[];
  markProperties(paragraph: number): readonly Property[];
  paragraphProperties(paragraph: number): readonly Property[];
  apply(edits: readonly Edit[]): boolean;
  /** Formats what is typed next at the caret. */
  arm(property: Property): void;

  type(text: string): boolean;
  splitParagraph(): boolean;
  setStyle(id: string): boolean;
  setAlignment(alignment: Alignment): boolean;
  setLineSpacing(multiple: number): boolean;
  setSpace(space: { before?: number; after?: number }): boolean;
  toggleList(kind: ListKind): boolean;
  isList(kind: ListKind): boolean;
  canIndent(way: 'increase' | 'decrease'): boolean;
  indent(way: 'increase' | 'decrease'): boolean;
  clearFormatting(): boolean;

  canUndo(): boolean;
  canRedo(): boolean;
  undo(): boolean;
  redo(): boolean;

  /** `null` when nothing is selected. */
  copied(): Clip | null;
  deleteSelection(): boolean;
  insert(clip: Clip): boolean;
  /** Takes the formatting at the selection, and gives it to what is selected next. */
  armPainter(): boolean;
  disarmPainter(): void;
  painterArmed(): boolean;
  paint(): boolean;
}
