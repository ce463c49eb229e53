import type { Clock } from '../clock.ts';

/** A longer silence means that nobody was working. */
const longestPause = 2 * 60 * 1000;

/** Adds up the time in which somebody works at an attempt, from one sign of life to the next. */
export class WorkingTime {
  readonly #clock: Clock;
  #now: { attemptId: string; at: number } | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Notes a sign of life; returns the milliseconds worked since the one before, at the same attempt. */
  sign(attemptId: string): number {
    const at = this.#clock.elapsed();
    const since = this.#now?.attemptId === attemptId ? at - this.#now.at : 0;
    this.#now = { attemptId, at };
    return Math.round(Math.min(since, longestPause));
  }
}
