import type { Area } from '../../formula/index.ts';

/** The three parts of a header or footer, with Excel's codes such as `&P` in them. */
export interface HeaderFooterText {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

export interface HeaderFooter {
  readonly usual: HeaderFooterText;
  /** Null where the usual one is used. */
  readonly first: HeaderFooterText | null;
  readonly even: HeaderFooterText | null;
}

/** How a sheet is printed. Lengths in centimetres. */
export interface PageSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** The number of a paper size (9 is A4); null when the printer chooses. */
  readonly paper: number | null;
  /** Per cent; counts when `fit` is null. */
  readonly scale: number;
  /** Pages wide and high; 0 is as many as needed. */
  readonly fit: { readonly width: number; readonly height: number } | null;
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly centered: { readonly horizontally: boolean; readonly vertically: boolean };
  readonly gridlines: boolean;
  readonly headings: boolean;
  readonly header: HeaderFooter;
  readonly footer: HeaderFooter;
  /** Empty when the whole sheet is printed. */
  readonly printArea: readonly Area[];
  /** Rows and columns on every page, from 0. */
  readonly titles: {
    readonly rows: { readonly first: number; readonly last: number } | null;
    readonly columns: { readonly first: number; readonly last: number } | null;
  };
  /** Rows and columns before which a page ends by hand, from 0. */
  readonly breaks: { readonly rows: readonly number[]; readonly columns: readonly number[] };
}
