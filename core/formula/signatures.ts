import type { LocalizedText } from '../language/index.ts';
import { argumentNames, type ArgumentName } from './argument-names.ts';
import { functions } from './functions/index.ts';
import { tokensOf } from './tokens.ts';

/** What helps somebody who types a function. */
export interface Signature {
  readonly name: string;
  /** One sentence: what it does. */
  readonly about: LocalizedText;
  readonly arguments: readonly {
    readonly name: LocalizedText;
    readonly optional: boolean;
    /** May come again and again: the last ones of the list. */
    readonly repeated: boolean;
  }[];
}

const argument = (name: ArgumentName, optional = false, repeated = false) => ({
  name: argumentNames[name],
  optional,
  repeated,
});

/** They declare names, so they are no functions like the others. */
const declaring: readonly Signature[] = [
  {
    name: 'LET',
    about: {
      en: 'Gives names to values and calculates with them.',
      ar: 'تسمّي قيمًا ثم تحسب بأسمائها.',
    },
    arguments: [argument('variable', false, true), argument('value1', false, true), argument('calculation')],
  },
  {
    name: 'LAMBDA',
    about: { en: 'Makes a function of your own.', ar: 'تنشئ دالة خاصة بك.' },
    arguments: [argument('variable', true, true), argument('calculation')],
  },
];

/** Every function that the calculator knows, by name. */
export const signatures: readonly Signature[] = [
  ...declaring,
  ...functions.map(({ name, about, parameters }): Signature => ({
    name,
    about,
    arguments: parameters.map((each) => argument(each.name, each.optional, each.repeated)),
  })),
].sort((one, other) => (one.name < other.name ? -1 : 1));

const byName = new Map(signatures.map((each) => [each.name, each]));

export const signatureOf = (name: string): Signature | null => byName.get(name.toUpperCase()) ?? null;

/** The functions whose names begin with some letters. */
export const functionsBeginningWith = (letters: string): readonly Signature[] =>
  signatures.filter(({ name }) => name.startsWith(letters.toUpperCase()));

/** The call in which the caret of an unfinished formula stands. */
export interface OpenCall {
  readonly name: string;
  /** Which of its arguments, from 0. */
  readonly argument: number;
}

/** Finds the innermost function whose brackets are open at a place of a formula (UTF-16 units from its beginning). */
export function callAt(formula: string, caret: number): OpenCall | null {
  const open: { name: string | null; argument: number }[] = [];
  let before: { type: string; value: string } | null = null;
  for (const token of tokensOf(formula.slice(0, caret))) {
    if (token.value === '(' || token.value === '{')
      open.push({ name: before?.type === 'func' && token.value === '(' ? before.value : null, argument: 0 });
    else if (token.value === ')' || token.value === '}') open.pop();
    else if (token.value === ',' && open.length > 0) open.at(-1)!.argument += 1;
    before = token;
  }
  const call = open.findLast(({ name }) => name !== null);
  return call ? { name: call.name!.toUpperCase(), argument: call.argument } : null;
}

/** The letters before a place of a formula that may become the name of a function, or `null`. */
export function nameBeingTyped(formula: string, caret: number): string | null {
  if (!formula.startsWith('=')) return null;
  const tokens = tokensOf(formula.slice(0, caret));
  const last = tokens.at(-1);
  const typed = last && /^(range_named|func|range)$/.test(last.type) ? last.value : '';
  return /^[A-Za-z][A-Za-z0-9.]*$/.test(typed) ? typed : null;
}

/** The place among a function's arguments of the n-th that is typed: repeated ones begin anew. */
export function argumentPlace({ arguments: all }: Signature, index: number): number {
  const repeated = all.filter((each) => each.repeated).length;
  const first = all.findIndex((each) => each.repeated);
  if (index < all.length || repeated === 0) return Math.min(index, all.length - 1);
  return first + ((index - first) % repeated);
}
