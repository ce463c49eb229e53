import type { TaskState } from '../../core/bridge/index.ts';
import type { PictureName } from '../../core/bridge/index.ts';
import type { LocalizedText } from '../../core/language/index.ts';
import type { Exercise } from '../../core/exercise/index.ts';
import { Refusal } from '../../core/bridge/index.ts';
import type { Learners } from '../learners/learners.ts';
import { attemptRepository, type AttemptRow } from '../practice/attempt-repository.ts';
import type { Content } from '../practice/content.ts';
import type { Database, Read } from '../storage/database.ts';
import { visitTimeRepository, type VisitRow, type Which } from './visit-time-repository.ts';

export interface Person {
  id: string;
  nickname: string;
  picture: PictureName;
  guest: boolean;
}
export interface Work {
  exercise: LocalizedText;
  workspace: Exercise['workspace'];
  tasks: TaskState[];
}
export interface SeenAttempt {
  row: AttemptRow;
  exercise: Exercise;
  states: Map<string, TaskState>;
}
/** A visit with the exercises that were worked at in it, in the order in which they were gone to. */
export interface SeenVisit extends VisitRow {
  person: Person;
  attempts: SeenAttempt[];
}

export interface SeenPorts {
  database: Database;
  learners: Learners;
  content: Content;
}

/** Visits as a supervisor sees them. Those of people who cannot be named any more are left out. */
export async function visitsSeen(ports: SeenPorts, which: Which): Promise<SeenVisit[]> {
  const { database, content } = ports;
  const { visits, links, attempts, states } = await database.read((read) => gather(read, which));
  const people = await peopleOf(ports, visits);
  const seen = new Map<string, SeenAttempt>();
  for (const row of attempts) {
    if (!content.has(row.exerciseId)) continue;
    seen.set(row.id, {
      row,
      exercise: content.exercise(row.exerciseId),
      states: states.get(row.id) ?? new Map<string, TaskState>(),
    });
  }
  return visits.flatMap((visit) => {
    const person = people.get(visit.learnerId);
    if (!person) return [];
    const own = links.filter((each) => each.visitId === visit.id);
    return [{ ...visit, person, attempts: own.flatMap((each) => seen.get(each.attemptId) ?? []) }];
  });
}

async function gather(read: Read, which: Which) {
  const visits = await visitTimeRepository.list(read, which);
  const links = await visitTimeRepository.attempts(
    read,
    visits.map((each) => each.id),
  );
  const ids = [...new Set(links.map((each) => each.attemptId))];
  const attempts = await attemptRepository.findAll(read, ids);
  const states = await attemptRepository.taskStates(read, ids);
  return { visits, links, attempts, states };
}

async function peopleOf({ learners }: SeenPorts, visits: readonly VisitRow[]): Promise<Map<string, Person>> {
  const people = new Map<string, Person>();
  for (const id of new Set(visits.map((each) => each.learnerId))) {
    const person = await personOf(learners, id);
    if (person) people.set(id, person);
  }
  return people;
}

export async function personOf(learners: Learners, id: string): Promise<Person | undefined> {
  try {
    const { nickname, picture, guest } = await learners.find(id);
    return { id, nickname, picture, guest };
  } catch (cause) {
    if (cause instanceof Refusal) return undefined;
    throw cause;
  }
}

/** How far an exercise has come, task by task: what was passed once stays done. */
export const tasksOf = ({ row, exercise, states }: SeenAttempt): TaskState[] =>
  exercise.tasks.map((task) => (row.state === 'passed' ? 'done' : (states.get(task.id) ?? 'todo')));

export const workOf = (attempt: SeenAttempt | undefined): Work | null =>
  attempt
    ? {
        exercise: attempt.exercise.title,
        workspace: attempt.exercise.workspace,
        tasks: tasksOf(attempt),
      }
    : null;

/** Whole minutes, as people count them. */
export const minutesOf = (seconds: number): number => Math.round(seconds / 60);
