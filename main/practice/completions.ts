import type { Group } from '../../core/bridge/index.ts';
import { findExercise, type Course } from '../../core/course/index.ts';
import type { Exercise, Result } from '../../core/exercise/index.ts';
import type { Policy } from '../../core/policy/index.ts';
import {
  completionStatement,
  statement as statementSchema,
  type Completion,
} from '../../core/record/index.ts';
import { timestamp, type Clock } from '../clock.ts';
import type { NewId } from '../id.ts';
import { learnerRepository } from '../learners/learner-repository.ts';
import type { Learners } from '../learners/learners.ts';
import type { Keep, Write } from '../storage/database.ts';
import { stationRepository } from '../storage/station-repository.ts';
import { outboxRepository } from '../sync/outbox-repository.ts';
import { attemptRepository, type AttemptRow } from './attempt-repository.ts';
import { checkRepository } from './check-repository.ts';
import { heldRepository } from './held-completions.ts';

/** What a completion says about where it happened. */
export interface CompletionPorts {
  courses: readonly Course[];
  policy: Policy;
  station: string;
  clock: Clock;
  newId: NewId;
  learners: Learners;
}

/**
 * Writes marks, and when the attempt passes for the first time its completion and statement too; a guest's statement
 * is held back until somebody claims it. To be called inside one transaction; returns whether there is something new
 * to send.
 */
export async function recordResult(
  ports: CompletionPorts,
  { write, keep }: { write: Write; keep: Keep },
  attemptId: string,
  exercise: Exercise,
  result: Result,
): Promise<boolean> {
  await attemptRepository.setMarks(write, attemptId, result.marks);
  const attempt = await attemptRepository.find(write, attemptId);
  if (attempt) await checkRepository.add(write, attempt, result, timestamp(ports.clock));
  if (!result.passed || attempt?.state !== 'open') return false;
  const sequence = await stationRepository.nextSequence(write);
  const { guest, group } = await ports.learners.standing(write, attempt.learnerId);
  const completion = completionOf(ports, attempt, exercise, result, sequence, group);
  if (!completion) return false;
  await attemptRepository.complete(write, completion);
  if (guest) {
    await heldRepository.add(write, completion);
    return false;
  }
  await outboxRepository.add(write, completionStatement(completion), sequence, completion.time);
  keep(JSON.stringify(completion));
  return true;
}

function completionOf(
  { courses, policy, station, clock, newId }: CompletionPorts,
  attempt: AttemptRow,
  exercise: Exercise,
  result: Result,
  sequence: number,
  group: Group | null,
): Completion | undefined {
  const place = findExercise(courses, exercise.id);
  if (!place) return undefined;
  return {
    id: newId(),
    attemptId: attempt.id,
    learnerId: attempt.learnerId,
    group,
    language: attempt.language,
    mode: attempt.mode,
    workspace: exercise.workspace,
    exercise: { id: exercise.id, title: exercise.title },
    module: { id: place.module.id, title: place.module.title },
    course: { id: place.course.id, title: place.course.title },
    municipality: policy.municipality,
    lab: policy.lab,
    seat: policy.seat,
    station,
    sequence,
    points: result.points,
    maximum: result.maximum,
    help: attempt.help,
    seconds: Math.round(attempt.workedMs / 1000),
    time: timestamp(clock),
  };
}

/**
 * Puts completions from the journal back, after a backup took the place of a damaged database. Those that the
 * server already has are sent again and stored there once, by their ids. A learner whom the backup does not know
 * only gets the statement back, and one who was erased after the backup is erased again.
 */
export async function replayCompletions(write: Write, records: readonly string[]): Promise<void> {
  for (const record of records) {
    const read = JSON.parse(record) as Completion | { erased: string };
    if ('erased' in read) {
      await learnerRepository.remove(write, read.erased);
      continue;
    }
    const completion = read;
    const statement = statementSchema.safeParse(completionStatement(completion));
    if (!statement.success || (await outboxRepository.has(write, completion.id))) continue;
    await stationRepository.raiseSequence(write, completion.sequence);
    await outboxRepository.add(write, statement.data, completion.sequence, completion.time);
    if (await learnerRepository.find(write, completion.learnerId)) await replayAttempt(write, completion);
  }
}

async function replayAttempt(write: Write, completion: Completion): Promise<void> {
  const { attemptId: id, learnerId, language, mode } = completion;
  if (!(await attemptRepository.find(write, id))) {
    const attempt = { id, learnerId, exerciseId: completion.exercise.id, language, mode };
    await attemptRepository.add(write, attempt, completion.time);
  }
  await attemptRepository.complete(write, completion);
}
