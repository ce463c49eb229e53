import type { Report } from '../../core/bridge/index.ts';
import { findExercise, type Course } from '../../core/course/index.ts';
import type { OnRoll } from './roll.ts';
import { minutesOf, tasksOf, type SeenAttempt, type SeenVisit } from './visits-seen.ts';

type Attended = Report['attendance'][number];
type Result = Report['results'][number];

/** A learner with all visits that a report is about. */
interface Visitor {
  id: string;
  nickname: string;
  startedAt: string;
  visits: number;
  seconds: number;
  /** One for each exercise: its attempts, oldest first. */
  exercises: Map<string, SeenAttempt[]>;
}

function visitorsOf(visits: readonly SeenVisit[]): Map<string, Visitor> {
  const visitors = new Map<string, Visitor>();
  for (const visit of visits) {
    const { id, nickname } = visit.person;
    const known = visitors.get(id) ?? {
      id,
      nickname,
      startedAt: visit.startedAt,
      visits: 0,
      seconds: 0,
      exercises: new Map<string, SeenAttempt[]>(),
    };
    known.visits += 1;
    known.seconds += visit.seconds;
    for (const attempt of visit.attempts) {
      const same = known.exercises.get(attempt.exercise.id) ?? [];
      if (!same.some((each) => each.row.id === attempt.row.id)) same.push(attempt);
      known.exercises.set(attempt.exercise.id, same);
    }
    visitors.set(id, known);
  }
  return visitors;
}

/** Who was there: the roll in its order, then those who came without being on it, in the order of their coming. */
export function attendanceOf(roll: readonly OnRoll[], visits: readonly SeenVisit[]): Attended[] {
  const visitors = visitorsOf(visits);
  const listed = roll.map(({ name, learnerId, presentAt }) => {
    const visitor = learnerId === null ? undefined : visitors.get(learnerId);
    return { ...figuresOf(visitor), name, onRoll: true, present: presentAt !== null, arrivedAt: presentAt };
  });
  const onRoll = new Set(roll.map((each) => each.learnerId));
  const others = [...visitors.values()]
    .filter((each) => !onRoll.has(each.id))
    .map((visitor) => ({
      ...figuresOf(visitor),
      name: visitor.nickname,
      onRoll: false,
      present: true,
      arrivedAt: visitor.startedAt,
    }));
  return [...listed, ...others];
}

function figuresOf(visitor: Visitor | undefined) {
  const attempts = visitor ? [...visitor.exercises.values()] : [];
  const tasks = attempts.map((same) => bestOf(same).filter((each) => each === 'done').length);
  return {
    nickname: visitor?.nickname ?? '',
    visits: visitor?.visits ?? 0,
    minutes: minutesOf(visitor?.seconds ?? 0),
    exercisesDone: attempts.filter(isDone).length,
    tasksDone: tasks.reduce((all, each) => all + each, 0),
  };
}

/** What came of it: one line for each learner and exercise, in the order of the attendance. */
export function resultsOf(
  courses: readonly Course[],
  roll: readonly OnRoll[],
  visits: readonly SeenVisit[],
): Result[] {
  const visitors = visitorsOf(visits);
  const ids = [...roll.flatMap((each) => each.learnerId ?? []), ...visitors.keys()];
  const nameOf = (id: string, nickname: string): string =>
    roll.find((each) => each.learnerId === id)?.name ?? nickname;
  return [...new Set(ids)].flatMap((id) => {
    const visitor = visitors.get(id);
    if (!visitor) return [];
    return [...visitor.exercises.values()].flatMap((same) => {
      const line = resultOf(courses, same);
      return line ? [{ name: nameOf(id, visitor.nickname), ...line }] : [];
    });
  });
}

const isDone = (same: readonly SeenAttempt[]): boolean => same.some((each) => each.row.state === 'passed');

/** The tasks of the attempt that came furthest. */
const bestOf = (same: readonly SeenAttempt[]) => {
  const best = same.find((each) => each.row.state === 'passed') ?? same.at(-1);
  return best ? tasksOf(best) : [];
};

function resultOf(courses: readonly Course[], same: readonly SeenAttempt[]): Omit<Result, 'name'> | null {
  const exercise = same[0]?.exercise;
  const place = exercise && findExercise(courses, exercise.id);
  if (!exercise || !place) return null;
  const tasks = bestOf(same);
  const help = same.map(({ row }) => row.help.hint + row.help.show + row.help.do);
  const worked = same.reduce((all, { row }) => all + row.workedMs, 0);
  return {
    course: place.course.title,
    exercise: exercise.title,
    tasks,
    points: exercise.tasks.reduce((all, task, at) => all + (tasks[at] === 'done' ? task.points : 0), 0),
    maximum: exercise.tasks.reduce((all, task) => all + task.points, 0),
    done: isDone(same),
    minutes: minutesOf(worked / 1000),
    helped: help.reduce((all, each) => all + each, 0),
  };
}
