import {
  isError,
  isInside,
  Matrix,
  sameNumber,
  type Area,
  type Calculator,
  type Scalar,
} from '../formula/index.ts';
import { comparableText } from '../language/index.ts';
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

const textOf = (value: Scalar): string =>
  value === null || isError(value)
    ? ''
    : typeof value === 'boolean'
      ? String(value).toUpperCase()
      : String(value);

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

/** What rules that look at a whole range need to know about it. */
class RangeFacts {
  readonly counts = new Map<string, number>();
  readonly numbers: number[] = [];

  constructor(values: Values, areas: readonly Area[], sheet: Marked | null) {
    for (const cell of sheet?.cells.values() ?? []) {
      if (!areas.some((area) => isInside(area, cell.row, cell.column))) continue;
      const value = valueAt(values, cell.row, cell.column);
      if (typeof value === 'number') this.numbers.push(value);
      const key = keyOf(value);
      if (key !== '') this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    }
  }

  get mean(): number {
    return this.numbers.reduce((sum, each) => sum + each, 0) / this.numbers.length;
  }

  get deviation(): number {
    const { mean } = this;
    const squares = this.numbers.reduce((sum, each) => sum + (each - mean) ** 2, 0);
    return Math.sqrt(squares / this.numbers.length);
  }
}

const keyOf = (value: Scalar): string =>
  value === null || value === '' || isError(value) ? '' : `${typeof value} ${textOf(value).toLowerCase()}`;

type Test = (value: Scalar, row: number, column: number) => boolean;

function topTest(rule: ConditionalRule, { numbers }: RangeFacts): Test {
  const { count: asked, percent, bottom } = rule.rank ?? { count: 10, percent: false, bottom: false };
  const sorted = [...numbers].sort((a, b) => (bottom ? a - b : b - a));
  const count = percent ? Math.max(1, Math.floor((sorted.length * asked) / 100)) : asked;
  const limit = sorted[Math.min(count, sorted.length) - 1];
  return (value) =>
    typeof value === 'number' && limit !== undefined && (bottom ? value <= limit : value >= limit);
}

function averageTest(rule: ConditionalRule, facts: RangeFacts): Test {
  const { above, orEqual, deviations } = rule.average ?? { above: true, orEqual: false, deviations: 0 };
  const limit = facts.mean + (above ? 1 : -1) * deviations * facts.deviation;
  return (value) =>
    typeof value === 'number' &&
    ((above ? value > limit : value < limit) || (orEqual && sameNumber(value, limit)));
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
  duplicates: (value, { counts }) => (counts.get(keyOf(value)) ?? 0) > 1,
  unique: (value, { counts }) => counts.get(keyOf(value)) === 1,
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

/** Rules that compare a cell with all the others. */
const ofRange: ReadonlySet<ConditionalRule['kind']> = new Set(['duplicates', 'unique', 'top', 'average']);

/** Whether rules mark a cell of a sheet. */
export type Marks = (row: number, column: number) => boolean;

/** What the rules of a sheet show, with the values that a calculator has now. */
export function marksOf(
  sheet: Marked,
  rules: readonly ConditionalRule[],
  calculator: Values['calculator'],
): Marks {
  const values: Values = { calculator, sheet: sheet.index };
  const noFacts = new RangeFacts(values, [], null);
  const tests = rules.flatMap((rule) => {
    const facts = ofRange.has(rule.kind) ? new RangeFacts(values, rule.areas, sheet) : noFacts;
    const test = testOf(rule, values, facts);
    return test ? [{ rule, test }] : [];
  });
  return (row, column) =>
    tests.some(
      ({ rule, test }) =>
        rule.areas.some((area) => isInside(area, row, column)) &&
        test(valueAt(values, row, column), row, column),
    );
}
