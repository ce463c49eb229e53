import type { Locator } from 'playwright';
import { pinLength, type pinPictures } from '../../../core/bridge/index.ts';
import type { Station } from '../app.ts';
import { Home } from './home.ts';
import { Screen } from './screen.ts';

export type PinPicture = (typeof pinPictures)[number];

/** The dialog that asks for the four pictures of a locked place. */
export class Lock extends Screen {
  constructor(
    station: Station,
    private readonly nickname: string,
  ) {
    super(station);
  }

  get here(): Locator {
    return this.page.getByRole('dialog', { name: this.words.name('pin.title', { name: this.nickname }) });
  }

  get wrong(): Locator {
    return this.here.getByText(this.words.name('pin.wrong'));
  }

  get wait(): Locator {
    return this.here.getByText(this.words.name('pin.wait'));
  }

  key(picture: PinPicture): Locator {
    return this.here.getByRole('button', { name: this.words.name(`picture.${picture}`) });
  }

  /** The sign that so many pictures have been taken. */
  pressed(done: number): Locator {
    return this.here.getByRole('img', {
      name: this.words.name('pin.pressed', { done, total: pinLength }),
    });
  }

  /** Presses four pictures, each when the one before has been taken. */
  async tryPictures(pictures: readonly PinPicture[]): Promise<void> {
    for (const [done, picture] of pictures.entries()) {
      await this.pressed(done).waitFor();
      await this.key(picture).click();
    }
  }

  async open(pictures: readonly PinPicture[]): Promise<Home> {
    await this.tryPictures(pictures);
    return new Home(this.station).arrive();
  }
}
