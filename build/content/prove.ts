import {
  grade,
  type ExerciseInLanguage,
  type FileBeside,
  type TaskInLanguage,
} from '../../core/exercise/index.ts';
import type { Workspace } from '../../renderer/workspaces/contract.ts';
import type { WorkspaceRules } from './workspaces.ts';

/** What a proof runs on. */
export interface Proving {
  exercise: ExerciseInLanguage;
  starter: Uint8Array;
  /** What lies beside it. */
  files: readonly FileBeside[];
  /** A headless workspace; the proof loads what it needs. */
  workspace: Workspace;
  rules: WorkspaceRules;
}

/** The same with the starter as the grader reads it, once. */
interface Underway extends Proving {
  start: unknown;
}

/** A proof could not go on: a solution's command did not run. */
class Stuck extends Error {
  override name = 'Stuck';
}

/**
 * Proves an exercise by doing it: the starter earns nothing and holds no check already; after each task exactly
 * the tasks so far are right; a solution without one task loses exactly that task, and each of its checks.
 * `omissions` are the tasks to leave out, by position. Returns what does not hold; nothing when the proof holds.
 */
export async function prove(proving: Proving, omissions: readonly number[]): Promise<string[]> {
  const underway: Underway = { ...proving, start: proving.rules.grader.read(proving.starter) };
  try {
    const failures = [...starterFailures(underway), ...(await forwardFailures(underway))];
    // Where the plain run does not hold, omissions would only repeat it.
    if (failures.length > 0) return failures;
    for (const omitted of omissions) failures.push(...(await omissionFailures(underway, omitted)));
    return failures;
  } catch (cause) {
    if (cause instanceof Stuck) return [cause.message];
    throw cause;
  }
}

function starterFailures(proving: Underway): string[] {
  return proving.exercise.tasks.flatMap((task) =>
    heldChecks(proving, task, proving.start).map(
      (check) => `the starter passes "${check}" of ${task.id} already`,
    ),
  );
}

async function forwardFailures(proving: Underway): Promise<string[]> {
  const { exercise, starter, files, workspace } = proving;
  await workspace.load(starter, files);
  const read = async (): Promise<unknown> => proving.rules.grader.read(await workspace.save());
  const failures = difference(proving, await read(), [], 'opened and saved without a change');
  for (const [index, task] of exercise.tasks.entries()) {
    await perform(workspace, task);
    const done = exercise.tasks.slice(0, index + 1).map((each) => each.id);
    failures.push(...difference(proving, await read(), done, `after ${task.id}`));
  }
  return failures;
}

async function omissionFailures(proving: Underway, omitted: number): Promise<string[]> {
  const { exercise, starter, files, workspace } = proving;
  const left = exercise.tasks[omitted];
  if (!left) return [];
  await workspace.load(starter, files);
  const others = exercise.tasks.filter((task) => task !== left);
  for (const task of others) await perform(workspace, task);
  const saved = proving.rules.grader.read(await workspace.save());
  return [
    ...difference(
      proving,
      saved,
      others.map((task) => task.id),
      `without ${left.id}`,
    ),
    ...heldChecks(proving, left, saved).map(
      (check) => `leaving out ${left.id} does not break its check "${check}"`,
    ),
  ];
}

async function perform(workspace: Workspace, task: TaskInLanguage): Promise<void> {
  for (const { command, args } of task.solution) {
    const outcome = await workspace.run({ command, args }, 'solution');
    if (!outcome.ok) throw new Stuck(`${task.id}: the command "${command}" answers ${outcome.reason}`);
  }
}

/** What is right that should not be, and the other way round. */
function difference(proving: Underway, model: unknown, expected: string[], when: string): string[] {
  const { exercise, start, rules } = proving;
  const { marks } = grade(exercise, rules.grader, model, start);
  return marks.flatMap(({ task, right, finding }) => {
    if (right === expected.includes(task)) return [];
    return right
      ? [`${when}, ${task} is right already`]
      : [`${when}, ${task} is not right: ${finding?.code} ${JSON.stringify(finding?.values)}`];
  });
}

/** The checks of a task, guards aside, that hold in a document. */
function heldChecks({ exercise, start, rules }: Underway, task: TaskInLanguage, model: unknown): string[] {
  return task.checks
    .filter(({ check }) => !rules.guards.has(check))
    .filter(
      (check) =>
        grade({ ...exercise, tasks: [{ ...task, checks: [check] }] }, rules.grader, model, start).passed,
    )
    .map(({ check }) => check);
}
