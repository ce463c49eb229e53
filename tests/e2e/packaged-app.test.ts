import { listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let output: string;
let resources: string;
let packed: string[];

/** The character that a fuse is set to in the executable. */
const [fuseOff, fuseOn] = [0x30, 0x31];

beforeAll(async () => {
  output = mkdtempSync(path.join(tmpdir(), 'mashq-package-'));
  // Under vitest's own variable electron-builder links files instead of copying them.
  const { VITEST: _, ...env } = process.env;
  await promisify(execFile)('npx', ['tsx', 'build/package.ts', 'folder', output], { env });
  resources = path.join(output, 'linux-unpacked/resources');
  packed = listPackage(path.join(resources, 'app.asar'), { isPack: false });
});
afterAll(() => rmSync(output, { recursive: true, force: true }));

describe('the packaged app', () => {
  it('carries the app itself', () => {
    for (const file of [
      'main/main.js',
      'main/grading-worker.js',
      'preload/preload.cjs',
      'renderer/index.html',
    ])
      expect(packed).toContain(`/out/${file}`);
    expect(packed).toContain('/out/content/courses.json');
  });

  it('carries no server, no source and no package but sqlite3 and what loads it', () => {
    const others = packed.filter((file) => !/^\/(out|node_modules|package\.json$)/.test(file));
    const packages = new Set(packed.map((file) => /^\/node_modules\/([^/]+)/.exec(file)?.[1]));
    expect(others).toEqual([]);
    expect([...packages].filter(Boolean).sort()).toEqual(['bindings', 'file-uri-to-path', 'sqlite3']);
  });

  it('leaves nothing outside the archive but the native file, the licences, what makes a kiosk, and no other app', () => {
    const unpacked = readdirSync(path.join(resources, 'app.asar.unpacked'), {
      recursive: true,
      encoding: 'utf8',
    });
    expect(unpacked.filter((name) => path.extname(name) !== '')).toEqual([
      'node_modules/sqlite3/build/Release/node_sqlite3.node',
    ]);
    expect(readdirSync(resources).sort()).toEqual([
      'LICENSE',
      'app.asar',
      'app.asar.unpacked',
      'kiosk',
      'licences',
    ]);
  });

  it('marks an exercise', async () => {
    const { page, end } = await startPackaged();
    try {
      const marks = await page.evaluate(async () => {
        const { learners, visit, home, attempt } = window.mashq;
        const value = <T>(reply: { ok: true; value: T } | { ok: false; code: string }): T => {
          if (!reply.ok) throw new Error(reply.code);
          return reply.value;
        };
        const profile = { nickname: 'Huda', picture: 'olive', language: 'en', pin: null } as const;
        const { id } = value(await learners.create(profile));
        value(await visit.signIn({ learnerId: id, pin: null }));
        const exerciseId = value(await home.get({})).goOn?.exercise.id ?? '';
        const { id: attemptId, file } = value(await attempt.open({ exerciseId }));
        return value(await attempt.check({ attemptId, file })).marks.map(({ right }) => right);
      });
      expect(marks.length).toBeGreaterThan(3);
      expect(new Set(marks)).toEqual(new Set([false]));
    } finally {
      await end();
    }
  });

  it('has the fuses of a release', async () => {
    const fuses = await getCurrentFuseWire(path.join(output, 'linux-unpacked/mashq'));
    const on = [
      FuseV1Options.EnableCookieEncryption,
      FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
      FuseV1Options.OnlyLoadAppFromAsar,
    ];
    const off = [
      FuseV1Options.RunAsNode,
      FuseV1Options.EnableNodeOptionsEnvironmentVariable,
      FuseV1Options.EnableNodeCliInspectArguments,
      FuseV1Options.LoadBrowserProcessSpecificV8Snapshot,
      FuseV1Options.GrantFileProtocolExtraPrivileges,
    ];
    for (const fuse of on) expect(fuses[fuse]).toBe(fuseOn);
    for (const fuse of off) expect(fuses[fuse]).toBe(fuseOff);
  });
});

/** Its fuses leave no inspector of main, so it is reached the way a browser is. */
async function startPackaged(): Promise<{ page: Page; end(): Promise<void> }> {
  const app = spawn(
    path.join(output, 'linux-unpacked/mashq'),
    ['--no-sandbox', '--password-store=basic', '--remote-debugging-port=0'],
    {
      env: { ...process.env, MASHQ_DATA: path.join(output, 'data'), MASHQ_POLICY: path.join(output, 'none') },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const address = await new Promise<string>((resolve, reject) => {
    app.once('exit', (code) => reject(new Error(`The packaged app ended with ${code}.`)));
    app.stderr.on('data', (chunk: Buffer) => {
      const found = /ws:\/\/\S+/.exec(chunk.toString());
      if (found) resolve(found[0]);
    });
  });
  const browser = await chromium.connectOverCDP(address);
  const page = browser.contexts()[0]?.pages()[0];
  if (!page) throw new Error('The packaged app has no window.');
  await page.waitForFunction(() => 'mashq' in window);
  const end = async (): Promise<void> => {
    const ended = new Promise((resolve) => app.once('close', resolve));
    await browser.close();
    app.kill();
    await ended;
  };
  return { page, end };
}
