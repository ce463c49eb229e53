import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { after, countdown, extended, isOver, secondsLeft, secondsOff } from '../../../core/session/index.ts';

const seconds = fc.integer({ min: 0, max: 100_000 });

describe('a countdown', () => {
  it('is over after its seconds, however they are cut into pieces', () => {
    fc.assert(
      fc.property(seconds, fc.array(seconds), (total, pieces) => {
        const end = pieces.reduce(after, countdown(total));
        const sum = pieces.reduce((all, each) => all + each, 0);
        expect(secondsLeft(end)).toBe(Math.max(total - sum, 0));
        expect(isOver(end)).toBe(sum >= total);
      }),
    );
  });

  it('has all the seconds that it was given, also when it was over', () => {
    fc.assert(
      fc.property(seconds, seconds, seconds, (total, passed, more) => {
        const then = after(countdown(total), passed);
        expect(secondsLeft(extended(then, more))).toBe(secondsLeft(then) + more);
      }),
    );
  });

  it('never runs backwards', () => {
    expect(after({ total: 60, passed: 10 }, -30)).toEqual({ total: 60, passed: 10 });
  });
});

describe('the seconds that a station was off', () => {
  const seenAt = '2026-11-24T09:00:00.000Z';
  it('are those between two readings of the clock', () => {
    expect(secondsOff(seenAt, new Date('2026-11-24T09:02:30.000Z'))).toBe(150);
  });
  it('are none when the clock was set back a year, or nothing was noted', () => {
    expect(secondsOff(seenAt, new Date('2025-11-24T09:00:00.000Z'))).toBe(0);
    expect(secondsOff('', new Date(seenAt))).toBe(0);
  });
});
