import { expect, test } from 'vitest';
import { withStation } from './app.ts';
import { Supervisor } from './screens/supervisor.ts';
import { SetUp } from './screens/set-up.ts';
import { salma, toExerciseAsNew } from './screens/journey.ts';

const amal = { name: 'Amal', passphrase: 'open the lab at nine' };

test('A supervisor sets the station up, and looks at marked work over a learner whose own work stays', () =>
  withStation('supervisor', { language: 'en', policy: '{ "language": "en" }' }, async (station) => {
    const setUp = await new SetUp(station).arrive();
    await setUp.name('municipality', { ar: 'بلدية الزرقاء', en: 'Zarqa Municipality' });
    await setUp.name('lab', { ar: 'مختبر النور', en: 'Al-Noor lab' });
    expect(await setUp.codeOf('lab').inputValue()).toBe('al-noor-lab');
    await setUp.seat('7');
    await setUp.goOn();
    await setUp.account(amal.name, amal.passphrase);
    const recoveryCode = await setUp.complete();
    await setUp.openMashq();

    const work = await toExerciseAsNew(station);
    await work.letMashqDo();
    await work.checkButton.click();
    await work.document.clickIn('Time:');
    await station.type('Remember ', () => work.document.says('Remember'));

    const supervisor = await new Supervisor(station).enterOver();
    await supervisor.signIn(amal);
    const person = await (await supervisor.people()).open(salma.nickname);
    const marked = await person.openDocument();
    expect(await marked.innerText()).not.toContain('Remember');
    await marked.click({ position: { x: 200, y: 200 } });
    await station.page.keyboard.insertText('Not mine');
    await person.closeDocument();
    await person.openDocument();
    expect(await marked.innerText(), 'what is shown cannot be changed').not.toContain('Not mine');
    await (await supervisor.learning()).exercise('notice').waitFor();
    await (await supervisor.stationPart()).changeSeat('8');
    await supervisor.leave(work.here);

    await work.document.says('Remember');
    await work.document.clickIn('Remember');
    await station.type('to ask, ', () => work.document.says('to ask'));
    await work.saved.waitFor();

    const again = await new Supervisor(station).enterOver();
    await again.recover({ code: recoveryCode, name: amal.name, passphrase: 'close the lab at four' });
    const rows = await (await again.stationPart()).log();
    expect(await rows.allInnerTexts()).toHaveLength(6);
    await again.leave(work.here);
  }));
