import type { Station } from '../app.ts';
import { becomes } from '../app.ts';

/** How a kiosk's window stands; nothing here asks the page, which may be gone. */
const windows = (station: Station) =>
  station.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .flatMap((window) => (window.webContents?.isDestroyed() === false ? [window] : []))
      .map((window) => ({
        kiosk: window.isKiosk(),
        onTop: window.isAlwaysOnTop(),
        seen: window.isVisible() && !window.isMinimized(),
        url: window.webContents.getURL(),
        tools: window.webContents.isDevToolsOpened(),
        zoom: window.webContents.getZoomFactor(),
      })),
  );

const asItShould = {
  kiosk: true,
  onTop: true,
  seen: true,
  url: 'app://mashq/index.html',
  tools: false,
  zoom: 1,
};

/** Asks the page through main; undefined while it cannot answer. */
export const askPage = (station: Station, question: string): Promise<unknown> =>
  station.app.evaluate(
    ({ BrowserWindow }, question) =>
      Promise.race([
        BrowserWindow.getAllWindows()[0]!
          .webContents.executeJavaScript(question)
          .catch(() => undefined),
        new Promise((resolve) => setTimeout(resolve, 500)),
      ]),
    question,
  );

/** Marks the page, so that one drawn anew is known. */
export const mark = (station: Station): Promise<unknown> => askPage(station, 'window.marked = true');

/** Nothing has changed: one window, in front, showing the page that was marked. */
export async function isHeld(station: Station, page: 'the same' | 'anew' = 'the same'): Promise<void> {
  await becomes(() => windows(station), [asItShould], 5000);
  const question = 'document.querySelectorAll("main button").length > 0 && window.marked === true';
  if (page === 'the same') await becomes(() => askPage(station, question), true, 5000);
  else await becomes(() => askPage(station, question.replace('=== true', '!== true')), true, 5000);
}
