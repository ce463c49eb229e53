import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  exercise as exerciseFormat,
  type CommandCall,
  type ExerciseInLanguage,
} from '../../core/exercise/index.ts';
import { z } from 'zod';
import { course, type Course } from '../../core/course/index.ts';
import { inLanguage, type InLanguage, type Language } from '../../core/language/index.ts';
import type { Workspace } from '../../renderer/workspaces/contract.ts';
import { openHeadless } from '../../renderer/workspaces/headless.ts';
import { projectFolder } from './app.ts';

const folderOf = (id: string): string => path.join(projectFolder, 'out/content/exercises', id);

export function readExercise(id: string, language: Language): ExerciseInLanguage {
  const json: unknown = JSON.parse(readFileSync(path.join(folderOf(id), 'exercise.json'), 'utf8'));
  return inLanguage(exerciseFormat.parse(json), language);
}

/** The courses, their modules and the exercises of each in teaching order. */
export function readCourses(language: Language): InLanguage<Course>[] {
  const json: unknown = JSON.parse(
    readFileSync(path.join(projectFolder, 'out/content/courses.json'), 'utf8'),
  );
  return z
    .array(course)
    .parse(json)
    .map((each) => inLanguage(each, language));
}

export const readStarter = (id: string, language: Language): Uint8Array =>
  new Uint8Array(readFileSync(path.join(folderOf(id), `starter.${language}.docx`)));

/** The commands that do the tasks of an exercise, all or those that are named. */
export const solution = (exercise: ExerciseInLanguage, tasks?: readonly string[]): CommandCall[] =>
  exercise.tasks
    .filter((task) => tasks?.includes(task.id) ?? true)
    .flatMap((task) => task.solution as CommandCall[]);

let workspace: Promise<Workspace> | undefined;

/** The document that the workspace saves after the tasks of an exercise, all or those that are named. */
export async function solvedFile(
  id: string,
  language: Language,
  tasks?: readonly string[],
): Promise<Uint8Array> {
  const open = await (workspace ??= openHeadless('word'));
  await open.load(readStarter(id, language));
  for (const call of solution(readExercise(id, language), tasks)) {
    const result = await open.run(call, 'solution');
    if (!result.ok) throw new Error(`${id}: ${call.command} answered ${result.reason}`);
  }
  return await open.save();
}
