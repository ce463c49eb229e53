import { createServer } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { completionStatement } from '../../../core/record/index.ts';
import { aCompletion } from '../../fixtures/record/completions.ts';
import { refuseToStart, startServer } from './process.ts';
import { basic } from './station.ts';

let folder = '';
const env = () => ({ DATA_DIR: folder, MASHQ_STATIONS: 'noor-7:a long secret, noor-8:another secret' });
const headers = {
  authorization: basic('noor-7', 'a long secret'),
  'x-experience-api-version': '1.0.3',
  'content-type': 'application/json',
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mashq-server-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const batch = () => Array.from({ length: 20 }, () => completionStatement(aCompletion()));
const send = (url: string | undefined, statements: unknown): Promise<Response> =>
  fetch(`${url}`, { method: 'POST', headers, body: JSON.stringify(statements) });

async function storedIds(url: string | undefined): Promise<string[]> {
  const answer = await fetch(`${url}`, { headers });
  const { statements } = (await answer.json()) as { statements: { id: string }[] };
  return statements.map((each) => each.id);
}

test('over a real socket statements arrive, survive a restart, and the console is where it says', async () => {
  const first = await startServer(env());
  expect(first.said).toMatchObject({ Stations: '2', Database: join(folder, 'mashq-server.sqlite') });
  const sent = batch();
  expect((await send(first.said.Statements, sent)).status).toBe(200);
  expect((await fetch(`${first.said.Console}?lang=ar`)).headers.get('content-type')).toContain('text/html');
  expect(await first.stop('SIGTERM')).toBe(0);
  const second = await startServer(env());
  expect((await storedIds(second.said.Statements)).toSorted()).toEqual(
    sent.map((each) => each.id).toSorted(),
  );
  expect(await second.stop('SIGINT')).toBe(0);
});

test('whatever was acknowledged before the server was killed is there once afterwards', async () => {
  const first = await startServer(env());
  const batches = Array.from({ length: 12 }, batch);
  const acknowledged: string[] = [];
  const sending = batches.map(async (each, turn) => {
    const answer = await send(first.said.Statements, each).catch(() => undefined);
    if (answer?.status === 200) acknowledged.push(...each.map((statement) => statement.id));
    if (turn === 4) await first.stop('SIGKILL');
  });
  await Promise.all(sending);
  const second = await startServer(env());
  const stored = await storedIds(second.said.Statements);
  expect(acknowledged.filter((id) => !stored.includes(id))).toEqual([]);
  for (const each of batches) expect((await send(second.said.Statements, each)).status).toBe(200);
  expect((await storedIds(second.said.Statements)).toSorted()).toEqual(
    batches
      .flat()
      .map((each) => each.id)
      .toSorted(),
  );
  await second.stop('SIGTERM');
});

test.each([
  [
    'a network without stations',
    { HOST: '0.0.0.0', CONSOLE_PASSWORD: 'x', MASHQ_STATIONS: '' },
    'STATIONS_FILE',
  ],
  ['a network without a password', { HOST: '0.0.0.0' }, 'CONSOLE_PASSWORD'],
  ['a secret that is too short', { MASHQ_STATIONS: 'noor-7:short' }, 'at least 8'],
  ['a station without a secret', { MASHQ_STATIONS: 'noor-7' }, 'MASHQ_STATIONS'],
  ['a file of stations that is not there', { STATIONS_FILE: '/nowhere/stations.json' }, 'STATIONS_FILE'],
  ['a port that is none', { PORT: 'eighty' }, 'PORT'],
  ['a database that is none', { DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
])('it does not start on %s, and says what to set', async (_what, wrong, hint) => {
  const { code, said } = await refuseToStart({ ...env(), ...wrong });
  expect(code).toBe(1);
  expect(said).toContain(hint);
  expect(said).not.toContain('    at ');
});

test('a port that is taken is said in one line', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const { code, said } = await refuseToStart({ ...env(), PORT: String(port) });
  other.close();
  expect(code).toBe(1);
  expect(said).toContain(`PORT ${port}`);
});
