import type { Locator } from 'playwright';
import { Exercise } from './exercise.ts';
import { Screen } from './screen.ts';

/** The exercise while its file is open in the real program. */
export class InOffice extends Screen {
  get here(): Locator {
    return this.heading('office.title');
  }

  get checked(): Locator {
    return this.text('office.checked');
  }

  /** The file that the program has open. */
  async path(): Promise<string> {
    return await this.page.evaluate(async () => {
      const home = await window.mashq.home.get({});
      if (!home.ok || !home.value.goOn) throw new Error('no exercise is under way');
      const attempt = await window.mashq.attempt.open({ exerciseId: home.value.goOn.exercise.id });
      if (!attempt.ok || !attempt.value.inOffice) throw new Error('the exercise is not in the program');
      return attempt.value.inOffice.path;
    });
  }

  get back(): Locator {
    return this.button('office.back');
  }

  async comeBack(): Promise<Exercise> {
    await this.back.click();
    return new Exercise(this.station).arrive();
  }
}
