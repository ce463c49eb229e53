import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { expect, test } from 'vitest';
import { waysOut } from '../../build/kiosk/ways-out.ts';
import { withStation, type Station } from './app.ts';
import { isHeld, mark } from './kiosk/held.ts';
import { leaveKiosk } from './kiosk/leave.ts';
import { samples } from './kiosk/sample.ts';
import { told } from './kiosk/told.ts';
import { tries } from './kiosk/tries.ts';

/** What anybody who sits down may ask, before they say who they are. */
const forEverybody = [
  'station.get',
  'station.diagnostics',
  'station.ready',
  'learners.list',
  'learners.create',
  'visit.lookAround',
  'visit.current',
  'visit.signOut',
  'visit.active',
  'visit.saved',
  'visit.lock',
  'people.alike',
  'supervising.names',
  'supervising.current',
  'supervising.leave',
  'supervising.touch',
  'setUp.get',
  'room.get',
  'room.raiseHand',
  'room.lowerHand',
  'room.readMessage',
  'drives.choose',
  'kiosk.switchOff',
];
/** What a learner may besides; everything else is refused, or finds nothing of anybody else's. */
const forLearners = [
  'profiles.lockWanted',
  'profiles.lockSettled',
  'visit.setLanguage',
  'visit.unlock',
  'people.edit',
  'people.setComfort',
  'people.setPin',
  'people.toErase',
  'people.erase',
  'home.get',
];
const foreign = 'https://example.org/';

/** Programs by the system's names that write down what they were told, in place of doing it. */
function recordingSystem({ folder }: { folder: string }): NodeJS.ProcessEnv {
  const bin = path.join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  const script = `#!/bin/sh\necho "$@" >> ${path.join(folder, 'told')}\n`;
  for (const name of ['systemctl', 'shutdown']) writeFileSync(path.join(bin, name), script, { mode: 0o755 });
  return { PATH: `${bin}${path.delimiter}${process.env['PATH'] ?? ''}` };
}

/** Asks for everything that the contract has, as a script in the page could; gives back what was answered. */
async function askEverything({ page }: Station, except: readonly string[] = []): Promise<string[]> {
  const wanted = samples.filter(({ group, name }) => !except.includes(`${group}.${name}`));
  return page.evaluate(async (wanted) => {
    const bridge = window.mashq as unknown as Record<
      string,
      Record<string, (input: unknown) => Promise<{ ok: boolean; code?: string }>>
    >;
    const answered: string[] = [];
    for (const { group, name, input, file } of wanted) {
      const whole = file ? { ...(input as object), file: new Uint8Array(4) } : input;
      const reply = await bridge[group]![name]!(whole);
      if (reply.ok) answered.push(`${group}.${name}`);
      else if (reply.code === 'unexpected') answered.push(`${group}.${name} is unexpected`);
    }
    return answered;
  }, wanted);
}

/** Rows that have a test of their own below. */
const elsewhere = ['restart', 'other-program'];

test('Every way out of a kiosk leads nowhere', () =>
  withStation(
    'ways-out',
    { language: 'en', policy: { kiosk: true }, environment: recordingSystem },
    async (station) => {
      await station.page.getByRole('button').first().waitFor();
      await mark(station);
      // After these the page cannot be asked by itself any more, only through main.
      const later = waysOut.filter(
        ({ tried }) => tried && 'does' in tried && /crash|hangs|frame/.test(tried.does),
      );
      for (const row of waysOut.filter((row) => !later.includes(row)))
        await inRow(row.way.en, async () => {
          if (row.tried && 'keys' in row.tried)
            for (const key of row.tried.keys) await station.press(key, () => isHeld(station));
          else if (row.tried && !elsewhere.includes(row.tried.does)) {
            await tries[row.tried.does]!(station);
            await isHeld(station);
          }
        });
      for (const row of later)
        await inRow(row.way.en, async () => {
          const { does } = row.tried as { does: string };
          await mark(station);
          await tries[does]!(station);
          await isHeld(station, /gpu|frame/.test(does) ? 'the same' : 'anew');
        });
    },
  ));

/** A server that only counts who knocks. */
async function withListener(body: (port: number, knocks: () => number) => Promise<void>): Promise<void> {
  let knocks = 0;
  const server = createServer((socket) => {
    knocks++;
    socket.destroy();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    await body((server.address() as AddressInfo).port, () => knocks);
  } finally {
    server.close();
  }
}

/** What goes wrong names the row of the table. */
const inRow = (row: string, body: () => Promise<void>): Promise<void> =>
  body().catch((cause: Error) => {
    throw new Error(`${row}: ${cause.message}`, { cause });
  });

test('A script in the page of a kiosk reaches nothing that is not its own', () =>
  withStation(
    'hostile-script',
    { language: 'en', policy: { kiosk: true, officePrograms: ['word'] }, environment: recordingSystem },
    async (station) => {
      const { page } = station;
      await page.getByRole('button').first().waitFor();
      const reach = await page.evaluate(async (url) => {
        const tried = (make: () => Promise<unknown>): Promise<string> =>
          Promise.resolve()
            .then(make)
            .then(
              () => 'reached',
              () => 'kept',
            );
        const opened = (make: () => EventTarget): Promise<string> =>
          new Promise((resolve) => {
            try {
              const target = make();
              target.addEventListener('open', () => resolve('reached'));
              target.addEventListener('error', () => resolve('kept'));
            } catch {
              resolve('kept');
            }
          });
        return {
          names: ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron'].filter(
            (name) => name in globalThis,
          ),
          file: await tried(() => fetch('file:///etc/passwd')),
          module: await tried(() => import(/* @vite-ignore */ `${'file:///etc/passwd'}`) as Promise<unknown>),
          network: await tried(() => fetch(url, { mode: 'no-cors' })),
          beacon: navigator.sendBeacon(url, 'x') ? 'queued' : 'kept',
          socket: await opened(() => new WebSocket(url.replace('https', 'wss'))),
          events: await opened(() => new EventSource(url)),
          worker: await opened(() => new Worker(URL.createObjectURL(new Blob(['postMessage(1)'])))),
          service: await tried(() => navigator.serviceWorker.register('/index.html')),
          frozen: (() => {
            try {
              (window.mashq.station as unknown as Record<string, unknown>)['get'] = () => 'mine';
            } catch {
              // Frozen in strict code throws.
            }
            return typeof (window.mashq as unknown as Record<string, unknown>)['shell'];
          })(),
        };
      }, foreign);
      expect(reach).toEqual({
        names: [],
        file: 'kept',
        module: 'kept',
        network: 'kept',
        beacon: 'queued',
        socket: 'kept',
        events: 'kept',
        worker: 'kept',
        service: 'kept',
        frozen: 'undefined',
      });

      const asNobody = await askEverything(station, [
        'learners.create',
        'visit.lookAround',
        'kiosk.switchOff',
      ]);
      expect(asNobody.filter((each) => !forEverybody.includes(each))).toEqual([]);

      const others = await page.evaluate(async () => {
        const value = <T>(reply: { ok: true; value: T } | { ok: false; code: string }): T => {
          if (!reply.ok) throw new Error(reply.code);
          return reply.value;
        };
        const { learners, visit, attempt, office } = window.mashq;
        const make = (nickname: string, pin: string | null) =>
          learners.create({ nickname, picture: 'kite', language: 'en', pin }).then(value);
        const salma = await make('Salma', '2468');
        const omar = await make('Omar', null);
        await visit.signIn({ learnerId: salma.id, pin: '2468' }).then(value);
        const { id: attemptId, file } = value(await attempt.open({ exerciseId: 'word-notice' }));
        const program = await office.open({ attemptId, file });
        await visit.signOut({});
        await visit.signIn({ learnerId: omar.id, pin: null }).then(value);
        const replies = await Promise.all([
          attempt.save({ attemptId, file }),
          attempt.check({ attemptId, file }),
          attempt.takeHome({ attemptId }),
          office.leave({ attemptId }),
          visit.claimInto({ learnerId: salma.id, pin: null }),
        ]);
        return [program, ...replies].map((reply) => (reply.ok ? 'reached' : reply.code));
      });
      expect(others.slice(0, -1)).toEqual([
        'office-missing',
        'unknown-attempt',
        'unknown-attempt',
        'unknown-attempt',
        'unknown-attempt',
      ]);
      expect(others.at(-1)).not.toBe('reached');

      const asLearner = await askEverything(station, [
        'visit.signOut',
        'visit.lock',
        'learners.create',
        'visit.lookAround',
        'people.erase',
        'kiosk.switchOff',
      ]);
      expect(asLearner.filter((each) => ![...forEverybody, ...forLearners].includes(each))).toEqual([]);
      expect(told(station)).toBe('');

      expect(await page.evaluate(() => window.mashq.kiosk.switchOff({}))).toMatchObject({ ok: true });
      expect(told(station)).toBe('poweroff');
      expect(await page.evaluate(() => window.mashq.visit.current({}))).toMatchObject({ value: null });

      const left = new Promise((resolve) => station.app.process().once('exit', resolve));
      await leaveKiosk(page);
      expect(await left).toBe(86);
    },
  ));

test('Nothing in the page of a kiosk reaches a network, not even by a call or a hint, and a window that is gone comes back', () =>
  withListener((port, knocks) =>
    withStation('no-network', { language: 'en', policy: { kiosk: true } }, async (station) => {
      const { page } = station;
      await page.getByRole('button').first().waitFor();
      await page.evaluate(async (port) => {
        const address = `http://127.0.0.1:${port}/`;
        for (const rel of ['preconnect', 'dns-prefetch', 'prefetch', 'modulepreload', 'icon', 'manifest']) {
          document.head.append(Object.assign(document.createElement('link'), { rel, href: address }));
        }
        document.body.append(Object.assign(document.createElement('img'), { src: address }));
        navigator.sendBeacon(address, 'x');
        await fetch(address, { mode: 'no-cors' }).catch(() => undefined);
        const server = { username: 'x', credential: 'x', urls: `turn:127.0.0.1:${port}?transport=tcp` };
        const call = new RTCPeerConnection({ iceServers: [server, { urls: `stun:127.0.0.1:${port}` }] });
        call.createDataChannel('out');
        await call.setLocalDescription();
        while (call.iceGatheringState !== 'complete')
          await new Promise((resolve) => (call.onicegatheringstatechange = resolve));
      }, port);
      expect(knocks()).toBe(0);
      await station.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.destroy());
      await isHeld(station, 'anew');
    }),
  ));
