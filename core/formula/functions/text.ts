import { toText } from '../coerce.ts';
import type { Context } from '../context.ts';
import { define, logical, number, optional, raw, repeated, text } from '../definition.ts';
import { Lambda, omitted, Region, type Value } from '../region.ts';
import { errorValue, isError, Matrix, type ErrorValue, type Scalar } from '../values.ts';
import { longestText } from '../tokens.ts';
import { wildcardsIn } from './wildcards.ts';

const notValue = errorValue('#VALUE!');

/** All values of arguments, row after row; empty cells as `null`. */
export function valuesIn(context: Context, given: readonly Value[]): Scalar[] | ErrorValue {
  const found: Scalar[] = [];
  for (const value of given) {
    const all = value instanceof Region ? context.matrix(value) : value;
    if (all instanceof Matrix) for (const item of all.values) found.push(item);
    else if (all instanceof Lambda) return notValue;
    else found.push(all === omitted ? null : all);
  }
  return found;
}

function joined(
  context: Context,
  given: readonly Value[],
  delimiter: readonly string[],
  ignoreEmpty: boolean,
): Scalar {
  const values = valuesIn(context, given);
  if (isError(values)) return values;
  let result = '';
  let count = 0;
  for (const value of values) {
    const part = toText(value);
    if (isError(part)) return part;
    if (ignoreEmpty && part === '') continue;
    result += (count === 0 ? '' : (delimiter[(count - 1) % delimiter.length] ?? '')) + part;
    count += 1;
    if (result.length > longestText) return notValue;
  }
  return result;
}

/** Where a text begins in another, counted from 0; `-1` when nowhere. */
function position(wanted: string, within: string, from: number, wild: boolean): number {
  if (!wild) return within.indexOf(wanted, from);
  const wildcards = wildcardsIn(wanted);
  return wildcards ? wildcards.find(within, from) : within.toLowerCase().indexOf(wanted.toLowerCase(), from);
}

function find(wanted: string, within: string, start: number, wild: boolean): Scalar {
  const from = Math.trunc(start) - 1;
  if (from < 0 || from > within.length) return notValue;
  const found = position(wanted, within, from, wild);
  return found < 0 ? notValue : found + 1;
}

function substituted(given: string, old: string, replacement: string, instance: number | undefined): Scalar {
  if (instance !== undefined && instance < 1) return notValue;
  if (old === '') return given;
  if (instance === undefined) return given.replaceAll(old, () => replacement);
  let at = -1;
  for (let count = 0; count < Math.trunc(instance); count += 1) {
    at = given.indexOf(old, count === 0 ? 0 : at + old.length);
    if (at < 0) return given;
  }
  return given.slice(0, at) + replacement + given.slice(at + old.length);
}

const capitalised = (given: string): string =>
  given.toLowerCase().replace(/\p{L}[\p{L}\p{M}]*/gu, (word) => word[0]!.toUpperCase() + word.slice(1));

const count = (value: number): number => Math.trunc(value);

export const textFunctions = [
  define(
    'LEFT',
    { en: 'Gives the first characters of a text.', ar: 'تعطي الأحرف الأولى من النص.' },
    [text('text'), optional(number('characters'))],
    (_, given, length = 1) => (length < 0 ? notValue : given.slice(0, count(length))),
  ),
  define(
    'RIGHT',
    { en: 'Gives the last characters of a text.', ar: 'تعطي الأحرف الأخيرة من النص.' },
    [text('text'), optional(number('characters'))],
    (_, given, length = 1) =>
      length < 0 ? notValue : count(length) === 0 ? '' : given.slice(-count(length)),
  ),
  define(
    'MID',
    { en: 'Gives characters from the middle of a text.', ar: 'تعطي أحرفًا من وسط النص.' },
    [text('text'), number('startAt'), number('characters')],
    (_, given, start, length) =>
      start < 1 || length < 0 ? notValue : given.slice(count(start) - 1, count(start) - 1 + count(length)),
  ),
  define(
    'LEN',
    { en: 'Counts the characters of a text.', ar: 'تعدّ أحرف النص.' },
    [text('text')],
    (_, given) => given.length,
  ),
  define(
    'UPPER',
    { en: 'Turns a text into capital letters.', ar: 'تحوّل النص إلى أحرف كبيرة.' },
    [text('text')],
    (_, given) => given.toUpperCase(),
  ),
  define(
    'LOWER',
    { en: 'Turns a text into small letters.', ar: 'تحوّل النص إلى أحرف صغيرة.' },
    [text('text')],
    (_, given) => given.toLowerCase(),
  ),
  define(
    'PROPER',
    { en: 'Begins each word with a capital letter.', ar: 'تجعل أول حرف من كل كلمة كبيرًا.' },
    [text('text')],
    (_, given) => capitalised(given),
  ),
  define(
    'TRIM',
    { en: 'Takes out spaces that are too many.', ar: 'تحذف المسافات الزائدة.' },
    [text('text')],
    (_, given) => given.replace(/ +/g, ' ').replace(/^ | $/g, ''),
  ),
  define(
    'CLEAN',
    { en: 'Takes out characters that cannot be printed.', ar: 'تحذف الأحرف التي لا تُطبع.' },
    [text('text')],
    // eslint-disable-next-line no-control-regex -- these are the ones.
    (_, given) => given.replace(/[\u0000-\u001f]/g, ''),
  ),
  define(
    'CONCAT',
    { en: 'Joins texts.', ar: 'تصل النصوص بعضها ببعض.' },
    [repeated(raw('text1'))],
    (context, given) => joined(context, given, [''], false),
  ),
  define(
    'CONCATENATE',
    { en: 'Joins texts.', ar: 'تصل النصوص بعضها ببعض.' },
    [repeated(text('text1'))],
    (_, given) => given.join(''),
  ),
  define(
    'TEXTJOIN',
    { en: 'Joins texts with something between them.', ar: 'تصل النصوص مع فاصل بينها.' },
    [raw('delimiter'), logical('ignoreEmpty'), repeated(raw('text1'))],
    (context, delimiter, ignoreEmpty, given) => {
      const between = valuesIn(context, [delimiter]);
      if (isError(between)) return between;
      const texts = between.map(toText);
      const problem = texts.find(isError);
      return problem ?? joined(context, given, texts as string[], ignoreEmpty);
    },
  ),
  define(
    'SUBSTITUTE',
    { en: 'Puts a text in the place of another.', ar: 'تستبدل نصًا بآخر.' },
    [text('text'), text('oldText'), text('newText'), optional(number('instance'))],
    (_, given, old, replacement, instance) => substituted(given, old, replacement, instance),
  ),
  define(
    'REPLACE',
    { en: 'Puts a text in the place of characters, by their number.', ar: 'تستبدل أحرفًا بحسب موضعها.' },
    [text('oldText'), number('startAt'), number('characters'), text('newText')],
    (_, given, start, length, replacement) =>
      start < 1 || length < 0
        ? notValue
        : given.slice(0, count(start) - 1) + replacement + given.slice(count(start) - 1 + count(length)),
  ),
  define(
    'FIND',
    {
      en: 'Says where a text begins in another, capitals told apart.',
      ar: 'تعطي موضع نص داخل نص آخر، مع تمييز حالة الأحرف.',
    },
    [text('findText'), text('withinText'), optional(number('startAt'))],
    (_, wanted, within, start = 1) => find(wanted, within, start, false),
  ),
  define(
    'SEARCH',
    {
      en: 'Says where a text begins in another; * and ? stand for any characters.',
      ar: 'تعطي موضع نص داخل نص آخر، و* و? تقومان مقام أي أحرف.',
    },
    [text('findText'), text('withinText'), optional(number('startAt'))],
    (_, wanted, within, start = 1) => find(wanted, within, start, true),
  ),
  define(
    'REPT',
    { en: 'Repeats a text.', ar: 'تكرر النص.' },
    [text('text'), number('times')],
    (_, given, times) =>
      times < 0 || given.length * count(times) > longestText ? notValue : given.repeat(count(times)),
  ),
  define(
    'EXACT',
    { en: 'TRUE if two texts are the same, capitals too.', ar: 'تعطي TRUE إذا تطابق النصان تمامًا.' },
    [text('text1'), text('text')],
    (_, one, other) => one === other,
  ),
];
