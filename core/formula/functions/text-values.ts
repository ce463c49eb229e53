import { toText } from '../coerce.ts';
import { define, any, number, optional, skippable, text, logical } from '../definition.ts';
import { textInFormat } from '../display.ts';
import { numberInText } from '../typed-numbers.ts';
import { roundTo } from '../numbers.ts';
import { errorValue, isError, type Scalar } from '../values.ts';

const notValue = errorValue('#VALUE!');

/** Characters 128 to 159 of Windows' Western code page; the others are those of Unicode. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const character = (code: number): Scalar => {
  const whole = Math.trunc(code);
  if (whole < 1 || whole > 255) return notValue;
  return whole >= 128 && whole < 160 ? windows[whole - 128]! : String.fromCharCode(whole);
};

function codeOf(given: string): Scalar {
  if (given === '') return notValue;
  const place = windows.indexOf(given[0]!);
  if (place >= 0) return place + 128;
  const code = given.charCodeAt(0);
  return code < 256 ? code : 63;
}

/** A number with thousands and decimals; `plain` leaves out the thousands. */
function fixed(value: number, decimals: number, plain: boolean): Scalar {
  const digits = Math.trunc(decimals);
  if (digits > 127) return notValue;
  const rounded = roundTo(value, digits);
  const text = Math.abs(rounded).toFixed(Math.max(0, Math.min(digits, 100)));
  const [whole = '', fraction] = text.split('.');
  const grouped = plain ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${rounded < 0 ? '-' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

function numberValue(given: string, decimal: string, group: string): Scalar {
  const separator = decimal[0];
  const thousands = group[0];
  if (separator === undefined || thousands === undefined || separator === thousands) return notValue;
  const plain = given.replace(/\s/g, '');
  if (plain === '') return 0;
  const [whole = '', fraction, ...rest] = plain.split(separator);
  if (rest.length > 0 || fraction?.includes(thousands)) return notValue;
  const percents = /%*$/.exec(plain)![0].length;
  const digits = `${whole.replaceAll(thousands, '')}${fraction === undefined ? '' : `.${fraction}`}`.replace(
    /%*$/,
    '',
  );
  const number = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(digits) ? Number(digits) : NaN;
  return Number.isNaN(number) ? notValue : number / 100 ** percents;
}

export const textValues = [
  define(
    'TEXT',
    { en: 'Shows a value in a number format.', ar: 'تعرض القيمة نصًا بتنسيق معيّن.' },
    [any('value'), text('format')],
    (context, value, format) => {
      if (isError(value)) return value;
      const { rules, locale } = context;
      const number = typeof value === 'string' ? (numberInText(value, rules) ?? value) : (value ?? 0);
      return textInFormat(number, format, locale, rules.date1904) ?? notValue;
    },
  ),
  define(
    'VALUE',
    { en: 'Turns a text into the number that it shows.', ar: 'تحوّل النص إلى العدد الذي يمثله.' },
    [any('text')],
    (context, given) => {
      if (isError(given) || typeof given === 'number') return given;
      if (given === null) return 0;
      return typeof given === 'boolean' ? notValue : (numberInText(given, context.rules) ?? notValue);
    },
  ),
  define(
    'NUMBERVALUE',
    {
      en: 'Turns a text into a number, with separators of your choice.',
      ar: 'تحوّل النص إلى عدد بفواصل تحددها.',
    },
    [text('text'), skippable(text('decimalSeparator')), skippable(text('groupSeparator'))],
    (_, given, decimal = '.', group = ',') => numberValue(given, decimal, group),
  ),
  define(
    'FIXED',
    { en: 'Rounds a number and shows it as text.', ar: 'تقرّب العدد وتعرضه نصًا.' },
    [number('number'), optional(number('decimals')), optional(logical('noCommas'))],
    (_, value, decimals = 2, plain = false) => fixed(value, decimals, plain),
  ),
  define(
    'DOLLAR',
    { en: 'Shows a number as an amount of dollars.', ar: 'تعرض العدد مبلغًا بالدولار.' },
    [number('number'), optional(number('decimals'))],
    (_, value, decimals = 2) => {
      const amount = fixed(Math.abs(value), decimals, false);
      if (typeof amount !== 'string') return amount;
      return roundTo(value, Math.trunc(decimals)) < 0 ? `($${amount})` : `$${amount}`;
    },
  ),
  define(
    'CHAR',
    { en: 'Gives the character of a code.', ar: 'تعطي الحرف الذي له هذا الرمز.' },
    [number('number')],
    (_, code) => character(code),
  ),
  define(
    'CODE',
    { en: 'Gives the code of the first character.', ar: 'تعطي رمز الحرف الأول.' },
    [text('text')],
    (_, given) => codeOf(given),
  ),
  define(
    'UNICHAR',
    { en: 'Gives the Unicode character of a number.', ar: 'تعطي حرف يونيكود المقابل للعدد.' },
    [number('number')],
    (_, code) => {
      const whole = Math.trunc(code);
      if (whole < 1 || whole > 0x10ffff) return notValue;
      return whole >= 0xd800 && whole <= 0xdfff ? errorValue('#N/A') : String.fromCodePoint(whole);
    },
  ),
  define(
    'UNICODE',
    { en: 'Gives the Unicode number of the first character.', ar: 'تعطي رقم يونيكود للحرف الأول.' },
    [text('text')],
    (_, given) => given.codePointAt(0) ?? notValue,
  ),
  define(
    'VALUETOTEXT',
    { en: 'Shows any value as text.', ar: 'تعرض أي قيمة نصًا.' },
    [any('value'), optional(number('format'))],
    (_, value, strict = 0) => {
      if (isError(value)) return value.error;
      return typeof value === 'string' && strict === 1 ? `"${value.replaceAll('"', '""')}"` : toText(value);
    },
  ),
];
