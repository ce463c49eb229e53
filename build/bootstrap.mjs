// Runs a TypeScript file of this project on a machine that may have nothing but Node and npm: checks them, installs
// what package-lock.json says when it is not there yet, then starts the file. Needs no package itself.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

const root = path.join(import.meta.dirname ?? '.', '..');
const native = path.join(root, 'node_modules/sqlite3/build/Release/node_sqlite3.node');
const compilers = ['python3', 'make', 'g++'];
const inWindows = process.platform === 'win32';

checkNode();
if (!isInstalled()) install(existsSync(path.join(root, 'node_modules')) ? ['install'] : ['ci']);
if (!existsSync(native)) install(['rebuild', 'sqlite3']);
if (!existsSync(native)) stop('sqlite3 was not built. Is it allowed in "allowScripts" of package.json?');

// From here on it is as if Node had been started with the TypeScript file.
process.argv.splice(1, 2, path.join(root, process.argv[2] ?? ''));
process.chdir(root);
process.setSourceMapsEnabled(true);
const { register } = await import('tsx/esm/api');
register();
await import(pathToFileURL(process.argv[1]).href);

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    stop(`Mashq needs Node 20.19 or later; this is ${process.versions.node}.`);
  if (run('npm', ['--version'], 'ignore') !== 0) stop('Mashq needs npm, and there is none here.');
}

/** Whether node_modules holds the very versions of package-lock.json. What is optional may be missing. */
function isInstalled() {
  const wanted = packagesOf('package-lock.json');
  const present = packagesOf('node_modules/.package-lock.json');
  return Object.entries(wanted).every(
    ([folder, { version, link, optional, peer }]) =>
      !folder.includes('node_modules/') || link || optional || peer || present[folder]?.version === version,
  );
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages;
  } catch {
    return {};
  }
}

function install(task) {
  const missing = compilers.filter((tool) => !inWindows && run(tool, ['--version'], 'ignore') !== 0);
  if (missing.length > 0) offerCompilers(missing);
  console.log(`Installing: npm ${task.join(' ')} (a minute or two the first time)`);
  if (run('npm', [...task, '--loglevel=error'], 'inherit') === 0) return;
  stop(
    missing.length > 0
      ? `Where sqlite3 has no ready-made file it is compiled, which needs ${missing.join(', ')}.`
      : `npm ${task.join(' ')} did not succeed; its message is above.`,
  );
}

function offerCompilers(missing) {
  const packages = missing.join(' ');
  if (process.getuid?.() !== 0 || run('apt-get', ['--version'], 'ignore') !== 0)
    return console.log(
      `Missing here: ${packages}. sqlite3 may need them; on Debian: apt-get install ${packages}`,
    );
  console.log(`Installing ${packages} with apt-get`);
  run('apt-get', ['update', '-qq'], 'ignore');
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], 'ignore');
}

function run(command, args, stdio) {
  const headers = path.join(path.dirname(process.execPath), '../include/node/node_api.h');
  // Node's own headers, where they lie beside it, spare the compiler a download.
  const nodedir = existsSync(headers)
    ? { npm_config_nodedir: path.join(path.dirname(headers), '../..') }
    : {};
  const env = { ...nodedir, ...process.env };
  return spawnSync(command, args, { stdio, cwd: root, env, shell: inWindows }).status;
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
