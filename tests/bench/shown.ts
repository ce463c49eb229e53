import type { Locator } from 'playwright';

/** From a click to the frame that shows an outcome, as the window itself sees it, in milliseconds. */
export const clickToShown = (button: Locator, shown: string): Promise<number> =>
  button.evaluate(
    (element, selector) =>
      new Promise<number>((resolve) => {
        const began = performance.now();
        const look = (): void => {
          if (!document.querySelector(selector)) return void requestAnimationFrame(look);
          const painted = new MessageChannel();
          painted.port1.onmessage = () => resolve(performance.now() - began);
          requestAnimationFrame(() => painted.port2.postMessage(null));
        };
        (element as HTMLElement).click();
        look();
      }),
    shown,
  );
