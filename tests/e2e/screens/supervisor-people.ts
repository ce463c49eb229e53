import type { Locator } from 'playwright';
import { ExcelSheet } from './excel-sheet.ts';
import { SupervisorPart } from './supervisor-part.ts';

/** The section of the supervisor's screen about the places of this station. */
export class People extends SupervisorPart {
  get here(): Locator {
    return this.heading('supervisor.people.title');
  }

  person(nickname: string): Locator {
    const exactly = this.page.getByText(nickname, { exact: true });
    return this.page.getByRole('row').getByRole('button').filter({ has: exactly });
  }

  async find(letters: string, until: Locator): Promise<void> {
    await this.page.getByRole('textbox', { name: this.words.name('supervisor.people.find') }).fill(letters);
    await until.waitFor();
  }

  async open(nickname: string): Promise<OnePerson> {
    const person = new OnePerson(this.station, nickname);
    await this.find(nickname, this.person(nickname));
    await this.click(this.person(nickname), person.here);
    return person;
  }

  /** Cards for everybody who is listed, as they will be printed. */
  async cards(seat: 'this' | 'any'): Promise<Locator> {
    const show = this.button('supervisor.cards.show');
    await this.click(this.button('supervisor.people.cards'), show);
    await this.button('supervisor.cards.all').click();
    await this.page.locator(`input[name="seat"][value="${seat}"]`).check();
    const cards = this.page.locator('.cards article');
    await this.click(show, cards.first());
    return cards;
  }

  /** Takes the newest merge apart. */
  async undoMerge(): Promise<void> {
    const undo = this.button('supervisor.merge.undo').first();
    await this.click(this.button('supervisor.people.merges'), undo);
    await this.click(undo, this.said('supervisor.merge.undone'));
  }
}

/** One place, with everything that was done in it. */
export class OnePerson extends SupervisorPart {
  constructor(
    station: ConstructorParameters<typeof SupervisorPart>[0],
    readonly nickname: string,
  ) {
    super(station);
  }

  get here(): Locator {
    return this.page.getByRole('heading', { level: 1, name: this.nickname });
  }

  get history(): Locator {
    return this.page.locator('table.lines tbody tr');
  }

  /** The viewer with the very document that was marked. */
  async openDocument(row = 0): Promise<Locator> {
    const page = this.page.locator('.viewer [data-page-index]').first();
    await this.click(this.history.nth(row).getByRole('button').first(), page);
    return page;
  }

  /** The same for a workbook. */
  async openWorkbook(row: number): Promise<ExcelSheet> {
    const sheet = new ExcelSheet(this.station);
    await this.click(this.history.nth(row).getByRole('button').first(), sheet.here);
    return sheet;
  }

  /** What was found in the document that is shown, each a way to its place. */
  get places(): Locator {
    const way = { hasText: this.words.text('exercise.showPlace') };
    return this.page.locator('.document').getByRole('button').filter(way);
  }

  async closeDocument(): Promise<void> {
    await this.click(this.button('supervisor.document.back'), this.history.first());
  }

  async resetPin(): Promise<void> {
    await this.button('supervisor.people.resetPin').click();
    await this.click(this.button('supervisor.people.resetDo'), this.said('supervisor.people.wasReset'));
  }

  async erase(): Promise<void> {
    await this.button('supervisor.people.erase').click();
    await this.click(this.button('supervisor.people.eraseDo'), this.said('supervisor.people.wasErased'));
  }

  /** Merges with another place; nickname, picture and lock of this one stay. */
  async mergeWith(other: string): Promise<void> {
    const exactly = this.page.getByText(other, { exact: true });
    const choice = this.page.locator('.others').getByRole('button').filter({ has: exactly });
    await this.click(this.button('supervisor.people.merge'), choice);
    const merge = this.button('supervisor.merge.do');
    await this.click(choice, merge);
    await this.click(merge, this.said('supervisor.merge.done'));
  }
}
