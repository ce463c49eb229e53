import { listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
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

  it('leaves nothing outside the archive but the native file, the licences, and no other app', () => {
    const unpacked = readdirSync(path.join(resources, 'app.asar.unpacked'), {
      recursive: true,
      encoding: 'utf8',
    });
    expect(unpacked.filter((name) => path.extname(name) !== '')).toEqual([
      'node_modules/sqlite3/build/Release/node_sqlite3.node',
    ]);
    expect(readdirSync(resources).sort()).toEqual(['LICENSE', 'app.asar', 'app.asar.unpacked', 'licences']);
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
