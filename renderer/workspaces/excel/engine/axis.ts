/** Rows or columns of one size that differ from the others. */
export interface Span {
  first: number;
  last: number;
  size: number;
}

/** Where rows or columns of different sizes are. Positions are sums of whole pixels. */
export class Axis {
  readonly count: number;
  readonly usual: number;
  readonly #spans: readonly Span[];
  /** What the spans before each one take more, or less, than usual. */
  readonly #before: readonly number[];

  /** `spans` in order, without overlaps. */
  constructor(count: number, usual: number, spans: readonly Span[]) {
    this.count = count;
    this.usual = usual;
    this.#spans = spans;
    let sum = 0;
    this.#before = spans.map(({ first, last, size }) => {
      const before = sum;
      sum += (last - first + 1) * (size - usual);
      return before;
    });
  }

  /** How many spans begin before an index. */
  #spansBefore(index: number): number {
    let low = 0;
    let high = this.#spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#spans[middle]!.first < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  size(index: number): number {
    const span = this.#spans[this.#spansBefore(index + 1) - 1];
    return span && index <= span.last ? span.size : this.usual;
  }

  start(index: number): number {
    const at = this.#spansBefore(index) - 1;
    const span = this.#spans[at];
    if (!span) return index * this.usual;
    const passed = Math.min(span.last + 1, index) - span.first;
    return index * this.usual + this.#before[at]! + passed * (span.size - this.usual);
  }

  /** The last index that begins at or before a position and takes any place there. */
  at(position: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Whether everything is where it is on another axis. */
  equals(other: Axis): boolean {
    const [own, others] = [this.#spans, other.#spans];
    return (
      this === other ||
      (this.usual === other.usual &&
        own.length === others.length &&
        own.every(({ first, last, size }, at) => {
          const each = others[at]!;
          return first === each.first && last === each.last && size === each.size;
        }))
    );
  }
}
