import type { Locator } from 'playwright';
import { expect, test } from 'vitest';
import { languages } from '../../core/language/index.ts';
import { languageEntries } from '../../renderer/i18n/languages.ts';
import { becomes, withStation, type Station } from './app.ts';
import { quietProgram } from './office/quiet-program.ts';
import { Done } from './screens/done.ts';
import { Exercise } from './screens/exercise.ts';
import { Home } from './screens/home.ts';
import { InOffice } from './screens/in-office.ts';
import { salma } from './screens/journey.ts';
import { NewProfile } from './screens/new-profile.ts';
import { Welcome } from './screens/welcome.ts';
import { Who } from './screens/who.ts';
import { readExercise } from './solved.ts';

/** A person who uses no mouse. */
class Hands {
  constructor(private readonly station: Station) {}

  has = (target: Locator): Promise<boolean> =>
    target.evaluate((each) => each.contains(document.activeElement));

  /** Presses a key that moves the focus, until a target has it. */
  async moveTo(target: Locator, key = 'Tab', atMost = 40): Promise<void> {
    await target.waitFor();
    for (let presses = 0; presses < atMost; presses++) {
      if (await this.has(target)) return;
      await this.press(key);
    }
    throw new Error(`${key} does not lead to ${target.toString()}`);
  }

  /** Presses a key, and waits until the focus is somewhere else. */
  async press(key: string): Promise<void> {
    const { page } = this.station;
    const before = await page.evaluateHandle(() => document.activeElement);
    await this.station.press(key, () =>
      becomes(() => before.evaluate((each) => each === document.activeElement), false),
    );
    await before.dispose();
  }

  async activate(target: Locator, until: Locator, key = 'Enter'): Promise<void> {
    await this.moveTo(target);
    await this.station.press(key, until);
  }
}

test.for(languages)('The whole path works by keyboard alone (%s)', (language) =>
  withStation(`keyboard-${language}`, { language }, async (station) => {
    const hands = new Hands(station);
    const onward = languageEntries[language].direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const welcome = await new Welcome(station).arrive();
    const who = new Who(station);
    await hands.activate(welcome.languageButton, who.here);
    const newProfile = new NewProfile(station);
    await hands.activate(who.newHere, newProfile.here);

    await hands.moveTo(newProfile.nickname);
    await station.type(salma.nickname, () => becomes(() => newProfile.nickname.inputValue(), salma.nickname));
    await hands.moveTo(newProfile.picture('olive'));
    await hands.press(onward);
    expect(await newProfile.picture('pomegranate').getAttribute('aria-checked')).toBe('true');
    const home = new Home(station);
    await hands.activate(newProfile.start, home.here);
    const work = new Exercise(station);
    await hands.activate(home.offered, work.here);

    const { tasks } = readExercise('word-notice', language);
    const marks = (done: number) => tasks.map((_, index) => (index < done ? 'done' : 'todo'));
    await hands.press('F6');
    await becomes(() => hands.has(work.document.input), true);
    await station.press('Control+Home', work.document.here);
    await hands.press('F6');
    await hands.moveTo(work.press(tasks[0]!.solution.at(-1)!), onward);
    await station.press('Enter', () => becomes(() => hands.has(work.document.input), true));
    await hands.moveTo(work.tasks, 'F6');
    await hands.activate(work.checkButton, work.found);
    await becomes(() => work.states(), marks(1));

    for (let done = 1; done < tasks.length; done++) {
      if (await hands.has(work.checkButton)) await hands.press('F6');
      await hands.moveTo(work.tasks, 'F6');
      await hands.activate(work.hint, work.hintText);
      await hands.moveTo(work.doIt);
      await station.press('Enter', () => work.didIt.waitFor({ state: 'attached' }));
      await hands.moveTo(work.tasks, 'F6');
      await hands.moveTo(work.checkButton);
      if (done + 1 === tasks.length) break;
      await station.press('Enter', () => becomes(() => work.states(), marks(done + 1)));
    }
    const finished = new Done(station);
    await station.press('Enter', finished.here);
    await hands.activate(finished.home, home.here);
    await hands.activate(home.leave, welcome.here);
  }),
);

test.for(languages)('Questions are answered and left by keyboard (%s)', (language) =>
  withStation(`keyboard-questions-${language}`, { language }, async (station) => {
    const hands = new Hands(station);
    const pin = ['key', 'fish', 'key', 'boat'] as const;
    const newProfile = await (await (await new Welcome(station).arrive()).enter()).makePlace();
    const home = await newProfile.make({ ...salma, pin });
    const who = await (await home.signOut()).enter();

    const lock = who.lockOf(salma.nickname);
    await hands.activate(who.person(salma.nickname), lock.here);
    await station.press('Escape', () => lock.here.waitFor({ state: 'detached' }));
    await hands.activate(who.person(salma.nickname), lock.here);
    for (const [done, picture] of pin.entries()) {
      await hands.moveTo(lock.key(picture));
      await station.press('Space', done + 1 < pin.length ? lock.pressed(done + 1) : home.here);
    }

    const work = new Exercise(station);
    await hands.activate(home.offered, work.here);
    await hands.activate(work.startOverButton, work.startOverQuestion);
    await station.press('Escape', () => work.startOverQuestion.waitFor({ state: 'detached' }));
    expect(await hands.has(work.startOverButton)).toBe(true);
    await hands.moveTo(work.goHome, 'Shift+Tab');
    await station.press('Enter', home.here);
  }),
);

test.for(languages)('A person is found, and the real program opened and left, by keyboard (%s)', (language) =>
  withStation(`keyboard-office-${language}`, { language, environment: quietProgram }, async (station) => {
    const hands = new Hands(station);
    const newProfile = await (await (await new Welcome(station).arrive()).enter()).makePlace();
    const who = await (await (await newProfile.make(salma)).signOut()).enter();

    await hands.moveTo(who.findBox);
    await station.type(salma.nickname.slice(0, 3), who.person(salma.nickname));
    const home = new Home(station);
    await hands.activate(who.person(salma.nickname), home.here);
    const work = new Exercise(station);
    await hands.activate(home.offered, work.here);
    const office = new InOffice(station);
    await hands.activate(work.openInWord, office.here);
    await hands.activate(office.back, work.here);
  }),
);
