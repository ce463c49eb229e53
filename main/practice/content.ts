import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { Refusal, type Attempt } from '../../core/bridge/index.ts';
import { course, type Course } from '../../core/course/index.ts';
import { exercise, type Exercise } from '../../core/exercise/index.ts';
import { inLanguage, type Language } from '../../core/language/index.ts';
import type { Log } from '../log.ts';
import type { Notices } from '../notices.ts';
import { fileKinds } from './file-kinds.ts';

/** The courses and exercises that came with the app. */
export interface Content {
  courses: readonly Course[];
  /** Throws `unknown-exercise`. */
  exercise(id: string): Exercise;
  has(id: string): boolean;
  starter(exercise: Exercise, language: Language): Promise<Uint8Array<ArrayBuffer>>;
  /** The files that lie beside the starter. */
  files(exercise: Exercise, language: Language): Promise<Attempt['files']>;
}

/** Reads what the content compiler made. A part that cannot be read is left out and named in a notice. */
export async function openContent(folder: string, notices: Notices, log: Log): Promise<Content> {
  const courses = await readCourses(path.join(folder, 'courses.json')).catch((cause: unknown) => {
    log.trouble('courses-unreadable', cause);
    notices.set('content-missing', 'attention');
    return [];
  });
  const exercises = new Map<string, Exercise>();
  const wanted = new Set(courses.flatMap((each) => each.modules).flatMap((module) => module.exercises));
  await Promise.all(
    [...wanted].map(async (id) => {
      try {
        exercises.set(id, await readExercise(path.join(folder, 'exercises', id, 'exercise.json')));
      } catch (cause) {
        log.trouble('exercise-unreadable', cause, { exercise: id });
        notices.set('exercise-broken', 'attention', { exercise: id }, id);
      }
    }),
  );
  return {
    courses,
    has: (id) => exercises.has(id),
    exercise(id) {
      const found = exercises.get(id);
      if (!found) throw new Refusal('unknown-exercise');
      return found;
    },
    async starter({ id, workspace }, language) {
      const name = `starter.${language}.${fileKinds[workspace].ending}`;
      return new Uint8Array(await readFile(path.join(folder, 'exercises', id, name)));
    },
    files: ({ id, files }, language) =>
      Promise.all(
        inLanguage(files, language).map(async ({ name, file }) => ({
          name,
          bytes: new Uint8Array(await readFile(path.join(folder, 'exercises', id, path.basename(file)))),
        })),
      ),
  };
}

const readCourses = async (file: string): Promise<Course[]> =>
  z.array(course).parse(JSON.parse(await readFile(file, 'utf8')));

const readExercise = async (file: string): Promise<Exercise> =>
  exercise.parse(JSON.parse(await readFile(file, 'utf8')));
