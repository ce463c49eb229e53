import { z } from 'zod';
import type { CheckCall, ExerciseInLanguage, WorkspaceKind } from './format.ts';

/** A place in a document that the workspace's `locate` understands, such as a paragraph and a range in it. */
export const place = z.record(z.string(), z.json());
export type Place = z.infer<typeof place>;

/**
 * What a check has to say when it does not hold: a code that the interface turns into a sentence,
 * the values for that sentence, and where to look.
 */
export const finding = z.strictObject({
  code: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  place: place.optional(),
});
export type Finding = z.infer<typeof finding>;

export const mark = z.strictObject({
  task: z.string(),
  right: z.boolean(),
  /** Whether anything that the task asks for differs from the starter. What is right was begun. */
  begun: z.boolean(),
  points: z.number(),
  finding: finding.optional(),
});
export type Mark = z.infer<typeof mark>;

/** The three states of the diamond: nothing done about it, begun but not right, right. */
export const taskState = z.enum(['todo', 'notyet', 'done']);
export type TaskState = z.infer<typeof taskState>;

/** Where a task stands by its last mark; without one it is still to do. */
export function taskStateOf(mark: Pick<Mark, 'right' | 'begun'> | undefined): TaskState {
  if (mark?.right) return 'done';
  return mark?.begun ? 'notyet' : 'todo';
}

export const result = z.strictObject({
  marks: z.array(mark),
  points: z.number(),
  maximum: z.number(),
  passed: z.boolean(),
});
export type Result = z.infer<typeof result>;

/** `null` when the check holds. */
export type Verdict = Finding | null;

/**
 * One predicate over a document model. `starter` is the model of the file that the learner was given, `others` are the
 * exercise's other checks: what they ask for is no slip. `run` only ever gets what `options` has parsed, so a check may
 * ask for just that type.
 */
export interface Check<Model> {
  options: z.ZodType;
  run(model: Model, options: never, starter: Model, others: readonly CheckCall[]): Verdict;
}

/** What a workspace kind brings to grading: a reader of real files, and its checks by name. */
export interface Grader<Model> {
  /** Throws `UnreadableFile` when the bytes are not a document that can be marked. `inflate` unpacks its parts. */
  read(bytes: Uint8Array, inflate?: (packed: Uint8Array, size: number) => Uint8Array): Model;
  checks: Readonly<Record<string, Check<Model>>>;
}

/** Filled by the composition root: one line for each workspace. */
export type Graders = Readonly<Record<WorkspaceKind, Grader<unknown>>>;

/** A check that no grader knows, or options that it does not take: the exercise is wrong, not the learner. */
export class ExerciseMistake extends Error {
  override name = 'ExerciseMistake';
}

/** Runs one check of an exercise. Throws an `ExerciseMistake` when there is no such check, or it takes no such options. */
export function runCheck<Model>(
  grader: Grader<Model>,
  call: CheckCall,
  model: Model,
  starter: Model,
  others: readonly CheckCall[] = [],
): Verdict {
  const { check: name, ...options } = call;
  const check = grader.checks[name];
  if (!check) throw new ExerciseMistake(`unknown check "${name}"`);
  const parsed = check.options.safeParse(options);
  if (!parsed.success) throw new ExerciseMistake(`check "${name}": ${z.prettifyError(parsed.error)}`);
  return check.run(model, parsed.data as never, starter, others);
}

/**
 * Marks a document against the tasks of an exercise: each task is right or not yet, with the first
 * finding. Passed means every task is right.
 */
export function grade(
  exercise: ExerciseInLanguage,
  grader: Grader<unknown>,
  model: unknown,
  starter: unknown,
): Result {
  const calls = exercise.tasks.flatMap((task) => task.checks);
  const verdictOn = (of: unknown, call: CheckCall): Verdict =>
    runCheck(
      grader,
      call,
      of,
      starter,
      calls.filter((each) => each !== call),
    );
  const marks = exercise.tasks.map((task): Mark => {
    const verdicts = task.checks.map((call) => verdictOn(model, call));
    const found = verdicts.find((each) => each !== null);
    if (!found) return { task: task.id, right: true, begun: true, points: task.points };
    const begun = task.checks.some((call, index) => !alike(verdicts[index]!, verdictOn(starter, call)));
    return { task: task.id, right: false, begun, points: 0, finding: withName(found, task.name) };
  });
  const points = marks.reduce((sum, each) => sum + each.points, 0);
  const maximum = exercise.tasks.reduce((sum, task) => sum + task.points, 0);
  return { marks, points, maximum, passed: marks.every((each) => each.right) };
}

/** Whether two verdicts say the same. Where they point may differ: another task may have moved the place. */
const alike = (one: Verdict, other: Verdict): boolean =>
  one?.code === other?.code && JSON.stringify(one?.values) === JSON.stringify(other?.values);

const withName = (found: Finding, name: string): Finding => ({
  ...found,
  values: { name, ...found.values },
});
