import type { CommandCall } from '../../../core/exercise/index.ts';
import type { Command, Press } from './command.ts';

/** The commands of a workspace by id and by shortcut. */
export interface Registry<Bench, Face> {
  get(id: string): Command<Bench, Face> | undefined;
  ids: readonly string[];
  /** Calls by shortcut, written as `Ctrl+Shift+L`. */
  shortcuts: ReadonlyMap<string, CommandCall>;
  /** The press of a command that has these arguments. A switch has one press, whichever way it is to stand. */
  press(id: string, args?: Record<string, unknown>): Press<unknown> | undefined;
}

const sameArguments = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const isSwitched = (args: Record<string, unknown>): boolean =>
  Object.keys(args).length === 1 && typeof args.is === 'boolean';

/** Throws when an id or a shortcut is used twice. */
export function createRegistry<Bench, Face>(
  commands: readonly Command<Bench, Face>[],
): Registry<Bench, Face> {
  const byId = new Map<string, Command<Bench, Face>>();
  const shortcuts = new Map<string, CommandCall>();
  for (const each of commands) {
    if (byId.has(each.id)) throw new Error(`two commands are called "${each.id}"`);
    byId.set(each.id, each);
    for (const press of each.presses) {
      for (const keys of press.shortcuts ?? []) {
        const before = shortcuts.get(keys);
        if (before) throw new Error(`"${before.command}" and "${each.id}" both want ${keys}`);
        shortcuts.set(keys, { command: each.id, args: press.args as CommandCall['args'] });
      }
    }
  }
  return {
    get: (id) => byId.get(id),
    ids: [...byId.keys()],
    shortcuts,
    press: (id, args = {}) => {
      const pressed = isSwitched(args) ? {} : args;
      return byId.get(id)?.presses.find((each) => sameArguments(each.args, pressed));
    },
  };
}
