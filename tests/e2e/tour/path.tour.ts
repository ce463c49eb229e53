import { cpSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'vitest';
import { languages, type Language } from '../../../core/language/index.ts';
import { becomes, withStation, type Station } from '../app.ts';
import { quietProgram } from '../office/quiet-program.ts';
import { DiagnosticsDialog } from '../screens/diagnostics.ts';
import type { Exercise } from '../screens/exercise.ts';
import { salma, toHomeAgain } from '../screens/journey.ts';
import type { PinPicture } from '../screens/lock.ts';
import { Welcome } from '../screens/welcome.ts';
import { withServer } from '../server.ts';
import { readExercise } from '../solved.ts';
import { Album, album } from './album.ts';

const pin: PinPicture[] = ['key', 'fish', 'key', 'boat'];

test.for(languages)('The whole path, as a learner walks it (%s)', (language) =>
  withServer((server) =>
    withStation(`tour-${language}`, { language, server, environment: quietProgram }, async (station) => {
      const pictures = new Album(station, language);
      const welcome = await new Welcome(station).arrive();
      await pictures.takeInEveryForm('welcome');
      const nobody = await welcome.enter();
      await pictures.take('who-nobody-yet');
      const newProfile = await nobody.makePlace();
      await pictures.take('new-profile');
      await newProfile.fill({ ...salma, pin });
      await pictures.takeInEveryForm('new-profile-filled');
      const home = await newProfile.begin();
      await pictures.takeInEveryForm('home');
      const place = await home.toMyPlace();
      await pictures.takeInEveryForm('my-place');
      await place.askToErase();
      await pictures.take('erase');
      await station.press('Escape', () => place.eraseQuestion.waitFor({ state: 'detached' }));
      await place.backHome();
      const away = await home.lock();
      await pictures.takeInEveryForm('place-kept');
      await away.openByPictures(pin);

      const work = await home.goOn();
      await pictures.takeInEveryForm('exercise');
      await wrongFirst(work, station, language, pictures);
      await help(work, pictures);
      const office = await work.goToOffice();
      await pictures.takeInEveryForm('in-word');
      const back = await office.comeBack();
      await back.startOverButton.click();
      await back.startOverQuestion.waitFor();
      await pictures.take('start-over');
      await station.press('Escape', () => back.startOverQuestion.waitFor({ state: 'detached' }));

      const done = await back.letMashqDoAll();
      await pictures.takeInEveryForm('done');
      await becomes(async () => (await server.statements()).length, 1);
      await keep(station, language, await server.statements());

      const after = await done.goHome();
      await pictures.take('home-after');
      await (await new DiagnosticsDialog(station).open()).here.waitFor();
      await pictures.take('diagnostics');
      await station.press('Escape', after.here);
      const who = await (await after.signOut()).enter();
      await pictures.take('who');
      await who.knockAt(salma.nickname);
      await pictures.take('lock');
    }),
  ),
);

/** A learner who tries by mouse and keyboard: some of it right, some of it not yet. */
async function wrongFirst(
  work: Exercise,
  station: Station,
  language: Language,
  pictures: Album,
): Promise<void> {
  const { tasks } = readExercise('word-notice', language);
  const at = tasks[2]!.solution[0]!.args['at'] as { words: string };
  await work.document.select(at.words);
  await station.press('Control+i', () =>
    becomes(() => work.press('italic').getAttribute('aria-pressed'), 'true'),
  );
  await pictures.take('date-in-italics');
  const title = tasks[0]!.solution[0]!.args['at'] as { paragraph: string };
  await work.document.clickIn(title.paragraph);
  await work.press({ command: 'style', args: { is: 'title' } }).click();
  await work.press({ command: 'align', args: { is: 'center' } }).click();
  await work.check(tasks.map((_, index) => (index < 2 ? 'done' : index === 2 ? 'notyet' : 'todo')));
  await pictures.take('not-yet');
  await work.found.click();
  await pictures.takeInEveryForm('not-yet-place');
}

async function help(work: Exercise, pictures: Album): Promise<void> {
  await work.hint.click();
  await work.hintText.waitFor();
  await pictures.take('hint');
  await work.showMe.click();
  await pictures.takeInEveryForm('show-me');
  await work.doIt.click();
  await work.didIt.waitFor({ state: 'attached' });
  await pictures.take('done-for-me');
}

/** Puts the learner's document and the server's answer beside the pictures. */
async function keep(station: Station, language: Language, statements: unknown): Promise<void> {
  writeFileSync(path.join(album, `${language}-statements.json`), JSON.stringify(statements, null, 2));
  const documents = path.join(station.dataFolder, 'documents');
  const files = readdirSync(documents, { recursive: true, withFileTypes: true }).filter((each) =>
    each.isFile(),
  );
  const { fileName } = readExercise('word-notice', language);
  for (const each of files)
    cpSync(path.join(each.parentPath, each.name), path.join(album, `${language}-${fileName}`));
}

test.for(languages)('What a learner left is there on the next day (%s)', (language) =>
  withStation(`tour-next-day-${language}`, { language }, async (station) => {
    const pictures = new Album(station, language, 50);
    const newProfile = await (await (await new Welcome(station).arrive()).enter()).makePlace();
    const work = await (await newProfile.make(salma)).goOn();
    const { tasks } = readExercise('word-notice', language);
    await work.check(tasks.map(() => 'todo'));
    await station.killAndStart();
    await toHomeAgain(station);
    await pictures.take('next-day-home');
  }),
);
