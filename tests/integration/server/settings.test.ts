import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSettings } from '../../../server/settings.ts';

test('without any setting it is a server for this computer alone', () => {
  expect(readSettings({}, '/data')).toMatchObject({
    host: '127.0.0.1',
    port: 8080,
    databaseUrl: 'sqlite:mashq-server.sqlite',
    folder: '/data',
    consolePassword: null,
  });
});

test('a file of stations may hold secrets or their hashes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mashq-stations-'));
  const file = join(folder, 'stations.json');
  const hash = createHash('sha256').update('another secret').digest('hex');
  writeFileSync(file, JSON.stringify({ 'noor-7': 'a long secret', 'noor-8': `sha256:${hash}` }));
  const { stations } = readSettings({ STATIONS_FILE: file }, folder);
  rmSync(folder, { recursive: true });
  expect(stations.admits('noor-7', 'a long secret')).toBe(true);
  expect(stations.admits('noor-8', 'another secret')).toBe(true);
  expect(stations.admits('noor-8', `sha256:${hash}`)).toBe(false);
  expect(stations.admits('noor-8', 'a long secret')).toBe(false);
});

test('a secret may hold a colon', () => {
  const { stations } = readSettings({ MASHQ_STATIONS: 'noor-7:with:colons' }, '.');
  expect(stations.admits('noor-7', 'with:colons')).toBe(true);
});
