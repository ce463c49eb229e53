import type { Locator } from 'playwright';
import { reached, type Outcome, type Station } from '../app.ts';
import { Words } from '../words.ts';

/** What all page objects share: a station, its window, and the words of its language. */
export abstract class Screen {
  protected readonly words: Words;

  constructor(protected readonly station: Station) {
    this.words = new Words(station.language);
  }

  /** What tells a person that they are on this screen. */
  abstract get here(): Locator;

  async arrive(): Promise<this> {
    await this.here.waitFor();
    return this;
  }

  protected get page() {
    return this.station.page;
  }

  protected button(key: string, values: Record<string, string | number> = {}): Locator {
    return this.page.getByRole('button', { name: this.words.name(key, values) });
  }

  protected heading(key: string, values: Record<string, string | number> = {}): Locator {
    return this.page.getByRole('heading', { name: this.words.name(key, values) });
  }

  protected text(key: string, values: Record<string, string | number> = {}): Locator {
    return this.page.getByText(this.words.name(key, values));
  }

  protected async click(target: Locator, until: Outcome): Promise<void> {
    await target.click();
    await reached(until);
  }
}
