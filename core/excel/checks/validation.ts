import { z } from 'zod';
import type { Finding, Verdict } from '../../exercise/index.ts';
import { areaName, cellName, intersection, isInside, type Scalar } from '../../formula/index.ts';
import { comparableText } from '../../language/index.ts';
import { placesIn } from '../cells.ts';
import type { Comparison, ExcelWorkbook, Sheet, Validation } from '../model.ts';
import { cellArea, excelCheck, found, placeOf } from './check.ts';
import { limitValue, listItems } from './limits.ts';
import { at } from './options.ts';
import { before, judgeTarget, type Target } from './target.ts';
import { dateNumber } from './typed.ts';
import { sameValue } from './values.ts';

const limit = z.union([z.number(), z.string().min(1)]);

const options = z
  .strictObject({
    at,
    /** False: anything may be typed again. */
    is: z.boolean().default(true),
    kind: z.enum(['list', 'whole', 'decimal', 'date', 'time', 'text-length', 'custom']).optional(),
    /** What a list offers, in any order. */
    list: z.array(z.string().trim().min(1)).min(1).optional(),
    /** What is allowed; dates as 2026-05-01. */
    between: z.tuple([limit, limit]).optional(),
    greater: limit.optional(),
    less: limit.optional(),
    atLeast: limit.optional(),
    atMost: limit.optional(),
    equal: limit.optional(),
    /** The text shown when the cell is chosen: some text, or this one. */
    message: z.union([z.literal(true), z.string().min(1)]).optional(),
    /** What happens when something else is typed. */
    alert: z.enum(['stop', 'warning', 'information']).optional(),
    /** The text of that alert. */
    alertText: z.union([z.literal(true), z.string().min(1)]).optional(),
  })
  .refine(({ is, at: _at, ...rest }) => is || Object.values(rest).every((each) => each === undefined), {
    error: '"is: false" wants nothing else',
  })
  .refine(({ kind, list }) => list === undefined || kind === undefined || kind === 'list', {
    error: '"list" is of kind list',
  });
type Asked = z.output<typeof options>;

const comparisons = {
  greater: 'greater',
  less: 'less',
  atLeast: 'greater-or-equal',
  atMost: 'less-or-equal',
  equal: 'equal',
} as const satisfies Record<string, Comparison>;

/** Validations that say something about cells of a place. */
const touching = ({ sheet, whole }: Target): Validation[] =>
  sheet.validations.filter(
    ({ areas, kind, prompt }) =>
      (kind !== 'any' || prompt !== null) && areas.some((area) => intersection(area, whole)),
  );

const covers = ({ areas }: Validation, row: number, column: number): boolean =>
  areas.some((area) => isInside(area, row, column));

/** Limits that an exercise asks for: how values are compared, and with what. */
function askedLimits(asked: Asked): { comparison: Comparison; limits: (number | string)[] } | null {
  if (asked.between) return { comparison: 'between', limits: [...asked.between] };
  for (const [name, comparison] of Object.entries(comparisons)) {
    const value = asked[name as keyof typeof comparisons];
    if (value !== undefined) return { comparison, limits: [value] };
  }
  return null;
}

const askedValue = (model: ExcelWorkbook, value: number | string): Scalar =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? dateNumber(value, model.date1904) : value;

/** Whole numbers above 0 are whole numbers of at least 1: both ways to say it are right. */
function sameLimits(
  kind: Validation['kind'],
  now: { comparison: Comparison; values: Scalar[] },
  asked: { comparison: Comparison; values: Scalar[] },
): boolean {
  const plain = ({ comparison, values }: { comparison: Comparison; values: Scalar[] }) => {
    const [first] = values;
    const countable = kind === 'whole' || kind === 'text-length' || kind === 'date';
    if (countable && typeof first === 'number' && comparison === 'greater')
      return { comparison: 'greater-or-equal', values: [first + 1] };
    if (countable && typeof first === 'number' && comparison === 'less')
      return { comparison: 'less-or-equal', values: [first - 1] };
    return { comparison, values };
  };
  const [a, b] = [plain(now), plain(asked)];
  return (
    a.comparison === b.comparison &&
    b.values.every((value, index) => sameValue(a.values[index] ?? null, value))
  );
}

function judgeLimits(
  model: ExcelWorkbook,
  sheet: Sheet,
  rule: Validation,
  asked: Asked,
  row: number,
  column: number,
): Finding | null {
  const wanted = askedLimits(asked);
  if (!wanted) return null;
  const place = placeOf(sheet.index, cellArea(row, column));
  const values = rule.formulas.map((formula) => limitValue(model, sheet, rule, formula, row, column));
  const expected = wanted.limits.map((value) => askedValue(model, value));
  if (
    sameLimits(
      rule.kind,
      { comparison: rule.comparison, values },
      { comparison: wanted.comparison, values: expected },
    )
  )
    return null;
  const [from, to = ''] = wanted.limits;
  return found(
    `validation.limits.${wanted.comparison}`,
    { cell: cellName(row, column), from: from ?? '', to },
    place,
  );
}

function judgeList(
  model: ExcelWorkbook,
  sheet: Sheet,
  rule: Validation,
  list: readonly string[],
): Finding | null {
  const place = placeOf(sheet.index, rule.areas[0] ?? cellArea(0, 0));
  const offered = listItems(model, sheet, rule);
  const plain = offered.map((item) => comparableText(item));
  const lacking = list.find((item) => !plain.includes(comparableText(item)));
  if (lacking !== undefined) {
    // Items of one list with another separator come out as one long item.
    const joined = offered.length === 1 && /[;،؛|/\s]/.test(offered[0]!);
    return joined && list.length > 1
      ? found('validation.list.separator', { found: offered[0]! }, place)
      : found('validation.list.missing', { expected: lacking }, place);
  }
  const extra = offered.find((item) => !list.some((each) => comparableText(each) === comparableText(item)));
  return extra === undefined ? null : found('validation.list.extra', { found: extra }, place);
}

function judgeWords(sheet: Sheet, rule: Validation, { message, alert, alertText }: Asked): Verdict {
  const place = placeOf(sheet.index, rule.areas[0] ?? cellArea(0, 0));
  const says = (text: string, wanted: string | true): boolean =>
    wanted === true ? text.trim() !== '' : comparableText(text).includes(comparableText(wanted));
  if (message !== undefined) {
    if (!rule.prompt || rule.prompt.text.trim() === '') return found('validation.message.missing', {}, place);
    if (!says(`${rule.prompt.title} ${rule.prompt.text}`, message))
      return found('validation.message.other', { found: rule.prompt.text, expected: String(message) }, place);
  }
  if (alert !== undefined && rule.alert?.style !== alert)
    return found(
      'validation.alert',
      { found: `term.alert.${rule.alert?.style ?? 'none'}`, expected: `term.alert.${alert}` },
      place,
    );
  if (alertText !== undefined && !says(`${rule.alert?.title ?? ''} ${rule.alert?.text ?? ''}`, alertText))
    return found(
      alertText === true ? 'validation.alert-text.missing' : 'validation.alert-text.other',
      alertText === true ? {} : { expected: alertText },
      place,
    );
  return null;
}

function missing(
  starter: ExcelWorkbook,
  target: Target,
  row: number,
  column: number,
  some: boolean,
): Finding {
  const { sheet, whole } = target;
  const place = placeOf(sheet.index, cellArea(row, column));
  const expected = areaName(whole);
  if (some) return found('validation.short', { cell: cellName(row, column), expected }, place);
  const was = before(starter, sheet);
  const other = sheet.validations.find(
    ({ areas }) =>
      !areas.some((area) => intersection(area, whole)) &&
      !was?.validations.some((known) => known.areas.some((area) => areas[0] && intersection(area, areas[0]))),
  );
  return other
    ? found('validation.elsewhere', { found: other.areas.map(areaName).join(' '), expected }, place)
    : found('validation.missing', { expected }, place);
}

/** What may be typed into cells (CT_DataValidation, ECMA-376 Part 1 §18.3.1.32). */
export const validation = excelCheck(options, (model, asked, starter) =>
  judgeTarget(model, starter, asked.at, (target) => {
    const { sheet, area } = target;
    const rules = touching(target);
    const cells = [...placesIn(area)].map((place) => ({
      ...place,
      rule: rules.find((rule) => covers(rule, place.row, place.column)),
    }));
    if (!asked.is) {
      const still = cells.find(({ rule }) => rule !== undefined);
      return still
        ? found(
            'validation.still',
            { cell: cellName(still.row, still.column) },
            placeOf(sheet.index, cellArea(still.row, still.column)),
          )
        : null;
    }
    const without = cells.find(({ rule }) => rule === undefined);
    if (without)
      return missing(
        starter,
        target,
        without.row,
        without.column,
        cells.some(({ rule }) => rule !== undefined),
      );
    const kind = asked.kind ?? (asked.list ? 'list' : undefined);
    const judged = new Set<Validation>();
    for (const { row, column, rule } of cells) {
      if (!rule || judged.has(rule)) continue;
      judged.add(rule);
      if (kind !== undefined && rule.kind !== kind)
        return found(
          'validation.kind',
          {
            cell: cellName(row, column),
            found: `term.validation.${rule.kind}`,
            expected: `term.validation.${kind}`,
          },
          placeOf(sheet.index, cellArea(row, column)),
        );
      const slip =
        (asked.list ? judgeList(model, sheet, rule, asked.list) : null) ??
        judgeLimits(model, sheet, rule, asked, row, column) ??
        judgeWords(sheet, rule, asked);
      if (slip) return slip;
    }
    return null;
  }),
);
