import type { Locator } from 'playwright';
import type { HandKind } from '../../../core/bridge/index.ts';
import { Screen } from './screen.ts';

/** What the room says over a learner's screen: the raised hand, a break, a message, the time left. */
export class Room extends Screen {
  /** The button that raises a hand. */
  get here(): Locator {
    return this.button('room.hand.raise');
  }

  async raiseHand(kind: HandKind): Promise<void> {
    await this.here.click();
    await this.choose(kind);
  }

  /** As `raiseHand`, by the key for help. */
  async raiseHandByKey(kind: HandKind): Promise<void> {
    await this.station.press('F1', this.choice);
    await this.choose(kind);
  }

  get choice(): Locator {
    return this.page.getByRole('dialog', { name: this.words.name('room.hand.title') });
  }

  /** The band that is seen across the room. */
  get flag(): Locator {
    return this.page.locator('.flag');
  }
  async takeHandBack(): Promise<void> {
    await this.button('room.hand.takeBack').click();
    await this.flag.waitFor({ state: 'detached' });
  }

  get pause(): Locator {
    return this.page.getByRole('dialog', { name: this.words.name('room.pause.title') });
  }
  get countdown(): Locator {
    return this.pause.getByRole('timer');
  }

  message(text: string): Locator {
    return this.page
      .getByRole('dialog', { name: this.words.name('room.message.title') })
      .filter({ hasText: text });
  }
  async readMessage(text: string): Promise<void> {
    await this.message(text)
      .getByRole('button', { name: this.words.name('room.message.ok') })
      .click();
    await this.message(text).waitFor({ state: 'detached' });
  }

  get timeLeft(): Locator {
    return this.page.locator('.time-left');
  }

  /** On the welcome screen: whose turn it is. */
  next(name: string): Locator {
    return this.page.getByRole('status').getByText(this.words.name('room.next', { name }));
  }
  get closed(): Locator {
    return this.page.getByText(this.words.text('room.closed'));
  }

  private async choose(kind: HandKind): Promise<void> {
    await this.choice.getByRole('button', { name: this.words.name(`room.hand.kind.${kind}`) }).click();
    await this.flag.waitFor();
  }
}
