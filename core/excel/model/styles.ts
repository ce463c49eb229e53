/** The part that a built-in cell style plays; null for a style that somebody made. */
export interface StyleName {
  readonly name: string;
  /** `builtinId` in words: normal, good, total, currency… */
  readonly kind: string | null;
}

export interface FontFormat {
  readonly name: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: 'single' | 'double' | 'single-accounting' | 'double-accounting' | null;
  readonly strike: boolean;
  /** `#RRGGBB`, or `auto`: whatever reads on the background. */
  readonly color: string;
  readonly vertical: 'superscript' | 'subscript' | null;
}

export interface Fill {
  /** ST_PatternType, `gradient`, or `none`. */
  readonly pattern: string;
  /** `#RRGGBB`: of a solid fill its colour, of a pattern what the eye mixes; null when there is none. */
  readonly color: string | null;
}

export interface Border {
  /** ST_BorderStyle, such as `thin`. */
  readonly style: string;
  /** `#RRGGBB` or `auto`. */
  readonly color: string;
}

export type Side = 'left' | 'right' | 'top' | 'bottom' | 'diagonalUp' | 'diagonalDown';
export type Borders = { readonly [Name in Side]: Border | null };

export interface CellAlignment {
  /** `general` puts texts where lines start, numbers where they end. */
  readonly horizontal:
    'general' | 'left' | 'center' | 'right' | 'fill' | 'justify' | 'center-across' | 'distributed';
  readonly vertical: 'top' | 'middle' | 'bottom' | 'justify' | 'distributed';
  readonly wrap: boolean;
  readonly shrink: boolean;
  readonly indent: number;
  /** Degrees, anticlockwise; `stacked` writes the letters below one another. */
  readonly rotation: number | 'stacked';
  readonly readingOrder: 'context' | 'ltr' | 'rtl';
}

/** The format of a cell, everything that states it resolved. Cells of one format share the object. */
export interface CellStyle {
  /** The code, such as `0.00%`; `General` when there is none. */
  readonly numberFormat: string;
  readonly font: FontFormat;
  readonly fill: Fill;
  readonly borders: Borders;
  readonly alignment: CellAlignment;
  readonly locked: boolean;
  readonly formulaHidden: boolean;
  /** An apostrophe stands before the text. */
  readonly quotePrefix: boolean;
  readonly named: StyleName;
}

/** What a conditional format, or a table style, changes about a cell; null leaves it as it is. */
export interface DifferentialStyle {
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: boolean | null;
  readonly strike: boolean | null;
  readonly color: string | null;
  readonly fill: string | null;
  readonly borders: Partial<Borders> | null;
  readonly numberFormat: string | null;
}
