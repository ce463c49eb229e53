import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { waitAfter } from '../../../main/access/tries.ts';
import type { Secrets } from '../../../main/learners/secrets.ts';
import { withStation, type TestStation } from '../practice/open-station.ts';
import { settableClock } from './settable-clock.ts';

const right = ['key', 'fish', 'kite', 'cedar'] as ['key', 'fish', 'kite', 'cedar'];
const wrong = ['key', 'fish', 'kite', 'cat'] as ['key', 'fish', 'kite', 'cat'];

const lockedLearner = (station: TestStation) =>
  station.calls.learners.create({ nickname: 'Amal', picture: 'olive', language: 'en', pin: right });
const unlock = (station: TestStation, learnerId: string, pin: typeof right | typeof wrong | null) =>
  station.calls.visit.signIn({ learnerId, pin });

describe('Profiles', () => {
  test(
    'are there again after a restart, those who came last first',
    withStation({}, async (station) => {
      const amal = await station.newLearner('أمل', 'ar');
      const omar = await station.newLearner('Omar', 'en');
      await station.restart();
      await station.signIn(amal.id);
      const names = (await station.calls.learners.list({})).map(({ nickname }) => nickname);
      expect(names).toEqual(['أمل', 'Omar']);
      expect(omar).toMatchObject({ picture: 'olive', language: 'en', lock: null });
    }),
  );

  test(
    'leave no readable name in any file of the data folder',
    withStation({}, async (station) => {
      await station.newLearner('Zenobia of Palmyra');
      await station.stop();
      const files = readdirSync(station.dataFolder, { recursive: true, withFileTypes: true });
      const contents = files
        .filter((entry) => entry.isFile())
        .map((entry) => readFileSync(path.join(entry.parentPath, entry.name)).toString('latin1'));
      expect(contents.length).toBeGreaterThan(0);
      expect(contents.filter((text) => text.includes('Zenobia') || text.includes('olive'))).toEqual([]);
    }),
  );

  test(
    'that cannot be unsealed any more are left out, counted and kept',
    withStation({}, async (station) => {
      const amal = await station.newLearner('Amal');
      const lost: Secrets = {
        wrap: async (secret) => Buffer.from(secret),
        unwrap: async () => Promise.reject(new Error('another keyring')),
        strength: () => 'weak',
      };
      await station.stop();
      station.wanted.secrets = lost;
      await station.start();
      await station.newLearner('Omar');
      expect((await station.calls.learners.list({})).map(({ nickname }) => nickname)).toEqual(['Omar']);
      await expect(station.signIn(amal.id)).rejects.toMatchObject({ code: 'unknown-learner' });
      const { notices } = await station.calls.station.diagnostics({});
      expect(notices).toContainEqual({
        level: 'attention',
        code: 'profiles-unreadable',
        values: { count: 1 },
      });
      expect(notices.map(({ code }) => code)).toContain('secrets-weak');

      await station.stop();
      delete station.wanted.secrets;
      await station.start();
      expect((await station.calls.learners.list({})).map(({ nickname }) => nickname)).toContain('Amal');
    }),
  );
});

describe('A visit', () => {
  test(
    'is one at a time and ends with signing out',
    withStation({}, async (station) => {
      const amal = await station.newLearner('Amal');
      const omar = await station.newLearner('Omar');
      expect(await station.calls.visit.current({})).toEqual(omar);
      await station.signIn(amal.id);
      expect(await station.calls.visit.setLanguage({ language: 'ar' })).toMatchObject({ language: 'ar' });
      expect(await station.calls.visit.current({})).toMatchObject({ id: amal.id, language: 'ar' });
      await station.calls.visit.signOut({});
      expect(await station.calls.visit.current({})).toBeNull();
      await expect(station.calls.visit.setLanguage({ language: 'ar' })).rejects.toMatchObject({
        code: 'not-signed-in',
      });
    }),
  );

  test(
    'does not outlive the app',
    withStation({}, async (station) => {
      await station.newLearner();
      await station.restart();
      expect(await station.calls.visit.current({})).toBeNull();
    }),
  );
});

describe('A PIN', () => {
  test(
    'lets in with the right pictures in the right order only',
    withStation({}, async (station) => {
      const { id, lock } = await lockedLearner(station);
      expect(lock).toBe('pictures');
      await expect(unlock(station, id, null)).rejects.toMatchObject({
        code: 'wrong-pin',
        detail: { left: 5 },
      });
      await expect(unlock(station, id, wrong)).rejects.toMatchObject({
        code: 'wrong-pin',
        detail: { left: 4 },
      });
      expect(await station.calls.visit.current({})).toBeNull();
      expect((await unlock(station, id, right)).id).toBe(id);
      await expect(unlock(station, id, wrong)).rejects.toMatchObject({ detail: { left: 4 } });
    }),
  );

  test('makes whoever guesses wait longer and longer, whatever the clock is set to', async () => {
    const clock = settableClock();
    await withStation({ clock }, async (station) => {
      const { id } = await lockedLearner(station);
      for (let left = 4; left >= 1; left--) {
        await expect(unlock(station, id, wrong)).rejects.toMatchObject({
          code: 'wrong-pin',
          detail: { left },
        });
      }
      const wait = (seconds: number) => ({ code: 'pin-wait', detail: { seconds } });
      await expect(unlock(station, id, wrong)).rejects.toMatchObject(wait(30));
      for (const year of [-1, 2]) {
        clock.set(year * 365 * 24 * 3600);
        await expect(unlock(station, id, right)).rejects.toMatchObject(wait(30));
      }
      clock.pass(31);
      await expect(unlock(station, id, wrong)).rejects.toMatchObject(wait(60));
      clock.pass(61);
      expect((await unlock(station, id, right)).id).toBe(id);
      await expect(unlock(station, id, wrong)).rejects.toMatchObject({ detail: { left: 4 } });
    })();
  });

  test('makes whoever guesses wait for what was left of the wait after a restart', async () => {
    const clock = settableClock();
    await withStation({ clock }, async (station) => {
      const { id } = await lockedLearner(station);
      for (let tries = 0; tries < 5; tries++) {
        await expect(unlock(station, id, wrong)).rejects.toMatchObject({});
      }
      clock.pass(20);
      await station.stop();
      clock.pass(3600);
      clock.set(-365 * 24 * 3600);
      await station.start();
      await expect(unlock(station, id, right)).rejects.toMatchObject({
        code: 'pin-wait',
        detail: { seconds: 10 },
      });
      clock.pass(11);
      expect((await unlock(station, id, right)).id).toBe(id);
    })();
  });

  test(
    'cannot be guessed faster by asking many times at once',
    withStation({}, async (station) => {
      const { id } = await lockedLearner(station);
      const tries = await Promise.allSettled(Array.from({ length: 12 }, () => unlock(station, id, wrong)));
      const codes = tries.map((each) =>
        each.status === 'rejected' ? (each.reason as { code: string }).code : 'in',
      );
      expect(codes.filter((code) => code === 'wrong-pin')).toHaveLength(4);
      expect(codes.filter((code) => code === 'pin-wait')).toHaveLength(8);
    }),
  );

  test('waits grow to fifteen minutes and no further', () => {
    expect([1, 4, 5, 6, 7, 50].map(waitAfter)).toEqual([0, 0, 30, 60, 120, 900]);
  });
});
