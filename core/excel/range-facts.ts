import { isError, type Scalar } from '../formula/index.ts';
import type { ConditionalRule } from './model.ts';

/** A value as the text that rules compare. */
export const textOf = (value: Scalar): string =>
  value === null || isError(value)
    ? ''
    : typeof value === 'boolean'
      ? String(value).toUpperCase()
      : String(value);

const keyOf = (value: Scalar): string =>
  value === null || value === '' || isError(value) ? '' : `${typeof value} ${textOf(value).toLowerCase()}`;

type Kind = ConditionalRule['kind'];
/** Rules that compare a cell with all the others: by how often values are there, or by where numbers stand. */
const counting: ReadonlySet<Kind> = new Set(['duplicates', 'unique']);
const ranking: ReadonlySet<Kind> = new Set(['top', 'average', 'color-scale', 'data-bar', 'icon-set']);

/** Where a number is among sorted ones, or would have to be. */
function placeOf(numbers: readonly number[], wanted: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * What rules that look at a whole range need to know about it. Values come and go one by one, and what is known does
 * not depend on the order in which they did.
 */
export class RangeFacts {
  readonly #counts: Map<string, number> | null;
  readonly #ranks: boolean;
  #numbers: number[] = [];
  #isSorted = true;
  #version = 0;

  constructor(kind: Kind) {
    this.#counts = counting.has(kind) ? new Map() : null;
    this.#ranks = ranking.has(kind);
  }

  /** Whether rules of this kind look at their range at all. */
  get asks(): boolean {
    return this.#ranks || this.#counts !== null;
  }

  add(value: Scalar): void {
    this.#version++;
    this.#tally(value, 1);
    if (!this.#ranks || typeof value !== 'number') return;
    this.#numbers.push(value);
    this.#isSorted = false;
  }

  /** One value of the range is another now; null for none. */
  replace(before: Scalar, after: Scalar): void {
    this.#version++;
    this.#tally(before, -1);
    this.#tally(after, 1);
    if (!this.#ranks) return;
    const { numbers } = this;
    if (typeof before === 'number') numbers.splice(placeOf(numbers, before), 1);
    if (typeof after === 'number') numbers.splice(placeOf(numbers, after), 0, after);
  }

  #tally(value: Scalar, by: 1 | -1): void {
    const key = this.#counts ? keyOf(value) : '';
    if (key !== '') this.#counts!.set(key, (this.#counts!.get(key) ?? 0) + by);
  }

  /** How often a value is there; texts are the same in capitals. */
  count(value: Scalar): number {
    return this.#counts?.get(keyOf(value)) ?? 0;
  }

  /** The numbers, smallest first. */
  get numbers(): number[] {
    if (!this.#isSorted) this.#numbers.sort((one, other) => one - other);
    this.#isSorted = true;
    return this.#numbers;
  }

  get mean(): number {
    const { numbers } = this;
    return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
  }

  get deviation(): number {
    const { mean, numbers } = this;
    return Math.sqrt(numbers.reduce((sum, each) => sum + (each - mean) ** 2, 0) / numbers.length);
  }

  /** Something that follows from the facts: worked out when asked for, and anew after a value came or went. */
  derived<T>(make: (facts: this) => T): () => T {
    let known: { version: number; value: T } | null = null;
    return () => {
      if (known?.version !== this.#version) known = { version: this.#version, value: make(this) };
      return known.value;
    };
  }
}
