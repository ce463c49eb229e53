import type { ExerciseCard, Home, TaskState } from '../../core/bridge/index.ts';
import { nextExercise } from '../../core/course/index.ts';
import type { Visit } from '../learners/visit.ts';
import type { Database } from '../storage/database.ts';
import { attemptRepository, type AttemptRow } from './attempt-repository.ts';
import type { Content } from './content.ts';

export interface HomePorts {
  database: Database;
  content: Content;
  visit: Visit;
}

interface Progress {
  /** The latest attempt at each exercise, the one that the learner went to last first. */
  attempts: AttemptRow[];
  passed: Set<string>;
  taskStates: Map<string, Map<string, TaskState>>;
}

/** The courses with what the learner has done in them. What was passed once stays done. */
export async function homeOf({ database, content, visit }: HomePorts): Promise<Home> {
  const learner = visit.learner();
  const progress = await database.read(async (read): Promise<Progress> => {
    const attempts = await attemptRepository.latestOfEach(read, learner.id);
    const ids = attempts.map((each) => each.id);
    return {
      attempts,
      passed: await attemptRepository.passed(read, learner.id),
      taskStates: await attemptRepository.taskStates(read, ids),
    };
  });
  const card = (id: string) => cardOf(content, progress, id);
  return {
    goOn: goOn(content, progress, card),
    courses: content.courses.map(({ id, title, modules }) => ({
      id,
      title,
      modules: modules.map(({ id, title, icon, exercises }) => ({
        id,
        title,
        icon,
        exercises: exercises.filter(content.has).map(card),
      })),
    })),
  };
}

function cardOf(
  content: Content,
  { attempts, passed, taskStates }: Progress,
  exerciseId: string,
): ExerciseCard {
  const { id, title, workspace, level, tasks } = content.exercise(exerciseId);
  const latest = attempts.find((each) => each.exerciseId === id);
  const done = passed.has(id);
  const states = latest && taskStates.get(latest.id);
  const begun = latest !== undefined && (latest.savedAt !== null || states !== undefined);
  return {
    id,
    title,
    workspace,
    level,
    tasks: tasks.map((task) => (done ? 'done' : (states?.get(task.id) ?? 'todo'))),
    state: done ? 'done' : begun ? 'notyet' : 'todo',
  };
}

/** The exercise left open; else what follows the last one; else the first that is not done. */
function goOn(
  content: Content,
  { attempts, passed }: Progress,
  card: (id: string) => ExerciseCard,
): Home['goOn'] {
  const order = content.courses
    .flatMap((each) => each.modules)
    .flatMap((module) => module.exercises)
    .filter(content.has);
  const isToDo = (id: string | undefined): id is string =>
    id !== undefined && content.has(id) && !passed.has(id);
  const last = attempts.find((each) => content.has(each.exerciseId));
  if (last?.state === 'open' && isToDo(last.exerciseId)) {
    return { exercise: card(last.exerciseId), started: true };
  }
  let id = last && nextExercise(content.courses, last.exerciseId);
  while (id !== undefined && !isToDo(id)) id = nextExercise(content.courses, id);
  id ??= order.find(isToDo);
  if (id === undefined) return null;
  return { exercise: card(id), started: attempts.some((each) => each.exerciseId === id) };
}
