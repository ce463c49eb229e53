import { errorValue, type Scalar } from '../values.ts';

const divisionByZero = errorValue('#DIV/0!');
const notNumber = errorValue('#NUM!');

export const total = (numbers: readonly number[]): number => {
  let sum = 0;
  for (const value of numbers) sum += value;
  return sum;
};

export const mean = (numbers: readonly number[]): Scalar =>
  numbers.length === 0 ? divisionByZero : total(numbers) / numbers.length;

export const largest = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((one, other) => Math.max(one, other));

export const smallest = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((one, other) => Math.min(one, other));

export const inOrder = (numbers: readonly number[]): number[] =>
  [...numbers].sort((one, other) => one - other);

/** `freedom`: 1 for a sample, 0 for a whole population. */
export function variance(numbers: readonly number[], freedom: 0 | 1): Scalar {
  if (numbers.length <= freedom) return divisionByZero;
  const middle = total(numbers) / numbers.length;
  return total(numbers.map((value) => (value - middle) ** 2)) / (numbers.length - freedom);
}

export function deviation(numbers: readonly number[], freedom: 0 | 1): Scalar {
  const squared = variance(numbers, freedom);
  return typeof squared === 'number' ? Math.sqrt(squared) : squared;
}

export function median(numbers: readonly number[]): Scalar {
  if (numbers.length === 0) return notNumber;
  const sorted = inOrder(numbers);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** The number that comes most often; of several the one that is met first. */
export function mode(numbers: readonly number[]): Scalar {
  const counts = new Map<number, number>();
  for (const value of numbers) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = largest([...counts.values()]);
  if (most < 2) return errorValue('#N/A');
  return [...counts].find(([, count]) => count === most)![0];
}

/** The k-th from the largest or from the smallest; k is rounded up. */
export function nth(numbers: readonly number[], k: number, fromLargest: boolean): Scalar {
  const place = Math.ceil(k);
  if (place < 1 || place > numbers.length) return notNumber;
  const sorted = inOrder(numbers);
  return fromLargest ? sorted[sorted.length - place]! : sorted[place - 1]!;
}

/** Between the values; `inclusive` counts from the smallest to the largest, else both lie a step inside. */
export function percentile(numbers: readonly number[], share: number, inclusive: boolean): Scalar {
  const count = numbers.length;
  if (count === 0) return notNumber;
  const place = inclusive ? share * (count - 1) : share * (count + 1) - 1;
  if (share < 0 || share > 1 || place < 0 || place > count - 1) return notNumber;
  const sorted = inOrder(numbers);
  const low = Math.floor(place);
  const below = sorted[low]!;
  return below + (place - low) * ((sorted[low + 1] ?? below) - below);
}

export const quartile = (numbers: readonly number[], quart: number, inclusive: boolean): Scalar =>
  quart < 0 || quart >= 5 ? notNumber : percentile(numbers, Math.trunc(quart) / 4, inclusive);

/** The straight line that fits pairs best, or why there is none. */
export function line(
  ys: readonly number[],
  xs: readonly number[],
): { slope: number; intercept: number } | null {
  const [meanX, meanY] = [total(xs) / xs.length, total(ys) / ys.length];
  const across = total(xs.map((x) => (x - meanX) ** 2));
  if (xs.length === 0 || across === 0) return null;
  const slope = total(xs.map((x, index) => (x - meanX) * (ys[index]! - meanY))) / across;
  return { slope, intercept: meanY - slope * meanX };
}

export function correlation(ys: readonly number[], xs: readonly number[]): Scalar {
  const [meanX, meanY] = [total(xs) / xs.length, total(ys) / ys.length];
  const spread =
    Math.sqrt(total(xs.map((x) => (x - meanX) ** 2))) * Math.sqrt(total(ys.map((y) => (y - meanY) ** 2)));
  if (xs.length === 0 || spread === 0) return divisionByZero;
  return total(xs.map((x, index) => (x - meanX) * (ys[index]! - meanY))) / spread;
}
