import { readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { defaultPolicy } from '../../core/policy/index.ts';
import { languages } from '../../core/language/index.ts';
import { becomes, withStation, type Station } from './app.ts';
import { DiagnosticsDialog } from './screens/diagnostics.ts';
import { salma, toHomeAgain, toHomeAsNew } from './screens/journey.ts';
import { Welcome } from './screens/welcome.ts';
import { solvedFile } from './solved.ts';
import { Words } from './words.ts';

test.for(languages)('A policy with a mistake: the station runs on defaults and says so (%s)', (language) =>
  withStation(
    `policy-mistake-${language}`,
    { language, policy: JSON.stringify({ seat: 7, kiosk: 'yes', language: 'en' }) },
    async (station) => {
      const welcome = await new Welcome(station).arrive();
      await station.page.getByText(defaultPolicy.lab.name[language]).waitFor();
      await welcome.enter();
      const diagnostics = await new DiagnosticsDialog(station).open();
      await diagnostics.notice('policy-mistake', { key: 'seat' }).waitFor();
      await diagnostics.notice('policy-mistake', { key: 'kiosk' }).waitFor();
    },
  ),
);

test('A policy that is no JSON at all stops nobody', () =>
  withStation('policy-broken', { language: 'en', policy: '{ "seat": ' }, async (station) => {
    const welcome = await new Welcome(station).arrive();
    await welcome.enter();
    await becomes(() => noticesOf(station), ['policy-mistake']);
    await (await new DiagnosticsDialog(station).open()).attention.waitFor();
  }));

const databaseOf = (station: Station): string => path.join(station.dataFolder, 'mashq.sqlite');

test('A damaged database without a backup: the station starts anew and says so', () =>
  withStation('database-damaged', { language: 'en' }, async (station) => {
    await toHomeAsNew(station);
    await station.quit();
    rmSync(path.join(station.dataFolder, 'backups'), { recursive: true });
    writeFileSync(databaseOf(station), 'This is no database. '.repeat(1000));
    await station.launch();
    await toHomeAsNew(station);
    await (await new DiagnosticsDialog(station).open()).notice('database-started-anew').waitFor();
    expect(readdirSync(path.join(station.dataFolder, 'damaged')).length).toBeGreaterThan(0);
  }));

test('A database cut short is replaced by its backup', () =>
  withStation('database-restored', { language: 'en' }, async (station) => {
    await toHomeAsNew(station);
    await station.quit();
    truncateSync(databaseOf(station), 5000);
    await station.launch();
    await toHomeAgain(station);
    await (await new DiagnosticsDialog(station).open()).notice('database-restored').waitFor();
  }));

test('A window that breaks comes back to the welcome screen, signed out', () =>
  withStation('window-crash', { language: 'ar' }, async (station) => {
    await toHomeAsNew(station);
    await station.app.evaluate(({ BrowserWindow }) => {
      setImmediate(() => BrowserWindow.getAllWindows()[0]!.webContents.forcefullyCrashRenderer());
    });
    await becomes(async () => station.happened().filter((event) => event === 'window-ready').length, 2);
    const shown: unknown = await station.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]!.webContents.executeJavaScript(
        'window.mashq.visit.current({}).then((reply) => [reply.value, document.querySelector("h1").textContent])',
      ),
    );
    expect(shown).toEqual([null, expect.stringMatching(new Words('ar').name('welcome.title'))]);
    await station.killAndStart();
    await toHomeAgain(station, salma);
  }));

test('A server that cannot be reached is no matter for learners, and is told in diagnostics', () =>
  withStation(
    'server-gone',
    {
      language: 'ar',
      policy: { server: { url: 'http://127.0.0.1:9', station: 'lab-seat-7', secret: 'a-secret-for-tests' } },
    },
    async (station) => {
      await toHomeAsNew(station);
      const file = Buffer.from(await solvedFile('word-notice', 'ar')).toString('base64');
      const passed = await station.page.evaluate(async (file) => {
        const attempt = await window.mashq.attempt.open({ exerciseId: 'word-notice' });
        if (!attempt.ok) return attempt.code;
        const bytes = Uint8Array.from(atob(file), (each) => each.charCodeAt(0));
        const checked = await window.mashq.attempt.check({ attemptId: attempt.value.id, file: bytes });
        return checked.ok ? checked.value.passed : checked.code;
      }, file);
      expect(passed).toBe(true);
      await becomes(() => noticesOf(station), ['server-not-answering']);
      await (await new DiagnosticsDialog(station).open()).notice('server-not-answering').waitFor();
    },
  ));

/** The notices, without the one that a machine without a key store has. */
const noticesOf = (station: Station): Promise<string[]> =>
  station.page.evaluate(async () => {
    const reply = await window.mashq.station.diagnostics({});
    const codes = reply.ok ? reply.value.notices.map(({ code }) => code) : [reply.code];
    return codes.filter((code) => code !== 'secrets-weak');
  });
