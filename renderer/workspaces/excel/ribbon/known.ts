import type { Commands } from '../../ribbon/context.ts';
import { excelCommands } from '../commands/index.ts';
import { isQuestion } from '../questions/own.ts';

/** What Excel's ribbon and menus can offer: the commands that there are, and the questions that can be asked. */
export const known: Commands = {
  get: (id) => excelCommands.get(id),
  press: (id, args) => excelCommands.press(id, args),
  asks: isQuestion,
};
