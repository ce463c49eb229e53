import type { Locator } from 'playwright';
import { Learning } from './supervisor-learning.ts';
import { People } from './supervisor-people.ts';
import { StationPart } from './supervisor-station.ts';
import { Screen } from './screen.ts';
import { Welcome } from './welcome.ts';

/** The supervisor's screen, and the way into it. */
export class Supervisor extends Screen {
  /** Asked for name and passphrase. */
  get here(): Locator {
    return this.heading('supervisor.title');
  }

  get passphrase(): Locator {
    return this.page.getByLabel(this.words.name('supervisor.passphrase'));
  }

  get tabs(): Locator {
    return this.page.getByRole('navigation', { name: this.words.name('supervisor.sections') });
  }

  get leaveButton(): Locator {
    return this.button('supervisor.leave');
  }

  tab(id: string): Locator {
    return this.tabs.getByRole('button', { name: this.words.name(`supervisor.section.${id}`) });
  }

  /** A button of how one likes to read. The learner's own ones lie hidden below. */
  comfort(kind: 'contrast' | 'largerText'): Locator {
    return this.button(`comfort.${kind}`);
  }

  /** From the welcome screen. */
  async enterFromWelcome(): Promise<this> {
    await this.click(this.button('supervisor.enter'), this.here);
    return this;
  }

  /** From anywhere, over whoever is there. */
  async enterOver(): Promise<this> {
    await this.station.press('Control+Shift+S', this.here);
    return this;
  }

  async signIn({ name, passphrase }: { name: string; passphrase: string }, until = this.tabs): Promise<void> {
    const choice = this.page.getByRole('radio', { name, exact: true });
    if (await choice.count()) await choice.check();
    await this.passphrase.fill(passphrase);
    await this.click(this.button('supervisor.signIn'), until);
  }

  /** By the recovery code; returns the new one. */
  async recover(wanted: { code: string; name: string; passphrase: string }): Promise<string> {
    await this.button('supervisor.forgot').click();
    await this.page.getByLabel(this.words.name('supervisor.recover.code')).fill(wanted.code);
    await this.page.getByLabel(this.words.name('supervisor.recover.name')).fill(wanted.name);
    await this.page.getByLabel(this.words.name('supervisor.recover.passphrase')).fill(wanted.passphrase);
    const code = this.page.locator('.recovery .code');
    await this.click(this.button('supervisor.recover.do'), code);
    const shown = (await code.locator('bdi').allTextContents()).join(' ');
    await this.page.getByLabel(this.words.text('setUp.written')).check();
    await this.click(this.button('supervisor.recover.next'), this.tabs);
    return shown;
  }

  async people(): Promise<People> {
    const people = new People(this.station);
    await this.click(this.tab('people'), people.here);
    return people;
  }

  async learning(): Promise<Learning> {
    const learning = new Learning(this.station);
    await this.click(this.tab('learning'), learning.here);
    return learning;
  }

  async stationPart(): Promise<StationPart> {
    const part = new StationPart(this.station);
    await this.click(this.tab('station'), part.here);
    return part;
  }

  /** Back to the learners, whose screen was below. */
  async leave(until: Locator = new Welcome(this.station).here): Promise<void> {
    await this.click(this.leaveButton, until);
  }
}
