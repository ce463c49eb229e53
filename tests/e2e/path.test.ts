import { expect, test } from 'vitest';
import { languages } from '../../core/language/index.ts';
import { exerciseIri, extension, passedVerb } from '../../core/record/index.ts';
import { languageEntries } from '../../renderer/i18n/languages.ts';
import { becomes, withStation } from './app.ts';
import { Welcome } from './screens/welcome.ts';
import { withServer } from './server.ts';
import { readExercise } from './solved.ts';

test.for(languages)('From the first click to a record on the server (%s)', (language) =>
  withServer((server) =>
    withStation(`path-${language}`, { language, server }, async (station) => {
      const exercise = readExercise('word-notice', language);
      const [title, centre, ...others] = exercise.tasks;
      const todo = exercise.tasks.map(() => 'todo' as const);

      const welcome = await new Welcome(station).arrive();
      const html = station.page.locator('html');
      const who = await welcome.enter();
      expect(await html.getAttribute('dir')).toBe(languageEntries[language].direction);
      expect(await html.getAttribute('lang')).toBe(language);

      const newProfile = await who.makePlace();
      const home = await newProfile.make({ nickname: 'سلمى Salma', picture: 'pomegranate' });
      const work = await home.goOn();
      expect(await work.title.innerText()).toBe(exercise.title);
      expect(await work.states()).toEqual(todo);

      await work.check(exercise.tasks.map(() => 'todo'));
      expect(await work.found.innerText()).toContain(title!.name);

      await work.document.clickIn(firstWords(title!.solution));
      await work.press({ command: 'style', args: { is: 'title' } }).click();
      await work.check(['done', 'todo', ...others.map(() => 'todo' as const)]);
      await work.press({ command: 'align', args: { is: 'center' } }).click();
      await work.check(['done', 'done', ...others.map(() => 'todo' as const)]);
      expect(await work.openTask.innerText()).toContain(others[0]!.text);
      expect(centre!.solution.at(-1)).toEqual({ command: 'align', args: { is: 'center' } });

      const done = await work.letMashqDoAll();
      for (const line of exercise.learnt) await done.learnt(line).waitFor();
      await done.next(readExercise('word-shopping', language).title).waitFor();

      await becomes(async () => (await server.statements()).length, 1);
      const [statement] = await server.statements();
      expect(statement).toMatchObject({
        verb: { id: passedVerb },
        object: { id: exerciseIri('word-notice') },
        result: { success: true, completion: true, score: { scaled: 1 } },
        context: {
          language,
          extensions: {
            [extension.municipality]: { id: 'zarqa' },
            [extension.seat]: '7',
            [extension.help]: { hint: others.length, show: 0, do: others.length },
          },
        },
      });
      expect(JSON.stringify(statement)).not.toMatch(/Salma|سلمى|pomegranate/);

      const again = await done.goHome();
      await again.doneOf(0, readExercise('word-shopping', language).tasks.length).waitFor();
      await again.signOut();
    }),
  ),
);

/** The beginning of the paragraph that a solution selects first. */
function firstWords(solution: readonly { args: Record<string, unknown> }[]): string {
  const at = solution[0]?.args['at'] as { paragraph: string };
  return at.paragraph;
}
