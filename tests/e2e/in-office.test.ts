import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Mark } from '../../core/exercise/index.ts';
import { languages, type Language } from '../../core/language/index.ts';
import { becomes, withStation, type Station } from './app.ts';
import { badFiles, tenThousandParagraphs } from './office/bad-files.ts';
import { quietProgram } from './office/quiet-program.ts';
import { Writer } from './office/writer.ts';
import { Done } from './screens/done.ts';
import { toExerciseAsNew } from './screens/journey.ts';
import { withServer } from './server.ts';
import { readExercise, readStarter, solution, solvedFile } from './solved.ts';
import { Words } from './words.ts';

/** Saves as most programs do: a new file beside the old one, then in its place. */
function saveOver(file: string, bytes: Uint8Array): void {
  writeFileSync(`${file}.saving`, bytes);
  renameSync(`${file}.saving`, file);
}

let writer: Writer;
beforeAll(async () => {
  writer = await Writer.start();
});
afterAll(() => writer.dispose());

/** Waits until the system's program has a file open, then ends that program, so that another may save the file. */
async function openedAndClosed(station: Station, file: string): Promise<void> {
  const lock = path.join(path.dirname(file), `.~lock.${path.basename(file)}#`);
  await becomes(async () => existsSync(lock), true, 60_000);
  await station.endPrograms();
  rmSync(lock);
}

test.for(languages)('An exercise is done in LibreOffice, from opening to the record (%s)', (language) =>
  withServer((server) =>
    withStation(`in-office-${language}`, { language, server }, async (station) => {
      const exercise = readExercise('word-notice', language);
      const [first, ...rest] = exercise.tasks.map(({ id }) => id);
      const work = await toExerciseAsNew(station);
      const office = await work.goToOffice();
      const file = await office.path();
      expect(path.basename(file)).toBe(exercise.fileName);
      await openedAndClosed(station, file);

      await writer.work(file, solution(exercise, [first!]));
      // Another program may have touched what a task asks for without doing it.
      await becomes(
        async () => (await work.states()).map((each) => each === 'done'),
        [true, ...rest.map(() => false)],
      );
      await office.checked.waitFor();

      await writer.work(file, solution(exercise, rest));
      await (await new Done(station).arrive()).goHome();
      await becomes(async () => (await server.statements()).length, 1);
    }),
  ),
);

/** Exercises with a part of their tasks done: the first of each two, or the second. */
const parts = {
  ar: [
    ['word-notice', 0],
    ['word-recipe', 1],
    ['word-announcement', 0],
  ],
  en: [
    ['word-shopping', 1],
    ['word-letter', 0],
    ['word-cv', 1],
  ],
} as const;

test.for(languages)('Work saved by LibreOffice gets the marks of the same work in Mashq (%s)', (language) =>
  withStation(`same-marks-${language}`, { language }, async (station) => {
    await toExerciseAsNew(station);
    const works = parts[language].map(([id, turn]) => {
      const exercise = readExercise(id, language);
      const chosen = exercise.tasks.map((task) => task.id).filter((_, index) => index % 2 === turn);
      const file = path.join(station.folder, `${id}.docx`);
      writeFileSync(file, readStarter(id, language));
      return { id, chosen, file, commands: solution(exercise, chosen) };
    });
    await writer.workAll(works);
    for (const { id, chosen, file } of works) {
      const ours = await marksOf(station, id, await solvedFile(id, language, chosen));
      const theirs = await marksOf(station, id, new Uint8Array(readFileSync(file)));
      expect(ours.filter(({ right }) => right).map(({ task }) => task)).toEqual(chosen);
      expect(theirs.map(({ task, right }) => [task, right])).toEqual(
        ours.map(({ task, right }) => [task, right]),
      );
    }
  }),
);

/** What main says about a file, through the same request as the window's. */
async function marksOf(station: Station, exerciseId: string, file: Uint8Array): Promise<Mark[]> {
  const reply = await station.page.evaluate(
    async ({ exerciseId, text }) => {
      const attempt = await window.mashq.attempt.open({ exerciseId });
      if (!attempt.ok) return attempt;
      const bytes = Uint8Array.from(atob(text), (each) => each.charCodeAt(0));
      return await window.mashq.attempt.check({ attemptId: attempt.value.id, file: bytes });
    },
    { exerciseId, text: Buffer.from(file).toString('base64') },
  );
  if (!reply.ok) throw new Error(`${exerciseId}: ${reply.code}`);
  return reply.value.marks;
}

const sentences = (language: Language, codes: readonly string[]): RegExp =>
  new RegExp(codes.map((code) => new Words(language).name(`failure.${code}`).source).join('|'), 'u');

test.for(languages)('Files that nobody can read are answered in words, and harm nothing (%s)', (language) =>
  withStation(`bad-files-${language}`, { language, environment: quietProgram }, async (station) => {
    const work = await toExerciseAsNew(station);
    const exercise = readExercise('word-notice', language);
    const starter = readStarter('word-notice', language);
    const office = await work.goToOffice();
    const file = await office.path();

    for (const { codes, make } of badFiles.filter((_, index) => index % 2 === languages.indexOf(language))) {
      saveOver(file, make(starter));
      await work.trouble.getByText(sentences(language, codes)).waitFor();
      saveOver(file, starter);
      await work.trouble.waitFor({ state: 'detached' });
      await office.checked.waitFor();
    }

    saveOver(file, tenThousandParagraphs(await solvedFile('word-notice', language, ['title'])));
    await becomes(async () => (await work.states())[0], 'done', 20_000);

    saveOver(file, await solvedFile('word-notice', language, ['title', 'date']));
    await becomes(
      () => work.states(),
      exercise.tasks.map(({ id }) =>
        ['title', 'date'].includes(id) ? ('done' as const) : ('todo' as const),
      ),
    );
    const back = await office.comeBack();
    expect(await back.states()).toEqual(
      exercise.tasks.map(({ id }) => (['title', 'date'].includes(id) ? 'done' : 'todo')),
    );
  }),
);
