import type { Locator } from 'playwright';
import { Screen } from './screen.ts';

/** In a kiosk, the question which drive a copy should go to. */
export class DriveChoice extends Screen {
  get here(): Locator {
    return this.page.getByRole('dialog', { name: this.words.name('drives.title') });
  }

  async choose(name: string): Promise<void> {
    await this.here.getByRole('button').filter({ hasText: name }).click();
    await this.here.waitFor({ state: 'detached' });
  }
}
