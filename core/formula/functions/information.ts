import type { LocalizedText } from '../../language/index.ts';
import { operand } from '../broadcast.ts';
import { any, define, number, optional, raw, region, type FunctionDefinition } from '../definition.ts';
import { heightOf, Region, widthOf } from '../region.ts';
import { errorCodes, errorValue, isError, Matrix, type Scalar } from '../values.ts';

const test = (name: string, en: string, ar: string, rule: (value: Scalar) => boolean): FunctionDefinition =>
  define(name, { en, ar }, [any('value')], (_, value) => rule(value));

const parity = (name: string, about: LocalizedText, rest: number): FunctionDefinition =>
  define(name, about, [number('number')], (_, value) => Math.abs(Math.trunc(value)) % 2 === rest);

const kindNumber = (value: Scalar): number => {
  if (isError(value)) return 16;
  return typeof value === 'string' ? 2 : typeof value === 'boolean' ? 4 : 1;
};

const first = (cells: Region): [number, number, number] => {
  const { sheet, top, left } = cells.areas[0]!;
  return [sheet, top, left];
};

export const information = [
  test('ISBLANK', 'TRUE if a cell is empty.', 'تعطي TRUE إذا كانت الخلية فارغة.', (value) => value === null),
  test(
    'ISNUMBER',
    'TRUE if a value is a number.',
    'تعطي TRUE إذا كانت القيمة عددًا.',
    (value) => typeof value === 'number',
  ),
  test(
    'ISTEXT',
    'TRUE if a value is text.',
    'تعطي TRUE إذا كانت القيمة نصًا.',
    (value) => typeof value === 'string',
  ),
  test(
    'ISNONTEXT',
    'TRUE if a value is no text.',
    'تعطي TRUE إذا لم تكن القيمة نصًا.',
    (value) => typeof value !== 'string',
  ),
  test(
    'ISLOGICAL',
    'TRUE if a value is TRUE or FALSE.',
    'تعطي TRUE إذا كانت القيمة منطقية.',
    (value) => typeof value === 'boolean',
  ),
  test('ISERROR', 'TRUE if a value is an error.', 'تعطي TRUE إذا كانت القيمة خطأ.', isError),
  test(
    'ISERR',
    'TRUE if a value is an error other than #N/A.',
    'تعطي TRUE إذا كانت القيمة خطأ غير ‎#N/A.',
    (value) => isError(value) && value.error !== '#N/A',
  ),
  test(
    'ISNA',
    'TRUE if a value is #N/A.',
    'تعطي TRUE إذا كانت القيمة ‎#N/A.',
    (value) => isError(value) && value.error === '#N/A',
  ),
  parity('ISEVEN', { en: 'TRUE if a number is even.', ar: 'تعطي TRUE إذا كان العدد زوجيًا.' }, 0),
  parity('ISODD', { en: 'TRUE if a number is odd.', ar: 'تعطي TRUE إذا كان العدد فرديًا.' }, 1),
  define(
    'ISFORMULA',
    { en: 'TRUE if a cell holds a formula.', ar: 'تعطي TRUE إذا كانت في الخلية صيغة.' },
    [region('reference')],
    (context, cells) => context.formulaText(...first(cells)) !== null,
  ),
  define(
    'ISREF',
    { en: 'TRUE if a value is a reference to cells.', ar: 'تعطي TRUE إذا كانت القيمة مرجعًا إلى خلايا.' },
    [raw('value')],
    (_, value) => value instanceof Region,
  ),
  define(
    'FORMULATEXT',
    { en: 'Shows the formula of a cell as text.', ar: 'تعرض صيغة الخلية نصًا.' },
    [region('reference')],
    (context, cells) => {
      const formula = context.formulaText(...first(cells));
      return formula === null ? errorValue('#N/A') : `=${formula.replace(/^\s*=/, '')}`;
    },
  ),
  define(
    'N',
    { en: 'Turns a value into a number.', ar: 'تحوّل القيمة إلى عدد.' },
    [any('value')],
    (_, value) => (typeof value === 'number' || isError(value) ? value : value === true ? 1 : 0),
  ),
  define(
    'T',
    {
      en: 'Gives a value if it is text, and else empty text.',
      ar: 'تعطي القيمة إذا كانت نصًا، وإلا فنصًا فارغًا.',
    },
    [any('value')],
    (_, value) => (typeof value === 'string' || isError(value) ? value : ''),
  ),
  define('NA', { en: 'Gives #N/A: no value available.', ar: 'تعطي ‎#N/A: القيمة غير متوفرة.' }, [], () =>
    errorValue('#N/A'),
  ),
  define(
    'TYPE',
    { en: 'Says what kind a value is, by a number.', ar: 'تبيّن نوع القيمة برقم.' },
    [raw('value')],
    (context, value) => {
      const item = operand(value, context);
      return item instanceof Matrix ? 64 : kindNumber(item);
    },
  ),
  define(
    'ERROR.TYPE',
    { en: 'Gives the number of an error.', ar: 'تعطي رقم الخطأ.' },
    [any('value')],
    (_, value) => {
      if (!isError(value)) return errorValue('#N/A');
      const place = errorCodes.indexOf(value.error);
      return place < 7 ? place + 1 : value.error === '#SPILL!' ? 9 : 14;
    },
  ),
  define(
    'SHEET',
    { en: 'Gives the number of a sheet.', ar: 'تعطي رقم الورقة.' },
    [optional(raw('reference'))],
    (context, cells) => (cells instanceof Region ? cells.areas[0]!.sheet : context.at.sheet) + 1,
  ),
  define(
    'SHEETS',
    { en: 'Counts the sheets.', ar: 'تعدّ الأوراق.' },
    [optional(raw('reference'))],
    (context, cells) => (cells instanceof Region ? cells.areas.length : context.sheetCount()),
  ),
  define(
    'AREAS',
    { en: 'Counts the areas of a reference.', ar: 'تعدّ مناطق المرجع.' },
    [region('reference')],
    (_, cells) => cells.areas.length,
  ),
  define(
    'ROWS',
    { en: 'Counts the rows of a range.', ar: 'تعدّ صفوف النطاق.' },
    [raw('array')],
    (context, value) => {
      if (value instanceof Region) return heightOf(value.areas[0]!);
      const item = operand(value, context);
      return item instanceof Matrix ? item.height : isError(item) ? item : 1;
    },
  ),
  define(
    'COLUMNS',
    { en: 'Counts the columns of a range.', ar: 'تعدّ أعمدة النطاق.' },
    [raw('array')],
    (context, value) => {
      if (value instanceof Region) return widthOf(value.areas[0]!);
      const item = operand(value, context);
      return item instanceof Matrix ? item.width : isError(item) ? item : 1;
    },
  ),
];
