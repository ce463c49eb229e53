import { expect, test } from 'vitest';
import { becomes, withStation } from './app.ts';
import { Away } from './screens/away.ts';
import { GuestHome } from './screens/guest-home.ts';
import { Home } from './screens/home.ts';
import { Welcome } from './screens/welcome.ts';

const digits = '2580';

test('A guest works, is away, comes back to every key that was typed, keeps the work, and erases the place', () =>
  withStation('place', { language: 'ar', policy: { idleMinutes: 0.15 } }, async (station) => {
    const away = new Away(station);
    const welcome = await new Welcome(station).arrive();
    const guest = new GuestHome(station);
    await welcome.justLooking.click();
    await guest.arrive();

    const work = await guest.goOn();
    await work.document.clickIn('الوقت:');
    await station.press('Home', work.document.here);
    await away.warning.waitFor();
    // The key that says "I am here" still arrives where it was typed.
    await station.page.keyboard.press('q');
    await away.warning.waitFor({ state: 'detached' });
    await work.document.says('qالوقت');
    await station.page.keyboard.type('wz');
    await away.here.waitFor();
    await away.openByPicture();
    await work.document.says('qwzالوقت');
    await station.type('k', () => work.document.says('qwzkالوقت'));
    await work.goHome.click();

    await guest.leave();
    const newProfile = await guest.makePlace();
    const home = await newProfile.make({ nickname: 'سلمى', picture: 'olive' });
    await (await home.lock()).openByPicture();

    const place = await home.toMyPlace();
    await place.save('أم خالد', 'kite');
    await place.setDigits(digits);
    await place.backHome();
    await (await home.goOn()).document.says('qwzkالوقت');
    await station.page.keyboard.type('v');
    await away.here.waitFor();
    await (await away.leaveToSomeoneElse()).arrive();

    const who = await welcome.enter();
    await who.person('أم خالد').click();
    await who.digits.fill(digits);
    await station.press('Enter', new Home(station).here);
    await home.toMyPlace();
    await place.askToErase();
    await place.openLock(digits);
    await place.holdToErase.hover();
    await station.page.mouse.down();
    await welcome.arrive();
    await station.page.mouse.up();
    const nobody = await welcome.enter();
    await becomes(() => nobody.person('أم خالد').count(), 0);
    expect(await nobody.newHere.isVisible()).toBe(true);
  }));
