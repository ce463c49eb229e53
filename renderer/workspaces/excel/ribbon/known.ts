import type { Commands } from '../../ribbon/context.ts';
import { excelCommands } from '../commands/index.ts';
import { forms } from '../questions/forms.ts';
import { liveQuestions } from '../questions/live.ts';
import { isQuestion } from '../questions/own.ts';

/** What Excel's ribbon and menus can offer: the commands that there are, and the questions that can be asked. */
export const known: Commands = {
  get: (id) => excelCommands.get(id),
  press: (id, args) => excelCommands.press(id, args),
  asks: isQuestion,
  gives: (question, call) => (liveQuestions[question] ?? forms[question])?.gives?.(call),
};
