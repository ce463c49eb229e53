import type { Locator } from 'playwright';
import type { PinPicture } from './lock.ts';
import { Screen } from './screen.ts';
import { Welcome } from './welcome.ts';

/** What lies over a place that waits for its owner, and the warning before it. */
export class Away extends Screen {
  get here(): Locator {
    return this.page.locator('dialog.away');
  }

  get warning(): Locator {
    return this.page.getByRole('alert').getByText(this.words.name('away.stillThere'));
  }

  /** The picture of a place without a lock. */
  get picture(): Locator {
    return this.button('away.pressPicture');
  }

  get someoneElse(): Locator {
    return this.button('away.someoneElse');
  }

  async openByPicture(): Promise<void> {
    await this.picture.click();
    await this.here.waitFor({ state: 'detached' });
  }

  async openByPictures(pictures: readonly PinPicture[]): Promise<void> {
    const keys = this.here.getByRole('group', { name: this.words.name('pin.keys') });
    for (const picture of pictures)
      await keys.getByRole('button', { name: this.words.name(`picture.${picture}`) }).click();
    await this.here.waitFor({ state: 'detached' });
  }

  async leaveToSomeoneElse(): Promise<Welcome> {
    const welcome = new Welcome(this.station);
    await this.click(this.someoneElse, welcome.here);
    return welcome;
  }
}
