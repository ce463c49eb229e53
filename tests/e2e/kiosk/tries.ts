import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect } from 'vitest';
import { findElectron } from '../../../build/electron/find.ts';
import { becomes, projectFolder, type Station } from '../app.ts';
import { askPage } from './held.ts';

const foreign = 'https://example.org/';

/** Puts a link on the page, clicks it and takes it away. */
async function clickLink(station: Station, href: string, more: object = {}, middle = false): Promise<void> {
  const { page } = station;
  await page.evaluate(
    ({ href, more }) => {
      const link = document.body.appendChild(document.createElement('a'));
      Object.assign(link, { href, id: 'way-out', textContent: 'out', ...more });
      link.style.cssText = 'position:fixed;inset:0 auto auto 0;z-index:9999;background:#fff';
    },
    { href, more },
  );
  // Not the link's own click, which would wait for the navigation that never comes.
  await page.mouse.click(8, 8, { button: middle ? 'middle' : 'left' });
  await page.evaluate(() => document.querySelector('#way-out')?.remove());
}

const inMain = (station: Station, what: 'close' | 'minimize' | 'hide'): Promise<void> =>
  station.app.evaluate(({ BrowserWindow }, what) => BrowserWindow.getAllWindows()[0]![what](), what);

const goTo = (station: Station, address: string): Promise<void> =>
  station.page.evaluate((address) => location.assign(address), address);

/** Says what the browser's own console says of a call that it ignored. */
const ignored = (station: Station, call: string): Promise<void> =>
  becomes(async () => station.log.some((line) => line.includes(`Ignored call to '${call}()'`)), true);

/** The ways out that are more than a key. Each does what a person, a page or the system would do. */
export const tries: Readonly<Record<string, (station: Station) => Promise<void>>> = {
  'close-from-page': ({ page }) => page.evaluate(() => window.close()),
  'close-window': (station) => inMain(station, 'close'),
  async minimise(station) {
    await inMain(station, 'minimize');
    await inMain(station, 'hide');
  },
  'leave-full-screen': ({ app }) =>
    app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      window!.setKiosk(false);
      window!.emit('leave-full-screen');
    }),
  async 'second-display'({ app }) {
    const covers = (): Promise<Electron.Rectangle[]> =>
      app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()
          .filter((window) => window.webContents.getURL() === '')
          .map((window) => window.getBounds()),
      );
    const second = { x: 300, y: 200, width: 640, height: 480 };
    await app.evaluate(({ screen }, second) => {
      const [first] = screen.getAllDisplays();
      const { getAllDisplays } = screen;
      screen.getAllDisplays = () => [first!, { ...first!, id: 99, bounds: second }];
      screen.emit('display-added');
      Object.assign(globalThis, { getAllDisplays });
    }, second);
    await becomes(covers, [second]);
    await app.evaluate(({ screen }) => {
      screen.getAllDisplays = (globalThis as unknown as Electron.Screen).getAllDisplays;
      screen.emit('display-removed');
    });
    await becomes(covers, []);
  },
  devtools: ({ app }) =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.webContents.openDevTools()),
  async zoom({ page }) {
    await page.mouse.move(400, 300);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -300);
    await page.keyboard.up('Control');
    const protocol = await page.context().newCDPSession(page);
    await protocol.send('Input.synthesizePinchGesture', { x: 400, y: 300, scaleFactor: 2 });
    await protocol.detach();
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
  },
  'context-menu': ({ page }) => page.mouse.click(500, 20, { button: 'right' }),
  async 'drop-file'({ page }) {
    const protocol = await page.context().newCDPSession(page);
    const data = { items: [], files: ['/etc/hostname'], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await protocol.send('Input.dispatchDragEvent', { type, x: 400, y: 300, data });
    await protocol.detach();
  },
  async print(station) {
    await station.page.evaluate(() => window.print());
    await ignored(station, 'print');
  },
  'view-source': (station) => goTo(station, `view-source:${station.page.url()}`),
  'file-address': (station) => goTo(station, 'file:///etc/passwd'),
  async 'external-link'(station) {
    await clickLink(station, foreign);
    await clickLink(station, foreign, { target: '_blank' });
    await clickLink(station, 'mailto:somebody@example.org');
  },
  'middle-click': (station) => clickLink(station, foreign, {}, true),
  async 'window-open'({ page }) {
    expect(await page.evaluate((url) => window.open(url) === null, foreign)).toBe(true);
    expect(await page.evaluate(() => window.open('about:blank', '_blank', 'popup') === null)).toBe(true);
  },
  async frame(station) {
    const violated = `new Promise((resolve) => {
      addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective), { once: true });
      document.body.appendChild(document.createElement('iframe')).src = '${foreign}';
    })`;
    expect(await askPage(station, violated)).toBe('frame-src');
    await askPage(station, "document.querySelector('iframe').remove()");
  },
  async download(station) {
    const { app, page } = station;
    await app.evaluate(({ session }) => {
      const started: boolean[] = [];
      Object.assign(globalThis, { started });
      session.defaultSession.on('will-download', (event) => started.push(!event.defaultPrevented));
    });
    const href = await page.evaluate(() => URL.createObjectURL(new Blob(['text'])));
    await clickLink(station, href, { download: 'out.txt' });
    expect(await app.evaluate(() => (globalThis as unknown as { started: boolean[] }).started)).toEqual([]);
  },
  async 'mouse-back'({ page }) {
    await page.evaluate(() => history.pushState(null, ''));
    const protocol = await page.context().newCDPSession(page);
    for (const button of ['back', 'forward'] as const)
      for (const type of ['mousePressed', 'mouseReleased'] as const)
        await protocol.send('Input.dispatchMouseEvent', { type, x: 400, y: 300, button, clickCount: 1 });
    await protocol.detach();
  },
  async dialogs(station) {
    expect(await station.page.evaluate(() => [window.alert('x'), window.confirm('x')])).toEqual([
      undefined,
      false,
    ]);
    await ignored(station, 'confirm');
  },
  async 'file-chooser'(station) {
    const { app, page } = station;
    await app.evaluate(({ BrowserWindow }) => {
      const kept: string[] = [];
      Object.assign(globalThis, { kept });
      BrowserWindow.getAllWindows()[0]!.webContents.debugger.on('message', (_event, method) =>
        kept.push(method),
      );
    });
    await page.evaluate(() => {
      const chooser = document.body.appendChild(document.createElement('input'));
      Object.assign(chooser, { type: 'file', id: 'way-out' });
      chooser.style.cssText = 'position:fixed;inset:0 auto auto 0;z-index:9999';
    });
    await page.locator('#way-out').click();
    const kept = () => app.evaluate(() => (globalThis as unknown as { kept: string[] }).kept);
    await becomes(async () => (await kept()).includes('Page.fileChooserOpened'), true);
    await page.evaluate(() => document.querySelector('#way-out')?.remove());
  },
  async 'folder-chooser'({ page }) {
    const choosers = ['showOpenFilePicker', 'showSaveFilePicker', 'showDirectoryPicker'];
    expect(await page.evaluate((names) => names.filter((name) => name in window), choosers)).toEqual([]);
  },
  async permissions({ page }) {
    const answers = await page.evaluate(async () => [
      await Notification.requestPermission(),
      await new Promise((resolve) =>
        navigator.geolocation.getCurrentPosition(
          () => resolve('granted'),
          () => resolve('denied'),
        ),
      ),
    ]);
    expect(answers).toEqual(['denied', 'denied']);
  },
  async 'second-start'(station) {
    const { executablePath } = await findElectron(() => undefined);
    const args = ['--no-sandbox', '--password-store=basic', projectFolder];
    const env = { ...process.env, MASHQ_DATA: station.dataFolder, MASHQ_POLICY: station.policyFile };
    await promisify(execFile)(executablePath, args, { env, timeout: 10_000 });
  },
  async 'page-crash'({ app }) {
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]!.webContents.forcefullyCrashRenderer(),
    );
  },
  async 'gpu-crash'(station) {
    await station.app.evaluate(({ app }) => {
      for (const { type, pid } of app.getAppMetrics()) if (type === 'GPU') process.kill(pid, 'SIGKILL');
    });
    const frame = 'new Promise((resolve) => requestAnimationFrame(() => resolve("drawn")))';
    await becomes(() => askPage(station, frame), 'drawn');
  },
  async 'page-hangs'({ app }) {
    await app.evaluate(({ BrowserWindow }) => {
      const { webContents } = BrowserWindow.getAllWindows()[0]!;
      void webContents.executeJavaScript('for (;;);').catch(() => undefined);
      // The browser says this by itself when a click has waited for half a minute.
      webContents.emit('unresponsive');
    });
  },
};
