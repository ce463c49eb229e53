import type { Locator } from 'playwright';
import { SupervisorPart } from './supervisor-part.ts';

/** The section of the supervisor's screen about the station itself. */
export class StationPart extends SupervisorPart {
  get here(): Locator {
    return this.heading('supervisor.station.title');
  }

  async addSupervisor(name: string, passphrase: string): Promise<void> {
    await this.button('supervisor.station.add').click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel(this.words.name('supervisor.station.name')).fill(name);
    await dialog.getByLabel(this.words.name('supervisor.station.passphrase')).fill(passphrase);
    await this.click(
      dialog.getByRole('button', { name: this.words.name('supervisor.station.save') }),
      this.said('supervisor.station.added'),
    );
  }

  async changeSeat(label: string): Promise<void> {
    await this.button('supervisor.station.edit').click();
    await this.page.getByLabel(this.words.text('setUp.seat')).fill(label);
    await this.click(this.button('supervisor.station.save'), this.said('supervisor.station.saved'));
  }

  /** What supervisors did, the newest first. */
  async log(): Promise<Locator> {
    const rows = this.page.locator('table.lines tbody tr');
    await this.click(this.button('supervisor.station.audit'), rows.first());
    return rows;
  }
}
