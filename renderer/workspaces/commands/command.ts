import { z } from 'zod';

export type Value = boolean | number | string | null;

/** One way to press a command: a ribbon button, an item of a menu, a shortcut. */
export interface Press<Args> {
  args: Args;
  /** Key of the name under `<kind>.command` in the texts. */
  label: string;
  icon?: string;
  /** Whether the icon points along the line of reading, so that it is mirrored in Arabic. */
  mirrored?: boolean;
  /** The program's shortcuts, the first one shown: `Ctrl+Shift+L`. */
  shortcuts?: readonly string[];
}

/**
 * What a command is, written once: ribbon, shortcuts and solutions are computed from it. `Bench` is what the commands
 * of a workspace work on, `Face` what is known of the selection when the ribbon is drawn.
 */
export interface Description<Bench, Face, Args> {
  id: string;
  args: z.ZodType<Args>;
  presses: readonly Press<Args>[];
  /** Pressing the choice that is on takes it away. */
  turns?: boolean;
  can?(bench: Bench, args: Args): boolean;
  /** Says whether the document changed. */
  run(bench: Bench, args: Args): boolean;
  state?(bench: Bench, face: Face): Value;
}

/** A command with its arguments, ready to be asked and run. */
export interface BoundCommand<Bench> {
  can(bench: Bench): boolean;
  run(bench: Bench): boolean;
}

/** A command whose arguments are checked when it is called. */
export interface Command<Bench, Face> {
  id: string;
  presses: readonly Press<unknown>[];
  turns: boolean;
  /** The arguments that it takes. */
  takes: z.ZodType;
  /** `null` when the command does not take these arguments. */
  bind(args: unknown): BoundCommand<Bench> | null;
  state?(bench: Bench, face: Face): Value;
}

export const noArguments = z.strictObject({});
/** Those of a switch: how it is to stand. Left out, as the button does, it turns. */
export const switchArguments = z.strictObject({ is: z.boolean().optional() });

/** Makes a command of its description. */
export function makeCommand<Bench, Face, Args>(
  description: Description<Bench, Face, Args>,
): Command<Bench, Face> {
  const { id, presses, turns = false, args: schema, can, run, state } = description;
  const bind = (given: unknown): BoundCommand<Bench> | null => {
    const parsed = schema.safeParse(given);
    if (!parsed.success) return null;
    return {
      can: (bench) => can?.(bench, parsed.data) ?? true,
      run: (bench) => run(bench, parsed.data),
    };
  };
  return { id, presses, turns, takes: schema, bind, ...(state && { state }) };
}
