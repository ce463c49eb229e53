import type { Locator } from 'playwright';
import { Screen } from './screen.ts';

/** What the sections of the supervisor's screen share. */
export abstract class SupervisorPart extends Screen {
  /** What the section says after something was done; a screen reader hears it elsewhere too. */
  protected said(key: string): Locator {
    return this.page.getByRole('main').getByText(this.words.name(key));
  }
}
