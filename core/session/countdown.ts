/**
 * A stretch of time, counted in the seconds that have really passed and never by the clock on the wall,
 * so that nobody lengthens or shortens it by setting the computer's clock.
 */
export interface Countdown {
  /** Seconds from its beginning to its end. */
  total: number;
  /** Seconds of them that are over; never more than `total`. */
  passed: number;
}

/** A countdown that begins now. */
export const countdown = (seconds: number): Countdown => ({ total: Math.max(seconds, 0), passed: 0 });

export const secondsLeft = ({ total, passed }: Countdown): number => Math.max(total - passed, 0);

export const isOver = (each: Countdown): boolean => secondsLeft(each) === 0;

/** The countdown after some seconds. */
export const after = ({ total, passed }: Countdown, seconds: number): Countdown => ({
  total,
  passed: Math.min(passed + Math.max(seconds, 0), total),
});

/** Gives more time. What is over already stays over, so the seconds are really there. */
export const extended = ({ total, passed }: Countdown, seconds: number): Countdown => ({
  total: total + Math.max(seconds, 0),
  passed,
});

/**
 * Seconds that a station was off, by two readings of the clock on the wall. A clock that was set back says
 * none; one that was set forward ends what it is counted for, and nothing more.
 */
export const secondsOff = (seenAt: string, now: Date): number => {
  const seconds = (now.getTime() - Date.parse(seenAt)) / 1000;
  return Number.isFinite(seconds) ? Math.max(seconds, 0) : 0;
};
