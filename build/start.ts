import { spawn, spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { build } from './build.ts';
import { startServer, stationFolder } from './development.ts';
import { hasDisplay } from './display.ts';
import { describe, findElectron } from './electron/find.ts';
import { playTour } from './tour.ts';
import { root } from './vite.shared.ts';

await build();
const { executablePath, ...runtime } = await findElectron(console.log);
console.log(describe({ executablePath, ...runtime }));

if (hasDisplay()) await openWindow();
else {
  console.log(
    'There is no display here to open a window on, so the tour is played on a virtual one instead.',
  );
  process.exitCode = await playTour();
}

async function openWindow(): Promise<void> {
  const server = await startServer();
  console.log(`Server console  ${server.url}/`);
  console.log(`Data            ${stationFolder.data}`);
  console.log(`Policy          ${stationFolder.policy} (kiosk, language, lab: change it and start again)`);
  console.log('Opening Mashq. Close its window, or press Ctrl+C here, to end everything.');
  const app = spawn(executablePath, [...sandboxFlags(), root], {
    stdio: 'inherit',
    env: { ...process.env, MASHQ_DATA: stationFolder.data, MASHQ_POLICY: stationFolder.policy },
  });
  process.once('SIGINT', () => app.kill('SIGINT'));
  process.once('SIGTERM', () => app.kill('SIGTERM'));
  process.exitCode = await new Promise<number>((resolve) => app.on('close', (code) => resolve(code ?? 0)));
  await server.close();
}

/** Chromium's sandbox needs an ordinary user, and either user namespaces or its helper installed by an administrator. */
function sandboxFlags(): string[] {
  if (process.platform !== 'linux') return [];
  const isRoot = process.getuid?.() === 0;
  const hasNamespaces = spawnSync('unshare', ['--user', '--map-root-user', 'true']).status === 0;
  const helper = statSync(path.join(path.dirname(executablePath), 'chrome-sandbox'), {
    throwIfNoEntry: false,
  });
  const hasHelper = helper?.uid === 0 && (helper.mode & 0o4000) !== 0;
  if (!isRoot && (hasNamespaces || hasHelper)) return [];
  console.log(`Without Chromium's sandbox, because ${isRoot ? 'this is root' : 'this system forbids it'}.`);
  return ['--no-sandbox'];
}
