import type { Locator } from 'playwright';
import { Screen } from './screen.ts';

/** The section of the supervisor's screen about how learning goes. */
export class Learning extends Screen {
  get here(): Locator {
    return this.heading('supervisor.learning.title');
  }

  get nobodyStuck(): Locator {
    return this.text('supervisor.learning.nobodyStuck');
  }

  stuck(nickname: string): Locator {
    return this.page.getByRole('listitem').filter({ hasText: nickname });
  }

  /** The figures of one exercise. */
  exercise(title: string): Locator {
    return this.page.getByRole('table').filter({ hasText: title });
  }
}
