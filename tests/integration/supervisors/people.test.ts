import { describe, expect, test } from 'vitest';
import type { TestStation } from '../practice/open-station.ts';
import { allDone, given, halfDone } from '../practice/papers.ts';
import { openedDatabase } from './database.ts';
import { refusal, supervisor, withSupervisor } from './open-lab.ts';

const bytes = (file: Uint8Array): string => Buffer.from(file).toString('base64');
const somebody = '00000000-0000-7000-8000-000000000000';

async function learnerWho(station: TestStation, nickname: string, files: Uint8Array<ArrayBuffer>[]) {
  const learner = await station.newLearner(nickname);
  const { id: attemptId } = await station.open();
  for (const file of files) await station.calls.attempt.check({ attemptId, file });
  await station.calls.visit.signOut({});
  return { id: learner.id, attemptId };
}

describe('a learner’s history', () => {
  test(
    'has every attempt with its marks, its help and the very documents that were marked',
    withSupervisor({}, async (station) => {
      const { profiles, attempt, audit } = station.calls;
      const { id, attemptId } = await learnerWho(station, 'Salma', [halfDone(), allDone(), given()]);
      await station.signIn(id);
      const again = await station.open();
      await attempt.help({ attemptId: again.id, taskId: 'free', step: 'show' });
      await attempt.check({ attemptId: again.id, file: halfDone() });
      await station.open('poster');
      await station.calls.visit.signOut({});

      const [second, first, ...more] = await profiles.history({ learnerId: id });
      expect(more, 'what was only opened is no attempt to look at').toEqual([]);
      expect(second).toMatchObject({
        id: again.id,
        state: 'open',
        checks: 1,
        help: { hint: 0, show: 1, do: 0 },
        documents: [{ copy: 'last' }],
      });
      expect(second!.tasks.map((task) => task.state)).toEqual(['done', 'todo']);
      expect(first).toMatchObject({ id: attemptId, state: 'passed', checks: 3 });
      expect(first!.documents.map((each) => each.copy)).toEqual(['passed', 'last']);

      const passed = await profiles.document({ attemptId, copy: 'passed' });
      expect(bytes(passed.file)).toBe(bytes(allDone()));
      expect(passed.tasks.map((task) => task.mark?.right)).toEqual([true, true]);
      const last = await profiles.document({ attemptId, copy: 'last' });
      expect(bytes(last.file)).toBe(bytes(given()));
      expect(last.tasks.map((task) => task.mark?.right)).toEqual([false, false]);
      expect(last.tasks[0]!.mark?.finding?.code).toBe('word.style.other');
      expect(await refusal(profiles.document({ attemptId: again.id, copy: 'passed' }))).toBe('document-gone');
      expect((await audit.list({ before: null }))[0]).toMatchObject({
        action: 'document-opened',
        target: id,
      });
    }),
  );

  test(
    'opens a document in the real program as a copy, and saves one where the supervisor says',
    withSupervisor({}, async (station) => {
      const { attemptId } = await learnerWho(station, 'Salma', [halfDone()]);
      await station.calls.profiles.openDocument({ attemptId, copy: 'last' });
      expect(await station.calls.profiles.saveDocument({ attemptId, copy: 'last' })).toEqual({
        saved: false,
      });
    }),
  );
});

describe('a forgotten PIN', () => {
  test(
    'is taken away; its owner comes in and is asked for a new one',
    withSupervisor({}, async (station) => {
      const { learners, profiles, visit, people } = station.calls;
      const pin = '2468';
      const wanted = { nickname: 'Salma', picture: 'olive', language: 'en', pin } as const;
      const { id: learnerId } = await learners.create(wanted);
      expect(await refusal(visit.signIn({ learnerId, pin: null }))).toBe('wrong-pin');
      for (let tries = 0; tries < 5; tries++) await refusal(visit.signIn({ learnerId, pin: '1111' }));
      expect(await refusal(visit.signIn({ learnerId, pin }))).toBe('pin-wait');

      await profiles.resetPin({ learnerId });
      expect(await visit.signIn({ learnerId, pin: null })).toMatchObject({ lock: null });
      expect(await profiles.lockWanted({})).toEqual({ wanted: true });
      await people.setPin({ now: null, next: '1357' });
      await profiles.lockSettled({});
      expect(await profiles.lockWanted({})).toEqual({ wanted: false });
    }),
  );
});

describe('two places of one person', () => {
  test(
    'become one: attempts, visits and completions go along, and nothing counts twice',
    withSupervisor({}, async (station) => {
      const { profiles, learners, visit, station: itself } = station.calls;
      const kept = await learnerWho(station, 'Salma', [allDone()]);
      const gone = await learnerWho(station, 'Salma A.', [halfDone(), allDone()]);
      const waiting = (await itself.diagnostics({})).waiting;
      const choice = { keptId: kept.id, goneId: gone.id, pictureOf: kept.id, lockOf: kept.id };
      await profiles.merge({ ...choice, nicknameOf: gone.id });

      expect(await profiles.list({})).toMatchObject([{ id: kept.id, nickname: 'Salma A.', done: 1 }]);
      expect((await itself.diagnostics({})).waiting, 'nothing new to send').toBe(waiting);
      const history = await profiles.history({ learnerId: kept.id });
      expect(history.map((each) => each.id)).toEqual([gone.attemptId, kept.attemptId]);
      const document = await profiles.document({ attemptId: gone.attemptId, copy: 'passed' });
      expect(bytes(document.file)).toBe(bytes(allDone()));
      expect(await refusal(visit.signIn({ learnerId: gone.id, pin: null }))).toBe('unknown-learner');
      await station.signIn(kept.id);
      expect((await station.home()).courses[0]!.modules[0]!.exercises[0]!.state).toBe('done');
      await visit.signOut({});
      expect(await learners.list({})).toHaveLength(1);
    }),
  );

  test(
    'become two again as they were; what was done since stays',
    withSupervisor({}, async (station) => {
      const { profiles, learners, visit } = station.calls;
      const kept = await learnerWho(station, 'Salma', [halfDone()]);
      const pinned = { nickname: 'Selma', picture: 'boat', language: 'en', pin: '2468' } as const;
      const { id: goneId } = await learners.create(pinned);
      await visit.signIn({ learnerId: goneId, pin: '2468' });
      const { id: moved } = await station.open();
      await station.calls.attempt.check({ attemptId: moved, file: allDone() });
      await visit.signOut({});

      const choice = { keptId: kept.id, goneId, nicknameOf: goneId, pictureOf: goneId, lockOf: goneId };
      await profiles.merge(choice);
      expect(await refusal(visit.signIn({ learnerId: kept.id, pin: null }))).toBe('wrong-pin');
      await visit.signIn({ learnerId: kept.id, pin: '2468' });
      const { id: since } = await station.open('poster');
      await station.calls.attempt.check({ attemptId: since, file: halfDone() });
      await visit.signOut({});

      const [merge] = await profiles.merges({});
      expect(merge).toMatchObject({ kept: { id: kept.id }, gone: { nickname: 'Selma', picture: 'boat' } });
      await profiles.undoMerge({ mergeId: merge!.id });
      expect(await profiles.merges({})).toEqual([]);
      const names = (await learners.list({})).map(({ id, nickname, picture, lock }) => ({
        id,
        nickname,
        picture,
        lock,
      }));
      expect(names).toEqual(
        expect.arrayContaining([
          { id: kept.id, nickname: 'Salma', picture: 'olive', lock: null },
          { id: goneId, nickname: 'Selma', picture: 'boat', lock: 'digits' },
        ]),
      );
      const ids = async (learnerId: string) => (await profiles.history({ learnerId })).map((each) => each.id);
      expect(await ids(kept.id)).toEqual([since, kept.attemptId]);
      expect(await ids(goneId)).toEqual([moved]);
      const document = await profiles.document({ attemptId: moved, copy: 'passed' });
      expect(bytes(document.file)).toBe(bytes(allDone()));
      await visit.signIn({ learnerId: goneId, pin: '2468' });
    }),
  );

  test(
    'have to be two, of this station, and nothing else is chosen from',
    withSupervisor({}, async (station) => {
      const { profiles } = station.calls;
      const { id } = await learnerWho(station, 'Salma', []);
      const of = (keptId: string, goneId: string, nicknameOf = keptId) => ({
        ...{ keptId, goneId, nicknameOf },
        ...{ pictureOf: keptId, lockOf: keptId },
      });
      expect(await refusal(profiles.merge(of(id, id)))).toBe('bad-request');
      expect(await refusal(profiles.merge(of(id, somebody)))).toBe('unknown-learner');
      const other = await learnerWho(station, 'Omar', []);
      expect(await refusal(profiles.merge(of(id, other.id, somebody)))).toBe('bad-request');
      expect(await refusal(profiles.undoMerge({ mergeId: somebody }))).toBe('bad-request');
    }),
  );

  test(
    'move in every table that belongs to a learner, by an id',
    withSupervisor({}, async (station) => {
      await station.stop();
      const tables = await openedDatabase(station, async (database) => {
        const rows: { name: string }[] = await database.raw(
          `SELECT DISTINCT m.name FROM sqlite_master m, pragma_foreign_key_list(m.name) f
           WHERE m.type = 'table' AND f."table" = 'learners'`,
        );
        const columns = async (name: string) =>
          ((await database.raw(`PRAGMA table_info(${name})`)) as { name: string }[]).map((each) => each.name);
        return Promise.all(
          rows.map(async ({ name }) => ({ name, hasId: (await columns(name)).includes('id') })),
        );
      });
      expect(tables.filter((table) => !table.hasId).map((table) => table.name)).toEqual(['locks_wanted']);
    }),
  );
});

test(
  'A place that a supervisor erases is gone from this station, with its documents',
  withSupervisor({}, async (station) => {
    const { profiles, learners, audit } = station.calls;
    const { id, attemptId } = await learnerWho(station, 'Salma', [halfDone()]);
    await profiles.erase({ learnerId: id });
    expect(await learners.list({})).toEqual([]);
    expect(await refusal(profiles.document({ attemptId, copy: 'last' }))).toBe('document-gone');
    expect((await audit.list({ before: null }))[0]).toMatchObject({
      actor: supervisor.name,
      action: 'profile-erased',
      target: id,
      targetName: null,
    });
  }),
);

test(
  'Nobody but a supervisor sees or changes any of it',
  withSupervisor({}, async (station) => {
    const { profiles, learning, supervising } = station.calls;
    const { id: learnerId, attemptId } = await learnerWho(station, 'Salma', [halfDone()]);
    await supervising.leave({});
    const pair = { keptId: learnerId, goneId: somebody };
    const calls = [
      profiles.list({}),
      profiles.resetPin({ learnerId }),
      profiles.merge({ ...pair, nicknameOf: learnerId, pictureOf: learnerId, lockOf: learnerId }),
      profiles.merges({}),
      profiles.undoMerge({ mergeId: somebody }),
      profiles.erase({ learnerId }),
      profiles.history({ learnerId }),
      profiles.document({ attemptId, copy: 'last' }),
      profiles.openDocument({ attemptId, copy: 'last' }),
      profiles.saveDocument({ attemptId, copy: 'last' }),
      learning.stuck({}),
      learning.items({ days: 30 }),
    ];
    for (const call of calls) expect(await refusal(call)).toBe('not-supervisor');
  }),
);
