import type { BuiltInStyle } from './style-kinds.ts';

/** A .docx as graders see it: facts in effect, wherever in the file they are stated. */
export interface WordDocument {
  /** The body's paragraphs in document order, those in tables included. */
  readonly paragraphs: readonly Paragraph[];
  /** Text that is not in the body: headers, footers, notes, comments, boxes. */
  readonly stories: readonly Story[];
  readonly sections: readonly Section[];
}

export type StoryKind = 'header' | 'footer' | 'footnote' | 'endnote' | 'comment' | 'textbox';

/** A text of its own beside the body. */
export interface Story {
  readonly kind: StoryKind;
  /** The note's or comment's id, the part of a header or footer; of a box, its order in the file from 1. */
  readonly id: string;
  readonly paragraphs: readonly Paragraph[];
}

/** Where a paragraph lives. */
export interface Where {
  readonly story: 'body' | StoryKind;
  /** The table cell around it; the innermost when tables are nested. */
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null;
  /** Inside a content control. */
  readonly control: boolean;
}

export type Alignment = 'start' | 'center' | 'end' | 'justify';
export type Direction = 'rtl' | 'ltr';

export interface StyleName {
  readonly id: string;
  readonly name: string;
  /** The part that a built-in style plays; null for a style that somebody made. */
  readonly kind: BuiltInStyle | null;
}

export type LineSpacing =
  | { readonly rule: 'multiple'; readonly value: number }
  | { readonly rule: 'exactly' | 'at-least'; readonly points: number };

export interface ListItem {
  readonly kind: 'bullet' | 'number';
  /** 1 is the outermost. */
  readonly level: number;
  /** ST_NumberFormat, such as decimal or arabicAbjad. */
  readonly format: string;
  /** The pattern, such as `%1.`, or the bullet. */
  readonly pattern: string;
  /** Items of one list share it. */
  readonly list: string;
}

export interface Paragraph {
  /** From 0 in its story. */
  readonly index: number;
  readonly where: Where;
  /** As it reads: tracked insertions in, deletions out; tab as \t, line break as \n, page and column break as \f. */
  readonly text: string;
  /** Together they cover `text`. */
  readonly runs: readonly Run[];
  readonly style: StyleName;
  /** With the paragraph's direction applied: `start` is the right side in a right-to-left paragraph. */
  readonly alignment: Alignment;
  readonly direction: Direction;
  readonly list: ListItem | null;
  /** In points. */
  readonly space: { readonly before: number; readonly after: number; readonly contextual: boolean };
  readonly line: LineSpacing;
  /** In centimetres, by the side where lines start and end; a hanging first line is negative. */
  readonly indent: { readonly start: number; readonly end: number; readonly firstLine: number };
  /** `#RRGGBB` behind the paragraph. */
  readonly shading: string | null;
  /** 1 to 9, null for body text. */
  readonly outlineLevel: number | null;
  readonly pageBreakBefore: boolean;
  readonly keepWithNext: boolean;
  readonly keepLines: boolean;
  /** What tracked changes took out, by offset in `text`. */
  readonly deletions: readonly { readonly offset: number; readonly text: string }[];
}

/** A stretch of text with one format. */
export interface Run {
  /** Offset of its first UTF-16 unit in the paragraph's text. */
  readonly start: number;
  readonly text: string;
  readonly format: CharacterFormat;
  /** Address or `#bookmark`. */
  readonly link: string | null;
  /** The instruction of the field whose result this is, such as `PAGE`. */
  readonly field: string | null;
  readonly inserted: boolean;
}

export interface CharacterFormat {
  readonly bold: boolean;
  readonly italic: boolean;
  /** ST_Underline, null when there is none. */
  readonly underline: string | null;
  readonly strike: boolean;
  readonly doubleStrike: boolean;
  readonly caps: boolean;
  readonly smallCaps: boolean;
  readonly hidden: boolean;
  readonly vertical: 'superscript' | 'subscript' | null;
  /** In points. */
  readonly size: number;
  readonly font: string;
  /** `#RRGGBB`, or `auto`: whatever reads on the background. */
  readonly color: string;
  /** ST_HighlightColor, null when there is none. */
  readonly highlight: string | null;
  /** `#RRGGBB` behind the text. */
  readonly shading: string | null;
  readonly rightToLeft: boolean;
  /** The character style's name, null when there is none. */
  readonly style: string | null;
}

/** Lengths in centimetres. */
export interface Section {
  readonly page: { readonly width: number; readonly height: number; readonly landscape: boolean };
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
  readonly columns: number;
  readonly rightToLeft: boolean;
  /** The body paragraph that ends the section, from 0. */
  readonly lastParagraph: number;
}
