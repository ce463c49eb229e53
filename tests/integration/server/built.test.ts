import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { startServer } from './process.ts';

const home = fileURLToPath(new URL('../../../server', import.meta.url));

test('the built server starts from its own folder and brings its console along', async () => {
  execFileSync('npm', ['run', 'build'], { cwd: home, stdio: 'pipe', shell: process.platform === 'win32' });
  const folder = mkdtempSync(join(tmpdir(), 'mashq-server-'));
  const server = await startServer({ DATA_DIR: folder }, [join(home, 'out', 'main.js')]);
  const page = await fetch(`${server.said.Console}?lang=ar`);
  const style = await fetch(`${server.said.Console}console/console.css`);
  expect([page.status, style.status]).toEqual([200, 200]);
  expect(await server.stop('SIGTERM')).toBe(0);
  rmSync(folder, { recursive: true });
});
