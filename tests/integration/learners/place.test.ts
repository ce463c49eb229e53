import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { extension } from '../../../core/record/index.ts';
import { RecordStore } from '../sync/lrs.ts';
import { withStation, type TestStation } from '../practice/open-station.ts';
import { settableClock } from './settable-clock.ts';
import { hasDocument, outboxOf, pass, rowsOf } from './stored.ts';

const day = 24 * 3600;
const comfort = { contrast: 'high', text: 'larger', digits: 'arab' } as const;

describe('One’s own place', () => {
  test(
    'keeps a new name, picture, group and comfort, and none of them in clear',
    withStation({}, async (station) => {
      const { id } = await station.newLearner('Amal');
      await station.calls.people.edit({ nickname: 'Zenobia', picture: 'lantern', group: 'staff' });
      await station.calls.people.setComfort(comfort);
      await station.restart();
      expect(await station.signIn(id)).toMatchObject({
        nickname: 'Zenobia',
        picture: 'lantern',
        group: 'staff',
        comfort,
      });
      const stored = readFileSync(path.join(station.dataFolder, 'mashq.sqlite')).toString('latin1');
      for (const word of ['Zenobia', 'lantern', 'staff', 'larger']) expect(stored).not.toContain(word);
    }),
  );

  test(
    'tells the programme its group with each completion, where it has one',
    withStation({}, async (station) => {
      await station.newLearner('Amal');
      await pass(station, 'notice');
      await station.calls.people.edit({ nickname: 'Amal', picture: 'olive', group: 'staff' });
      await pass(station, 'poster');
      const groups = (await outboxOf(station)).map(({ context }) => context?.extensions?.[extension.group]);
      expect(groups).toEqual([undefined, 'staff']);
    }),
  );

  test(
    'gets a lock of digits, another of pictures, and none, each after the one before was opened',
    withStation({}, async (station) => {
      const { setPin } = station.calls.people;
      const { id } = await station.newLearner('Amal');
      expect(await setPin({ now: null, next: '123456' })).toMatchObject({ lock: 'digits' });
      await expect(setPin({ now: null, next: null })).rejects.toMatchObject({ code: 'wrong-pin' });
      await expect(setPin({ now: '12345', next: null })).rejects.toMatchObject({ code: 'wrong-pin' });
      const next = ['key', 'key', 'cat', 'boat'] as ['key', 'key', 'cat', 'boat'];
      expect(await setPin({ now: '123456', next })).toMatchObject({ lock: 'pictures' });
      await station.calls.visit.signOut({});
      await expect(station.signIn(id)).rejects.toMatchObject({
        code: 'wrong-pin',
        detail: { lock: 'pictures' },
      });
      await station.calls.visit.signIn({ learnerId: id, pin: next });
      expect(await setPin({ now: next, next: null })).toMatchObject({ lock: null });
    }),
  );

  test(
    'is found beside others that look the same, but for itself',
    withStation({}, async (station) => {
      await station.calls.learners.create({ nickname: 'أحمد', picture: 'kite', language: 'ar', pin: null });
      await station.newLearner('Omar');
      const alike = async (nickname: string) =>
        (await station.calls.people.alike({ nickname })).map(({ picture }) => picture);
      expect(await alike('احمــد\u200F')).toEqual(['kite']);
      expect(await alike('0mar')).toEqual([]);
      await station.calls.visit.signOut({});
      expect(await alike('0mar')).toEqual(['olive']);
    }),
  );
});

describe('Erasing', () => {
  test(
    'takes profile, visits, attempts and documents; statements are still sent and name nobody',
    withStation({}, async (station) => {
      const amal = await station.newLearner('Amal');
      const attemptId = await pass(station);
      expect(await station.calls.people.toErase({})).toEqual({ exercises: 1, completions: 1 });
      await station.calls.people.erase({ pin: null });
      expect(await station.calls.visit.current({})).toBeNull();
      for (const table of [
        'learners',
        'visits',
        'attempts',
        'marks',
        'completions',
        'tries',
        'erased_learners',
      ])
        expect(await rowsOf(station, table), table).toEqual([]);
      expect(hasDocument(station, amal.id, attemptId)).toBe(false);
      expect(readdirSync(path.join(station.dataFolder, 'documents'))).toEqual([]);
      expect(await outboxOf(station)).toMatchObject([{ actor: { account: { name: amal.id } } }]);
      expect(JSON.stringify(await outboxOf(station))).not.toContain('Amal');
    }),
  );

  test(
    'asks for the lock, and a wrong one erases nothing',
    withStation({}, async (station) => {
      const { id } = await station.newLearner('Amal');
      await station.calls.people.setPin({ now: null, next: '2580' });
      for (const pin of [null, '2581'])
        await expect(station.calls.people.erase({ pin })).rejects.toMatchObject({ code: 'wrong-pin' });
      expect((await station.calls.visit.current({}))?.id).toBe(id);
      await station.calls.people.erase({ pin: '2580' });
      expect(await station.calls.learners.list({})).toEqual([]);
    }),
  );

  test(
    'holds when a backup from before it takes the place of a damaged database',
    withStation({}, async (station) => {
      await station.newLearner('Amal');
      await pass(station);
      await station.stop();
      await station.start();
      await station.signIn((await station.calls.learners.list({}))[0]!.id);
      await station.calls.people.erase({ pin: null });
      await station.stop();
      writeFileSync(path.join(station.dataFolder, 'mashq.sqlite'), 'damaged');
      await station.start();
      expect((await station.calls.station.diagnostics({})).notices.map(({ code }) => code)).toContain(
        'database-restored',
      );
      expect(await station.calls.learners.list({})).toEqual([]);
      expect(await outboxOf(station)).toHaveLength(1);
    }),
  );
});

describe('A place that nobody uses', () => {
  const daysGoBy = async (station: TestStation, clock: ReturnType<typeof settableClock>, count: number) => {
    for (let each = 0; each < count; each++) {
      clock.pass(day + 60);
      await station.restart();
    }
  };

  test('is erased after the time that policy says, once its records are at the server', async () => {
    const clock = settableClock();
    const store = await RecordStore.start();
    const server = { url: store.url, station: 'al-noor-7', secret: 'a long secret' };
    await withStation({ clock, policy: { retentionDays: 90, server } }, async (station) => {
      await station.newLearner('Amal');
      await pass(station);
      await expect.poll(async () => (await station.calls.station.diagnostics({})).waiting).toBe(0);
      await station.stop();
      clock.pass(95 * day);
      await station.start();
      const omar = await station.newLearner('Omar');
      await daysGoBy(station, clock, 6);
      expect(await station.calls.learners.list({})).toHaveLength(2);
      await daysGoBy(station, clock, 2);
      expect((await station.calls.learners.list({})).map(({ id }) => id)).toEqual([omar.id]);
    })();
    await store.stop();
  });

  test('stays while a record of it waits to be sent', async () => {
    const clock = settableClock();
    await withStation({ clock, policy: { retentionDays: 30 } }, async (station) => {
      await station.newLearner('Amal');
      await pass(station);
      clock.pass(40 * day);
      await daysGoBy(station, clock, 9);
      expect(await station.calls.learners.list({})).toHaveLength(1);
    })();
  });

  test('stays when the clock was years ahead for a day', async () => {
    const clock = settableClock();
    await withStation({ clock, policy: { retentionDays: 30 } }, async (station) => {
      await station.newLearner('Amal');
      clock.set(1000 * day);
      await daysGoBy(station, clock, 3);
      clock.set(-1000 * day);
      await daysGoBy(station, clock, 9);
      expect(await station.calls.learners.list({})).toHaveLength(1);
    })();
  });
});
