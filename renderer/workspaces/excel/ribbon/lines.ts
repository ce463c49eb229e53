import type { CommandCall } from '../../../../core/exercise/index.ts';
import type { Control, Item } from '../../ribbon/controls.ts';

/** A large button with its name. */
export const big = (command: string, args: CommandCall['args'] = {}): Control => ({
  kind: 'button',
  call: { command, args },
  big: true,
});
/** A line of a menu. */
export const line = (command: string, args: CommandCall['args'] = {}): Item => ({
  kind: 'call',
  call: { command, args },
});
/** A line of a menu that asks something first. */
export const asks = (question: string, ...commands: string[]): Item => ({
  kind: 'question',
  question,
  commands,
});
export const rule: Item = { kind: 'rule' };
/** A line that only looks for something. */
export const seeks = (question: string): Item => ({
  kind: 'question',
  question,
  commands: [],
  needs: ['select'],
});
