import { isError, type Locale, type Scalar } from '../../../../../core/formula/index.ts';
import { comparableText } from '../../../../../core/language/index.ts';
import { listOf } from '../series.ts';
import type { PivotField } from './design.ts';

/** What makes two values one item: capitals do not matter, the kind does. */
export function keyOf(value: Scalar): string {
  if (value === null) return 'm';
  if (typeof value === 'number') return `n${value}`;
  if (typeof value === 'string') return `s${value.toLowerCase()}`;
  return isError(value) ? `e${value.error}` : `b${Number(value)}`;
}

/** The different values of a field. */
export interface FieldItems {
  /** In the order in which they come in the data: the shared items of the file. */
  readonly values: readonly Scalar[];
  readonly keys: readonly string[];
  /** The item of each record. */
  readonly ofRecord: readonly number[];
  /** Indices of items in the order in which they are shown. */
  readonly order: readonly number[];
  /** Where each item is shown: `order` the other way round. */
  readonly place: readonly number[];
}

/** Numbers come before texts, texts before FALSE and TRUE, then errors; nothing is last. */
function rank(value: Scalar): number {
  if (value === null) return 4;
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return isError(value) ? 3 : 2;
}

/** How items stand: months and days of the week in their own order, as Excel's lists have them. */
function comparison(values: readonly Scalar[], locale: Locale): (one: Scalar, other: Scalar) => number {
  const collator = new Intl.Collator(locale, { numeric: false });
  const texts = values.filter((each) => typeof each === 'string');
  const list = texts.length > 1 ? listOf(texts) : null;
  const compareTexts = (one: string, other: string): number =>
    list
      ? list(one) - list(other)
      : collator.compare(comparableText(one), comparableText(other)) || (one < other ? -1 : 1);
  return (one, other) => {
    const difference = rank(one) - rank(other);
    if (difference !== 0) return difference;
    if (typeof one === 'number' && typeof other === 'number') return one - other;
    if (typeof one === 'string' && typeof other === 'string') return compareTexts(one, other);
    if (isError(one) && isError(other)) return one.error < other.error ? -1 : 1;
    return Number(one) - Number(other);
  };
}

/** The items of a field, sorted as Excel sorts them. */
export function itemsOf({ values }: PivotField, descending: boolean, locale: Locale): FieldItems {
  const known = new Map<string, number>();
  const items: Scalar[] = [];
  const ofRecord = values.map((value) => {
    const key = keyOf(value);
    let index = known.get(key);
    if (index === undefined) {
      index = items.length;
      known.set(key, index);
      items.push(value);
    }
    return index;
  });
  const compare = comparison(items, locale);
  const turned = (one: Scalar, other: Scalar): number =>
    one === null || other === null || !descending ? compare(one, other) : -compare(one, other);
  const order = items.map((_, index) => index).sort((one, other) => turned(items[one]!, items[other]!));
  return { values: items, keys: [...known.keys()], ofRecord, order, place: turnedRound(order) };
}

function turnedRound(order: readonly number[]): number[] {
  const place = Array.from<number>({ length: order.length });
  for (const [at, index] of order.entries()) place[index] = at;
  return place;
}

/** The items in the order of their totals; those without one are last, those with the same as they were. */
export function orderedBy(items: FieldItems, totals: readonly Scalar[], descending: boolean): FieldItems {
  const number = (index: number): number => {
    const total = totals[index];
    return typeof total === 'number' ? total * (descending ? -1 : 1) : Infinity;
  };
  const order = items.order.toSorted((one, other) => {
    const [first, second] = [number(one), number(other)];
    return first === second ? 0 : first - second;
  });
  return { ...items, order, place: turnedRound(order) };
}
