import { isError, isInside, Matrix, sameNumber, type Calculator, type Scalar } from '../formula/index.ts';
import { comparableText } from '../language/index.ts';
import { RangeFacts, textOf } from './range-facts.ts';
import type { Cell, Comparison, ConditionalRule } from './model.ts';

/** A sheet as rules look at it: its number, and the places where it has anything. */
export interface Marked {
  readonly index: number;
  readonly cells: { values(): Iterable<Pick<Cell, 'row' | 'column'>> };
}

/** The values of a sheet, as they are now in a calculator. */
export interface Values {
  readonly calculator: Pick<Calculator, 'value' | 'evaluate'>;
  readonly sheet: number;
}

const valueAt = ({ calculator, sheet }: Values, row: number, column: number): Scalar =>
  calculator.value(sheet, row, column);

/** Numbers before texts before truth values, as comparisons in formulas have it. */
const order = (value: Scalar): number =>
  typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : typeof value === 'boolean' ? 2 : 3;

function difference(one: Scalar, other: Scalar): number {
  const [a, b] = [one ?? (typeof other === 'string' ? '' : 0), other ?? (typeof one === 'string' ? '' : 0)];
  if (order(a) !== order(b)) return order(a) - order(b);
  if (typeof a === 'number' && typeof b === 'number') return sameNumber(a, b) ? 0 : a - b;
  if (typeof a === 'string' && typeof b === 'string') {
    const [c, d] = [a.toLowerCase(), b.toLowerCase()];
    return c < d ? -1 : c > d ? 1 : 0;
  }
  return Number(a) - Number(b);
}

/** Whether a value passes a comparison, limits included where their name says so. */
export function compares(value: Scalar, comparison: Comparison, first: Scalar, second: Scalar): boolean {
  if (isError(value) || isError(first) || isError(second)) return false;
  const [low, high] = difference(first, second) <= 0 ? [first, second] : [second, first];
  switch (comparison) {
    case 'between':
      return difference(value, low) >= 0 && difference(value, high) <= 0;
    case 'not-between':
      return difference(value, low) < 0 || difference(value, high) > 0;
    case 'equal':
      return difference(value, first) === 0;
    case 'not-equal':
      return difference(value, first) !== 0;
    case 'greater':
      return difference(value, first) > 0;
    case 'less':
      return difference(value, first) < 0;
    case 'greater-or-equal':
      return difference(value, first) >= 0;
    case 'less-or-equal':
      return difference(value, first) <= 0;
  }
}

/** The first value of a rule's formula for a cell; formulas are written as seen from the rule's first cell. */
export function evaluateFor(
  { calculator, sheet }: Values,
  formula: string,
  row: number,
  column: number,
  base: { row: number; column: number },
): Scalar {
  const result = calculator.evaluate(`=${formula}`, { sheet, row, column }, { sheet, ...base });
  return result instanceof Matrix ? result.at(0, 0) : result;
}

type Test = (value: Scalar, row: number, column: number) => boolean;

function topTest(rule: ConditionalRule, facts: RangeFacts): Test {
  const { count: asked, percent, bottom } = rule.rank ?? { count: 10, percent: false, bottom: false };
  const limit = facts.derived(({ numbers }) => {
    const count = percent ? Math.max(1, Math.floor((numbers.length * asked) / 100)) : asked;
    const last = Math.min(count, numbers.length) - 1;
    return numbers[bottom ? last : numbers.length - 1 - last];
  });
  return (value) => {
    const edge = limit();
    return typeof value === 'number' && edge !== undefined && (bottom ? value <= edge : value >= edge);
  };
}

function averageTest(rule: ConditionalRule, facts: RangeFacts): Test {
  const { above, orEqual, deviations } = rule.average ?? { above: true, orEqual: false, deviations: 0 };
  const limit = facts.derived(
    ({ mean, deviation }) => mean + (above ? 1 : -1) * (deviations === 0 ? 0 : deviations * deviation),
  );
  return (value) => {
    if (typeof value !== 'number') return false;
    const edge = limit();
    return (above ? value > edge : value < edge) || (orEqual && sameNumber(value, edge));
  };
}

const textTests: Readonly<
  Partial<Record<ConditionalRule['kind'], (text: string, wanted: string) => boolean>>
> = {
  'contains-text': (text, wanted) => text.includes(wanted),
  'not-contains-text': (text, wanted) => !text.includes(wanted),
  'begins-with': (text, wanted) => text.startsWith(wanted),
  'ends-with': (text, wanted) => text.endsWith(wanted),
};

const isBlank = (value: Scalar): boolean => !isError(value) && textOf(value).trim() === '';

const valueTests: Readonly<
  Partial<Record<ConditionalRule['kind'], (value: Scalar, facts: RangeFacts) => boolean>>
> = {
  blanks: isBlank,
  'not-blanks': (value) => !isBlank(value),
  errors: (value) => isError(value),
  'not-errors': (value) => !isError(value),
  duplicates: (value, facts) => facts.count(value) > 1,
  unique: (value, facts) => facts.count(value) === 1,
};

/** How a rule decides about a cell; null for rules that colour every cell by its value. */
function testOf(rule: ConditionalRule, values: Values, facts: RangeFacts): Test | null {
  const base = { row: rule.areas[0]?.top ?? 0, column: rule.areas[0]?.left ?? 0 };
  const formula = (index: number, row: number, column: number): Scalar => {
    const text = rule.formulas[index];
    return text === undefined ? null : evaluateFor(values, text, row, column, base);
  };
  const textTest = textTests[rule.kind];
  if (textTest) {
    const wanted = comparableText(rule.text ?? '');
    return rule.text !== null
      ? (value) => textTest(comparableText(textOf(value)), wanted)
      : (_, row, column) => isTrue(formula(0, row, column));
  }
  const byValue = valueTests[rule.kind];
  if (byValue) return (value) => byValue(value, facts);
  if (rule.kind === 'cell')
    return (value, row, column) =>
      compares(value, rule.comparison ?? 'equal', formula(0, row, column), formula(1, row, column));
  if (rule.kind === 'formula' || rule.kind === 'dates')
    return (_, row, column) => isTrue(formula(0, row, column));
  if (rule.kind === 'top') return topTest(rule, facts);
  return rule.kind === 'average' ? averageTest(rule, facts) : null;
}

const isTrue = (value: Scalar): boolean => value === true || (typeof value === 'number' && value !== 0);

/** Whether rules mark a cell of a sheet. */
export type Marks = (row: number, column: number) => boolean;

/** What a rule shows, with the values that a calculator has now and what is known of its range. */
export function marksOfRule(rule: ConditionalRule, values: Values, facts: RangeFacts): Marks {
  const test = testOf(rule, values, facts);
  return (row, column) =>
    test !== null && covers(rule, row, column) && test(valueAt(values, row, column), row, column);
}

const covers = ({ areas }: ConditionalRule, row: number, column: number): boolean =>
  areas.some((area) => isInside(area, row, column));

/** What the rules of a sheet show, with the values that a calculator has now. */
export function marksOf(
  sheet: Marked,
  rules: readonly ConditionalRule[],
  calculator: Values['calculator'],
): Marks {
  const values: Values = { calculator, sheet: sheet.index };
  const all = rules.map((rule) => {
    const facts = new RangeFacts(rule.kind);
    if (facts.asks)
      for (const { row, column } of sheet.cells.values())
        if (covers(rule, row, column)) facts.add(valueAt(values, row, column));
    return marksOfRule(rule, values, facts);
  });
  return (row, column) => all.some((marks) => marks(row, column));
}
