import { expect } from 'vitest';
import type { Language } from '../../../core/language/index.ts';
import { withStation, type Station } from '../app.ts';
import { Done } from '../screens/done.ts';
import { Exercise } from '../screens/exercise.ts';
import { Home } from '../screens/home.ts';
import { toHomeAsNew } from '../screens/journey.ts';
import { readCourses, readExercise } from '../solved.ts';
import { stepInside } from './inside.ts';
import { walk } from './walk.ts';

interface Place {
  module: string;
  id: string;
}

/** Every exercise of the courses, in teaching order. */
const places = (language: Language): Place[] =>
  readCourses(language).flatMap(({ modules }) =>
    modules.flatMap(({ title, exercises }) => exercises.map((id) => ({ module: title, id }))),
  );

/** Back to Home, from the last screen or from an exercise that was not finished. */
async function homeAgain(station: Station, passed: boolean): Promise<void> {
  const [done, work] = [new Done(station), new Exercise(station)];
  await (passed ? done.home : done.home.or(work.goHome).first()).click();
  await new Home(station).arrive();
}

/** What the window complained of since the last call. */
function complaints(station: Station): string[] {
  const errors = station.log.filter((line) => line.startsWith('[window error]'));
  station.log.length = 0;
  return [...errors, ...station.uncaught.splice(0)];
}

/** The proof of one exercise in the window, from Home to Home. Returns what does not hold. */
async function prove(station: Station, { module, id }: Place): Promise<string[]> {
  const exercise = readExercise(id, station.language);
  const found: string[] = [];
  try {
    const work = await new Home(station).open(module, exercise.title);
    found.push(...(await walk(station, work, exercise)));
  } catch (cause) {
    found.push((cause as Error).message);
  }
  await homeAgain(station, found.length === 0);
  found.push(...complaints(station));
  return found.map((each) => `${id} (${station.language}), ${each}`);
}

/**
 * Proves every exercise in the window of one station, by one learner, in one language, and tells at once all that does
 * not hold. `npm test` takes every second exercise in each language, so that the two together see them all;
 * `npm run content -- --window` takes all in both.
 */
export const proveInWindow = (language: Language, half: 0 | 1): Promise<void> =>
  withStation(`proofs-${language}`, { language }, async (station) => {
    station.page.setDefaultTimeout(6_000);
    const all = process.env.MASHQ_PROOFS === 'all';
    await toHomeAsNew(station);
    await stepInside(station.page);
    const failures: string[] = [];
    for (const [index, place] of places(language).entries()) {
      if (!all && index % 2 !== half) continue;
      failures.push(...(await prove(station, place)));
    }
    expect(failures).toEqual([]);
  });
