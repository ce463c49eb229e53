import type { Locator } from 'playwright';
import { Exercise } from './exercise.ts';
import { NewProfile } from './new-profile.ts';
import { Screen } from './screen.ts';

/** Home of somebody who only looks around. */
export class GuestHome extends Screen {
  get here(): Locator {
    return this.button('claim.keep');
  }

  async goOn(): Promise<Exercise> {
    await this.button('home.start').click();
    return new Exercise(this.station).arrive();
  }

  get question(): Locator {
    return this.page.getByRole('dialog', { name: this.words.name('claim.title') });
  }

  async leave(): Promise<void> {
    await this.click(this.button('home.leave'), this.question);
  }

  async makePlace(): Promise<NewProfile> {
    await this.button('claim.makePlace').click();
    await this.heading('claim.newTitle').waitFor();
    return new NewProfile(this.station);
  }
}
