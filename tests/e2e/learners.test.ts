import { expect, test } from 'vitest';
import { languages } from '../../core/language/index.ts';
import { withStation } from './app.ts';
import { salma, toHomeAgain, toHomeAsNew } from './screens/journey.ts';
import type { PinPicture } from './screens/lock.ts';
import { Welcome } from './screens/welcome.ts';

const pin: PinPicture[] = ['key', 'fish', 'key', 'boat'];
const other: PinPicture[] = ['fish', 'key', 'key', 'boat'];

test.for(languages)('A place with a lock opens to its four pictures alone (%s)', (language) =>
  withStation(`lock-${language}`, { language }, async (station) => {
    const home = await toHomeAsNew(station, { ...salma, pin });
    const who = await (await home.signOut()).enter();
    const lock = await who.knockAt(salma.nickname);
    await lock.tryPictures(other);
    await lock.wrong.waitFor();
    await lock.open(pin);
  }),
);

test('Whoever tries many pictures has to wait, and nobody else has', () =>
  withStation('lock-wait', { language: 'en' }, async (station) => {
    const first = await toHomeAsNew(station, { ...salma, pin });
    await first.signOut();
    const second = await toHomeAsNew(station, { nickname: 'Omar', picture: 'boat' });
    const who = await (await second.signOut()).enter();
    const lock = await who.knockAt(salma.nickname);
    for (let tries = 0; tries < 5; tries++) {
      await lock.tryPictures(other);
      await (tries < 4 ? lock.wrong : lock.wait).waitFor();
    }

    await station.killAndStart();
    const again = await (await new Welcome(station).arrive()).enter();
    const closed = await again.knockAt(salma.nickname);
    await closed.tryPictures(pin);
    await closed.wait.waitFor();
    await station.press('Escape', () => closed.here.waitFor({ state: 'detached' }));
    await again.enterAs('Omar');
  }));

test('Forty people find their places by name and by picture', () =>
  withStation('many', { language: 'ar' }, async (station) => {
    await new Welcome(station).arrive();
    await station.page.evaluate(async () => {
      for (let index = 0; index < 40; index++)
        await window.mashq.learners.create({
          nickname: `متدرب ${index}`,
          picture: index === 0 ? 'shell' : 'olive',
          language: 'ar',
          pin: null,
        });
    });
    const full = await new Welcome(station).enter();
    expect(await full.person('متدرب 0').isVisible()).toBe(false);
    await full.findByPicture('shell', full.person('متدرب 0'));
    await full.enterAs('متدرب 0');
  }));

test('A nickname is what its owner typed, whatever that is', () =>
  withStation('names', { language: 'en' }, async (station) => {
    const names = ['<b>أم أحمد</b>', 'O\'Neill "& sons"', 'אבי 👩‍🌾 ١٢٣'];
    for (const nickname of names) {
      const home = await toHomeAsNew(station, { nickname, picture: 'cat' });
      expect(await home.here.innerText()).toContain(nickname);
      await home.signOut();
    }
    await station.killAndStart();
    for (const nickname of names) await (await toHomeAgain(station, { nickname, picture: 'cat' })).signOut();
  }));
