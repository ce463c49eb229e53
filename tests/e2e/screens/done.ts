import type { Locator } from 'playwright';
import { Home } from './home.ts';
import { Screen } from './screen.ts';

export class Done extends Screen {
  get here(): Locator {
    return this.heading('done.title');
  }

  learnt(line: string): Locator {
    return this.page.getByRole('listitem').filter({ hasText: line });
  }

  next(title: string): Locator {
    return this.button('done.next', { title });
  }

  get again(): Locator {
    return this.button('done.again');
  }

  get home(): Locator {
    return this.button('done.home');
  }

  async goHome(): Promise<Home> {
    const home = new Home(this.station);
    await this.click(this.home, home.here);
    return home;
  }
}
