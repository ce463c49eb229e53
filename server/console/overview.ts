import type { Language } from '../../core/language/index.ts';
import type {
  CompletionFilter,
  CompletionRepository,
  Counts,
  Group,
  Level,
} from '../completions/repository.ts';
import type { TitleRepository } from '../completions/titles.ts';

export interface Line extends Counts {
  id: string;
  title: string;
}
export interface CourseLine extends Line {
  exercises: Line[];
}
export interface MunicipalityLine extends Line {
  courses: CourseLine[];
}
export interface Overview {
  total: Counts;
  municipalities: MunicipalityLine[];
  /** Every municipality that ever sent a completion, for the choice. */
  choices: { id: string; title: string }[];
}

const sets = [
  [],
  ['municipality'],
  ['municipality', 'course'],
  ['municipality', 'course', 'exercise'],
] as const satisfies readonly (readonly Level[])[];

/** Completions by municipality, course and exercise, each with its own count of learners, in order of title. */
export async function readOverview(
  completions: CompletionRepository,
  titles: TitleRepository,
  filter: CompletionFilter,
  language: Language,
): Promise<Overview> {
  const [[total], inMunicipality, inCourse, inExercise] = await completions.counts(sets, filter);
  const called = await titles.all();
  const collator = new Intl.Collator(language, { numeric: true });
  const line = (level: Level, group: Group): Line => {
    const id = group[level] ?? '';
    const { completions: times, learners, staff, residents, last } = group;
    const title = called[level].get(id)?.[language] ?? id;
    return { id, title, completions: times, learners, staff, residents, last };
  };
  const byTitle = (a: { title: string }, b: { title: string }): number => collator.compare(a.title, b.title);
  const exercisesOf = (course: Group): Line[] =>
    inExercise
      .filter((group) => group.municipality === course.municipality && group.course === course.course)
      .map((group) => line('exercise', group))
      .toSorted(byTitle);
  const coursesOf = (municipality: Group): CourseLine[] =>
    inCourse
      .filter((group) => group.municipality === municipality.municipality)
      .map((group) => ({ ...line('course', group), exercises: exercisesOf(group) }))
      .toSorted(byTitle);
  return {
    total: total ?? { completions: 0, learners: 0, staff: 0, residents: 0, last: null },
    municipalities: inMunicipality
      .map((group) => ({ ...line('municipality', group), courses: coursesOf(group) }))
      .toSorted(byTitle),
    choices: [...called.municipality]
      .map(([id, title]) => ({ id, title: title[language] }))
      .toSorted(byTitle),
  };
}
