import { z } from 'zod';
import type { Face, OpenDocument } from '../engine/open-document.ts';
import type { Clipboard } from './clipboard.ts';

/** What commands work on: the open document, and what was cut or copied last. */
export interface Bench {
  document: OpenDocument;
  clipboard: Clipboard;
}

export type Value = boolean | number | string | null;

/** One way to press a command: a ribbon button, an item of a menu, a shortcut. */
export interface Press<Args> {
  args: Args;
  /** Key of the name under `word.command` in the texts. */
  label: string;
  icon?: string;
  /** Whether the icon points along the line of reading, so that it is mirrored in Arabic. */
  mirrored?: boolean;
  /** Word's shortcuts, the first one shown: `Ctrl+Shift+L`. */
  shortcuts?: readonly string[];
}

/** What a command is, written once: ribbon, shortcuts and solutions are computed from it. */
export interface Description<Args> {
  id: string;
  args: z.ZodType<Args>;
  presses: readonly Press<Args>[];
  can?(bench: Bench, args: Args): boolean;
  /** Says whether the document changed. */
  run(bench: Bench, args: Args): boolean;
  state?(bench: Bench, face: Face): Value;
}

/** A command with its arguments, ready to be asked and run. */
export interface BoundCommand {
  can(bench: Bench): boolean;
  run(bench: Bench): boolean;
}

/** A command whose arguments are checked when it is called. */
export interface Command {
  id: string;
  presses: readonly Press<unknown>[];
  /** `null` when the command does not take these arguments. */
  bind(args: unknown): BoundCommand | null;
  state?(bench: Bench, face: Face): Value;
}

export const noArguments = z.strictObject({});

/** Makes a command of its description. */
export function command<Args>(description: Description<Args>): Command {
  const { id, presses, args: schema, can, run, state } = description;
  const bind = (given: unknown): BoundCommand | null => {
    const parsed = schema.safeParse(given);
    if (!parsed.success) return null;
    return {
      can: (bench) => can?.(bench, parsed.data) ?? true,
      run: (bench) => run(bench, parsed.data),
    };
  };
  return state ? { id, presses, bind, state } : { id, presses, bind };
}
