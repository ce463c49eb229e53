import type { Locator } from 'playwright';
import { Screen } from './screen.ts';
import { Welcome } from './welcome.ts';

export interface TypedPlace {
  ar: string;
  en: string;
}

/** The first start of a station. */
export class SetUp extends Screen {
  get here(): Locator {
    return this.page.getByRole('heading', { name: this.words.text('setUp.title') });
  }

  /** Does without for now, as a station that is no kiosk allows. */
  async postpone(): Promise<Welcome> {
    const welcome = new Welcome(this.station);
    const later = this.page.getByRole('button', { name: this.words.text('setUp.later') });
    await this.click(later, welcome.here);
    return welcome;
  }

  get next(): Locator {
    return this.button('setUp.next');
  }

  get finish(): Locator {
    return this.button('setUp.finish');
  }

  private place(kind: 'municipality' | 'lab'): Locator {
    const title = this.words.text(`setUp.${kind}`);
    return this.page.locator('fieldset').filter({ has: this.page.locator('legend', { hasText: title }) });
  }

  async name(kind: 'municipality' | 'lab', { ar, en }: TypedPlace): Promise<void> {
    await this.place(kind).locator('[data-place="ar"]').fill(ar);
    await this.place(kind).locator('[data-place="en"]').fill(en);
  }

  /** The code that a municipality or a lab has in the records. */
  codeOf(kind: 'municipality' | 'lab'): Locator {
    return this.place(kind).locator('[data-place="id"]');
  }

  async seat(label: string): Promise<void> {
    await this.page.getByLabel(this.words.text('setUp.seat')).fill(label);
  }

  /** To the page of the supervisor's account. */
  async goOn(): Promise<void> {
    await this.click(this.next, this.finish);
  }

  async account(name: string, passphrase: string): Promise<void> {
    await this.page.locator('#set-up-name').fill(name);
    await this.page.getByLabel(this.words.text('setUp.passphrase')).fill(passphrase);
  }

  async serverCode(code: string): Promise<void> {
    await this.page.getByRole('textbox', { name: this.words.text('setUp.server') }).fill(code);
  }

  /** Ends set-up; returns the recovery code that is shown. */
  async complete(): Promise<string> {
    const code = this.page.locator('.recovery .code');
    await this.click(this.finish, code);
    return (await code.locator('bdi').allTextContents()).join(' ');
  }

  /** Says that the code is written down, and opens Mashq. */
  async openMashq(): Promise<Welcome> {
    const welcome = new Welcome(this.station);
    await this.page.getByLabel(this.words.text('setUp.written')).check();
    await this.click(this.button('setUp.open'), welcome.here);
    return welcome;
  }
}
