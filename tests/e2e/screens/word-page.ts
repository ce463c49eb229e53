import type { Locator } from 'playwright';
import { becomes } from '../app.ts';
import { Screen } from './screen.ts';

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The document on its desk, used with mouse and keyboard as any other. */
export class WordPage extends Screen {
  get here(): Locator {
    return this.page.locator('[data-page]').first();
  }

  /** What takes the keys. */
  get input(): Locator {
    return this.page.locator('main [contenteditable="true"]').first();
  }

  containing(words: string): Locator {
    return this.here.getByText(words).first();
  }

  /** What is written on all pages. */
  async written(): Promise<string> {
    return (await this.page.locator('[data-page]').allInnerTexts()).join('\n');
  }

  /** Puts the caret into a piece of text by a click. */
  async clickIn(words: string): Promise<void> {
    const { left, right, top, bottom } = await this.boxOf(words);
    await this.page.mouse.click((left + right) / 2, (top + bottom) / 2);
  }

  /**
   * Draws the mouse over words, from their first letter to just behind their last: on the last pixel of a
   * number in Arabic text lies its beginning.
   */
  async select(from: string, to = from): Promise<void> {
    const [first, last] = [await this.boxOf(from), await this.boxOf(to)];
    const rightToLeft = await this.here.evaluate((page) => getComputedStyle(page).direction === 'rtl');
    const startsRight = rightToLeft || /[\u0590-\u08ff]/.test(from);
    const endsLeft = rightToLeft || /[\u0590-\u08ff]/.test(to);
    await this.page.mouse.move(
      startsRight ? first.right - 1 : first.left + 1,
      (first.top + first.bottom) / 2,
    );
    await this.page.mouse.down();
    await this.page.mouse.move(endsLeft ? last.left - 1 : last.right + 1, (last.top + last.bottom) / 2, {
      steps: 4,
    });
    await this.page.mouse.up();
  }

  /** Waits until the pages say so. */
  async says(words: string): Promise<void> {
    await becomes(async () => (await this.written()).includes(words), true);
  }

  async saysNoMore(words: string): Promise<void> {
    await becomes(async () => (await this.written()).includes(words), false);
  }

  /** Whether a piece of text can be seen on the desk without scrolling. */
  async inSight(words: string): Promise<boolean> {
    const [text, desk] = [await this.boxOf(words), await this.page.locator('.word-desk').boundingBox()];
    return desk !== null && text.top >= desk.y && text.bottom <= desk.y + desk.height;
  }

  private async boxOf(words: string): Promise<Box> {
    return await this.here.evaluate((page, words) => {
      const nodes: Text[] = [];
      const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) nodes.push(walker.currentNode as Text);
      const whole = nodes
        .map((node) => node.data)
        .join('')
        .replaceAll('\u00a0', ' ');
      const start = whole.indexOf(words);
      if (start < 0) throw new Error(`The page does not say "${words}"`);
      const spot = (offset: number, end: boolean): [Text, number] => {
        let left = offset;
        for (const node of nodes) {
          if (left < node.length || (end && left === node.length)) return [node, left];
          left -= node.length;
        }
        throw new Error('behind the end');
      };
      const range = document.createRange();
      range.setStart(...spot(start, false));
      range.setEnd(...spot(start + words.length, true));
      const { left, right, top, bottom } = range.getBoundingClientRect();
      return { left, right, top, bottom };
    }, words);
  }
}
