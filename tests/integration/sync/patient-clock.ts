import type { Clock } from '../../../main/clock.ts';

/** A clock whose timers run when the test says so. */
export class PatientClock implements Clock {
  #now = Date.parse('2026-03-01T08:00:00.000Z');
  readonly #timers = new Set<{ at: number; run: () => void }>();
  #onTimer: () => void = () => undefined;

  now = (): Date => new Date(this.#now);
  elapsed = (): number => this.#now;

  after = (milliseconds: number, run: () => void): (() => void) => {
    const timer = { at: this.#now + milliseconds, run };
    this.#timers.add(timer);
    this.#onTimer();
    return () => this.#timers.delete(timer);
  };

  /** Milliseconds until each timer that is running. */
  waits(): number[] {
    return [...this.#timers].map(({ at }) => at - this.#now).sort((one, other) => one - other);
  }

  /** Resolves when a timer of the wanted length is running. */
  async waiting(isWanted: (milliseconds: number) => boolean): Promise<number> {
    for (;;) {
      const found = this.waits().find(isWanted);
      if (found !== undefined) return found;
      await new Promise<void>((resolve) => (this.#onTimer = resolve));
    }
  }

  pass(milliseconds: number): void {
    this.#now += milliseconds;
    for (const timer of [...this.#timers].filter(({ at }) => at <= this.#now)) {
      this.#timers.delete(timer);
      timer.run();
    }
  }
}
