import { z } from 'zod';
import { localizedText, type InLanguage } from '../language/index.ts';

/** The kinds of work that an exercise is done in. */
export const workspaceKind = z.enum(['word', 'excel']);
export type WorkspaceKind = z.infer<typeof workspaceKind>;

export const level = z.enum(['first-steps', 'practice', 'challenge']);
export type Level = z.infer<typeof level>;

/**
 * One call of a workspace command, as the ribbon, a shortcut, a hint, a demonstration
 * and a solution all make it. Arguments fit into JSON.
 */
export const commandCall = z.strictObject({
  command: z.string().min(1),
  args: z.record(z.string(), z.json()).default({}),
});
export type CommandCall = z.infer<typeof commandCall>;

/** A check as an exercise writes it: its name, and options that the workspace's grader validates. */
export const checkCall = z.looseObject({ check: z.string().min(1) });
export type CheckCall = z.infer<typeof checkCall>;

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case words joined by hyphens');

export const task = z.strictObject({
  id: slug,
  /** A code of docs/objectives.md, such as W2.2. */
  objective: z.string().regex(/^[WEP]\d\.\d$|^[WEP]\d$/, 'an objective such as W2.2'),
  points: z.int().min(1).max(10).default(1),
  /** Two to four words for the closed task. */
  short: localizedText,
  /** The instruction. It names its target so that nobody has to guess which paragraph is meant. */
  text: localizedText,
  /** What the feedback calls the target, in the middle of a sentence: "the title", «العنوان». */
  name: localizedText,
  /** Where to look and what to press. */
  hint: localizedText,
  /** All must hold; the first that does not is what the learner is told. */
  checks: z.array(checkCall).min(1),
  /** The commands that do the task. "Show me" lights what gives each of them, one after the other. */
  solution: z.array(commandCall).min(1),
});

/** A file that lies beside the starter, for the learner to bring in. */
export const exerciseFile = z.strictObject({
  /** What the learner sees, ending included. */
  name: localizedText,
  /** What it is called in the exercise's folder. */
  file: localizedText,
});

export const exercise = z.strictObject({
  id: slug,
  workspace: workspaceKind,
  level,
  title: localizedText,
  /** What the program's title bar and the learner's folder call the file, ending included. */
  fileName: localizedText,
  /** Files that the tasks speak of, beside the one that is worked on. */
  files: z.array(exerciseFile).max(6).default([]),
  /** What can be said after "You can now", one line each. */
  learnt: z.array(localizedText).min(1).max(6),
  tasks: z.array(task).min(1).max(12),
});
export type Exercise = z.infer<typeof exercise>;
export type Task = z.infer<typeof task>;

/** A file of an exercise with what is in it, under the name that a learner sees. */
export interface FileBeside {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** An exercise with one language chosen: every text is a plain string. */
export type ExerciseInLanguage = InLanguage<Exercise>;
export type TaskInLanguage = InLanguage<Task>;
