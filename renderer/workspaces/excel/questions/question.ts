import type { CommandCall } from '../../../../core/exercise/index.ts';
import type { CommandState } from '../../contract.ts';
import type { WorkbookView } from '../engine/workbook-view.ts';

export type Answer = string | number | boolean;
export type Answers = Readonly<Record<string, Answer>>;

/** What a question looks at: the workbook, and what the ribbon shows of the selection. */
export interface Asked {
  view: WorkbookView;
  state: CommandState;
}

export interface Option {
  value: string;
  /** Key of its name under `excel`; left out, the value is its own name. */
  text?: string;
  /** What it is called, where that is not its value and no text. */
  name?: string;
}

/** One thing to fill in. Its name is the text `excel.field.<id>`. */
export type Field =
  | { kind: 'number'; id: string; min: number; max: number; step?: number }
  | { kind: 'text'; id: string; most: number; ltr?: boolean }
  | { kind: 'one-of'; id: string; options: (asked: Asked) => readonly Option[] }
  | { kind: 'list'; id: string; options: (asked: Asked) => readonly Option[] }
  | { kind: 'color'; id: string; none?: boolean }
  | { kind: 'switch'; id: string }
  /** Text of several lines. */
  | { kind: 'lines'; id: string; most: number }
  /** Any number of options; the answer is those that are ticked, with `tickMark` between them. */
  | { kind: 'ticks'; id: string; options: (asked: Asked) => readonly Option[] };

export const tickMark = '\u001f';

/**
 * A question that ends in commands, as data. Its title is the text `excel.question.<name>`, and what stands under the
 * title, when there is one, `excel.about.<name>`.
 */
export interface FormQuestion {
  fields: readonly Field[];
  /** What the fields hold first. */
  start(asked: Asked): Answers;
  /** The commands that the answers mean; none when they mean nothing yet. */
  calls(answers: Answers, asked: Asked): readonly CommandCall[];
  /** Key of a sentence when the answers cannot be taken. */
  refuses?(answers: Answers, asked: Asked): string | null;
  /** Whether it can end in this call of its commands; left out, in each that no button gives. */
  gives?(call: CommandCall): boolean;
  /** Has a sentence under its title. */
  about?: boolean;
  /** Key of its title under `excel.title`, where that is not what its button is called. */
  title?: string;
  /** Key of a sentence why nothing can be asked here. */
  stands?(asked: Asked): string | null;
  /** Takes something away: the button says so in red. */
  stops?: boolean;
}

/** The dots of a button say that a question follows; the question itself has none. */
export const titleOf = (button: string): string => button.replace(/…$/, '');
