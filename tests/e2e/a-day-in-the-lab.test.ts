import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { becomes, Station } from './app.ts';
import { inClear, rowsOfCsv } from './lab/traces.ts';
import { Away } from './screens/away.ts';
import { DriveChoice } from './screens/drive-choice.ts';
import type { Exercise } from './screens/exercise.ts';
import { GuestHome } from './screens/guest-home.ts';
import type { PinPicture } from './screens/lock.ts';
import type { Profile } from './screens/new-profile.ts';
import { Room } from './screens/room.ts';
import { SetUp } from './screens/set-up.ts';
import { Supervisor } from './screens/supervisor.ts';
import { Today } from './screens/today.ts';
import { Welcome } from './screens/welcome.ts';
import { withServer, type CentralServer } from './server.ts';

const rana = { name: 'رنا العبدالله', passphrase: 'صباح الخير يا مختبر النور' };
const pin: PinPicture[] = ['key', 'fish', 'kite', 'boat'];
const hind: Profile = { nickname: 'هند الزعبي', picture: 'pomegranate', pin };
const omar: Profile = { nickname: 'Omar Haddadin', picture: 'umbrella', pin };
const khaled: Profile = { nickname: 'أبو خالد', picture: 'sunflower' };
const samia: Profile = { nickname: 'سامية', picture: 'bicycle' };
const roll = ['هند الزعبي', 'Omar Haddadin', 'أبو خالد', 'مريم القيسي', 'يوسف العمري'];
const session = { name: 'دورة صباح الثلاثاء', group: 'مجموعة الأمهات', visitMinutes: 60 } as const;

/** The same station, for somebody who reads the other language. */
const inEnglish = (station: Station): Station =>
  Object.create(station, { language: { value: 'en' } }) as Station;

const policyFor = (server: CentralServer, folder: string, more: object = {}): string =>
  JSON.stringify({
    language: 'ar',
    kiosk: true,
    server: server.access,
    saveFolders: [path.join(folder, 'USB')],
    ...more,
  });

/** Supervisors come from the welcome screen, or over whoever is at the computer. */
async function supervise(
  station: Station,
  from: 'welcome' | 'anywhere',
  work: (supervisor: Supervisor, today: Today) => Promise<void>,
): Promise<void> {
  const supervisor = new Supervisor(station);
  await (from === 'welcome' ? supervisor.enterFromWelcome() : supervisor.enterOver());
  await supervisor.signIn(rana);
  await work(supervisor, new Today(station));
}

async function setUp(station: Station): Promise<void> {
  const first = await new SetUp(station).arrive();
  await first.name('municipality', { ar: 'بلدية الزرقاء', en: 'Zarqa Municipality' });
  await first.name('lab', { ar: 'مختبر النور', en: 'Al-Noor lab' });
  await first.seat('7');
  await first.goOn();
  await first.account(rana.name, rana.passphrase);
  await first.complete();
  await first.openMashq();
}

const openTheSession = (station: Station): Promise<void> =>
  supervise(station, 'welcome', async (supervisor, today) => {
    await today.open(session);
    await today.writeRoll(roll);
    for (const name of roll.slice(0, 3)) await today.tick(name);
    await today.present(3, 5).waitFor();
    await today.wait('مريم القيسي');
    await supervisor.leave();
  });

/** Hind does her exercise to the end, and leaves. */
async function hindPasses(station: Station): Promise<void> {
  await new Room(station).next('مريم القيسي').waitFor();
  const newProfile = await (await new Welcome(station).enter()).makePlace();
  const work = await (await newProfile.make(hind)).goOn();
  const home = await (await work.letMashqDoAll()).goHome();
  await home.signOut();
}

/** Omar reads English, raises his hand, gets help and a message, and writes on. */
async function omarGetsHelp(station: Station): Promise<Exercise> {
  const english = inEnglish(station);
  const newProfile = await (await new Welcome(english).enter()).makePlace();
  const work = await (await newProfile.make(omar)).goOn();
  const room = new Room(english);
  await room.raiseHand('task');
  await supervise(english, 'anywhere', async (supervisor, today) => {
    await today.hand.waitFor();
    await expect(today.visitor.innerText()).resolves.toBe(omar.nickname);
    await today.helpGiven();
    await today.sendMessage('Tea is at ten.');
    await supervisor.leave(work.here);
  });
  await room.readMessage('Tea is at ten.');
  expect(await room.flag.count()).toBe(0);
  await work.document.clickIn('Time:');
  await english.press('Home', work.document.here);
  await english.type('Please note. ', () => work.document.says('Please note. Time:'));
  await work.saved.waitFor();
  return work;
}

/** Omar comes back after the power was gone, leaves his chair, and has forgotten his pictures. */
async function omarForgets(station: Station): Promise<void> {
  const english = inEnglish(station);
  const lock = await (await new Welcome(english).enter()).knockAt(omar.nickname);
  const work = await (await lock.open(pin)).goOn();
  await work.document.says('Please note. Time:');
  const away = new Away(english);
  await away.here.waitFor();
  await away.leaveToSomeoneElse();
  await supervise(station, 'welcome', async (supervisor) => {
    await (await (await supervisor.people()).open(omar.nickname)).resetPin();
    await supervisor.leave();
  });
  const home = await (await new Welcome(english).enter()).enterAs(omar.nickname);
  await home.signOut();
}

/** A guest looks around, and keeps the work in a place of his own before he leaves. */
async function guestStays(station: Station): Promise<void> {
  const guest = new GuestHome(station);
  await new Welcome(station).justLooking.click();
  await guest.arrive();
  const work = await guest.goOn();
  await work.letMashqDo();
  await work.checkButton.click();
  await becomes(async () => (await work.states())[0], 'done');
  await work.goHome.click();
  await guest.leave();
  const home = await (await guest.makePlace()).make(khaled);
  await home.signOut();
}

/** Samia is still writing when the session ends; the figures go to a drive, and Hind's place is erased. */
async function theDayEnds(station: Station): Promise<void> {
  const newProfile = await (await new Welcome(station).enter()).makePlace();
  const work = await (await newProfile.make(samia)).goOn();
  await work.document.clickIn('الوقت:');
  await station.press('Home', work.document.here);
  await station.type('مساءً. ', () => work.document.says('مساءً. الوقت:'));
  await supervise(station, 'anywhere', async (supervisor, today) => {
    await compareFigures(station, today);
    await today.end();
    await (await (await supervisor.people()).open(hind.nickname)).erase();
    await supervisor.leave();
  });
  const who = await new Welcome(station).enter();
  await becomes(() => who.person(hind.nickname).count(), 0);
  const home = await who.enterAs(samia.nickname);
  await (await home.goOn()).document.says('مساءً. الوقت:');
}

async function compareFigures(station: Station, today: Today): Promise<void> {
  const report = await today.showReport();
  const shown = { attendance: await report.cells(0), results: await report.cells(1) };
  expect(shown.attendance.flat()).toContain('مريم القيسي');
  expect(shown.results.flat()).toContain(hind.nickname);
  const drive = new DriveChoice(station);
  for (const [button, rows] of [
    ['attendanceCsv', shown.attendance],
    ['resultsCsv', shown.results],
  ] as const) {
    await report.saveButton(button).click();
    await drive.choose('USB');
    await report.saved.waitFor();
    const folder = path.join(station.folder, 'USB');
    const file = readdirSync(folder).find((name) => !seen.has(name));
    expect(file).toMatch(/\.csv$/);
    seen.add(file!);
    const lines = rowsOfCsv(path.join(folder, file!));
    // Each line says where it belongs, then what the screen says.
    for (const line of lines)
      expect(line.slice(0, 4)).toEqual(['مختبر النور', '7', session.name, session.group]);
    expect(lines.map((line) => line.slice(5).map(plain))).toEqual(rows.map((row) => row.map(plain)));
  }
  await report.close();
}
const seen = new Set<string>();
/** A cell without what only the eye needs. */
const plain = (cell: string): string => cell.replace(/[\u2066-\u2069\u200e\u200f]/g, '').trim();

test(
  'A day in the lab, from set-up to the night, leaves everybody’s work and nobody’s name',
  () =>
    withServer(async (server) => {
      const station = Station.prepare({ language: 'ar' });
      try {
        mkdirSync(path.join(station.folder, 'USB'));
        station.writePolicy(policyFor(server, station.folder));
        await station.launch();
        await setUp(station);
        await openTheSession(station);
        await hindPasses(station);
        await omarGetsHelp(station);
        // The power goes; while it is dark, IT has chosen a shorter wait.
        await station.kill();
        station.writePolicy(policyFor(server, station.folder, { idleMinutes: 0.1 }));
        await station.launch();
        await omarForgets(station);
        await guestStays(station);
        await theDayEnds(station);
        await becomes(async () => (await server.statements()).length, 1);
        const names = [...roll, ...[hind, omar, khaled, samia].map(({ nickname }) => nickname), rana.name];
        const sent = JSON.stringify(await server.statements());
        expect(names.filter((name) => sent.includes(name))).toEqual([]);
        expect(station.uncaught).toEqual([]);
        await station.quit();
        expect(inClear(station.dataFolder, ['window-ready']), 'what is there is found').not.toEqual([]);
        const pictures = [hind, omar, khaled, samia].map(({ picture }) => picture);
        const secrets = [...names, ...pictures, rana.passphrase, session.group, 'Tea is at ten.'];
        expect(inClear(station.dataFolder, secrets)).toEqual([]);
      } catch (cause) {
        throw new Error(`${(cause as Error).message}\nEvidence: ${await station.keepEvidence('a-day')}`, {
          cause,
        });
      } finally {
        await station.dispose();
      }
    }),
  150_000,
);
