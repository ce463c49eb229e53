import type { CommandCall } from '../../../../core/exercise/index.ts';
import type { Language } from '../../../../core/language/index.ts';

/** A text in both languages side by side, or one that is the same in both. */
export type Text = string | Record<Language, string>;

/** What an earlier hand gave a cell. Colours are RRGGBB, sizes points, formats number format codes. */
export interface Look {
  bold?: boolean;
  italic?: boolean;
  size?: number;
  color?: string;
  fill?: string;
  format?: string;
  align?: 'left' | 'center' | 'right';
  wrap?: boolean;
  /** A thin line all around. */
  border?: boolean;
}

/** A date is written as `{ date: '2026-03-15' }`, a formula without its sign, as a file keeps it. */
export type Content = number | Text | { date: string } | { formula: Text };

/** Nothing, what stands in the cell, or that with its look. */
export type Cell = null | Content | readonly [Content, Look];

export interface Sheet {
  name: Text;
  /** Column widths in characters, from the first column on. */
  widths?: readonly number[];
  rows: readonly (readonly Cell[])[];
  merges?: readonly string[];
}

/** A workbook as a learner finds it. */
export interface WorkbookStarter {
  /** The folder under resources/content/exercises. */
  exercise: string;
  /** The workbook's title property. */
  title: Record<Language, string>;
  sheets: readonly Sheet[];
  /** Names of cells, and what they stand for: `Sheet1!$B$3`. */
  names?: readonly { name: Text; means: Text }[];
  /** Workspace commands that give the workbook what cells alone do not have, such as a table or a chart. */
  prepare?: readonly (Omit<CommandCall, 'args'> & { args?: Record<string, unknown> })[];
}

export const inLanguage = (text: Text, language: Language): string =>
  typeof text === 'string' ? text : text[language];
