import { isError, type Scalar } from '../../formula/index.ts';
import { comparableText } from '../../language/index.ts';

export type Order = 'ascending' | 'descending';

/** Numbers come before texts, texts before FALSE and TRUE, then errors; nothing at all is always last. */
function rank(value: Scalar): number {
  if (value === null || value === '') return 4;
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return isError(value) ? 3 : 2;
}

/** Languages put letters in somewhat different orders: what one of them allows is in order. */
const collators = [
  new Intl.Collator('ar', { numeric: false }),
  new Intl.Collator('en', { numeric: false }),
  new Intl.Collator('tr', { numeric: false }),
];

/** Every way in which two texts may stand: below zero when the first comes first. */
function compareTexts(one: string, other: string): number[] {
  const [a, b] = [comparableText(one), comparableText(other)];
  return [a < b ? -1 : a > b ? 1 : 0, ...collators.map((collator) => collator.compare(a, b))];
}

/** Whether two values that follow one another are in order; `equal` says that the next key decides. */
export function inOrder(one: Scalar, other: Scalar, order: Order): { right: boolean; equal: boolean } {
  const [first, second] = [rank(one), rank(other)];
  if (first === 4 || second === 4) return { right: first !== 4 || second === 4, equal: first === second };
  const differences =
    first !== second
      ? [first - second]
      : typeof one === 'string' && typeof other === 'string'
        ? compareTexts(one, other)
        : typeof one === 'number' && typeof other === 'number'
          ? [one - other]
          : [Number(one === true) - Number(other === true)];
  const sign = order === 'ascending' ? 1 : -1;
  return {
    right: differences.some((difference) => difference * sign <= 0),
    equal: differences.includes(0),
  };
}
