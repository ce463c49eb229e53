import type { Language } from '../language/index.ts';

/** What a calculation takes from the world around it. */
export interface Ports {
  /** The local time as Excel counts it: days since 1899-12-31 with the false leap day of 1900 (1904 is converted). */
  now(): number;
  /** At least 0, less than 1. */
  random(): number;
  /** How typed dates and month names are read and written. */
  readonly locale: Locale;
}

/** `ar` and `en` count days before months: 15/3/2026. */
export type Locale = Language;
