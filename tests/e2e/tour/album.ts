import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../../core/language/index.ts';
import { projectFolder, usualSize, type Station } from '../app.ts';

export const album = path.join(projectFolder, 'tour');
const small = { width: 1024, height: 768 };

/** Numbered pictures of what people see, one series for each language. */
export class Album {
  constructor(
    private readonly station: Station,
    private readonly language: Language,
    private count = 0,
  ) {
    mkdirSync(album, { recursive: true });
  }

  async take(name: string): Promise<void> {
    const number = String(++this.count).padStart(2, '0');
    await this.station.page.evaluate(() => document.fonts.ready);
    await this.station.page.screenshot({ path: path.join(album, `${this.language}-${number}-${name}.png`) });
  }

  /** The same screen on a small display, in high contrast, and with text of twice the size. */
  async takeInEveryForm(name: string): Promise<void> {
    await this.take(name);
    await this.station.resize(small);
    await this.take(`${name}-1024`);
    await this.station.resize(usualSize);
    await this.set({ contrast: 'high' });
    await this.take(`${name}-high-contrast`);
    await this.set({ contrast: 'normal', text: 'largest' });
    await this.take(`${name}-largest-text`);
    await this.set({ contrast: 'normal', text: 'normal' });
  }

  /** What the buttons of the welcome screen and of Home set, also where those are out of reach. */
  private async set(comfort: Record<string, string>): Promise<void> {
    await this.station.page.evaluate((values) => {
      Object.assign(document.documentElement.dataset, values);
      return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }, comfort);
  }
}
