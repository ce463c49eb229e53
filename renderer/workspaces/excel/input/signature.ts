import { parameterName } from '../../../../core/formula/definition.ts';
import { functionNamed } from '../../../../core/formula/functions/index.ts';
import type { Language } from '../../../../core/language/index.ts';

export interface SignaturePart {
  text: string;
  /** The argument that is being typed. */
  here: boolean;
}

export interface Signature {
  name: string;
  about: string;
  arguments: readonly SignaturePart[];
  /** More of the last ones may follow. */
  more: boolean;
}

/** `number1` is followed by `number2`: names of arguments that come again count on. */
function nameAgain(name: string, turn: number): string {
  if (turn === 0) return name;
  const counted = /^(.*?)1$/.exec(name);
  return `${counted ? counted[1] : name}${turn + 1}`;
}

/** How a function is written, with the argument that is being typed marked; null when it is not known. */
export function signatureOf(name: string, argument: number, language: Language): Signature | null {
  const known = functionNamed(name);
  if (!known) return null;
  const { parameters, group, most } = known;
  const repeats = most === Infinity || parameters.some((each) => each.repeated);
  const once = parameters.length - (repeats ? group : 0);
  const rounds = repeats ? Math.max(1, Math.ceil((argument + 1 - once) / group)) + 1 : 1;
  const parts: SignaturePart[] = [];
  const add = (text: string, optional: boolean): void => {
    parts.push({ text: optional ? `[${text}]` : text, here: parts.length === argument });
  };
  for (const each of parameters.slice(0, once)) add(parameterName(each)[language], each.optional);
  if (repeats)
    for (let turn = 0; turn < rounds; turn++)
      for (const each of parameters.slice(once))
        add(nameAgain(parameterName(each)[language], turn), each.optional || turn > 0);
  return { name: known.name, about: known.about[language], arguments: parts, more: repeats };
}
