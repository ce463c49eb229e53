import { expect, test } from 'vitest';
import { languages, type Language } from '../../core/language/index.ts';
import { becomes, withStation } from './app.ts';
import { toExerciseAsNew, toHomeAgain } from './screens/journey.ts';
import { readExercise, readStarter } from './solved.ts';

const note: Record<Language, string> = { ar: 'سطر كتبته سلمى ', en: 'A line that Salma wrote ' };
/** Words at the beginning of a paragraph in the middle of the first exercise. */
const line: Record<Language, string> = { ar: 'الوقت:', en: 'Time:' };

test.for(languages)('Work is there again after a power cut (%s)', (language) =>
  withStation(`power-cut-${language}`, { language }, async (station) => {
    const work = await toExerciseAsNew(station);
    await work.document.clickIn(line[language]);
    await station.press('Home', work.document.here);
    await station.type(note[language], () => work.document.says(note[language].trim()));
    await work.saved.waitFor();
    await station.killAndStart();

    const again = await (await toHomeAgain(station)).goOn();
    await again.document.says(note[language].trim());
  }),
);

test.for(languages)('What was done can be undone, and done again (%s)', (language) =>
  withStation(`undo-${language}`, { language }, async (station) => {
    const work = await toExerciseAsNew(station);
    const { tasks } = readExercise('word-notice', language);
    const only = (...done: number[]) => tasks.map((_, index) => (done.includes(index) ? 'done' : 'todo'));
    await work.document.clickIn(titleOf(language));
    await work.press({ command: 'style', args: { is: 'title' } }).click();
    await work.check(only(0));
    await work.press('undo').click();
    await work.check(only());
    await work.press('redo').click();
    await work.check(only(0));
    await work.document.clickIn(titleOf(language));
    await station.press('Control+z', work.document.here);
    await work.check(only());
  }),
);

test.for(languages)('What was found is brought into view, however little room there is (%s)', (language) =>
  withStation(`in-sight-${language}`, { language }, async (station) => {
    const work = await toExerciseAsNew(station);
    const { tasks } = readExercise('word-notice', language);
    const number = '02 555 0139';
    await work.check(tasks.map(() => 'todo'));
    await work.closedTask(tasks.at(-1)!.short).click();
    await station.resize({ width: 1366, height: 620 });
    expect(await work.document.inSight(number)).toBe(false);
    await work.found.click();
    await becomes(() => work.document.inSight(number), true);
  }),
);

test.for(languages)('Starting over gives the starter back, after a question (%s)', (language) =>
  withStation(`start-over-${language}`, { language }, async (station) => {
    const work = await toExerciseAsNew(station);
    await work.document.clickIn(line[language]);
    await station.type(note[language], () => work.document.says(note[language].trim()));
    await work.startOver();
    await work.document.saysNoMore(note[language].trim());
    expect(await work.states()).toEqual(readExercise('word-notice', language).tasks.map(() => 'todo'));
    const kept = await station.page.evaluate(async () => {
      const attempt = await window.mashq.attempt.open({ exerciseId: 'word-notice' });
      return attempt.ok ? [...attempt.value.file] : attempt.code;
    });
    expect(kept).toEqual([...readStarter('word-notice', language)]);
  }),
);

test.for(languages)('Help comes in three steps: a hint, the very button, the work itself (%s)', (language) =>
  withStation(`help-${language}`, { language }, async (station) => {
    const work = await toExerciseAsNew(station);
    const [title, ...rest] = readExercise('word-notice', language).tasks;
    await work.hint.click();
    expect(await work.hintText.innerText()).toContain(title!.hint);

    const button = work.press(title!.solution.at(-1)!);
    await work.showMe.click();
    await becomes(() => button.evaluate((each) => each.closest('.lit') !== null), true);
    await work.check([title!, ...rest].map(() => 'todo'));
    await becomes(() => button.evaluate((each) => each.closest('.lit') !== null), false);

    await work.doIt.click();
    await work.didIt.waitFor({ state: 'attached' });
    await work.check(['done', ...rest.map(() => 'todo' as const)]);
  }),
);

test('Help never undoes what is right already', () =>
  withStation('help-twice', { language: 'en' }, async (station) => {
    const work = await toExerciseAsNew(station);
    const { tasks } = readExercise('word-notice', 'en');
    await work.document.select('Saturday 12 December 2026');
    await work.press('bold').click();
    await work.closedTask(tasks[2]!.short).click();
    await work.letMashqDo();
    await work.check(tasks.map((_, index) => (index === 2 ? 'done' : 'todo')));
  }));

test('What was found leads to its place in the document', () =>
  withStation('place', { language: 'en' }, async (station) => {
    const work = await toExerciseAsNew(station);
    const { tasks } = readExercise('word-notice', 'en');
    await work.check(tasks.map(() => 'todo'));
    await work.closedTask(tasks[2]!.short).click();
    await work.found.click();
    await work.press('bold').click();
    await work.check(tasks.map((_, index) => (index === 2 ? 'done' : 'todo')));
  }));

test('The keys that Word has do what they do in Word', () =>
  withStation('shortcuts', { language: 'en' }, async (station) => {
    const work = await toExerciseAsNew(station);
    const { tasks } = readExercise('word-notice', 'en');
    await work.document.select('Saturday 12 December 2026');
    await station.press('Control+b', () =>
      becomes(() => work.press('bold').getAttribute('aria-pressed'), 'true'),
    );
    await work.document.clickIn(titleOf('en'));
    const centre = work.press({ command: 'align', args: { is: 'center' } });
    await station.press('Control+e', () => becomes(() => centre.getAttribute('aria-pressed'), 'true'));
    await work.check(tasks.map((_, index) => ([1, 2].includes(index) ? 'done' : 'todo')));
  }));

const titleOf = (language: Language): string => {
  const [select] = readExercise('word-notice', language).tasks[0]!.solution;
  return (select!.args['at'] as { paragraph: string }).paragraph;
};
