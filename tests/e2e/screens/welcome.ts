import type { Locator } from 'playwright';
import { languageEntries } from '../../../renderer/i18n/languages.ts';
import { Screen } from './screen.ts';
import { Who } from './who.ts';

export class Welcome extends Screen {
  get here(): Locator {
    return this.languageButton;
  }

  /** The button of the test's language, in that language. */
  get languageButton(): Locator {
    return this.page.getByRole('button', {
      name: languageEntries[this.station.language].ownName,
      exact: true,
    });
  }

  get strongerContrast(): Locator {
    return this.button('comfort.contrast');
  }

  get largerText(): Locator {
    return this.button('comfort.largerText');
  }

  get justLooking(): Locator {
    return this.button('who.justLooking');
  }

  async enter(): Promise<Who> {
    const who = new Who(this.station);
    await this.click(this.languageButton, who.here);
    return who;
  }
}
