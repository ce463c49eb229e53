import type { Locator } from 'playwright';
import type { pictures } from '../../../core/bridge/index.ts';
import { Home } from './home.ts';
import type { PinPicture } from './lock.ts';
import { Screen } from './screen.ts';

export interface Profile {
  nickname: string;
  picture: (typeof pictures)[number];
  pin?: readonly PinPicture[];
}

export class NewProfile extends Screen {
  get here(): Locator {
    return this.heading('profile.title');
  }

  get nickname(): Locator {
    return this.page.getByRole('textbox', { name: this.words.name('profile.name') });
  }

  get missingName(): Locator {
    return this.page.locator('footer').getByText(this.words.name('profile.missingName'));
  }

  picture(name: Profile['picture']): Locator {
    return this.page.getByRole('radio', { name: this.words.name(`picture.${name}`) });
  }

  get lockReady(): Locator {
    return this.text('profile.lockSet');
  }

  get start(): Locator {
    return this.button('profile.start');
  }

  async fill({ nickname, picture, pin }: Profile): Promise<void> {
    await this.nickname.fill(nickname);
    await this.picture(picture).click();
    if (!pin) return;
    const keys = this.page.getByRole('group', { name: this.words.name('pin.keys') });
    for (const each of [...pin, ...pin])
      await keys.getByRole('button', { name: this.words.name(`picture.${each}`) }).click();
    await this.lockReady.waitFor();
  }

  async begin(): Promise<Home> {
    const home = new Home(this.station);
    await this.click(this.start, home.here);
    return home;
  }

  async make(profile: Profile): Promise<Home> {
    await this.fill(profile);
    return await this.begin();
  }
}
