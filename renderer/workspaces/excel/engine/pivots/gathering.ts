import { errorValue, isError, type ErrorValue, type Scalar } from '../../../../../core/formula/index.ts';
import type { PivotFunction } from './design.ts';

/** What is known of the values that one cell of a pivot table stands for. */
export class Gathering {
  #filled = 0;
  #numbers = 0;
  #sum = 0;
  #product = 1;
  #least = Infinity;
  #most = -Infinity;
  #error: ErrorValue | null = null;

  add(value: Scalar): void {
    if (value === null) return;
    this.#filled++;
    if (isError(value)) this.#error ??= value;
    if (typeof value !== 'number') return;
    this.#numbers++;
    this.#sum += value;
    this.#product *= value;
    this.#least = Math.min(this.#least, value);
    this.#most = Math.max(this.#most, value);
  }

  /** Nothing where there was nothing; an error among the values is the result of all but counting. */
  result(by: PivotFunction): Scalar {
    if (this.#filled === 0) return null;
    if (by === 'count') return this.#filled;
    if (by === 'countNums') return this.#numbers;
    if (this.#error) return this.#error;
    if (by === 'sum') return this.#sum;
    if (this.#numbers === 0) return by === 'average' ? errorValue('#DIV/0!') : 0;
    if (by === 'average') return this.#sum / this.#numbers;
    if (by === 'product') return this.#product;
    return by === 'max' ? this.#most : this.#least;
  }
}
