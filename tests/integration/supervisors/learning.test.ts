import { expect, test } from 'vitest';
import type { TestStation } from '../practice/open-station.ts';
import { allDone, given, halfDone } from '../practice/papers.ts';
import { withSupervisor } from './open-lab.ts';

async function work(
  station: TestStation,
  nickname: string,
  files: Uint8Array<ArrayBuffer>[],
  exerciseId = 'notice',
) {
  const learner = await station.newLearner(nickname);
  const { id: attemptId } = await station.open(exerciseId);
  for (const file of files) await station.calls.attempt.check({ attemptId, file });
  return learner;
}

test(
  'Who checked three times without a new task is stuck; whoever is here comes first',
  withSupervisor({}, async (station) => {
    const { learning, visit } = station.calls;
    await work(station, 'Hana', [halfDone(), halfDone(), halfDone(), halfDone()]);
    await work(station, 'Omar', [halfDone(), halfDone(), halfDone()]);
    await work(station, 'Noor', [given(), given(), given(), allDone()]);
    await work(station, 'Salma', [given(), given(), given()]);

    const stuck = await learning.stuck({});
    expect(stuck.map((each) => [each.learner.nickname, each.here, each.checks, each.tasks])).toEqual([
      ['Salma', true, 3, ['todo', 'todo']],
      ['Hana', false, 3, ['done', 'todo']],
    ]);
    expect(stuck[1]).toMatchObject({ title: { en: 'Notice notice' }, task: { short: { en: 'Bold' } } });
    expect(stuck[1]!.task?.finding?.code).toBe('word.format.missing');

    const { id } = stuck[0]!.learner;
    await station.open('poster');
    expect((await learning.stuck({})).map((each) => each.learner.id)).not.toContain(id);
    await visit.signOut({});
  }),
);

test(
  'Each task shows how many missed it at first, how many tries it took, and what was found most often',
  withSupervisor({}, async (station) => {
    const { learning } = station.calls;
    await work(station, 'Hana', [halfDone(), allDone()]);
    await work(station, 'Omar', [given(), halfDone(), allDone()]);
    await work(station, 'Noor', [allDone()], 'poster');
    const [first, second, ...more] = await learning.items({ days: 30 });
    expect(more).toEqual([]);
    expect([first!.id, second!.id].sort()).toEqual(['notice', 'poster']);
    const notice = [first!, second!].find((each) => each.id === 'notice')!;
    expect(notice).toMatchObject({ attempts: 2, passed: 2 });
    expect(notice.tasks[0]).toMatchObject({ id: 'title', tried: 2, missed: 0, tries: 1, commonest: null });
    expect((await learning.items({ days: 1 })).length).toBe(2);
  }),
);
