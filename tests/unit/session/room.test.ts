import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countdown,
  doorOf,
  nextDue,
  pass,
  visitLeft,
  warningBetween,
  type Counting,
  type Due,
} from '../../../core/session/index.ts';

const maybe = fc.option(fc.integer({ min: 1, max: 500 }).map(countdown));
const counting: fc.Arbitrary<Counting> = fc.record({ session: maybe, pause: maybe, turn: maybe });

const through = (from: Counting, pieces: readonly number[]): { counting: Counting; due: Due[] } =>
  pieces.reduce<{ counting: Counting; due: Due[] }>(
    (so, seconds) => {
      const then = pass(so.counting, seconds);
      return { counting: then.counting, due: [...so.due, ...then.due] };
    },
    { counting: from, due: [] },
  );

describe('time that passes in a room', () => {
  it('brings the same, however it is cut into pieces', () => {
    fc.assert(
      fc.property(counting, fc.array(fc.integer({ min: 0, max: 300 })), (from, pieces) => {
        const sum = pieces.reduce((all, each) => all + each, 0);
        expect(through(from, pieces)).toEqual(
          pieces.length > 0 ? pass(from, sum) : { counting: from, due: [] },
        );
      }),
    );
  });

  it('brings something exactly when it was said to', () => {
    fc.assert(
      fc.property(counting, (from) => {
        const due = nextDue(from);
        expect(pass(from, due ?? 1_000_000).due.length > 0).toBe(due !== null);
        if (due !== null && due > 1) expect(pass(from, due - 1).due).toEqual([]);
      }),
    );
  });

  it('takes nothing from the learner during a pause, and goes on after it', () => {
    const from = { session: null, pause: countdown(60), turn: countdown(100) };
    expect(pass(from, 59).counting.turn).toEqual({ total: 100, passed: 0 });
    expect(pass(from, 70)).toEqual({
      counting: { session: null, pause: null, turn: { total: 100, passed: 10 } },
      due: ['pause-over'],
    });
  });

  it('ends everything with the session, also in a pause', () => {
    const from = { session: countdown(30), pause: countdown(60), turn: countdown(100) };
    expect(pass(from, 30)).toEqual({
      counting: { session: null, pause: null, turn: null },
      due: ['session-over'],
    });
  });
});

describe('the door', () => {
  const mornings = [{ days: ['tue' as const], from: '09:00', to: '13:00' }];
  const noon = 2 * 86_400 + 12 * 3600;
  const evening = 2 * 86_400 + 18 * 3600;

  it('is always open where nobody set anything', () => {
    const door = doorOf({ hours: [], onlyInSessions: false }, null, noon);
    expect(door).toEqual({ open: true, by: 'always', closesIn: null });
  });

  it('follows the hours, and a session comes before them', () => {
    const rules = { hours: mornings, onlyInSessions: false };
    expect(doorOf(rules, null, noon)).toEqual({ open: true, by: 'hours', closesIn: 3600 });
    expect(doorOf(rules, null, evening)).toMatchObject({ open: false, opens: { day: 'tue', time: '09:00' } });
    expect(doorOf(rules, countdown(600), evening)).toEqual({ open: true, by: 'session', closesIn: 600 });
    expect(doorOf(rules, 'no end', evening)).toEqual({ open: true, by: 'session', closesIn: null });
  });

  it('waits for a supervisor when one asked for that', () => {
    const rules = { hours: [], onlyInSessions: true };
    expect(doorOf(rules, null, noon)).toEqual({ open: false, opens: null });
    expect(doorOf(rules, 'no end', noon)).toMatchObject({ open: true });
  });
});

describe('the time that a learner has left', () => {
  it('is their own or the lab’s, whichever ends first', () => {
    expect(visitLeft(countdown(600), { open: true, by: 'hours', closesIn: 300 })).toBe(300);
    expect(visitLeft(countdown(200), { open: true, by: 'hours', closesIn: 300 })).toBe(200);
    expect(visitLeft(null, { open: true, by: 'always', closesIn: null })).toBeNull();
    expect(visitLeft(null, { open: false, opens: null })).toBe(0);
  });

  it('is told at five minutes and at one, each once', () => {
    const told: (number | null)[] = [];
    for (let left = 400; left > 0; left -= 7) told.push(warningBetween(left, left - 7));
    expect(told.filter((each) => each !== null)).toEqual([5, 1]);
    expect(warningBetween(400, 30)).toBe(1);
    expect(warningBetween(30, 0)).toBeNull();
  });
});
