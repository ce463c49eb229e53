import { define, logical, number, raw, scalar, skippable, text } from '../definition.ts';
import type { Context } from '../context.ts';
import type { Value } from '../region.ts';
import { toText } from '../coerce.ts';
import { errorValue, isError, Matrix, type ErrorValue, type Scalar } from '../values.ts';
import { valuesIn } from './text.ts';

const notThere = errorValue('#N/A');
const notValue = errorValue('#VALUE!');

interface Found {
  readonly start: number;
  readonly end: number;
}

/** Every place where one of several delimiters stands; the longest wins where two begin together. */
function places(given: string, delimiters: readonly string[], anyCase: boolean): Found[] {
  const within = anyCase ? given.toLowerCase() : given;
  const wanted = delimiters
    .map((each) => (anyCase ? each.toLowerCase() : each))
    .sort((a, b) => b.length - a.length);
  const found: Found[] = [];
  for (let at = 0; at < within.length;) {
    const here = wanted.find((each) => each !== '' && within.startsWith(each, at));
    if (here === undefined) at += 1;
    else {
      found.push({ start: at, end: at + here.length });
      at += here.length;
    }
  }
  return found;
}

function textsOf(context: Context, value: Value): string[] | ErrorValue {
  const values = valuesIn(context, [value]);
  if (isError(values)) return values;
  const texts = values.map(toText);
  return texts.find(isError) ?? (texts as string[]);
}

interface Choice {
  instance: number;
  anyCase: boolean;
  toEnd: boolean;
  ifNotFound: Scalar | undefined;
}

/** The text before or after the n-th delimiter; a negative number counts from the end. */
function beside(given: string, delimiters: string[] | ErrorValue, choice: Choice, before: boolean): Scalar {
  if (isError(delimiters)) return delimiters;
  const { anyCase, toEnd } = choice;
  const instance = Math.trunc(choice.instance);
  if (instance === 0) return notValue;
  if (delimiters.includes('')) return instance > 0 === before ? '' : given;
  const found = places(given, delimiters, anyCase);
  if (toEnd)
    if (instance > 0) found.push({ start: given.length, end: given.length });
    else found.unshift({ start: 0, end: 0 });
  const place = found[instance > 0 ? instance - 1 : found.length + instance];
  if (!place) return choice.ifNotFound ?? notThere;
  return before ? given.slice(0, place.start) : given.slice(place.end);
}

function pieces(
  given: string,
  delimiters: readonly string[],
  anyCase: boolean,
  ignoreEmpty: boolean,
): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of places(given, delimiters, anyCase)) {
    parts.push(given.slice(from, start));
    from = end;
  }
  parts.push(given.slice(from));
  return ignoreEmpty ? parts.filter((part) => part !== '') : parts;
}

const around = (name: string, en: string, ar: string, before: boolean) =>
  define(
    name,
    { en, ar },
    [
      text('text'),
      raw('delimiter'),
      skippable(number('instance')),
      skippable(number('matchMode')),
      skippable(number('matchEnd')),
      skippable(scalar('ifNotFound')),
    ],
    (context, given, delimiter, instance = 1, matchMode = 0, matchEnd = 0, ifNotFound) => {
      const choice = { instance, anyCase: matchMode === 1, toEnd: matchEnd === 1, ifNotFound };
      return beside(given, textsOf(context, delimiter), choice, before);
    },
  );

export const textParts = [
  around('TEXTBEFORE', 'Gives the text before a delimiter.', 'تعطي النص الذي قبل الفاصل.', true),
  around('TEXTAFTER', 'Gives the text after a delimiter.', 'تعطي النص الذي بعد الفاصل.', false),
  define(
    'TEXTSPLIT',
    { en: 'Splits a text into columns and rows.', ar: 'تقسّم النص إلى أعمدة وصفوف.' },
    [
      text('text'),
      skippable(raw('columnDelimiter')),
      skippable(raw('rowDelimiter')),
      skippable(logical('ignoreEmpty')),
      skippable(number('matchMode')),
      skippable(scalar('padWith')),
    ],
    (context, given, columns, rows, ignoreEmpty = false, matchMode = 0, pad) => {
      const across = columns === undefined ? [] : textsOf(context, columns);
      const down = rows === undefined ? [] : textsOf(context, rows);
      if (isError(across)) return across;
      if (isError(down)) return down;
      if (across.length + down.length === 0) return notValue;
      const lines = pieces(given, down, matchMode === 1, ignoreEmpty).map((line) =>
        pieces(line, across, matchMode === 1, ignoreEmpty),
      );
      const width = Math.max(0, ...lines.map((line) => line.length));
      if (width === 0) return errorValue('#CALC!');
      const filling: Scalar = pad ?? notThere;
      return Matrix.of(
        lines.map((line) => [...line, ...new Array<Scalar>(width - line.length).fill(filling)]),
      );
    },
    { spills: true },
  ),
];
