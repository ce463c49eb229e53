import { describe, expect, test } from 'vitest';
import { inLab, tuesday, type LabStation } from './lab-station.ts';

const hours = [{ days: ['tue' as const], from: '09:00', to: '13:00' }];
const yearBefore = new Date(2025, 10, 24, 10, 0);

/** What is asked of a station becomes true while it works on what the time brought. */
const becomes = <T>(ask: () => T | Promise<T>, expected: T) =>
  expect.poll(ask, { timeout: 5000 }).toEqual(expected);
const endsBy = (station: LabStation, reason: string) => becomes(() => station.ended, [reason]);

describe('A visit with a time limit', () => {
  test(
    'ends when the time is up, with everything saved, and the next in line is called',
    inLab(tuesday(10), {}, async (station) => {
      await station.openSession({ visitMinutes: 40 });
      await station.comes('Salma');
      await station.calls.sessions.wait({ name: 'Hana' });
      expect(await station.room()).toMatchObject({ left: 2400, next: null });
      station.clock.pass(2399);
      expect((await station.room()).left).toBe(1);
      await becomes(async () => station.rooms.at(-1)?.left, 1);
      station.clock.pass(1);
      await endsBy(station, 'time-up');
      await becomes(async () => (await station.room()).next, { name: 'Hana', picture: null });
    }),
  );

  test(
    'is given more time',
    inLab(tuesday(10), {}, async (station) => {
      await station.openSession({ visitMinutes: 40 });
      await station.comes('Salma');
      station.clock.pass(2000);
      await station.supervise();
      const today = await station.calls.sessions.extendVisit({ minutes: 10 });
      expect(today.visit).toMatchObject({ left: 1000, turn: { total: 3000, left: 1000 } });
    }),
  );

  test(
    'does not begin anew for somebody who leaves and comes back, unless another was there',
    inLab(tuesday(10), {}, async (station) => {
      await station.openSession({ visitMinutes: 40 });
      const salma = await station.comes('Salma');
      station.clock.pass(600);
      await station.calls.visit.signOut({});
      await station.signIn(salma.id);
      expect((await station.room()).left).toBe(1800);
      await station.comes('Omar');
      expect((await station.room()).left).toBe(2400);
      await station.signIn(salma.id);
      expect((await station.room()).left).toBe(2400);
    }),
  );

  test(
    'goes on after a power cut, and the time without power is nobody’s',
    inLab(tuesday(10), {}, async (station) => {
      await station.openSession({ visitMinutes: 40 });
      const salma = await station.comes('Salma');
      station.clock.pass(600);
      await becomes(async () => station.rooms.at(-1)?.left, 1800);
      station.clock.setWall(tuesday(10, 25));
      await station.startAfterPowerCut();
      await station.signIn(salma.id);
      expect((await station.room()).left).toBe(1800);
    }),
  );

  test(
    'follows the policy where no session is open',
    inLab(tuesday(10), { visitMinutes: 30 }, async (station) => {
      await station.comes('Salma');
      expect((await station.room()).left).toBe(1800);
    }),
  );
});

describe('A pause', () => {
  test(
    'stops the learner’s time and goes on through a restart',
    inLab(tuesday(10), {}, async (station) => {
      await station.openSession({ visitMinutes: 40 });
      const salma = await station.comes('Salma');
      station.clock.pass(60);
      await station.calls.sessions.pause({ minutes: 15 });
      station.clock.pass(300);
      expect(await station.room()).toMatchObject({ pause: { left: 600 }, left: 2340 });

      await station.stop();
      station.clock.setWall(tuesday(10, 8));
      await station.start();
      expect((await station.room()).pause).toEqual({ left: 480 });
      await expect(station.signIn(salma.id)).rejects.toMatchObject({ code: 'room-paused' });
      station.clock.pass(480);
      await becomes(async () => (await station.room()).pause, null);
      await station.signIn(salma.id);
      expect((await station.room()).left).toBe(2340);
    }),
  );

  test(
    'lasts no longer because somebody set the clock back a year',
    inLab(tuesday(10), {}, async (station) => {
      await station.calls.sessions.pause({ minutes: 15 });
      station.clock.pass(300);
      station.clock.setWall(yearBefore);
      station.clock.pass(300);
      await becomes(async () => station.rooms.at(-1)?.pause, { left: 300 });
      await station.restart();
      expect((await station.room()).pause).toEqual({ left: 300 });
      station.clock.pass(300);
      await becomes(async () => (await station.room()).pause, null);
    }),
  );

  test(
    'is still there after a power cut, and is over at once when a supervisor says so',
    inLab(tuesday(10), {}, async (station) => {
      await station.calls.sessions.pause({ minutes: 15 });
      await station.startAfterPowerCut();
      await station.supervise();
      expect((await station.room()).pause).toEqual({ left: 900 });
      const today = await station.calls.sessions.goOn({});
      expect(today.room.pause).toBeNull();
    }),
  );
});

describe('A lab session', () => {
  test(
    'ends when it was said to, and the visit with it',
    inLab(tuesday(10), {}, async (station) => {
      await station.openSession({ minutes: 60 });
      await station.comes('Salma');
      await station.calls.sessions.extend({ minutes: 15 });
      station.clock.pass(75 * 60);
      await endsBy(station, 'session-ended');
      await becomes(async () => (await station.today()).session, null);
      await station.supervise();
      expect(await station.calls.sessions.earlier({})).toMatchObject([{ name: 'Tuesday morning' }]);
    }),
  );

  test(
    'goes on after a power cut as long as it was said to, whatever the clock says',
    inLab(tuesday(10), {}, async (station) => {
      await station.openSession({ minutes: 60 });
      station.clock.pass(600);
      await station.calls.room.raiseHand({ kind: 'other' });
      station.clock.setWall(yearBefore);
      await station.startAfterPowerCut();
      await station.supervise();
      expect((await station.today()).session).toMatchObject({ left: 3000, name: 'Tuesday morning' });
    }),
  );

  test(
    'that ended while the station was off is over when it starts',
    inLab(tuesday(10), {}, async (station) => {
      await station.openSession({ minutes: 60 });
      await station.stop();
      station.clock.setWall(tuesday(12));
      await station.start();
      await station.supervise();
      expect((await station.today()).session).toBeNull();
    }),
  );

  test(
    'that nobody ended is not still open tomorrow',
    inLab(tuesday(10), {}, async (station) => {
      await station.openSession();
      expect((await station.today()).session?.left).toBeNull();
      station.clock.pass(24 * 60 * 60);
      await becomes(
        () =>
          station.calls.sessions.earlier({}).then(
            (all) => all.length,
            () => 0,
          ),
        0,
      );
      await station.supervise();
      expect((await station.today()).session).toBeNull();
    }),
  );

  test(
    'ends by a supervisor’s hand, with the visit, and takes the waiting list and the message along',
    inLab(tuesday(10), {}, async (station) => {
      await station.openSession();
      await station.comes('Salma');
      await station.calls.sessions.say({ text: 'Tea is ready' });
      await station.calls.sessions.wait({ name: 'Hana' });
      const today = await station.calls.sessions.end({});
      expect(today).toMatchObject({ session: null, visit: null, waiting: [], room: { message: null } });
      expect(station.ended).toEqual(['session-ended']);
    }),
  );
});

describe('The door of the lab', () => {
  test(
    'is open where nobody set anything, and people come and go as they like',
    inLab(tuesday(3), {}, async (station) => {
      expect((await station.room()).door).toEqual({ open: true, by: 'always' });
      await station.comes('Salma');
      expect((await station.room()).left).toBeNull();
    }),
  );

  test(
    'opens and closes by the hours, and says when it opens',
    inLab(tuesday(8), { openingHours: hours }, async (station) => {
      const salma = await station.calls.learners.create({
        nickname: 'Salma',
        picture: 'olive',
        language: 'en',
        pin: null,
      });
      await expect(station.signIn(salma.id)).rejects.toMatchObject({ code: 'room-closed' });
      await expect(station.calls.visit.lookAround({ language: 'en' })).rejects.toMatchObject({
        code: 'room-closed',
      });
      expect((await station.room()).door).toEqual({
        open: false,
        opens: { in: 3600, day: 'tue', time: '09:00' },
      });
      station.clock.pass(3600);
      await becomes(async () => station.rooms.at(-1)?.door, { open: true, by: 'hours' });
      await station.signIn(salma.id);
      expect((await station.room()).left).toBe(4 * 3600);
      station.clock.pass(4 * 3600);
      await endsBy(station, 'session-ended');
    }),
  );

  test(
    'is kept open by a session outside of the hours',
    inLab(tuesday(18), { openingHours: hours }, async (station) => {
      await station.openSession();
      await station.comes('Salma');
      expect(await station.room()).toMatchObject({ door: { open: true, by: 'session' }, left: null });
    }),
  );

  test(
    'stays closed between sessions when a supervisor asked for that, also after a restart',
    inLab(tuesday(10), {}, async (station) => {
      await station.openSession({ onlyInSessions: true });
      const salma = await station.comes('Salma');
      await station.calls.sessions.end({});
      await station.restart();
      expect((await station.room()).door).toEqual({ open: false, opens: null });
      await expect(station.signIn(salma.id)).rejects.toMatchObject({ code: 'room-closed' });
    }),
  );
});
