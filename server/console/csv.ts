import { csvOf } from '../../core/session/csv.ts';
import type { MunicipalityLine } from './overview.ts';
import type { Texts } from './texts.ts';

const two = (part: number): string => String(part).padStart(2, '0');

/** The calendar day of a time where the server is, `2026-11-24`. */
export function localDay(time: string): string {
  const date = new Date(time);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/**
 * One row for each exercise, for a spreadsheet. Rows of learners do not add up: somebody may have done
 * several exercises.
 */
export function overviewCsv(municipalities: readonly MunicipalityLine[], t: Texts): string {
  const head = [t.municipality, t.course, t.exercise, t.completions, t.learners, t.staff, t.resident, t.last];
  const rows = municipalities.flatMap((municipality) =>
    municipality.courses.flatMap((course) =>
      course.exercises.map((exercise) => [
        municipality.title,
        course.title,
        exercise.title,
        exercise.completions,
        exercise.learners,
        exercise.staff,
        exercise.residents,
        exercise.last && localDay(exercise.last),
      ]),
    ),
  );
  return csvOf([head, ...rows]);
}
