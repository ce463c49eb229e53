import { isError, tokensOf, type CellAddress, type Scalar } from '../../formula/index.ts';
import type { Input } from '../precedents.ts';
import { isDateFormat } from './values.ts';

/** An input with another value. */
export interface ChangedInput extends CellAddress {
  readonly content: Scalar;
}

/** Numbers and texts that a formula has typed into it: what lies just beside them is worth trying. */
export interface Literals {
  numbers: readonly number[];
  texts: readonly string[];
  /** Whether formulas look for the largest or the smallest, which most other data leave where it is. */
  extremes: boolean;
}

const extreme = /^(MAX|MIN|LARGE|SMALL|RANK|MEDIAN|PERCENTILE|QUARTILE)/i;

/** The constants of formulas. */
export function literalsIn(formulas: readonly string[]): Literals {
  const tokens = formulas.flatMap((formula) => tokensOf(formula.replace(/^=/, '')));
  return {
    numbers: tokens.filter(({ type }) => type === 'number').map(({ value }) => Number(value)),
    texts: tokens
      .filter(({ type }) => type === 'string')
      .map(({ value }) =>
        value
          .slice(1, -1)
          .replaceAll('""', '"')
          .replace(/^[<>=]+/, ''),
      )
      .filter((text) => text !== ''),
    extremes: tokens.some(({ type, value }) => type === 'func' && extreme.test(value)),
  };
}

/** Comes out the same for the same workbook, so that a mark never changes by itself. */
class Chance {
  private seed: number;

  constructor(round: number) {
    this.seed = 7919 + round;
  }

  below(limit: number): number {
    this.seed = (this.seed * 48_271) % 2_147_483_647;
    return this.seed % limit;
  }

  of<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!;
  }
}

const valueOf = ({ cell }: Input): Scalar => cell?.value ?? null;

type Kind = 'number' | 'string' | 'boolean';

/** What stands in the inputs of one column, each value once, and how many inputs there are. */
interface Column {
  readonly values: Record<Kind, Set<Scalar>>;
  readonly counts: Record<Kind, number>;
  /** The first and the last of its numbers. */
  ends: [Input, Input] | null;
}

const kindOf = (value: Scalar): Kind | null =>
  value === null || isError(value) ? null : (typeof value as Kind);

/** Inputs by their columns: what one input of a column holds, another could hold too. */
class Columns {
  private readonly columns = new Map<string, Column>();

  constructor(inputs: readonly Input[]) {
    for (const input of inputs) {
      const value = valueOf(input);
      const kind = kindOf(value);
      if (!kind) continue;
      const column = this.of(input) ?? {
        values: { number: new Set(), string: new Set(), boolean: new Set() },
        counts: { number: 0, string: 0, boolean: 0 },
        ends: null,
      };
      if (kind === 'number') column.ends = [column.ends?.[0] ?? input, input];
      column.values[kind].add(value);
      column.counts[kind]++;
      this.columns.set(`${input.sheet} ${input.column}`, column);
    }
  }

  of({ sheet, column }: Input): Column | undefined {
    return this.columns.get(`${sheet} ${column}`);
  }

  /** What a value could be instead: what its column holds; of a single cell, what a longer column with the value does. */
  alternatives(input: Input, kind: Kind): readonly Scalar[] {
    const own = this.of(input);
    if (!own) return [];
    if (own.counts[kind] > 1) return this.listed(own.values[kind]);
    let longest = own.values[kind];
    for (const { values } of this.columns.values())
      if (values[kind].size > longest.size && values[kind].has(valueOf(input))) longest = values[kind];
    return this.listed(longest);
  }

  private readonly lists = new WeakMap<Set<Scalar>, readonly Scalar[]>();

  private listed(values: Set<Scalar>): readonly Scalar[] {
    const known = this.lists.get(values) ?? [...values];
    this.lists.set(values, known);
    return known;
  }
}

/** Ways to change data that do not depend on what a formula says. */
const usualRounds = 4;
/** Values that are tried in every input, one after another: what is typed into a formula, and just beside it. */
const mostBoundaries = 12;

const boundariesOf = ({ numbers }: Literals): number[] =>
  [...new Set(numbers.flatMap((number) => [number, number + 1, number - 1]))].slice(0, mostBoundaries);

/** How many other data sets a formula is tried on. */
export const roundsFor = (literals: Literals): number => usualRounds + boundariesOf(literals).length;

/** The inputs with other values; each round changes them in another way. */
export function changedInputs(inputs: readonly Input[], literals: Literals, round: number): ChangedInput[] {
  const chance = new Chance(round);
  const columns = new Columns(inputs);
  const boundaries = boundariesOf(literals);
  return inputs.flatMap((input, index): ChangedInput[] => {
    const boundary =
      round < usualRounds ? undefined : boundaries[(index + round - usualRounds) % boundaries.length];
    const content = changed(input, columns, literals, round, boundary, chance);
    const { sheet, row, column } = input;
    return content === undefined ? [] : [{ sheet, row, column, content }];
  });
}

function changed(
  input: Input,
  columns: Columns,
  literals: Literals,
  round: number,
  boundary: number | undefined,
  chance: Chance,
): Scalar | undefined {
  const value = valueOf(input);
  if (typeof value === 'number') {
    // Between whole numbers a limit may lie as well, for what is not whole itself.
    if (boundary !== undefined) return Number.isInteger(value) || round % 2 === 0 ? boundary : boundary + 0.5;
    return (
      (literals.extremes ? extremeOf(input, columns, round) : undefined) ??
      changedNumber(value, input, columns, round, chance)
    );
  }
  if (typeof value === 'string') {
    const others = columns.alternatives(input, 'string');
    if (round > 1 && literals.texts.length > 0 && chance.below(3) === 0) return chance.of(literals.texts);
    return others.length > 1 ? chance.of(others) : undefined;
  }
  if (typeof value === 'boolean') return chance.below(2) === 0;
  return value === null && round === 2 ? filledBlank(input, columns, chance) : undefined;
}

/** An empty cell among numbers gets one: a range that leaves it out shows itself. */
function filledBlank(input: Input, columns: Columns, chance: Chance): Scalar | undefined {
  const column = columns.of(input);
  if (!column || column.counts.number > 0) return 3 + chance.below(40);
  const texts = [...column.values.string];
  return texts.length > 0 ? chance.of(texts) : undefined;
}

/** At one end of a column the largest of all, at the other the smallest, then the other way round. */
function extremeOf(input: Input, columns: Columns, round: number): number | undefined {
  const column = columns.of(input);
  if (!column?.ends || column.ends[0] === column.ends[1] || (round !== 0 && round !== 2)) return undefined;
  const end = column.ends.indexOf(input);
  if (end < 0) return undefined;
  const all = [...column.values.number].map(Number);
  const isLargest = (end === 1) === (round === 0);
  if (isDateFormat(input.cell?.style.numberFormat ?? 'General'))
    return isLargest ? Math.max(...all) + 100 : Math.max(1, Math.min(...all) - 40);
  return isLargest ? 3 * Math.max(...all.map(Math.abs)) + 200 + end : Math.min(0, ...all) - 5 - end;
}

function changedNumber(value: number, input: Input, columns: Columns, round: number, chance: Chance): number {
  const whole = Number.isInteger(value);
  if (isDateFormat(input.cell?.style.numberFormat ?? 'General'))
    return Math.max(1, value + chance.below(61) - 30);
  if (round === 1) {
    const others = columns.alternatives(input, 'number') as number[];
    return others.length > 2 ? chance.of(others) : value + 1 + chance.below(9);
  }
  if (round === 3 && chance.below(3) === 0) return -value;
  const grown = value * 1.3 + 1 + chance.below(Math.max(7, Math.min(97, Math.abs(Math.round(value)))));
  return whole ? Math.round(grown) : Math.round(grown * 100) / 100;
}
