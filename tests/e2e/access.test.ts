import { expect, test } from 'vitest';
import { seriousProblems } from './access.ts';
import { testSupervisor, withStation, type Station } from './app.ts';
import { quietProgram } from './office/quiet-program.ts';
import { DiagnosticsDialog } from './screens/diagnostics.ts';
import { salma } from './screens/journey.ts';
import { Supervisor } from './screens/supervisor.ts';
import type { PinPicture } from './screens/lock.ts';
import { Welcome } from './screens/welcome.ts';
import { readExercise } from './solved.ts';

const pin: PinPicture[] = ['key', 'fish', 'key', 'boat'];

/** Scans each screen as it comes up, and tells all that was found at the end. */
class Scan {
  private readonly found: string[] = [];
  constructor(private readonly station: Station) {}

  async look(screen: string): Promise<void> {
    for (const problem of await seriousProblems(this.station.page)) this.found.push(`${screen}: ${problem}`);
  }

  end(): void {
    expect(this.found).toEqual([]);
  }
}

test.for([
  { language: 'en', contrast: 'normal' },
  { language: 'ar', contrast: 'high' },
] as const)(
  'Nothing serious stands in anybody’s way ($language, $contrast contrast)',
  ({ language, contrast }) =>
    withStation(
      `access-${language}-${contrast}`,
      { language, environment: quietProgram },
      async (station) => {
        const scan = new Scan(station);
        const welcome = await new Welcome(station).arrive();
        if (contrast === 'high') await welcome.strongerContrast.click();
        await scan.look('welcome');

        const who = await welcome.enter();
        await scan.look('who, nobody yet');
        const newProfile = await who.makePlace();
        await newProfile.fill({ ...salma, pin });
        await scan.look('new profile');
        const home = await newProfile.begin();
        await scan.look('home');
        const place = await home.toMyPlace();
        await place.askToErase();
        await scan.look('my place, about to be erased');
        await station.press('Escape', () => place.eraseQuestion.waitFor({ state: 'detached' }));
        await scan.look('my place');
        await place.backHome();
        const away = await home.lock();
        await scan.look('a place that is kept');
        await away.openByPictures(pin);

        const work = await home.goOn();
        await scan.look('exercise');
        await work.check(readExercise('word-notice', language).tasks.map(() => 'todo'));
        await work.hint.click();
        await work.showMe.click();
        await scan.look('exercise, not yet, with help');
        const office = await work.goToOffice();
        await scan.look('in the real program');
        const back = await office.comeBack();

        const done = await back.letMashqDoAll();
        await scan.look('done');
        const diagnostics = await new DiagnosticsDialog(station).open();
        await scan.look('diagnostics');
        await station.press('Escape', () => diagnostics.here.waitFor({ state: 'detached' }));

        const again = await (await (await done.goHome()).signOut()).enter();
        await scan.look('who');
        await again.knockAt(salma.nickname);
        await scan.look('lock');
        const supervisor = await new Supervisor(station).enterOver();
        await scan.look('supervisor, signing in');
        await supervisor.signIn(testSupervisor);
        const person = await (await supervisor.people()).open(salma.nickname);
        await scan.look('one person');
        await person.openDocument();
        await scan.look('a marked document');
        await person.closeDocument();
        await supervisor.learning();
        await scan.look('learning');
        await supervisor.stationPart();
        await scan.look('the station');
        scan.end();
      },
    ),
);
