import type { Locator } from 'playwright';
import type { NoticeCode } from '../../../main/notices.ts';
import { Screen } from './screen.ts';

/** How the station is, for the person who looks after it. Opened by a key that learners do not need. */
export class DiagnosticsDialog extends Screen {
  get here(): Locator {
    return this.page.getByRole('dialog', { name: this.words.name('diagnostics.title') });
  }

  async open(): Promise<this> {
    await this.station.press('Control+Shift+D', this.here);
    return this;
  }

  notice(code: NoticeCode, values: Record<string, string | number> = {}): Locator {
    const { source } = this.words.name(`diagnostics.notice.${code}`, values);
    return this.here
      .getByRole('listitem')
      .filter({ hasText: new RegExp(source.replace(/^\^\\s\*/, ''), 'u') });
  }

  /** The first of the notices that somebody has to act on. */
  get attention(): Locator {
    return this.here.getByText(this.words.text('diagnostics.attention')).first();
  }
}
