import type { CommandCall } from '../../../../core/exercise/index.ts';
import type { Origin, TextChoices, Typing } from '../../../../core/delimited/index.ts';
import { cellName } from '../../../../core/formula/reference.ts';
import type { Asked } from './question.ts';

/** Signs between fields, by their names; any other is written by itself. */
export const signs = { comma: ',', semicolon: ';', tab: '\t', space: ' ' } as const;
export type Sign = keyof typeof signs | 'other';
export const signNames = [...Object.keys(signs), 'other'] as readonly Sign[];

/** What is chosen in the preview of a text file. */
export interface ImportAnswers {
  origin: Origin;
  sign: Sign;
  /** The sign itself, where it has no name. */
  other: string;
  typing: Typing;
  header: boolean;
  where: 'new' | 'here';
  at: string;
}

const signOf = (delimiter: string): Sign =>
  signNames.find((name) => name !== 'other' && signs[name] === delimiter) ?? 'other';

/** How a file is read by itself, as answers. */
export function answersOf(
  { origin, delimiter, typing, header }: TextChoices,
  { view }: Asked,
): ImportAnswers {
  const sign = signOf(delimiter);
  const { row, column } = view.selection().active;
  return {
    origin,
    sign,
    other: sign === 'other' ? delimiter : '',
    typing,
    header,
    where: 'new',
    at: cellName(row, column),
  };
}

/** How answers say that a file is to be read; null while the sign is not written. */
export function choicesOf({ origin, sign, other, typing, header }: ImportAnswers): TextChoices | null {
  const delimiter = sign === 'other' ? other : signs[sign];
  return delimiter === '' ? null : { origin, delimiter, typing, header };
}

/** What loads a file: what its own bytes tell is not said again. */
export function importCall(file: string, told: TextChoices, answers: ImportAnswers): CommandCall | null {
  const choices = choicesOf(answers);
  if (!choices) return null;
  const { sign, where, at } = answers;
  const args: CommandCall['args'] = { file };
  if (choices.origin !== told.origin) args['origin'] = choices.origin;
  if (choices.delimiter !== told.delimiter) args['delimiter'] = sign === 'other' ? choices.delimiter : sign;
  if (choices.typing !== told.typing) args['typing'] = choices.typing;
  if (choices.header !== told.header) args['header'] = choices.header;
  if (where === 'here') args['at'] = at.trim();
  return { command: 'from-text', args };
}
