import { beforeEach, describe, expect, test } from 'vitest';
import type { CommandCall } from '../../core/exercise/index.ts';
import { languages, type Language } from '../../core/language/index.ts';
import { becomes, type Station } from './app.ts';
import type { Exercise } from './screens/exercise.ts';
import { toExerciseAsNew, toHomeAgain } from './screens/journey.ts';
import { sharedStation } from './shared-station.ts';
import { readExercise, readStarter } from './solved.ts';

const note: Record<Language, string> = { ar: 'سطر كتبته سلمى ', en: 'A line that Salma wrote ' };
/** Words at the beginning of a paragraph in the middle of the first exercise. */
const line: Record<Language, string> = { ar: 'الوقت:', en: 'Time:' };

describe.for(languages)('Work on a document (%s)', (language) => {
  const theStation = sharedStation(`work-${language}`, { language });
  const { tasks } = readExercise('word-notice', language);
  const [title, , date] = tasks;
  let station: Station;
  let work: Exercise;

  beforeEach(async () => {
    station = theStation();
    if (work) await work.startOver();
    else work = await toExerciseAsNew(station);
  });

  const done = (...some: number[]) => tasks.map((_, index) => (some.includes(index) ? 'done' : 'todo'));

  async function writeNote(): Promise<void> {
    await work.document.clickIn(line[language]);
    await station.press('Home', work.document.here);
    await station.type(note[language], () => work.document.says(note[language].trim()));
  }

  test('Starting over gives the starter back, after a question', async () => {
    await writeNote();
    await work.startOver();
    await work.document.saysNoMore(note[language].trim());
    expect(await work.states()).toEqual(done());
    const kept = await station.page.evaluate(async () => {
      const attempt = await window.mashq.attempt.open({ exerciseId: 'word-notice' });
      return attempt.ok ? [...attempt.value.file] : attempt.code;
    });
    expect(kept).toEqual([...readStarter('word-notice', language)]);
  });

  test('What was done can be undone, and done again', async () => {
    await work.document.clickIn(paragraphOf(title!.solution));
    await work.press({ command: 'style', args: { is: 'title' } }).click();
    await work.check(done(0));
    await work.press('undo').click();
    await work.check(done());
    await work.press('redo').click();
    await work.check(done(0));
    await work.document.clickIn(paragraphOf(title!.solution));
    await station.press('Control+z', work.document.here);
    await work.check(done());
  });

  test('Help comes in three steps: a hint, the very button, the work itself', async () => {
    await work.hint.click();
    expect(await work.hintText.innerText()).toContain(title!.hint);

    const button = work.press(title!.solution.at(-1)!);
    await work.showMe.click();
    await becomes(() => button.evaluate((each) => each.closest('.lit') !== null), true);
    await work.check(done());
    await becomes(() => button.evaluate((each) => each.closest('.lit') !== null), false);

    await work.doIt.click();
    await work.didIt.waitFor({ state: 'attached' });
    await work.check(done(0));
  });

  test('Help never undoes what is right already', async () => {
    await work.document.select(wordsOf(date!.solution));
    await work.press('bold').click();
    await work.closedTask(date!.short).click();
    await work.letMashqDo();
    await work.check(done(2));
  });

  test('What was found leads to its place in the document', async () => {
    await work.check(done());
    await work.closedTask(date!.short).click();
    await work.found.click();
    await work.press('bold').click();
    await work.check(done(2));
  });

  test('The keys that Word has do what they do in Word', async () => {
    await work.document.select(wordsOf(date!.solution));
    await station.press('Control+b', () =>
      becomes(() => work.press('bold').getAttribute('aria-pressed'), 'true'),
    );
    await work.document.clickIn(paragraphOf(title!.solution));
    const centre = work.press({ command: 'align', args: { is: 'center' } });
    await station.press('Control+e', () => becomes(() => centre.getAttribute('aria-pressed'), 'true'));
    await work.check(done(1, 2));
  });

  test('What was found is brought into view, however little room there is', async () => {
    const number = '02 555 0139';
    await work.check(done());
    await work.closedTask(tasks.at(-1)!.short).click();
    await station.resize({ width: 1366, height: 620 });
    expect(await work.document.inSight(number)).toBe(false);
    await work.found.click();
    await becomes(() => work.document.inSight(number), true);
  });

  test('Work is there again after a power cut', async () => {
    await writeNote();
    await work.saved.waitFor();
    await station.killAndStart();
    const again = await (await toHomeAgain(station)).goOn();
    await again.document.says(note[language].trim());
  });
});

const placeOf = (solution: readonly CommandCall[]): { paragraph: string; words: string } =>
  solution[0]!.args['at'] as { paragraph: string; words: string };
const paragraphOf = (solution: readonly CommandCall[]): string => placeOf(solution).paragraph;
const wordsOf = (solution: readonly CommandCall[]): string => placeOf(solution).words;
