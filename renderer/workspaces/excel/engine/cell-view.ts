export type CellKind = 'empty' | 'text' | 'number' | 'boolean' | 'error';

export interface CellView {
  /** As Excel would show it in a cell that is wide enough: a number that does not fit is `####`, which the grid decides. */
  readonly text: string;
  readonly kind: CellKind;
  /** What the formula bar shows: the formula as typed, or the value as it would be typed. */
  readonly input: string;
  readonly formula: boolean;
  /** General alignment resolved, except that text begins where its own direction begins. */
  readonly align: 'start' | 'left' | 'center' | 'right' | 'justify' | 'distributed' | 'fill';
  /** Where in the text a character is repeated until the cell is full, as accounting formats ask. */
  readonly fill: { readonly at: number; readonly with: string } | null;
  readonly style: CellStyle;
  /** Only of rich text: its runs in order. */
  readonly runs: readonly { text: string; font: FontStyle }[] | null;
  /** From another cell's array: its place. The formula bar shows that formula in grey. */
  readonly spillFrom: { row: number; column: number } | null;
  /** What a conditional format draws beside colours, which are in `style`. */
  readonly bar: { from: number; to: number; color: string; negative: boolean } | null;
  readonly icon: { set: string; index: number } | null;
  readonly sparkline: SparklineView | null;
  /** Excel's green corner. */
  readonly hint: 'number-as-text' | 'inconsistent-formula' | null;
}

export interface FontStyle {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: 'none' | 'single' | 'double';
  readonly strike: boolean;
  readonly raised: 'baseline' | 'superscript' | 'subscript';
  /** `#RRGGBB`; theme and number format resolved. */
  readonly color: string;
}

export interface BorderLine {
  /** `ST_BorderStyle` (ECMA-376 Part 1, 18.18.3). */
  readonly style: string;
  readonly color: string;
}

/** Conditional formats and table styles applied. The same object for the same look. */
export interface CellStyle {
  readonly font: FontStyle;
  /** `#RRGGBB`, or null for none. */
  readonly fill: string | null;
  /** As in a left-to-right sheet: `start` is left there, and right in a right-to-left sheet. */
  readonly borders: {
    readonly top: BorderLine | null;
    readonly bottom: BorderLine | null;
    readonly start: BorderLine | null;
    readonly end: BorderLine | null;
  };
  readonly vertical: 'top' | 'middle' | 'bottom';
  readonly wrap: boolean;
  readonly shrink: boolean;
  /** Steps of three spaces. */
  readonly indent: number;
  /** Degrees, counted up from the line; 255 for letters below one another. */
  readonly rotation: number;
  readonly direction: 'content' | 'ltr' | 'rtl';
  readonly locked: boolean;
  readonly numberFormat: string;
}

export interface SparklineView {
  type: 'line' | 'column' | 'win-loss';
  values: readonly (number | null)[];
  color: string;
  negativeColor: string | null;
  /** Lines have a dot at each point. */
  markers: boolean;
}
