import { Refusal } from '../refusal.ts';

/** What is being stored right now: refuses more than the server can carry, and knows what is still to come. */
export class Intake {
  readonly #limit: number;
  readonly #now: () => Date;
  readonly #begun = new Set<{ at: number }>();

  constructor(limit: number, now: () => Date) {
    this.#limit = limit;
    this.#now = now;
  }

  /**
   * Runs one storing.
   * @param work receives the time that its statements get as `stored`
   * @throws Refusal 503 when too many are under way
   */
  async run<T>(work: (stored: Date) => Promise<T>): Promise<T> {
    if (this.#begun.size >= this.#limit)
      throw new Refusal(503, 'busy', 'The server is busy. Try again shortly.', { retryAfter: 2 });
    const stored = this.#now();
    const entry = { at: stored.getTime() };
    this.#begun.add(entry);
    try {
      return await work(stored);
    } finally {
      this.#begun.delete(entry);
    }
  }

  /** Everything stored before this time can be read (xAPI Communication, section 2.1.3). */
  consistentThrough(): Date {
    const begun = [...this.#begun].map((each) => each.at);
    return new Date(Math.min(this.#now().getTime(), ...begun));
  }
}
