import type { Language } from '../../core/language/index.ts';
import type { CommandCall, Grader, WorkspaceKind } from '../../core/exercise/index.ts';
import { excel } from './excel-rules.ts';
import { word } from './word-rules.ts';

/** What the compiler knows of a kind of workspace. */
export interface WorkspaceRules {
  /** The ending of its files. */
  ending: string;
  grader: Grader<unknown>;
  /** Checks that hold in the starter too: they guard what a task must not touch. */
  guards: ReadonlySet<string>;
  /** What is wrong with a command call, or null. */
  mistakeInCommand(call: CommandCall): string | null;
  /** What the button that makes a call is named; null when there is no button for it. */
  buttonName(call: CommandCall, language: Language): string | null;
  /** What is wrong with each place that a check or a command names in the starter. */
  mistakesInPlaces(
    starter: unknown,
    options: Readonly<Record<string, unknown>>,
  ): { key: string; rule: string }[];
}

export const workspaceRules: Readonly<Record<WorkspaceKind, WorkspaceRules>> = { word, excel };
