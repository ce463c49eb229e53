import { describe, expect, test } from 'vitest';
import { PatientClock } from '../sync/patient-clock.ts';
import { withStation, type TestStation } from '../practice/open-station.ts';
import { halfDone } from '../practice/papers.ts';
import { rowsOf, takeLockAway } from './stored.ts';

/** Lets seconds pass one after another, so that what one timer starts is timed too. */
function pass(clock: PatientClock, seconds: number): void {
  for (let each = 0; each < seconds; each++) clock.pass(1000);
}
const idleStation = (body: (station: TestStation, clock: PatientClock) => Promise<void>) => async () => {
  const clock = new PatientClock();
  await withStation({ clock, policy: { idleMinutes: 10 } }, (station) => body(station, clock))();
};
const away = async (station: TestStation) => (await station.calls.visit.current({}))?.away;

describe('A place that nobody seems to be at', () => {
  test(
    'is warned of a minute before it is locked',
    idleStation(async (station, clock) => {
      await station.newLearner('Amal');
      pass(clock, 9 * 60 - 1);
      expect(station.heard).toEqual([]);
      pass(clock, 1);
      expect(await station.hears('idle')).toEqual({ seconds: 60 });
      pass(clock, 59);
      expect(await away(station)).toBe(false);
      pass(clock, 1);
      await station.hears('locked');
      expect(await away(station)).toBe(true);
    }),
  );

  test(
    'stays open at a sign of life, also in the last second',
    idleStation(async (station, clock) => {
      await station.newLearner('Amal');
      pass(clock, 5 * 60);
      await station.calls.visit.active({});
      pass(clock, 9 * 60 - 1);
      expect(station.heard).toEqual([]);
      pass(clock, 60);
      expect(await station.hears('idle')).toEqual({ seconds: 60 });
      await station.calls.visit.active({});
      expect(await station.hears('idle')).toEqual({ seconds: null });
      pass(clock, 9 * 60 - 1);
      expect(station.heard).toEqual([]);
    }),
  );

  test(
    'is given up after a long time, and its owner is out',
    idleStation(async (station, clock) => {
      await station.newLearner('Amal');
      pass(clock, 10 * 60);
      await station.hears('locked');
      pass(clock, 30 * 60);
      expect(await station.hears('ending')).toEqual({ reason: 'idle', seconds: 3 });
      await station.calls.visit.saved({});
      expect(await station.hears('ended')).toEqual({ reason: 'idle', guest: false });
      expect(await station.calls.visit.current({})).toBeNull();
    }),
  );
});

describe('A locked place', () => {
  test(
    'answers nothing but saving until its lock is opened',
    withStation({}, async (station) => {
      await station.newLearner('Amal');
      await station.calls.people.setPin({ now: null, next: '2580' });
      const { id: attemptId } = await station.open();
      await station.calls.visit.lock({});
      await station.calls.attempt.save({ attemptId, file: halfDone() });
      const refused = { code: 'place-locked' };
      await expect(station.home()).rejects.toMatchObject(refused);
      await expect(station.open()).rejects.toMatchObject(refused);
      await expect(station.calls.attempt.check({ attemptId, file: halfDone() })).rejects.toMatchObject(
        refused,
      );
      await expect(station.calls.people.erase({ pin: '2580' })).rejects.toMatchObject(refused);
      await expect(station.calls.visit.unlock({ pin: null })).rejects.toMatchObject({ code: 'wrong-pin' });
      expect(await station.calls.visit.unlock({ pin: '2580' })).toMatchObject({ away: false });
      expect(Buffer.from((await station.open()).file).equals(halfDone())).toBe(true);
    }),
  );

  test(
    'opens without a lock once a supervisor has taken it away',
    withStation({}, async (station) => {
      const { id } = await station.newLearner('Amal');
      await station.calls.people.setPin({ now: null, next: '2580' });
      await station.calls.visit.lock({});
      await takeLockAway(station, id);
      expect(await station.calls.visit.current({})).toMatchObject({ lock: null, away: true });
      expect(await station.calls.visit.unlock({ pin: null })).toMatchObject({ away: false });
    }),
  );

  test(
    'without a lock opens by itself, also for a guest',
    withStation({}, async (station) => {
      await station.calls.visit.lookAround({ language: 'ar' });
      await station.calls.visit.lock({});
      expect(await station.calls.visit.unlock({ pin: null })).toMatchObject({ guest: true, away: false });
    }),
  );
});

describe('The end of a visit', () => {
  test(
    'that its learner did not want waits for the window to save, and then tells it',
    withStation({}, async (station) => {
      await station.newLearner('Amal');
      const { id: attemptId } = await station.open();
      const ended = station.whole.endVisit('asked');
      expect(await station.hears('ending')).toEqual({ reason: 'closed', seconds: 3 });
      await station.calls.attempt.save({ attemptId, file: halfDone() });
      await station.calls.visit.saved({});
      await ended;
      expect(await station.hears('ended')).toEqual({ reason: 'closed', guest: false });
      expect(station.cleaned).toBe(1);
    }),
  );

  test(
    'waits no longer than the window is told',
    idleStation(async (station, clock) => {
      await station.newLearner('Amal');
      const ended = station.whole.endVisit('asked');
      await station.hears('ending');
      pass(clock, 3);
      await ended;
      expect(await station.calls.visit.current({})).toBeNull();
    }),
  );

  test(
    'is noted with its reason; a power cut ends it where somebody was last seen',
    idleStation(async (station, clock) => {
      const { id } = await station.newLearner('Amal');
      await station.calls.visit.signOut({});
      await station.signIn(id);
      pass(clock, 90);
      await station.calls.visit.active({});
      await expect.poll(async () => (await rowsOf(station, 'visits'))[1]?.['seen_at']).toMatch(/08:01:30/);
      pass(clock, 500);
      await station.startAfterPowerCut();
      expect(await rowsOf(station, 'visits')).toMatchObject([
        { end_reason: 'signed-out' },
        { end_reason: 'closed', ended_at: '2026-03-01T08:01:30.000Z' },
      ]);
      expect(station.cleaned).toBe(2);
    }),
  );
});
