import { expect, test } from 'vitest';
import { seriousProblems } from './access.ts';
import { becomes, withStation } from './app.ts';
import { Supervisor } from './screens/supervisor.ts';
import { SetUp } from './screens/set-up.ts';
import { salma, toHomeAsNew } from './screens/journey.ts';
import { readExercise } from './solved.ts';

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

    const home = await toHomeAsNew(station);
    const sums = await home.open('Excel', readExercise('excel-first-sum', 'en').title);
    await sums.sheet.clickCell('B9');
    await sums.sheet.type('=SUM(B4:B7)');
    await sums.check(['notyet', 'todo', 'todo', 'todo']);
    await sums.goHome.click();
    await home.arrive();
    const work = await home.open('Word', readExercise('word-notice', 'en').title);
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
    await person.closeDocument();
    const book = await person.openWorkbook(1);
    await person.places.first().click();
    await becomes(() => book.formulaBar.inputValue(), '=SUM(B4:B7)');
    await station.page.keyboard.insertText('Not mine');
    await station.press('ArrowUp', () => book.isAt('B8'));
    await station.press('Control+ArrowDown', () => book.isAt('B9'));
    expect(await book.formulaBar.inputValue(), 'what is shown cannot be changed').toBe('=SUM(B4:B7)');
    expect(await seriousProblems(station.page)).toEqual([]);
    await (await supervisor.learning()).exercise('notice').waitFor();
    await (await supervisor.stationPart()).changeSeat('8');
    // How the supervisor likes to read is no choice of the learner's.
    const contrast = () => station.page.evaluate(() => document.documentElement.dataset.contrast);
    await supervisor.comfort('contrast').click();
    await becomes(contrast, 'high');
    await supervisor.leave(work.here);
    await becomes(contrast, 'normal');
    const here = await station.page.evaluate(() => window.mashq.visit.current({}));
    expect(here).toMatchObject({ value: { comfort: null } });

    await work.document.says('Remember');
    await work.document.clickIn('Remember');
    await station.type('to ask, ', () => work.document.says('to ask'));
    await work.saved.waitFor();

    const again = await new Supervisor(station).enterOver();
    await again.recover({ code: recoveryCode, name: amal.name, passphrase: 'close the lab at four' });
    const rows = await (await again.stationPart()).log();
    expect(await rows.allInnerTexts()).toHaveLength(7);
    await again.leave(work.here);
  }));
