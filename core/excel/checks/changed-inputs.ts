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
}

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

/** Inputs of one column that hold something: what one of them holds, another could hold too. */
function columnsOf(inputs: readonly Input[]): Map<string, Scalar[]> {
  const columns = new Map<string, Scalar[]>();
  for (const input of inputs) {
    const value = valueOf(input);
    if (value === null) continue;
    const key = `${input.sheet} ${input.column}`;
    const column = columns.get(key);
    if (column) column.push(value);
    else columns.set(key, [value]);
  }
  return columns;
}

/** What a text could be instead: the texts of its column, or of the longest column that has it as well. */
function alternatives(input: Input, columns: ReadonlyMap<string, Scalar[]>): readonly Scalar[] {
  const value = valueOf(input);
  const own = columns.get(`${input.sheet} ${input.column}`) ?? [];
  const candidates = [...columns.values()].filter((column) => column !== own && column.includes(value));
  const longest = candidates.reduce((best, column) => (column.length > best.length ? column : best), own);
  return [...new Set(own.filter(isSame(value)).length > 1 ? own : longest)].filter(isSame(value));
}

const isSame =
  (value: Scalar) =>
  (other: Scalar): boolean =>
    typeof other === typeof value && !isError(other);

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
  const columns = columnsOf(inputs);
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
  columns: ReadonlyMap<string, Scalar[]>,
  literals: Literals,
  round: number,
  boundary: number | undefined,
  chance: Chance,
): Scalar | undefined {
  const value = valueOf(input);
  if (typeof value === 'number') return boundary ?? changedNumber(value, input, columns, round, chance);
  if (typeof value === 'string') {
    const others = alternatives(input, columns);
    if (round > 1 && literals.texts.length > 0 && chance.below(3) === 0) return chance.of(literals.texts);
    return others.length > 1 ? chance.of(others) : undefined;
  }
  if (typeof value === 'boolean') return chance.below(2) === 0;
  return value === null && round === 2 ? filledBlank(input, columns, chance) : undefined;
}

/** An empty cell among numbers gets one: a range that leaves it out shows itself. */
function filledBlank(
  input: Input,
  columns: ReadonlyMap<string, Scalar[]>,
  chance: Chance,
): Scalar | undefined {
  const column = columns.get(`${input.sheet} ${input.column}`) ?? [];
  if (column.some((value) => typeof value === 'number')) return 3 + chance.below(40);
  return column.length > 0 ? chance.of(column) : undefined;
}

function changedNumber(
  value: number,
  input: Input,
  columns: ReadonlyMap<string, Scalar[]>,
  round: number,
  chance: Chance,
): number {
  const whole = Number.isInteger(value);
  if (isDateFormat(input.cell?.style.numberFormat ?? 'General'))
    return Math.max(1, value + chance.below(61) - 30);
  if (round === 1) {
    const others = alternatives(input, columns) as number[];
    return others.length > 2 ? chance.of(others) : value + 1 + chance.below(9);
  }
  if (round === 3 && chance.below(3) === 0) return -value;
  const grown = value * 1.3 + 1 + chance.below(Math.max(7, Math.min(97, Math.abs(Math.round(value)))));
  return whole ? Math.round(grown) : Math.round(grown * 100) / 100;
}
