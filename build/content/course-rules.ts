import { z } from 'zod';
import { course, type Course } from '../../core/course/index.ts';
import type { Exercise } from '../../core/exercise/index.ts';
import { languages } from '../../core/language/index.ts';
import { repeated } from './exercise-rules.ts';
import type { Mistake } from './mistake.ts';
import type { YamlFile } from './yaml-file.ts';

const courseList = z.array(course).min(1);

/** Courses of the right form, or the mistakes that they have. */
export function checkCourses(
  file: YamlFile,
  exercises: ReadonlySet<string>,
  icons: ReadonlySet<string>,
): { courses: Course[]; mistakes: Mistake[] } {
  if (file.mistakes.length > 0) return { courses: [], mistakes: file.mistakes };
  const parsed = courseList.safeParse(file.data);
  if (!parsed.success) return { courses: [], mistakes: file.mistakesOf(parsed.error) };
  const courses = parsed.data;
  const modules = courses.flatMap((each, at) =>
    each.modules.map((module, index) => ({ module, path: [at, 'modules', index] })),
  );
  const listed = modules.flatMap(({ module, path }) =>
    module.exercises.map((value, index) => ({ value, path: [...path, 'exercises', index] })),
  );
  const mistakes = [
    ...listed
      .filter(({ value }) => !exercises.has(value))
      .map(({ value, path }) => file.mistake(`there is no exercise "${value}"`, path)),
    ...modules
      .filter(({ module }) => !icons.has(module.icon))
      .map(({ module, path }) => file.mistake(`there is no icon "${module.icon}"`, [...path, 'icon'])),
    ...[
      courses.map(({ id }, at) => ({ value: id, path: [at, 'id'] })),
      modules.map(({ module, path }) => ({ value: module.id, path: [...path, 'id'] })),
      listed,
      ...languages.map((code) =>
        modules.map(({ module, path }) => ({ value: module.title[code], path: [...path, 'title', code] })),
      ),
    ].flatMap((group) => repeated(group).map(({ value, path }) => file.mistake(`"${value}" twice`, path))),
  ];
  return { courses, mistakes };
}

/** What only shows when all exercises and courses are seen together. */
export function checkTogether(
  courses: readonly Course[],
  found: readonly { file: YamlFile; exercise: Exercise }[],
): Mistake[] {
  const listed = new Set(courses.flatMap((each) => each.modules.flatMap((module) => module.exercises)));
  const homeless = found
    .filter(({ exercise }) => !listed.has(exercise.id))
    .map(({ file, exercise }) => file.mistake(`"${exercise.id}" is in no module of courses.yaml`, ['id']));
  const titles = languages.flatMap((code) =>
    repeated(
      found.map(({ file, exercise }) => ({ value: exercise.title[code], file, path: ['title', code] })),
    ),
  );
  return [
    ...homeless,
    ...titles.map(({ file, value, path }) => file.mistake(`another exercise is called "${value}" too`, path)),
  ];
}
