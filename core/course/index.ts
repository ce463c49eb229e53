import { z } from 'zod';
import { localizedText } from '../language/index.ts';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

export const courseModule = z.strictObject({
  id: slug,
  title: localizedText,
  /** A Lucide icon name that the renderer knows. */
  icon: z.string(),
  /** Exercise ids in teaching order; none yet for a module that is being prepared. */
  exercises: z.array(slug),
});

/** A course is modules in order, a module is exercises in order. */
export const course = z.strictObject({
  id: slug,
  title: localizedText,
  modules: z.array(courseModule).min(1),
});
export type Course = z.infer<typeof course>;
export type CourseModule = z.infer<typeof courseModule>;

/** Where an exercise stands in the courses; the first that lists it counts. */
export function findExercise(
  courses: readonly Course[],
  exerciseId: string,
): { course: Course; module: CourseModule } | undefined {
  for (const each of courses)
    for (const module of each.modules)
      if (module.exercises.includes(exerciseId)) return { course: each, module };
  return undefined;
}

/** The exercise that follows in its module, then in the course; undefined after the last. */
export function nextExercise(courses: readonly Course[], exerciseId: string): string | undefined {
  const order = findExercise(courses, exerciseId)?.course.modules.flatMap((each) => each.exercises) ?? [];
  const at = order.indexOf(exerciseId);
  return at < 0 ? undefined : order[at + 1];
}
