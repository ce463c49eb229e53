import type { Locator } from 'playwright';
import { becomes } from '../app.ts';
import { Screen } from './screen.ts';

/** The supervisor's section Today: a lab session, who is here, who is next, the roll-call, the figures. */
export class Today extends Screen {
  get here(): Locator {
    return this.openButton.or(this.endButton).first();
  }

  get section(): Locator {
    return this.button('supervisor.section.today');
  }

  get openButton(): Locator {
    return this.button('sessions.open.title');
  }
  get endButton(): Locator {
    return this.button('sessions.end.button').first();
  }

  /** Opens a session by its name; a group that was here before comes back with its names. */
  async open(wanted: { name: string; group?: string; visitMinutes?: 20 | 30 | 40 | 60 }): Promise<void> {
    await this.openButton.click();
    const form = this.dialog('sessions.open.title');
    await form.getByRole('textbox', { name: this.words.name('sessions.open.name') }).fill(wanted.name);
    const group = form.getByLabel(this.words.name('sessions.open.group'));
    if (wanted.group !== undefined) await group.fill(wanted.group);
    if (wanted.visitMinutes !== undefined) {
      const limits = form.getByRole('group', { name: this.words.name('sessions.open.visit') });
      await limits.locator(`input[value="${wanted.visitMinutes}"]`).check();
    }
    await form.getByRole('button', { name: this.words.name('sessions.open.yes') }).click();
    await this.title(wanted.name).waitFor();
  }

  title(name: string): Locator {
    return this.page.getByRole('heading', { level: 1 }).filter({ hasText: name });
  }

  /** The name of whoever is at the computer. */
  get visitor(): Locator {
    return this.page.locator('.now .who bdi');
  }

  get nobody(): Locator {
    return this.text('sessions.here.nobody');
  }

  /** A visit of today that is over. */
  before(nickname: string): Locator {
    return this.page.getByRole('row').filter({ hasText: nickname });
  }

  get moreForVisit(): Locator {
    return this.page
      .getByRole('group', { name: this.words.name('sessions.moreForVisit') })
      .getByRole('button');
  }

  async endVisit(): Promise<void> {
    const end = this.button('sessions.here.end');
    await end.first().click();
    await this.page
      .getByRole('dialog')
      .getByRole('button', { name: this.words.name('sessions.here.end') })
      .click();
    await this.nobody.waitFor();
  }

  async sendMessage(text: string): Promise<void> {
    await this.button('sessions.message.button').click();
    const dialog = this.dialog('sessions.message.title');
    await dialog.getByRole('textbox').fill(text);
    await dialog.getByRole('button', { name: this.words.name('sessions.message.send') }).click();
    await dialog.waitFor({ state: 'detached' });
    await this.page.locator('.now').filter({ hasText: text }).waitFor();
  }

  async pause(minutes: 5 | 10 | 15 | 20 | 30 | 45): Promise<void> {
    await this.button('sessions.pause.button').click();
    const dialog = this.dialog('sessions.pause.title');
    await dialog.locator(`input[value="${minutes}"]`).check();
    await dialog.getByRole('button', { name: this.words.name('sessions.pause.button') }).click();
    await this.goOnButton.waitFor();
  }
  get goOnButton(): Locator {
    return this.button('sessions.pause.goOn');
  }

  /** The hand that a learner has raised. */
  get hand(): Locator {
    return this.page.locator('.hand');
  }
  async helpGiven(): Promise<void> {
    await this.button('sessions.help.given').click();
    await this.hand.waitFor({ state: 'detached' });
  }

  async wait(name: string): Promise<void> {
    const field = this.page.getByRole('textbox', { name: this.words.name('sessions.next.add') });
    await field.fill(name);
    await this.button('sessions.next.addButton').click();
    await this.waiting(name).waitFor();
  }
  waiting(name: string): Locator {
    return this.page.getByRole('listitem').filter({
      has: this.button('sessions.next.remove', { name }),
    });
  }

  /** Pastes the names of a whole list, one on each line. */
  async writeRoll(names: readonly string[]): Promise<void> {
    await this.button('sessions.roll.paste').click();
    const dialog = this.dialog('sessions.roll.pasteTitle');
    await dialog.getByRole('textbox').fill(names.join('\n'));
    await dialog.getByRole('button', { name: this.words.name('sessions.roll.pasteYes') }).click();
    await dialog.waitFor({ state: 'detached' });
    await this.onRoll(names.at(-1) ?? '').waitFor();
  }
  onRoll(name: string): Locator {
    return this.page.getByRole('checkbox', { name: new RegExp(`^${name}`) });
  }
  async tick(name: string): Promise<void> {
    await this.onRoll(name).click();
    await becomes(() => this.onRoll(name).getAttribute('aria-checked'), 'true');
  }
  present(present: number, all: number): Locator {
    return this.text('sessions.roll.count', { present, all });
  }

  async showReport(): Promise<Report> {
    const report = new Report(this.station);
    await this.click(this.button('sessions.figures.button'), report.here);
    return report;
  }

  /** Ends the session; the visit that is under way ends with everything saved. */
  async end(): Promise<void> {
    await this.endButton.click();
    const dialog = this.dialog('sessions.end.title');
    await dialog.getByRole('button', { name: this.words.name('sessions.end.yes') }).click();
    await this.openButton.waitFor();
  }

  private dialog(title: string): Locator {
    return this.page.getByRole('dialog', { name: this.words.name(title) });
  }
}

/** Attendance and results, as they can be printed and saved. */
export class Report extends Screen {
  get here(): Locator {
    return this.page.locator('.report .paper');
  }

  /** The cells of the attendance (0) or the results (1), row by row. */
  async cells(table: 0 | 1): Promise<string[][]> {
    const rows = await this.here.locator('table').nth(table).locator('tbody tr').all();
    return Promise.all(
      rows.map(async (row) => (await row.locator('td').allInnerTexts()).map((each) => each.trim())),
    );
  }

  async saveAttendance(): Promise<void> {
    await this.click(this.button('sessions.report.attendanceCsv'), this.saved);
  }
  async saveResults(): Promise<void> {
    await this.click(this.button('sessions.report.resultsCsv'), this.saved);
  }
  saveButton(which: 'attendanceCsv' | 'resultsCsv'): Locator {
    return this.button(`sessions.report.${which}`);
  }
  get saved(): Locator {
    return this.page
      .locator('.report')
      .getByRole('status')
      .getByText(this.words.text('sessions.report.saved'));
  }

  async close(): Promise<void> {
    await this.button('supervisor.cards.back').click();
    await this.here.waitFor({ state: 'detached' });
  }
}
