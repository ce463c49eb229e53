import { z } from 'zod';
import type { Finding, Verdict } from '../../exercise/index.ts';
import { areaName, cellName, intersection, isInside, type Area } from '../../formula/index.ts';
import { isFilled, placesIn } from '../cells.ts';
import { marksOf } from '../conditional-marks.ts';
import type { ConditionalRule, ExcelWorkbook, Sheet } from '../model.ts';
import { shownText } from '../shown.ts';
import { lookAt } from './cells.ts';
import { onChangedData } from './changed-book.ts';
import { cellArea, excelCheck, found, placeOf } from './check.ts';
import { colourTerm, isColour } from './colours.ts';
import { askedRule, askedRuleOptions, type AskedRule } from './conditional-options.ts';
import { at, colour } from './options.ts';
import { before, judgeTarget, type Target } from './target.ts';

const options = z
  .strictObject({
    at,
    /** False: no rule touches the cells any more. */
    is: z.boolean().default(true),
    /** What decides which cells are marked, by meaning. */
    rule: askedRuleOptions.optional(),
    fill: colour.optional(),
    color: colour.optional(),
    bold: z.boolean().optional(),
  })
  .refine(({ is, rule }) => is === (rule !== undefined), { error: '"rule", or "is: false" without it' });
type Asked = z.output<typeof options>;

/** More rules than anybody would put on the same cells. */
const mostRules = 50;

const touching = (sheet: Sheet, area: Area): ConditionalRule[] =>
  sheet.conditionals
    .filter(({ areas }) => areas.some((each) => intersection(each, area)))
    .slice(0, mostRules);

const covers = ({ areas }: ConditionalRule, area: Area): boolean =>
  areas.some(
    (each) =>
      each.top <= area.top &&
      each.bottom >= area.bottom &&
      each.left <= area.left &&
      each.right >= area.right,
  ) || [...placesIn(area)].every(({ row, column }) => areas.some((each) => isInside(each, row, column)));

const areasName = ({ areas }: ConditionalRule): string => areas.map(areaName).join(' ');

/** The first cell that rules mark otherwise than they should, on the workbook's data or on changed data. */
function firstSlip(
  model: ExcelWorkbook,
  { sheet, area }: Target,
  wanted: ConditionalRule,
  rules: readonly ConditionalRule[],
): { row: number; column: number; marked: boolean; changed: boolean } | null {
  const reads = [
    { formula: areaName(area), sheet: sheet.index, row: area.top, column: area.left },
    ...wanted.formulas.map((formula) => ({ formula, sheet: sheet.index, row: area.top, column: area.left })),
  ];
  return onChangedData(
    model,
    reads,
    () => false,
    (calculator, changed) => {
      const should = marksOf(sheet, [wanted], calculator);
      const does = marksOf(sheet, rules, calculator);
      for (const { row, column } of placesIn(area)) {
        const marked = does(row, column);
        if (marked !== should(row, column)) return { row, column, marked, changed };
      }
      return null;
    },
    rules.flatMap(({ formulas }) => [...formulas]),
  );
}

/** What a rule looks like: the learner's format is there, and of the asked colours. */
function judgeFormat(sheet: Sheet, rule: ConditionalRule, { fill, color, bold }: Asked, area: Area): Verdict {
  const place = placeOf(sheet.index, area);
  const { style } = rule;
  const plain =
    !style ||
    (style.fill === null &&
      style.color === null &&
      style.bold === null &&
      style.italic === null &&
      style.borders === null);
  if (plain && rule.thresholds.length === 0) return found('conditional.no-format', {}, place);
  if (fill !== undefined && !isColour(style?.fill ?? '#FFFFFF', fill))
    return found(
      'conditional.fill',
      { found: colourTerm(style?.fill ?? null), expected: colourTerm(fill) },
      place,
    );
  if (color !== undefined && !isColour(style?.color ?? 'auto', color))
    return found(
      'conditional.color',
      { found: colourTerm(style?.color ?? 'auto'), expected: colourTerm(color) },
      place,
    );
  return bold === undefined || style?.bold === bold
    ? null
    : found(bold ? 'conditional.not-bold' : 'conditional.bold', {}, place);
}

/** No rule is where it should be: painted by hand, or a rule in another place. */
function missing(starter: ExcelWorkbook, { sheet, area, whole }: Target): Finding {
  const was = before(starter, sheet);
  const place = placeOf(sheet.index, whole);
  const painted = [...placesIn(area)].find(({ row, column }) => {
    const now = lookAt(sheet, row, column).style.fill.color;
    return now !== null && was !== undefined && lookAt(was, row, column).style.fill.color !== now;
  });
  if (painted) return found('conditional.by-hand', { cell: cellName(painted.row, painted.column) }, place);
  const other = sheet.conditionals.find(
    (rule) => !was?.conditionals.some((known) => areasName(known) === areasName(rule)),
  );
  const expected = areaName(whole);
  return other
    ? found(
        'conditional.elsewhere',
        { found: areasName(other), expected },
        placeOf(sheet.index, other.areas[0] ?? whole),
      )
    : found('conditional.missing', { expected }, place);
}

/** Scales, bars and icons colour every cell: they are judged by their kind. */
function judgeVisual(target: Target, rules: readonly ConditionalRule[], asked: AskedRule): Verdict {
  const { sheet, whole } = target;
  const place = placeOf(sheet.index, whole);
  const right = rules.filter(({ kind }) => kind === asked.kind);
  const [other] = rules;
  if (right.length === 0 && other)
    return found(
      'conditional.kind',
      { found: `term.rule.${other.kind}`, expected: `term.rule.${asked.kind}` },
      place,
    );
  const covering = right.find((rule) => covers(rule, target.area));
  return covering
    ? null
    : found('conditional.short', { found: areasName(right[0]!), expected: areaName(whole) }, place);
}

function judgeMarks(
  model: ExcelWorkbook,
  target: Target,
  rules: readonly ConditionalRule[],
  asked: Asked,
  rule: AskedRule,
): Verdict {
  const { sheet, area, whole } = target;
  const wanted: ConditionalRule = { ...rule, areas: [area] };
  const right = rules.find((each) => firstSlip(model, target, wanted, [each]) === null);
  if (right) return judgeFormat(sheet, right, asked, whole) ?? judgeBeyond(model, target, right);
  if (firstSlip(model, target, wanted, rules) === null) return judgeFormat(sheet, rules[0]!, asked, whole);
  const closest = rules.find(({ kind }) => kind === rule.kind) ?? rules[0]!;
  if (!covers(closest, area))
    return found(
      'conditional.short',
      { found: areasName(closest), expected: areaName(whole) },
      placeOf(sheet.index, whole),
    );
  const slip = firstSlip(model, target, wanted, [closest])!;
  if (slip.changed) return found('conditional.limit', {}, placeOf(sheet.index, whole));
  const shown = shownText(model, sheet, slip.row, slip.column);
  return found(
    slip.marked ? 'conditional.marked' : 'conditional.unmarked',
    { cell: cellName(slip.row, slip.column), found: shown },
    placeOf(sheet.index, cellArea(slip.row, slip.column)),
  );
}

/** Filled cells beside the target that the rule marks as well, the heading above all. */
function judgeBeyond(model: ExcelWorkbook, { sheet, whole }: Target, rule: ConditionalRule): Verdict {
  const beyond = onChangedData(
    model,
    [],
    () => true,
    (calculator) => {
      const does = marksOf(sheet, [rule], calculator);
      for (const cell of sheet.cells.values())
        if (isFilled(cell) && !isInside(whole, cell.row, cell.column) && does(cell.row, cell.column))
          return cell;
      return null;
    },
  );
  return beyond
    ? found(
        'conditional.beyond',
        { cell: cellName(beyond.row, beyond.column), expected: areaName(whole) },
        placeOf(sheet.index, cellArea(beyond.row, beyond.column)),
      )
    : null;
}

/** Conditional formats by what they mark (CT_CfRule, ECMA-376 Part 1 §18.3.1.10), whatever kind of rule does it. */
export const conditional = excelCheck(options, (model, asked, starter) =>
  judgeTarget(model, starter, asked.at, (target) => {
    const { sheet, whole } = target;
    const rules = touching(sheet, whole);
    const [first] = rules;
    if (!asked.rule)
      return first
        ? found('conditional.still', { found: areasName(first) }, placeOf(sheet.index, whole))
        : null;
    if (!first) return missing(starter, target);
    const rule = askedRule(asked.rule);
    return rule.kind === 'color-scale' || rule.kind === 'data-bar' || rule.kind === 'icon-set'
      ? judgeVisual(target, rules, rule)
      : judgeMarks(model, target, rules, asked, rule);
  }),
);
