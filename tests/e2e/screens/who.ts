import type { Locator } from 'playwright';
import type { pictures } from '../../../core/bridge/index.ts';
import { Home } from './home.ts';
import { Lock } from './lock.ts';
import { NewProfile } from './new-profile.ts';
import { Screen } from './screen.ts';

export class Who extends Screen {
  get here(): Locator {
    return this.heading('who.title');
  }

  person(nickname: string): Locator {
    return this.page.locator('main').getByRole('button', { name: nickname });
  }

  get newHere(): Locator {
    return this.page.getByRole('button').filter({ hasText: this.words.text('who.new') });
  }

  get findBox(): Locator {
    return this.page.getByRole('textbox', { name: this.words.name('who.find') });
  }

  async find(letters: string, until: Locator): Promise<void> {
    await this.findBox.fill(letters);
    await until.waitFor();
  }

  async findByPicture(picture: (typeof pictures)[number], until: Locator): Promise<void> {
    await this.button('who.byPicture').click();
    await this.button(`picture.${picture}`).click();
    await until.waitFor();
  }

  async enterAs(nickname: string): Promise<Home> {
    const home = new Home(this.station);
    await this.click(this.person(nickname), home.here);
    return home;
  }

  get allNames(): Locator {
    return this.button('who.all');
  }

  get back(): Locator {
    return this.button('who.leave');
  }

  /** Where the digits of a lock are typed. */
  get digits(): Locator {
    return this.page.getByRole('dialog').getByLabel(this.words.name('pin.digits'));
  }

  lockOf(nickname: string): Lock {
    return new Lock(this.station, nickname);
  }

  /** Somebody whose place has a lock. */
  async knockAt(nickname: string): Promise<Lock> {
    const lock = this.lockOf(nickname);
    await this.click(this.person(nickname), lock.here);
    return lock;
  }

  async makePlace(): Promise<NewProfile> {
    const newProfile = new NewProfile(this.station);
    await this.click(this.newHere, newProfile.here);
    return newProfile;
  }
}
