import type { ExerciseFigures, TaskFigures } from '../../../core/bridge/index.ts';
import type { Exercise, Finding } from '../../../core/exercise/index.ts';
import type { CheckRow } from '../../practice/check-repository.ts';

/** How an attempt fared at one task: `right` counts the checks until it was right, from when it was begun. */
interface Course {
  missedFirst: boolean;
  right: number | null;
  findings: Finding[];
}

function courseOf(checks: readonly CheckRow[], task: string): Course | undefined {
  const marks = checks
    .flatMap((check) => check.marks.filter((mark) => mark.task === task))
    .filter((mark) => mark.begun || mark.right);
  if (marks.length === 0) return undefined;
  const at = marks.findIndex((mark) => mark.right);
  const untilRight = at < 0 ? marks : marks.slice(0, at);
  return {
    missedFirst: at !== 0,
    right: at < 0 ? null : at + 1,
    findings: untilRight.flatMap((mark) => mark.finding ?? []),
  };
}

export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The finding of the most frequent code, as it was found last. */
function commonestOf(findings: readonly Finding[]): TaskFigures['commonest'] {
  const byCode = new Map<string, { finding: Finding; times: number }>();
  for (const finding of findings) {
    byCode.set(finding.code, { finding, times: (byCode.get(finding.code)?.times ?? 0) + 1 });
  }
  return [...byCode.values()].sort((one, other) => other.times - one.times)[0] ?? null;
}

/** What the checks of many attempts at one exercise say about its tasks. */
export function figuresOf(exercise: Exercise, attempts: readonly (readonly CheckRow[])[]): ExerciseFigures {
  return {
    id: exercise.id,
    title: exercise.title,
    attempts: attempts.length,
    passed: attempts.filter((checks) => checks.some((check) => check.passed)).length,
    tasks: exercise.tasks.map(({ id, short }) => {
      const courses = attempts.flatMap((checks) => courseOf(checks, id) ?? []);
      return {
        id,
        short,
        tried: courses.length,
        missed: courses.filter((each) => each.missedFirst).length,
        tries: median(courses.flatMap((each) => each.right ?? [])),
        commonest: commonestOf(courses.flatMap((each) => each.findings)),
      };
    }),
  };
}

/** The share of tries at an exercise's tasks that were missed at first. */
export function missedShare({ tasks }: ExerciseFigures): number {
  const tried = tasks.reduce((sum, task) => sum + task.tried, 0);
  return tried === 0 ? 0 : tasks.reduce((sum, task) => sum + task.missed, 0) / tried;
}
