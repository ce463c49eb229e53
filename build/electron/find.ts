import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { installOfficial } from './official.ts';
import { isStandInPlatform, standIn } from './stand-in.ts';

export interface ElectronRuntime {
  executablePath: string;
  /** Such as `45.4.1`. */
  version: string;
  source: 'override' | 'official' | 'stand-in';
}
export type Say = (line: string) => void;

const require = createRequire(import.meta.url);
/** The version that is pinned, and that is released. */
export const pinnedVersion = (require('electron/package.json') as { version: string }).version;

let found: Promise<ElectronRuntime> | undefined;

/**
 * Finds a real Electron, once per process: the folder in `ELECTRON_OVERRIDE_DIST_PATH`, else the official
 * runtime (cached or downloaded), else, on linux-x64 and never for a release, the verified stand-in.
 * Throws with what to do when there is none.
 */
export function findElectron(say: Say = (line) => console.error(line)): Promise<ElectronRuntime> {
  found ??= find(say);
  return found;
}

async function find(say: Say): Promise<ElectronRuntime> {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) return runtimeIn(override, 'override');
  const problem = await installOfficial(say);
  if (problem === undefined) {
    return runtimeIn(path.join(path.dirname(require.resolve('electron/package.json')), 'dist'), 'official');
  }
  const hint = 'Put an unpacked Electron in a folder and name it in ELECTRON_OVERRIDE_DIST_PATH.';
  if (!isStandInPlatform) throw new Error(`The official Electron could not be fetched: ${problem}\n${hint}`);
  say(`The official Electron ${pinnedVersion} could not be fetched (${problem}).`);
  return runtimeIn(await standIn(say), 'stand-in');
}

function runtimeIn(folder: string, source: ElectronRuntime['source']): ElectronRuntime {
  const name = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }[
    process.platform as string
  ];
  const executablePath = path.join(folder, name ?? 'electron');
  if (!existsSync(executablePath)) throw new Error(`No Electron in ${folder}.`);
  const version = readFileSync(path.join(folder, 'version'), 'utf8').trim().replace(/^v/, '');
  return { executablePath, version, source };
}

/** One line that says which runtime was taken. */
export function describe({ executablePath, version, source }: ElectronRuntime): string {
  const origin = {
    override: 'from ELECTRON_OVERRIDE_DIST_PATH',
    official: 'official runtime',
    'stand-in': 'stand-in for development and tests, not for releases',
  }[source];
  return `Electron ${version}, ${origin}: ${executablePath}`;
}
