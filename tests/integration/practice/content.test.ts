import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { withStation } from './open-station.ts';

test(
  'An exercise that cannot be read is left out and named; the others are there',
  withStation({}, async (station) => {
    writeFileSync(path.join(station.folder, 'content/exercises/notice/exercise.json'), '{ "id": "notice" }');
    await station.restart();
    await station.newLearner();
    const [course] = (await station.home()).courses;
    expect(course!.modules[0]!.exercises.map(({ id }) => id)).toEqual(['poster']);
    await expect(station.open('notice')).rejects.toMatchObject({ code: 'unknown-exercise' });
    await expect(station.open('../../policy')).rejects.toMatchObject({ code: 'unknown-exercise' });
    const { notices } = await station.calls.station.diagnostics({});
    expect(notices).toContainEqual({
      level: 'attention',
      code: 'exercise-broken',
      values: { exercise: 'notice' },
    });
  }),
);

test(
  'Without any content the station still opens and says so',
  withStation({}, async (station) => {
    rmSync(path.join(station.folder, 'content'), { recursive: true });
    await station.restart();
    await station.newLearner();
    expect(await station.home()).toEqual({ goOn: null, courses: [] });
    const { notices } = await station.calls.station.diagnostics({});
    expect(notices.map(({ code }) => code)).toContain('content-missing');
  }),
);
