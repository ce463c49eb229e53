import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { channel, contract } from '../../core/bridge/index.ts';
import { becomes, withStation, type Station } from './app.ts';

/** What a window that an attacker has taken over could try. Each try has to end in nothing. */
const attack = (name: string, body: (station: Station) => Promise<void>): void =>
  test(name, () =>
    withStation(name, { language: 'en' }, async (station) => {
      await station.page.getByRole('button').first().waitFor();
      await body(station);
    }),
  );

const foreignPage = 'https://example.org/';

attack(
  'A window has no Node, no Electron and nothing of the bridge but the contract',
  async ({ app, page }) => {
    const reach = await page.evaluate(() => ({
      node: ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter(
        (name) => name in globalThis,
      ),
      bridge: Object.entries(window.mashq).map(([group, calls]) => [group, Object.keys(calls)]),
    }));
    expect(reach.node).toEqual([]);
    expect(Object.fromEntries(reach.bridge)).toEqual(
      Object.fromEntries(Object.entries(contract).map(([group, calls]) => [group, Object.keys(calls)])),
    );

    const settings = await app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      const contents = window!.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> };
      const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag } =
        contents.getLastWebPreferences();
      return { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag: webviewTag ?? false };
    });
    expect(settings).toEqual({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    });
  },
);

const requests = Object.entries(contract).flatMap(([group, calls]) =>
  Object.entries(calls).flatMap(([name, { kind }]) => (kind === 'request' ? [[group, name] as const] : [])),
);

attack('What does not fit the contract is answered with a refusal', async ({ page }) => {
  const replies = await page.evaluate(async (requests) => {
    const call = window.mashq as unknown as Record<
      string,
      Record<string, (input: unknown) => Promise<unknown>>
    >;
    const tries: Promise<unknown>[] = [];
    const inputs = [undefined, null, 7, 'x', [], { extra: '../../etc/passwd' }, { __proto__: null, a: 1 }];
    for (const [group, name] of requests) for (const input of inputs) tries.push(call[group]![name]!(input));
    return await Promise.all(tries);
  }, requests);
  expect(replies.length).toBeGreaterThan(100);
  for (const reply of replies) expect(reply).toMatchObject({ ok: false, code: 'bad-request' });
});

attack('Without a visit, nobody gets at exercises or attempts', async ({ page }) => {
  const replies = await page.evaluate(async () => [
    await window.mashq.home.get({}),
    await window.mashq.attempt.open({ exerciseId: '../../../etc/passwd' }),
    await window.mashq.attempt.startOver({ attemptId: '019ab000-0000-7000-8000-000000000000' }),
  ]);
  for (const reply of replies) expect(reply).toMatchObject({ ok: false, code: 'not-signed-in' });
});

attack('Other pages and unknown channels are refused', async ({ app, page, folder }) => {
  const preload = path.join(folder, 'raw-preload.cjs');
  writeFileSync(
    preload,
    `const { contextBridge, ipcRenderer } = require('electron');
     contextBridge.exposeInMainWorld('raw', (channel, input) => ipcRenderer.invoke(channel, input));`,
  );
  const tryFrom = (url: string, channelName: string): Promise<unknown> =>
    app.evaluate(
      async ({ BrowserWindow }, { url, channelName, preload }) => {
        const intruder = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } });
        try {
          await intruder.loadURL(url);
          return await intruder.webContents.executeJavaScript(
            `raw(${JSON.stringify(channelName)}, {}).catch((error) => ({ ok: false, rejected: String(error) }))`,
          );
        } catch (error) {
          return { ok: false, rejected: String(error) };
        } finally {
          intruder.destroy();
        }
      },
      { url, channelName, preload },
    );
  expect(await tryFrom('data:text/html,<p>foreign</p>', channel('station', 'get'))).toMatchObject({
    ok: false,
  });
  expect(await tryFrom('about:blank', channel('station', 'get'))).toMatchObject({ ok: false });
  expect(await tryFrom(page.url(), 'mashq:station.erase')).toMatchObject({ ok: false });
  expect(await page.evaluate(() => window.mashq.station.get({}))).toMatchObject({ ok: true });
});

attack('The window leads nowhere else', async ({ app, page }) => {
  const home = page.url();
  await app.evaluate(({ BrowserWindow }) => {
    const tried: boolean[] = [];
    BrowserWindow.getAllWindows()[0]!.webContents.on('will-frame-navigate', (event) =>
      tried.push(event.defaultPrevented),
    );
    (globalThis as Record<string, unknown>)['tried'] = tried;
  });
  const tried = (): Promise<boolean[]> =>
    app.evaluate(() => (globalThis as unknown as { tried: boolean[] }).tried);

  await page.evaluate((url) => location.assign(url), foreignPage);
  await becomes(async () => (await tried()).at(0), true);
  await page.evaluate(() => location.assign('file:///etc/passwd')).catch(() => undefined);
  await page.evaluate((url) => {
    const link = document.body.appendChild(document.createElement('a'));
    Object.assign(link, { href: url, target: '_blank', textContent: 'out' }).click();
    link.remove();
  }, foreignPage);
  expect(await page.evaluate((url) => window.open(url) === null, foreignPage)).toBe(true);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  expect(page.url()).toBe(home);
});

attack('The content policy lets nothing foreign run or load', async ({ page }) => {
  const outcome = await page.evaluate(async (url) => {
    const blocked = new Set<string>();
    document.addEventListener('securitypolicyviolation', (event) => blocked.add(event.effectiveDirective));
    const settled = (element: HTMLElement): Promise<void> =>
      new Promise((resolve) => {
        element.onload = element.onerror = () => resolve();
        document.body.append(element);
      });
    const script = document.createElement('script');
    script.textContent = 'window.ranInline = true';
    document.body.append(script);
    const remote = Object.assign(document.createElement('script'), { src: `${url}x.js` });
    const image = Object.assign(document.createElement('img'), { src: `${url}x.png` });
    await Promise.all([settled(remote), settled(image)]);
    await fetch(url).catch(() => undefined);
    const evaluated = await new Promise((resolve) => {
      const sneaked = document.createElement('div');
      sneaked.setAttribute('onclick', 'window.ranInline = true');
      sneaked.click();
      setTimeout(() => {
        try {
          resolve(new Function('return true')());
        } catch {
          resolve(false);
        }
      });
    });
    return { blocked: [...blocked], ranInline: 'ranInline' in window, evaluated };
  }, foreignPage);
  expect(outcome.ranInline).toBe(false);
  expect(outcome.evaluated).toBe(false);
  expect(outcome.blocked).toEqual(expect.arrayContaining(['script-src-elem', 'img-src', 'connect-src']));
});

attack('Permissions are denied', async ({ page }) => {
  const answers = await page.evaluate(async () => ({
    notifications: await Notification.requestPermission(),
    place: await new Promise((resolve) =>
      navigator.geolocation.getCurrentPosition(
        () => resolve('granted'),
        () => resolve('denied'),
      ),
    ),
    camera: await Promise.resolve(navigator.mediaDevices?.getUserMedia({ video: true })).then(
      (stream) => (stream ? 'granted' : 'denied'),
      () => 'denied',
    ),
  }));
  expect(answers).toEqual({ notifications: 'denied', place: 'denied', camera: 'denied' });
});

attack('Files outside the app cannot be read through its own address', async ({ page }) => {
  const statuses = await page.evaluate(async () => {
    const { origin } = location;
    const paths = [
      '/../../package.json',
      '/%2e%2e/%2e%2e/package.json',
      '/..%2f..%2fpackage.json',
      '//etc/passwd',
    ];
    return await Promise.all(
      paths.map((each) =>
        fetch(`${origin === 'null' ? location.href.replace(/(\w+:\/\/[^/]+).*/, '$1') : origin}${each}`).then(
          (response) => response.ok,
          () => false,
        ),
      ),
    );
  });
  expect(statuses).toEqual([false, false, false, false]);
});
