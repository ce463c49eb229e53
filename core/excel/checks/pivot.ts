import { z } from 'zod';
import type { Finding, Verdict } from '../../exercise/index.ts';
import { areaName, type Area } from '../../formula/index.ts';
import { comparableText } from '../../language/index.ts';
import { sameArea } from '../cells.ts';
import type { ExcelWorkbook, PivotTable, Sheet } from '../model.ts';
import { at as place } from '../place.ts';
import { excelCheck, found, placeOf } from './check.ts';
import { sheet as sheetName } from './options.ts';
import { findTarget, isFinding, sheetOf } from './target.ts';

const fields = z.array(z.string().trim().min(1)).min(1).optional();

const options = z
  .strictObject({
    /** The data with its headings, or a table. */
    of: place.optional(),
    /** Headings of the data, in the areas of the pivot table. */
    rows: fields,
    columns: fields,
    filters: fields,
    values: z
      .array(
        z.strictObject({
          field: z.string().trim().min(1),
          function: z.enum(['sum', 'count', 'average', 'max', 'min', 'product', 'countNums']).default('sum'),
        }),
      )
      .min(1)
      .optional(),
    /** What a filter lets through: one item. */
    chosen: z.strictObject({ field: z.string().trim().min(1), item: z.string().trim().min(1) }).optional(),
    /** Where it stands: on a sheet of its own, or a sheet by its name. */
    on: z.union([z.literal('new-sheet'), z.strictObject({ sheet: sheetName })]).optional(),
  })
  .refine((asked) => Object.values(asked).some((each) => each !== undefined), {
    error: 'at least one option',
  });
type Asked = z.output<typeof options>;

interface Placed {
  pivot: PivotTable;
  sheet: Sheet;
}

const same = (one: string, other: string): boolean => comparableText(one) === comparableText(other);
const here = ({ pivot, sheet }: Placed) => placeOf(sheet.index, pivot.area);

/** The cells that a pivot table summarises: stated, or of a table or name. */
function sourceOf(model: ExcelWorkbook, { pivot: { source } }: Placed): { sheet: number; area: Area } | null {
  if (source.name !== null)
    for (const { tables, index } of model.sheets)
      for (const table of tables)
        if (same(table.name, source.name)) return { sheet: index, area: table.area };
  const sheet = model.sheets.findIndex(({ name }) => name === source.sheet);
  return source.area && sheet >= 0 ? { sheet, area: source.area } : null;
}

const areas = ['rows', 'columns', 'filters'] as const;

/** Fields of one area: one that is not there, stands in another area, or was not asked for. */
function judgeFields(placed: Placed, asked: Asked): Finding | null {
  const { pivot } = placed;
  for (const area of areas) {
    const wanted = asked[area];
    if (!wanted) continue;
    const lacking = wanted.find((field) => !pivot[area].some((each) => same(each, field)));
    if (lacking !== undefined) {
      const other = areas.find((each) => pivot[each].some((field) => same(field, lacking)));
      return other
        ? found(
            'pivot.area',
            { words: lacking, found: `term.pivot.${other}`, expected: `term.pivot.${area}` },
            here(placed),
          )
        : found('pivot.field', { words: lacking, expected: `term.pivot.${area}` }, here(placed));
    }
    const extra = pivot[area].find((field) => !wanted.some((each) => same(each, field)));
    if (extra !== undefined)
      return found('pivot.extra', { words: extra, found: `term.pivot.${area}` }, here(placed));
  }
  return null;
}

function judgeValues(placed: Placed, { values }: Asked): Finding | null {
  const { pivot } = placed;
  for (const { field, function: wanted } of values ?? []) {
    const now = pivot.values.filter((each) => same(each.field, field));
    if (now.some((each) => each.function === wanted)) continue;
    const [other] = now;
    return other
      ? found(
          'pivot.function',
          { words: field, found: `term.total.${other.function}`, expected: `term.total.${wanted}` },
          here(placed),
        )
      : found('pivot.field', { words: field, expected: 'term.pivot.values' }, here(placed));
  }
  const extra = values && pivot.values.find((each) => !values.some(({ field }) => same(field, each.field)));
  return extra
    ? found('pivot.extra', { words: extra.field, found: 'term.pivot.values' }, here(placed))
    : null;
}

function judgeSource(model: ExcelWorkbook, starter: ExcelWorkbook, placed: Placed, { of }: Asked): Verdict {
  if (!of) return null;
  const target = findTarget(model, starter, of);
  if (isFinding(target)) return target;
  const source = sourceOf(model, placed);
  const expected = areaName(target.whole);
  if (!source)
    return found('pivot.source', { found: placed.pivot.source.name ?? '', expected }, here(placed));
  const { area } = source;
  const alike =
    source.sheet === target.sheet.index && (sameArea(area, target.whole) || sameArea(area, target.area));
  return alike ? null : found('pivot.source', { found: areaName(area), expected }, here(placed));
}

function judgePlace(model: ExcelWorkbook, starter: ExcelWorkbook, placed: Placed, { on }: Asked): Verdict {
  if (on === undefined) return null;
  if (on === 'new-sheet')
    return starter.sheets.some(({ name }) => name === placed.sheet.name)
      ? found('pivot.not-new-sheet', { words: placed.sheet.name }, here(placed))
      : null;
  const wanted = sheetOf(model, starter, on.sheet);
  return wanted === placed.sheet
    ? null
    : found('pivot.sheet', { found: placed.sheet.name, expected: String(on.sheet ?? 1) }, here(placed));
}

function judgeChosen(placed: Placed, { chosen }: Asked): Verdict {
  if (!chosen) return null;
  const { pivot } = placed;
  if (!pivot.filters.some((each) => same(each, chosen.field)))
    return found('pivot.field', { words: chosen.field, expected: 'term.pivot.filters' }, here(placed));
  const now = pivot.chosen.find(({ field }) => same(field, chosen.field));
  if (!now) return found('pivot.all', { words: chosen.field, expected: chosen.item }, here(placed));
  return same(now.item, chosen.item)
    ? null
    : found('pivot.item', { words: chosen.field, found: now.item, expected: chosen.item }, here(placed));
}

/** What is judged, in this order. */
const judges: readonly ((
  model: ExcelWorkbook,
  starter: ExcelWorkbook,
  placed: Placed,
  asked: Asked,
) => Verdict)[] = [
  judgeSource,
  (_, __, placed, asked) => judgeFields(placed, asked),
  (_, __, placed, asked) => judgeValues(placed, asked),
  (_, __, placed, asked) => judgeChosen(placed, asked),
  judgePlace,
];

/** Pivot tables by their source and fields (CT_pivotTableDefinition, ECMA-376 Part 1 §18.10.1.73). */
export const pivot = excelCheck(options, (model, asked, starter) => {
  const all = model.sheets.flatMap((sheet) => sheet.pivots.map((each): Placed => ({ pivot: each, sheet })));
  if (all.length === 0) return found('pivot.missing');
  // Of several, a learner is told about one that stands where it should, and about the one that has come furthest.
  const inPlace = all.filter((placed) => judgePlace(model, starter, placed, asked) === null);
  const tried = (inPlace.length > 0 ? inPlace : all).map((placed) => {
    const verdicts = judges.map((judge) => judge(model, starter, placed, asked));
    const at = verdicts.findIndex((each) => each !== null);
    return { verdict: verdicts[at] ?? null, passed: at < 0 ? judges.length : at };
  });
  return tried.reduce((best, each) => (each.passed > best.passed ? each : best)).verdict;
});
