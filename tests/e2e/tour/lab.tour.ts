import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'vitest';
import { languages, type Language } from '../../../core/language/index.ts';
import { becomes, testSupervisor, usualSize, withStation, type Station } from '../app.ts';
import { stayingProgram } from '../office/staying-program.ts';
import { DriveChoice } from '../screens/drive-choice.ts';
import type { Exercise } from '../screens/exercise.ts';
import { GuestHome } from '../screens/guest-home.ts';
import { toExerciseAsNew } from '../screens/journey.ts';
import { Room } from '../screens/room.ts';
import { SetUp } from '../screens/set-up.ts';
import { Supervisor } from '../screens/supervisor.ts';
import { Today } from '../screens/today.ts';
import { Welcome } from '../screens/welcome.ts';
import { Words } from '../words.ts';
import { Album } from './album.ts';

interface Cast {
  supervisor: { name: string; passphrase: string };
  session: string;
  group: string;
  roll: string[];
  next: string;
  message: string;
  learner: string;
  guest: string;
}
const casts: Record<Language, Cast> = {
  ar: {
    supervisor: { name: 'رنا', passphrase: 'صباح الخير يا مختبر النور' },
    session: 'دورة الصباح',
    group: 'مجموعة الثلاثاء',
    roll: ['هند الزعبي', 'عمر حدادين', 'مريم القيسي', 'يوسف العمري', 'سمية عبيدات', 'خالد المومني'],
    next: 'مريم القيسي',
    message: 'الشاي جاهز في القاعة المجاورة.',
    learner: 'هند الزعبي',
    guest: 'أبو خالد',
  },
  en: {
    supervisor: { name: 'Rana', passphrase: 'good morning Al-Noor lab' },
    session: 'Morning course',
    group: 'Tuesday group',
    roll: [
      'Hind Alzoubi',
      'Omar Haddadin',
      'Mariam Qaisi',
      'Yousef Omari',
      'Sumaya Obeidat',
      'Khaled Momani',
    ],
    next: 'Mariam Qaisi',
    message: 'Tea is ready in the room next door.',
    learner: 'Hind Alzoubi',
    guest: 'Abu Khaled',
  },
};

test.for(languages)('A lab session, as a supervisor runs it (%s)', (language) =>
  withStation(`tour-lab-${language}`, { language, policy: JSON.stringify({ language }) }, async (station) => {
    const cast = casts[language];
    const pictures = new Album(station, language, 100);
    await setUp(station, cast, pictures);
    await openSession(station, cast, pictures);
    const work = await toExerciseAsNew(station, { nickname: cast.learner, picture: 'pomegranate' });
    await help(station, cast, work, pictures);
    const home = await (await work.letMashqDoAll()).goHome();
    await home.signOut();
    await guest(station, cast, pictures);
    await lookBack(station, cast, pictures);
  }),
);

async function setUp(station: Station, cast: Cast, pictures: Album): Promise<void> {
  const first = await new SetUp(station).arrive();
  await first.name('municipality', { ar: 'بلدية الزرقاء', en: 'Zarqa Municipality' });
  await first.name('lab', { ar: 'مختبر النور', en: 'Al-Noor lab' });
  await first.seat('7');
  await pictures.takeInEveryForm('set-up');
  await first.goOn();
  await first.account(cast.supervisor.name, cast.supervisor.passphrase);
  await pictures.takeInEveryForm('set-up-account');
  await first.complete();
  await pictures.takeInEveryForm('recovery-code');
  await first.openMashq();
}

async function openSession(station: Station, cast: Cast, pictures: Album): Promise<void> {
  const supervisor = await new Supervisor(station).enterFromWelcome();
  await pictures.takeInEveryForm('supervisor-sign-in');
  await supervisor.signIn(cast.supervisor);
  const today = await new Today(station).arrive();
  await pictures.take('today-before');
  await today.openButton.click();
  await pictures.takeInEveryForm('open-session');
  await station.press('Escape', today.here);
  await today.open({ name: cast.session, group: cast.group, visitMinutes: 40 });
  await today.writeRoll(cast.roll);
  for (const name of cast.roll.slice(0, 4)) await today.tick(name);
  await today.wait(cast.next);
  await pictures.takeInEveryForm('today');
  await supervisor.leave();
  await new Room(station).next(cast.next).waitFor();
  await pictures.takeInEveryForm('welcome-next');
}

/** A raised hand, a break, a message, as the learner and the supervisor see them. */
async function help(station: Station, cast: Cast, work: Exercise, pictures: Album): Promise<void> {
  const room = new Room(station);
  const today = new Today(station);
  const supervisor = new Supervisor(station);
  await work.letMashqDo();
  await work.checkButton.click();
  await room.here.click();
  await room.choice.waitFor();
  await pictures.takeInEveryForm('hand-choice');
  await station.press('Escape', () => room.choice.waitFor({ state: 'detached' }));
  await room.raiseHand('task');
  await pictures.takeInEveryForm('hand-up');
  await supervisor.enterOver();
  await supervisor.signIn(cast.supervisor);
  await today.hand.waitFor();
  await pictures.takeInEveryForm('today-hand');
  await today.helpGiven();
  await today.pause(15);
  await supervisor.leave(room.pause);
  await pictures.takeInEveryForm('pause');
  await supervisor.enterOver();
  await supervisor.signIn(cast.supervisor);
  await today.goOnButton.click();
  await today.sendMessage(cast.message);
  await supervisor.leave(room.message(cast.message));
  await pictures.takeInEveryForm('message');
  await room.readMessage(cast.message);
}

async function guest(station: Station, cast: Cast, pictures: Album): Promise<void> {
  const home = new GuestHome(station);
  await new Welcome(station).justLooking.click();
  await home.arrive();
  await pictures.takeInEveryForm('guest-home');
  const work = await home.goOn();
  await work.letMashqDo();
  await work.checkButton.click();
  await becomes(async () => (await work.states())[0], 'done');
  await work.goHome.click();
  await home.leave();
  await pictures.take('guest-leaves');
  const place = await home.makePlace();
  await place.fill({ nickname: cast.guest, picture: 'sunflower' });
  await pictures.take('guest-stays');
  await (await place.begin()).signOut();
}

async function lookBack(station: Station, cast: Cast, pictures: Album): Promise<void> {
  const words = new Words(station.language);
  const supervisor = await new Supervisor(station).enterFromWelcome();
  await supervisor.signIn(cast.supervisor);
  const report = await new Today(station).showReport();
  await pictures.takeInEveryForm('report');
  await report.close();
  const people = await supervisor.people();
  await people.person(cast.learner).waitFor();
  await pictures.takeInEveryForm('people');
  await (await people.cards('this')).first().waitFor();
  await pictures.take('cards');
  const back = station.page.getByRole('button', { name: words.name('supervisor.cards.back') });
  // From the cards to the choice of cards, and from there to the list.
  await back.click();
  await pictures.take('cards-choice');
  await back.click();
  await people.person(cast.learner).waitFor();
  const person = await people.open(cast.learner);
  await person.history.first().waitFor();
  await pictures.takeInEveryForm('person');
  await person.openDocument();
  await pictures.take('marked-document');
  await person.closeDocument();
  await supervisor.learning();
  await pictures.takeInEveryForm('learning');
  const part = await supervisor.stationPart();
  await pictures.takeInEveryForm('station');
  await part.log();
  await pictures.take('station-log');
}

const drive = path.join(tmpdir(), `mashq-tour-${process.pid}`, 'USB');

test.for(languages)('What a kiosk has besides (%s)', (language) =>
  withStation(
    `tour-kiosk-${language}`,
    { language, policy: { kiosk: true, saveFolders: [drive] }, environment: stayingProgram },
    async (station) => {
      const { page } = station;
      const words = new Words(language);
      const pictures = new Album(station, language, 200);
      const drives = new DriveChoice(station);
      // The window fills its display; the page is drawn in the usual size.
      await page.setViewportSize(usualSize);
      await new Welcome(station).arrive();
      await pictures.take('kiosk-welcome');
      await page.getByRole('button', { name: words.name('kiosk.off') }).click();
      await pictures.take('kiosk-off');
      await page.getByRole('button', { name: words.name('kiosk.no') }).click();
      const supervisor = await new Supervisor(station).enterFromWelcome();
      await supervisor.signIn(testSupervisor);
      await supervisor.stationPart();
      await page.locator('.computer').scrollIntoViewIfNeeded();
      await pictures.take('kiosk-station');
      await page.evaluate(() => void window.mashq.paper.saveCsv({ name: 'Al-Noor', text: 'a' }));
      await drives.here.waitFor();
      await pictures.take('kiosk-no-drive');
      mkdirSync(drive, { recursive: true });
      await drives.here.getByRole('listitem').waitFor();
      await pictures.take('kiosk-drives');
      await drives.choose('USB');
      rmSync(path.dirname(drive), { recursive: true });
      await supervisor.leave();
      await (await toExerciseAsNew(station)).openInWord.click();
      await page.setViewportSize({ width: 420, height: 768 });
      await pictures.take('kiosk-beside-word');
    },
  ),
);
