import type { CommandCall } from '../../../core/exercise/index.ts';
import type { IconName } from '../../design/icons.ts';

/** A line of a menu: a command, a question of the workspace that ends in commands, or a rule between lines. */
export type Item =
  | { kind: 'call'; call: CommandCall }
  | { kind: 'question'; question: string; commands: readonly string[]; needs?: readonly string[] }
  | { kind: 'rule' };

/** A place in a ribbon group. What it shows and does, it takes from its command. */
export type Control =
  | { kind: 'button'; call: CommandCall; big?: boolean }
  | { kind: 'box'; command: string }
  | { kind: 'palette'; command: string; icon: IconName; first: string; namesFirst?: boolean }
  /** A button that opens commands by name. `menu` is the key of its name under `<area>.menu`. */
  | { kind: 'menu'; menu: string; icon: IconName; items: readonly Item[]; big?: boolean }
  /**
   * A button that asks something first. `question` is the key of its name under `<area>.question`. It is lit for its
   * `commands`, and there when one of them is, or one of what it `needs`.
   */
  | {
      kind: 'question';
      question: string;
      icon: IconName;
      commands: readonly string[];
      needs?: readonly string[];
      big?: boolean;
    }
  /** A part that a workspace draws itself, by its name among `parts` of the context. */
  | { kind: 'own'; part: string; commands: readonly string[] };

export const button = (command: string, args: CommandCall['args'] = {}): Control => ({
  kind: 'button',
  call: { command, args },
});

const itemCommands = (item: Item): readonly string[] => {
  if (item.kind === 'call') return [item.call.command];
  return item.kind === 'question' ? item.commands : [];
};

/** Everything that a control can do. */
export function commandsOf(control: Control): readonly string[] {
  if (control.kind === 'button') return [control.call.command];
  if (control.kind === 'menu') return control.items.flatMap(itemCommands);
  if (control.kind === 'question' || control.kind === 'own') return control.commands;
  return [control.command];
}
