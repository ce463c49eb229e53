/** Time as the use-cases see it, so that tests can own it. */
export interface Clock {
  now(): Date;
  /** Milliseconds since some fixed moment; never jumps when somebody sets the computer's clock. */
  elapsed(): number;
  /** Runs something once after a number of milliseconds; returns how to call it off. */
  after(milliseconds: number, run: () => void): () => void;
}

export const systemClock: Clock = {
  now: () => new Date(),
  elapsed: () => performance.now(),
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** The moment as it is stored: UTC, ISO 8601 with milliseconds. */
export const timestamp = (clock: Clock): string => clock.now().toISOString();
