import type { CommandCall } from '../../../core/exercise/index.ts';
import type { Commands } from './context.ts';
import type { Control, Item } from './controls.ts';

/** Whether one button gives both calls: a switch is one button, whichever way it is to stand. */
export const isSamePress = (one: CommandCall, other: CommandCall, commands: Commands): boolean => {
  const press = commands.press(one.command, one.args);
  return (
    one.command === other.command &&
    press !== undefined &&
    press === commands.press(other.command, other.args)
  );
};

/** Whether a control, or what lies behind it, gives this very call: with a press, or through a question. */
export function leadsTo(control: Control | Item, call: CommandCall, commands: Commands): boolean {
  switch (control.kind) {
    case 'button':
    case 'call':
      return isSamePress(control.call, call, commands);
    case 'menu':
      return control.items.some((item) => leadsTo(item, call, commands));
    case 'question':
      return (
        control.commands.includes(call.command) &&
        (commands.gives?.(control.question, call) ?? !hasPress(call, commands))
      );
    case 'own':
      return control.commands.includes(call.command) && hasPress(call, commands);
    case 'box':
    case 'palette':
      return control.command === call.command && hasPress(call, commands);
    case 'rule':
      return false;
  }
}

const hasPress = ({ command, args }: CommandCall, commands: Commands): boolean =>
  commands.press(command, args) !== undefined;
