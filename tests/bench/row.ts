/** One line of the table: what was measured, several times. */
export interface Row {
  what: string;
  /** The budget of the design, in the same unit; null where a figure is there to compare with. */
  budget: number | null;
  unit: 'ms' | 'MB' | '%' | 'pieces' | 'per second';
  values: number[];
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The value that a share of all values does not exceed. */
export const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.ceil(values.length * share) - 1)]!;

export async function times<T>(count: number, measure: () => Promise<T>): Promise<T[]> {
  const values: T[] = [];
  while (values.length < count) values.push(await measure());
  return values;
}
