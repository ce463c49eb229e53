import type { CommandCall, ExerciseInLanguage } from '../../../core/exercise/index.ts';
import type { Station } from '../app.ts';
import type { Exercise } from '../screens/exercise.ts';
import type { Helped } from './inside.ts';
import { verdict } from './verdict.ts';

/**
 * Does an open exercise in the window as a person with help does: nothing is right before, each task is shown and then
 * done by Mashq, and the check of all leads to the last screen. Returns what does not hold.
 */
export async function walk(
  station: Station,
  work: Exercise,
  exercise: ExerciseInLanguage,
): Promise<string[]> {
  const { page } = station;
  const idsOf = (states: readonly boolean[]): string =>
    exercise.tasks
      .filter((_, index) => states[index])
      .map(({ id }) => id)
      .join(', ');
  const found: string[] = [];
  const before = await page.evaluate(() => window.inside.check());
  const early = idsOf(before.states.map((state) => state === 'done'));
  if (early !== '') found.push(`${early}: right before anything is done`);
  for (const [index, task] of exercise.tasks.entries()) {
    const steps = (task.solution as CommandCall[]).filter(({ command }) => command !== 'select');
    const helped = await page.evaluate(([task, steps]) => window.inside.help(task, steps), [
      index,
      steps.length,
    ] as const);
    found.push(...troubleWith(exercise, steps, helped, work).map((each) => `${task.id}: ${each}`));
  }
  const after = await page.evaluate(() => window.inside.check());
  const left = idsOf(after.states.map((state) => state !== 'done'));
  if (left !== '') found.push(`${left}: not right after the solution; the window says: ${after.found}`);
  return found;
}

/** What help did wrong with a task, if anything. */
function troubleWith(
  { workspace }: ExerciseInLanguage,
  steps: readonly CommandCall[],
  { shown, meanwhile, note }: Helped,
  work: Exercise,
): string[] {
  const found = steps.flatMap((call, index) => {
    const moment = index === 0 ? shown : (meanwhile[index] ?? []);
    const wrong = verdict(call, moment, workspace);
    return wrong === null ? [] : [`${call.command} ${JSON.stringify(call.args)}: ${wrong}`];
  });
  if (!work.saysItDid(note)) found.push(`the window could not do it, and says: ${note}`);
  return found;
}
