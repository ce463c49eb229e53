import { describe, expect, test } from 'vitest';
import { allDone, given, halfDone } from './papers.ts';
import { withStation } from './open-station.ts';

const bytes = (file: Uint8Array) => Buffer.from(file).toString('base64');

describe('An attempt', () => {
  test(
    'begins with the starter, in the language of the learner',
    withStation({}, async (station) => {
      await station.newLearner('أمل', 'ar');
      const attempt = await station.open();
      expect(attempt.exercise.language).toBe('ar');
      expect(attempt.exercise.title).toBe('إعلان notice');
      expect(attempt.marks).toEqual([]);
      expect(bytes(attempt.file)).toBe(bytes(given('ar')));
      expect(attempt.files.map(({ name }) => name)).toEqual(['الأعضاء.txt']);
      expect(new TextDecoder().decode(attempt.files[0]!.bytes)).toBe('الاسم;المدينة\nرنا;عمّان\n');
    }),
  );

  test(
    'goes on where it was left, also after a restart',
    withStation({}, async (station) => {
      const learner = await station.newLearner();
      const { id: attemptId } = await station.open();
      await station.calls.attempt.save({ attemptId, file: halfDone() });
      await station.restart();
      await station.signIn(learner.id);
      const again = await station.open();
      expect(again.id).toBe(attemptId);
      expect(bytes(again.file)).toBe(bytes(halfDone()));
    }),
  );

  test(
    'is marked task by task, and the marks stay',
    withStation({}, async (station) => {
      await station.newLearner();
      const { id: attemptId } = await station.open();
      const checked = await station.calls.attempt.check({ attemptId, file: halfDone() });
      expect(checked).toMatchObject({ passed: false, points: 1, maximum: 3 });
      expect(checked.marks.map(({ task, right }) => [task, right])).toEqual([
        ['title', true],
        ['free', false],
      ]);
      expect(checked.marks[1]!.finding).toMatchObject({ values: { name: 'the line' } });
      expect((await station.open()).marks).toEqual(checked.marks);
    }),
  );

  test(
    'completes once, however often it is checked, and the next opening is a new attempt',
    withStation({}, async (station) => {
      await station.newLearner();
      const { id: attemptId } = await station.open();
      const checks = [1, 2, 3].map(() => station.calls.attempt.check({ attemptId, file: allDone() }));
      for (const each of await Promise.all(checks)) expect(each.passed).toBe(true);
      await station.calls.attempt.check({ attemptId, file: halfDone() });
      await station.calls.attempt.check({ attemptId, file: allDone() });
      expect((await station.calls.station.diagnostics({})).waiting).toBe(1);

      const again = await station.open();
      expect(again.id).not.toBe(attemptId);
      expect(bytes(again.file)).toBe(bytes(given()));
      await station.calls.attempt.check({ attemptId: again.id, file: allDone() });
      expect((await station.calls.station.diagnostics({})).waiting).toBe(2);
    }),
  );

  test(
    'starts over from the starter and leaves the one before',
    withStation({}, async (station) => {
      await station.newLearner();
      const { id: attemptId } = await station.open();
      await station.calls.attempt.check({ attemptId, file: halfDone() });
      const fresh = await station.calls.attempt.startOver({ attemptId });
      expect(fresh.id).not.toBe(attemptId);
      expect(fresh.marks).toEqual([]);
      expect(bytes(fresh.file)).toBe(bytes(given()));
      await expect(station.calls.attempt.save({ attemptId, file: halfDone() })).rejects.toMatchObject({
        code: 'unknown-attempt',
      });
      expect((await station.open()).id).toBe(fresh.id);
    }),
  );

  test(
    'follows the learner into another language only while nothing is written',
    withStation({}, async (station) => {
      await station.newLearner('Amal', 'en');
      const first = await station.open();
      await station.calls.visit.setLanguage({ language: 'ar' });
      const second = await station.open();
      expect(second.exercise.language).toBe('ar');
      expect(second.id).not.toBe(first.id);
      await station.calls.attempt.save({ attemptId: second.id, file: halfDone('ar') });
      await station.calls.visit.setLanguage({ language: 'en' });
      expect(await station.open()).toMatchObject({ id: second.id, exercise: { language: 'ar' } });
    }),
  );

  test(
    'belongs to one learner',
    withStation({}, async (station) => {
      await station.newLearner('Amal');
      const { id: attemptId } = await station.open();
      await station.newLearner('Omar');
      const calls = station.calls;
      const refused = { code: 'unknown-attempt' };
      await expect(calls.attempt.save({ attemptId, file: given() })).rejects.toMatchObject(refused);
      await expect(calls.attempt.check({ attemptId, file: given() })).rejects.toMatchObject(refused);
      await expect(calls.attempt.takeHome({ attemptId })).rejects.toMatchObject(refused);
      await expect(calls.office.open({ attemptId, file: given() })).rejects.toMatchObject(refused);
      await calls.visit.signOut({});
      await expect(station.open()).rejects.toMatchObject({ code: 'not-signed-in' });
      await expect(station.home()).rejects.toMatchObject({ code: 'not-signed-in' });
    }),
  );

  test(
    'counts help by step, for tasks that exist',
    withStation({}, async (station) => {
      await station.newLearner();
      const { id: attemptId } = await station.open();
      await station.calls.attempt.help({ attemptId, taskId: 'title', step: 'hint' });
      await expect(
        station.calls.attempt.help({ attemptId, taskId: 'no-such', step: 'hint' }),
      ).rejects.toMatchObject({ code: 'bad-request' });
    }),
  );
});

describe('Home', () => {
  const card = async (station: Parameters<Parameters<typeof withStation>[1]>[0], id = 'notice') =>
    (await station.home()).courses[0]!.modules[0]!.exercises.find((each) => each.id === id);

  test(
    'shows what is done, and what was passed once stays done',
    withStation({}, async (station) => {
      await station.newLearner();
      expect(await card(station)).toMatchObject({ state: 'todo', tasks: ['todo', 'todo'] });
      const { id: attemptId } = await station.open();
      await station.calls.attempt.check({ attemptId, file: halfDone() });
      expect(await card(station)).toMatchObject({ state: 'notyet', tasks: ['done', 'todo'] });
      await station.calls.attempt.check({ attemptId, file: allDone() });
      expect(await card(station)).toMatchObject({ state: 'done', tasks: ['done', 'done'] });
      const { id: again } = await station.open();
      await station.calls.attempt.check({ attemptId: again, file: given() });
      expect(await card(station)).toMatchObject({ state: 'done', tasks: ['done', 'done'] });
    }),
  );

  test(
    'offers what was left open, then what comes next, then nothing',
    withStation({}, async (station) => {
      await station.newLearner();
      const goOn = async () => {
        const offer = (await station.home()).goOn;
        return offer && [offer.exercise.id, offer.started];
      };
      expect(await goOn()).toEqual(['notice', false]);
      const poster = await station.open('poster');
      expect(await goOn()).toEqual(['poster', true]);
      const { id: attemptId } = await station.open('notice');
      expect(await goOn()).toEqual(['notice', true]);
      expect(await station.calls.attempt.next({ exerciseId: 'notice' })).toMatchObject({ id: 'poster' });
      await station.calls.attempt.check({ attemptId, file: allDone() });
      expect(await goOn()).toEqual(['poster', true]);
      await station.calls.attempt.check({ attemptId: poster.id, file: allDone() });
      expect(await goOn()).toBeNull();
      expect(await station.calls.attempt.next({ exerciseId: 'poster' })).toBeNull();
    }),
  );
});
