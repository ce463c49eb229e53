import { describe, expect, test } from 'vitest';
import { extension } from '../../../core/record/index.ts';
import { withStation, type TestStation } from '../practice/open-station.ts';
import { halfDone } from '../practice/papers.ts';
import { hasDocument, outboxOf, pass, rowsOf } from './stored.ts';

const pin = '2580';
const lookAround = (station: TestStation) => station.calls.visit.lookAround({ language: 'en' });
const waiting = async (station: TestStation) => (await station.calls.station.diagnostics({})).waiting;
const names = async (station: TestStation) =>
  (await station.calls.learners.list({})).map(({ nickname }) => nickname);

describe('A guest', () => {
  test(
    'practises like anybody, is in no list, and sends nothing',
    withStation({}, async (station) => {
      const guest = await lookAround(station);
      expect(guest).toMatchObject({ guest: true, nickname: '', lock: null });
      await pass(station);
      expect((await station.home()).courses[0]?.modules[0]?.exercises[0]?.state).toBe('done');
      expect(await station.calls.learners.list({})).toEqual([]);
      expect(await waiting(station)).toBe(0);
    }),
  );

  test(
    'who goes without a word leaves nothing behind',
    withStation({}, async (station) => {
      const guest = await lookAround(station);
      const attemptId = await pass(station);
      expect(hasDocument(station, guest.id, attemptId)).toBe(true);
      await station.calls.visit.signOut({});
      for (const table of [
        'learners',
        'visits',
        'attempts',
        'marks',
        'completions',
        'held_completions',
        'outbox',
      ])
        expect(await rowsOf(station, table), table).toEqual([]);
      expect(hasDocument(station, guest.id, attemptId)).toBe(false);
    }),
  );

  test(
    'whom a power cut took is gone at the next start',
    withStation({}, async (station) => {
      const guest = await lookAround(station);
      const attemptId = await pass(station);
      await station.startAfterPowerCut();
      expect(await rowsOf(station, 'learners')).toEqual([]);
      expect(hasDocument(station, guest.id, attemptId)).toBe(false);
      expect(await outboxOf(station)).toEqual([]);
    }),
  );
});

describe('A claim into a new place', () => {
  test(
    'sends what was done, once, under that place',
    withStation({}, async (station) => {
      await lookAround(station);
      const attemptId = await pass(station);
      const amal = await station.calls.visit.claimNew({
        nickname: 'Amal',
        picture: 'olive',
        language: 'en',
        pin,
        group: 'resident',
      });
      expect(amal).toMatchObject({ nickname: 'Amal', guest: false, lock: 'digits', group: 'resident' });
      expect(await station.calls.visit.current({})).toEqual(amal);
      const [statement, ...more] = await outboxOf(station);
      expect(more).toEqual([]);
      expect(statement).toMatchObject({
        actor: { account: { name: amal.id } },
        context: { registration: attemptId, extensions: { [extension.group]: 'resident' } },
      });
      expect(await rowsOf(station, 'held_completions')).toEqual([]);

      await station.calls.visit.signOut({});
      await station.restart();
      expect(await names(station)).toEqual(['Amal']);
      await station.calls.visit.signIn({ learnerId: amal.id, pin });
      expect((await station.home()).courses[0]?.modules[0]?.exercises[0]?.state).toBe('done');
      expect(await outboxOf(station)).toHaveLength(1);
    }),
  );

  test(
    'is for guests alone',
    withStation({}, async (station) => {
      await station.newLearner('Amal');
      const profile = { nickname: 'Omar', picture: 'boat', language: 'en', pin: null } as const;
      await expect(station.calls.visit.claimNew(profile)).rejects.toMatchObject({ code: 'not-guest' });
    }),
  );
});

describe('A claim into a place that is there', () => {
  test(
    'asks for its lock, then moves everything: attempts, documents, completions, the visit',
    withStation({}, async (station) => {
      const owner = await station.calls.learners.create({
        nickname: 'Amal',
        picture: 'olive',
        language: 'en',
        pin,
        group: 'staff',
      });
      const guest = await lookAround(station);
      const passed = await pass(station);
      const { id: open } = await station.open('poster');
      await station.calls.attempt.save({ attemptId: open, file: halfDone() });
      const claim = (tried: string | null) =>
        station.calls.visit.claimInto({ learnerId: owner.id, pin: tried });
      await expect(claim(null)).rejects.toMatchObject({ code: 'wrong-pin' });
      await expect(claim('0000')).rejects.toMatchObject({ code: 'wrong-pin', detail: { left: 4 } });
      expect(await outboxOf(station)).toEqual([]);
      expect((await station.calls.visit.current({}))?.guest).toBe(true);

      expect(await claim(pin)).toMatchObject({ id: owner.id, guest: false });
      expect(await outboxOf(station)).toMatchObject([
        {
          actor: { account: { name: owner.id } },
          context: { registration: passed, extensions: { [extension.group]: 'staff' } },
        },
      ]);
      expect((await rowsOf(station, 'learners')).map(({ id }) => id)).toEqual([owner.id]);
      for (const table of ['visits', 'attempts', 'completions'])
        expect(
          (await rowsOf(station, table)).every((row) => row['learner_id'] === owner.id),
          table,
        ).toBe(true);
      expect(hasDocument(station, guest.id, open)).toBe(false);
      const again = await station.open('poster');
      expect([again.id, Buffer.from(again.file).equals(halfDone())]).toEqual([open, true]);
    }),
  );

  test(
    'puts the work behind what the owner did before, as the latest',
    withStation({}, async (station) => {
      const owner = await station.newLearner('Amal');
      await pass(station, 'notice');
      await lookAround(station);
      await station.open('poster');
      await station.calls.visit.claimInto({ learnerId: owner.id, pin: null });
      expect((await station.home()).goOn?.exercise.id).toBe('poster');
    }),
  );
});
