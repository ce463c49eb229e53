import type { Locator } from 'playwright';
import type { PictureName } from '../../../core/bridge/index.ts';
import { Screen } from './screen.ts';

/** Where somebody changes their own place. */
export class MyPlace extends Screen {
  get here(): Locator {
    return this.heading('place.title');
  }

  get nickname(): Locator {
    return this.page.getByRole('textbox', { name: this.words.name('profile.name') });
  }

  get goHome(): Locator {
    return this.button('place.home');
  }

  get saved(): Locator {
    return this.page.locator('footer').getByText(this.words.name('place.saved'));
  }

  get eraseQuestion(): Locator {
    return this.page.getByRole('dialog', { name: this.words.name('erase.title') });
  }

  get holdToErase(): Locator {
    return this.button('erase.hold');
  }

  /** Home shows the greeting again. */
  async backHome(): Promise<void> {
    await this.goHome.click();
    await this.button('place.open').waitFor();
  }

  async save(nickname: string, picture: PictureName): Promise<void> {
    await this.nickname.fill(nickname);
    await this.page.getByRole('radio', { name: this.words.name(`picture.${picture}`) }).click();
    await this.click(this.button('place.save'), this.saved);
  }

  async setDigits(digits: string): Promise<void> {
    await this.button('place.setLock').click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel(this.words.name('profile.kind.digits')).check();
    await dialog.getByLabel(this.words.name('profile.digitsFirst')).fill(digits);
    await dialog.getByLabel(this.words.name('profile.digitsSecond')).fill(digits);
    await this.button('place.saveLock').click();
    await this.text('place.lockIs.digits').waitFor();
  }

  async askToErase(): Promise<void> {
    await this.click(this.button('erase.open'), this.eraseQuestion);
  }

  /** The lock is asked for before anything can be erased. */
  async openLock(digits: string): Promise<void> {
    await this.eraseQuestion.getByLabel(this.words.name('pin.digits')).fill(digits);
    await this.station.press('Enter', this.holdToErase);
  }
}
