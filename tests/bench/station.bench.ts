import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'vitest';
import { becomes, projectFolder, Station } from '../e2e/app.ts';
import { Exercise } from '../e2e/screens/exercise.ts';
import { Home } from '../e2e/screens/home.ts';
import { toExerciseAsNew } from '../e2e/screens/journey.ts';
import { Welcome } from '../e2e/screens/welcome.ts';
import { Who } from '../e2e/screens/who.ts';
import { addProfiles, crowd, makeCrowd } from './crowd.ts';
import { memoryOf } from './machine.ts';
import { report } from './report.ts';
import { percentile, times } from './row.ts';
import { clickToShown } from './shown.ts';
import { serverIngest } from './server-ingest.ts';
import { wordRead } from './word-read.ts';

const { add, runtime } = report();

/** From the start of the process until the app's own log says that the first screen can be used. */
async function coldStart(): Promise<number> {
  const data = mkdtempSync(path.join(tmpdir(), 'mashq-cold-'));
  const log = path.join(data, 'logs/mashq.log');
  const began = Date.now();
  const app = spawn(runtime().executablePath, ['--no-sandbox', '--password-store=basic', projectFolder], {
    env: { ...process.env, MASHQ_DATA: data, MASHQ_POLICY: path.join(data, 'policy.json') },
    stdio: 'ignore',
    detached: true,
  });
  const ready = (): string | undefined =>
    existsSync(log)
      ? readFileSync(log, 'utf8')
          .split('\n')
          .find((line) => line.includes('"window-ready"'))
      : undefined;
  await becomes(async () => ready() !== undefined, true);
  const { time } = JSON.parse(ready()!) as { time: string };
  const ended = new Promise((resolve) => app.once('exit', resolve));
  process.kill(-app.pid!, 'SIGKILL');
  await ended;
  rmSync(data, { recursive: true, force: true, maxRetries: 5 });
  return Date.parse(time) - began;
}

test('cold start', async () => {
  add('cold start to a usable welcome screen', 1500, 'ms', await times(5, coldStart));
});

test('sign-in with a full station', async () => {
  const station = await Station.start({ language: 'ar' });
  try {
    await makeCrowd(station);
    const values = await times(7, async () => {
      const who = await (await new Welcome(station).arrive()).enter();
      const value = await clickToShown(who.person(crowd.nickname(crowd.profiles - 1)), 'main .courses');
      await new Home(station).signOut();
      return value;
    });
    add(
      `sign-in to home with ${crowd.profiles} profiles and ${crowd.attempts} attempts`,
      150,
      'ms',
      values.slice(1),
    );

    await addProfiles(station, crowd.profiles, crowd.found);
    const found = await times(7, () => findAmongAll(station));
    add(
      `find a profile among ${crowd.found}: open the list`,
      100,
      'ms',
      found.slice(1).map(({ opened }) => opened),
    );
    add(
      'the same: a name typed, to its picture shown',
      100,
      'ms',
      found.slice(1).map(({ typed }) => typed),
    );
    add(
      'the same: all names shown',
      100,
      'ms',
      found.slice(1).map(({ all }) => all),
    );
  } finally {
    await station.dispose();
  }
});

/** Opens the list of people, looks for one by name, and shows all names, each until it is painted. */
async function findAmongAll(station: Station): Promise<{ opened: number; typed: number; all: number }> {
  const welcome = await new Welcome(station).arrive();
  const opened = await clickToShown(welcome.languageButton, '.people .person');
  const who = await new Who(station).arrive();
  const wanted = crowd.nickname(crowd.found - 3);
  const typed = await who.findBox.evaluate(
    (box, name) =>
      new Promise<number>((resolve) => {
        const began = performance.now();
        const input = box as HTMLInputElement;
        input.value = name;
        input.dispatchEvent(new Event('input', { bubbles: true }));
        const look = (): void => {
          const shown = [...document.querySelectorAll('.people bdi')].map((each) => each.textContent);
          if (shown.length !== 1 || shown[0] !== name) return void requestAnimationFrame(look);
          const painted = new MessageChannel();
          painted.port1.onmessage = () => resolve(performance.now() - began);
          requestAnimationFrame(() => painted.port2.postMessage(null));
        };
        look();
      }),
    wanted,
  );
  await who.find('', who.person(crowd.nickname(crowd.found - 1)));
  const all = await clickToShown(who.allNames, '.people li:nth-child(30)');
  await who.back.click();
  return { opened, typed, all };
}

test('an exercise: open, check, type', async () => {
  const station = await Station.start({ language: 'en' });
  try {
    const first = await toExerciseAsNew(station);
    const opened = await times(6, async () => {
      await new Exercise(station).goHome.click();
      const home = await new Home(station).arrive();
      // What a learner on Home gives the app: a moment.
      await station.page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
      const value = await clickToShown(home.offered, 'main [data-page] *');
      await new Exercise(station).arrive();
      return value;
    });
    add('open an exercise to a usable workspace', 400, 'ms', opened);

    const checked = await times(8, async () => {
      await first.document.clickIn('Book swap day');
      await first.press('bold').click();
      return await checkToMarks(station);
    });
    add('check an exercise, click to marks shown', 150, 'ms', checked.slice(1));

    await first.document.clickIn('Book swap day');
    const painted = await keysToPainted(station);
    add('key press to painted in a Word page', 40, 'ms', painted);
    add('the same, 95th percentile', 40, 'ms', [percentile(painted, 0.95)]);
  } finally {
    await station.dispose();
  }
});

/** From a click on "Check my work" until the button offers itself again beside new marks. */
const checkToMarks = (station: Station): Promise<number> =>
  new Exercise(station).checkButton.evaluate(
    (button) =>
      new Promise<number>((resolve) => {
        const began = performance.now();
        let checking = false;
        const look = (): void => {
          const busy = button.getAttribute('aria-busy') === 'true';
          checking ||= busy;
          if (!checking || busy) return void requestAnimationFrame(look);
          resolve(performance.now() - began);
        };
        (button as HTMLElement).click();
        look();
      }),
  );

/** For each of many keys, the time from its event to the frame that shows its letter on the page. */
async function keysToPainted(station: Station): Promise<number[]> {
  const { page } = station;
  await page.evaluate(() => {
    const painted: number[] = [];
    Object.assign(window, { painted });
    const written = (): number => document.querySelector('main [data-page]')!.textContent!.length;
    let pressed = 0;
    let before = 0;
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        pressed = timeStamp;
        before = written();
      },
      { capture: true },
    );
    new MutationObserver(() => {
      if (pressed === 0 || written() === before) return;
      const began = pressed;
      pressed = 0;
      const after = new MessageChannel();
      after.port1.onmessage = () => painted.push(performance.now() - began);
      requestAnimationFrame(() => after.port2.postMessage(null));
    }).observe(document.querySelector('main')!, { subtree: true, childList: true, characterData: true });
  });
  const painted = (): Promise<number[]> =>
    page.evaluate(() => (window as unknown as { painted: number[] }).painted);
  for (const [index, key] of [...'the quick brown fox jumps over the lazy dog'.repeat(3)].entries())
    await station.press(key, () => becomes(async () => (await painted()).length, index + 1));
  return await painted();
}

test('memory', async () => {
  const values: number[] = [];
  while (values.length < 3) {
    const station = await Station.start({ language: 'en' });
    try {
      await (await toExerciseAsNew(station)).saved.waitFor();
      values.push(memoryOf(station.app.process().pid!));
    } finally {
      await station.dispose();
    }
  }
  add('memory of all processes in an open exercise', 380, 'MB', values);
});

test('read and mark a long document', () => {
  add('read and mark a Word document of 100 pages', 300, 'ms', wordRead());
});

test('the server stores statements', async () => {
  add(
    'statements stored by the server on PostgreSQL, batches of 50',
    5000,
    'per second',
    await serverIngest(),
  );
});
