import { z } from 'zod';
import { finding, level, mark, taskState, workspaceKind } from '../exercise/index.ts';
import { language, localizedText } from '../language/index.ts';
import { request } from './kinds.ts';
import { learner, picture } from './people.ts';

const id = z.uuid();
const nothing = z.strictObject({});

/** A place with what tells two of one name apart. */
const profile = learner.extend({
  madeAt: z.string(),
  lastVisitAt: z.string().nullable(),
  /** Exercises passed at least once. */
  done: z.number(),
});
export type SupervisedProfile = z.infer<typeof profile>;

const merge = z.strictObject({
  id,
  at: z.string(),
  /** The last day on which it can be undone. */
  until: z.string(),
  kept: learner,
  gone: z.strictObject({ nickname: z.string(), picture }),
});
export type Merge = z.infer<typeof merge>;

const copy = z.enum(['passed', 'last']);

const pastAttempt = z.strictObject({
  id,
  exerciseId: z.string(),
  /** Null for an exercise that is no longer on this computer. */
  title: localizedText.nullable(),
  workspace: workspaceKind.nullable(),
  mode: z.enum(['guided', 'practice', 'exam']),
  state: z.enum(['open', 'passed', 'left']),
  openedAt: z.string(),
  seconds: z.number(),
  help: z.strictObject({ hint: z.number(), show: z.number(), do: z.number() }),
  checks: z.number(),
  /** The marks of the last check, in the order of the exercise's tasks. */
  tasks: z.array(z.strictObject({ id: z.string(), short: localizedText, state: taskState })),
  /** The marked documents that are kept of it. */
  documents: z.array(z.strictObject({ copy, at: z.string() })),
});
export type PastAttempt = z.infer<typeof pastAttempt>;

const markedDocument = z.strictObject({
  fileName: z.string(),
  language,
  workspace: workspaceKind,
  level,
  title: z.string(),
  at: z.string(),
  file: z.instanceof(Uint8Array<ArrayBuffer>),
  tasks: z.array(
    z.strictObject({ id: z.string(), short: z.string(), text: z.string(), mark: mark.nullable() }),
  ),
});
export type MarkedDocument = z.infer<typeof markedDocument>;

export const profilesRequests = {
  list: request(nothing, z.array(profile)),
  /** Takes the lock away; its owner is asked for a new one at the next sign-in. */
  resetPin: request(z.strictObject({ learnerId: id }), nothing),
  /** Two places become one. Which of the two gives the nickname, the picture and the lock is chosen. */
  merge: request(
    z.strictObject({ keptId: id, goneId: id, nicknameOf: id, pictureOf: id, lockOf: id }),
    nothing,
  ),
  merges: request(nothing, z.array(merge)),
  undoMerge: request(z.strictObject({ mergeId: id }), nothing),
  /** From this station alone: the person may have places on others. */
  erase: request(z.strictObject({ learnerId: id }), nothing),
  history: request(z.strictObject({ learnerId: id }), z.array(pastAttempt)),
  document: request(z.strictObject({ attemptId: id, copy }), markedDocument),
  /** Opens a copy of a marked document in the real program. Not in a kiosk. */
  openDocument: request(z.strictObject({ attemptId: id, copy }), nothing),
  /** False when the supervisor changed their mind. */
  saveDocument: request(z.strictObject({ attemptId: id, copy }), z.strictObject({ saved: z.boolean() })),
  /** Whether whoever is here should choose a new lock. Not only for supervisors. */
  lockWanted: request(nothing, z.strictObject({ wanted: z.boolean() })),
  /** Whoever is here does without, or has chosen one. */
  lockSettled: request(nothing, nothing),
};

const stuck = z.strictObject({
  learner,
  attemptId: id,
  title: localizedText,
  /** Checks and minutes of work since a task was right that had not been right before. */
  checks: z.number(),
  minutes: z.number(),
  /** How the tasks stood at the last check. */
  tasks: z.array(taskState),
  lastAt: z.string(),
  /** The first task that is not right, and what was found there last. */
  task: z.strictObject({ short: localizedText, finding: finding.nullable() }).nullable(),
  here: z.boolean(),
});
export type Stuck = z.infer<typeof stuck>;

const taskFigures = z.strictObject({
  id: z.string(),
  short: localizedText,
  /** Attempts in which the task was begun. */
  tried: z.number(),
  /** Of these, how many were not right when it was first begun at a check. */
  missed: z.number(),
  /** Median of the checks until it was right; null when nobody got there. */
  tries: z.number().nullable(),
  /** What was found most often, with the values of one example, and how often. */
  commonest: z.strictObject({ finding, times: z.number() }).nullable(),
});
export type TaskFigures = z.infer<typeof taskFigures>;

const exerciseFigures = z.strictObject({
  id: z.string(),
  title: localizedText,
  attempts: z.number(),
  passed: z.number(),
  tasks: z.array(taskFigures),
});
export type ExerciseFigures = z.infer<typeof exerciseFigures>;

export const learningRequests = {
  /** Those whose newest attempt is open and does not get on, whoever is here first. */
  stuck: request(nothing, z.array(stuck)),
  /** Of the last so many days, from this station's own records; the exercise that is missed most comes first. */
  items: request(z.strictObject({ days: z.number().int().min(1).max(3660) }), z.array(exerciseFigures)),
};
