import type { ExerciseFigures, Stuck } from '../../../core/bridge/index.ts';
import { taskStateOf } from '../../../core/exercise/index.ts';
import type { Clock } from '../../clock.ts';
import type { Learners } from '../../learners/learners.ts';
import type { Visit } from '../../learners/visit.ts';
import { attemptRepository, type AttemptRow } from '../../practice/attempt-repository.ts';
import { checkRepository, type CheckRow } from '../../practice/check-repository.ts';
import type { Content } from '../../practice/content.ts';
import type { Database } from '../../storage/database.ts';
import { figuresOf, missedShare } from './figures.ts';
import { isStuck, standingOf } from './progress.ts';

export interface LearningPorts {
  database: Database;
  content: Content;
  learners: Learners;
  visit: Visit;
  clock: Clock;
}

const day = 24 * 60 * 60 * 1000;
/** Who did not come for longer is not waiting for help. */
const stuckWithin = 14 * day;

/** What this station's own records say about how learners get on. */
export class Learning {
  readonly #ports: LearningPorts;

  constructor(ports: LearningPorts) {
    this.#ports = ports;
  }

  /** Learners whose newest attempt is open and does not get on; whoever is here first, then by who came last. */
  async stuck(): Promise<Stuck[]> {
    const { database, content, learners, visit } = this.#ports;
    const profiles = new Map((await learners.list()).map((each) => [each.id, each]));
    const { attempts, checks } = await database.read(async (read) => {
      const ids = await checkRepository.newestOpen(read, this.#ago(stuckWithin));
      return {
        attempts: await attemptRepository.findAll(read, ids),
        checks: await checkRepository.ofAttempts(read, ids),
      };
    });
    const byAttempt = grouped(checks);
    const here = visit.current()?.id;
    return attempts
      .filter((attempt) => content.has(attempt.exerciseId))
      .flatMap((attempt): Stuck[] => {
        const learner = profiles.get(attempt.learnerId);
        const own = byAttempt.get(attempt.id) ?? [];
        const standing = standingOf(own, attempt.workedMs);
        if (!learner || !isStuck(standing)) return [];
        return [
          {
            ...this.#where(attempt, own),
            learner,
            checks: standing.checks,
            minutes: Math.floor(standing.workedMs / 60_000),
            here: learner.id === here,
          },
        ];
      })
      .sort((one, other) => Number(other.here) - Number(one.here) || (one.lastAt < other.lastAt ? 1 : -1));
  }

  async items(days: number): Promise<ExerciseFigures[]> {
    const { database, content } = this.#ports;
    const since = this.#ago(days * day);
    const { checks, exercises } = await database.read(async (read) => {
      const checks = await checkRepository.since(read, since);
      return { checks, exercises: await checkRepository.exercisesSince(read, since) };
    });
    const byExercise = new Map<string, CheckRow[][]>();
    for (const [attemptId, own] of grouped(checks)) {
      const exerciseId = exercises.get(attemptId);
      if (exerciseId === undefined || !content.has(exerciseId)) continue;
      byExercise.set(exerciseId, [...(byExercise.get(exerciseId) ?? []), own]);
    }
    return [...byExercise]
      .map(([id, attempts]) => figuresOf(content.exercise(id), attempts))
      .sort((one, other) => missedShare(other) - missedShare(one));
  }

  #where(
    attempt: AttemptRow,
    checks: readonly CheckRow[],
  ): Pick<Stuck, 'attemptId' | 'title' | 'tasks' | 'lastAt' | 'task'> {
    const { title, tasks } = this.#ports.content.exercise(attempt.exerciseId);
    const last = checks.at(-1);
    const markOf = (task: string) => last?.marks.find((mark) => mark.task === task);
    const open = tasks.find((task) => !markOf(task.id)?.right);
    return {
      attemptId: attempt.id,
      title,
      tasks: tasks.map((task) => taskStateOf(markOf(task.id))),
      lastAt: last?.at ?? attempt.savedAt ?? '',
      task: open ? { short: open.short, finding: markOf(open.id)?.finding ?? null } : null,
    };
  }

  #ago(milliseconds: number): string {
    return new Date(this.#ports.clock.now().getTime() - milliseconds).toISOString();
  }
}

function grouped(checks: readonly CheckRow[]): Map<string, CheckRow[]> {
  const groups = new Map<string, CheckRow[]>();
  for (const check of checks) {
    const own = groups.get(check.attemptId);
    if (own) own.push(check);
    else groups.set(check.attemptId, [check]);
  }
  return groups;
}
