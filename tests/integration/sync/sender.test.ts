import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Statement } from '../../../core/record/index.ts';
import { uuids } from '../../../main/id.ts';
import { silentLog } from '../../../main/log.ts';
import { Notices } from '../../../main/notices.ts';
import { Storage } from '../../../main/storage/database.ts';
import { httpOver } from '../../../main/sync/http.ts';
import { outboxRepository } from '../../../main/sync/outbox-repository.ts';
import { pauseAfter, Sender } from '../../../main/sync/sender.ts';
import { RecordStore, type Fault } from './lrs.ts';
import { PatientClock } from './patient-clock.ts';

const answerLimit = 30_000;
let folder: string;
let clock: PatientClock;
let store: RecordStore;
let storage: Storage;
let notices: Notices;
let sender: Sender;
let sequence: number;
let newId: () => string;

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'mashq-sync-'));
  clock = new PatientClock();
  newId = uuids(clock);
  sequence = 0;
  store = await RecordStore.start();
  storage = await Storage.open({ folder, clock, log: silentLog, replay: async () => undefined });
  notices = new Notices();
  sender = newSender();
});
afterEach(async () => {
  await sender.close();
  await storage.close();
  await store.stop();
  rmSync(folder, { recursive: true, force: true });
});

const newSender = (url = store.url): Sender =>
  new Sender({
    database: storage,
    http: httpOver(fetch),
    server: { url: `${url}/`, station: 'al-noor-7', secret: 'a long secret' },
    clock,
    notices,
    log: silentLog,
    random: () => 1,
  });

const statementNamed = (id: string): Statement => ({
  id,
  actor: { account: { homePage: 'https://mashq.invalid', name: 'somebody' } },
  verb: { id: 'http://adlnet.gov/expapi/verbs/passed' },
  object: { id: 'https://mashq.invalid/exercises/notice' },
  timestamp: clock.now().toISOString(),
});

async function complete(count = 1): Promise<string[]> {
  const ids = Array.from({ length: count }, newId);
  await storage.write(async (write) => {
    for (const id of ids) {
      await outboxRepository.add(write, statementNamed(id), (sequence += 1), clock.now().toISOString());
    }
  });
  return ids;
}
const counts = () => storage.read(outboxRepository.counts);
const codes = () => notices.list().map((notice) => notice.code);
/** Waits until the outbox holds no more than a number of statements. */
const emptied = (atMost = 0) =>
  expect.poll(async () => (await counts()).waiting, { timeout: 5000 }).toBe(atMost);
/** Waits until the sender has given the server time, and lets that time pass. */
async function letItRetry(): Promise<number> {
  const pause = await clock.waiting((milliseconds) => milliseconds !== answerLimit);
  clock.pass(pause);
  return pause;
}

describe('The sender', () => {
  test('sends what waits, the oldest first, in batches of fifty, as this station', async () => {
    const ids = await complete(120);
    sender.start();
    await emptied();
    expect(store.batches).toEqual([50, 50, 20]);
    expect([...store.stored.keys()]).toEqual(ids);
    expect(store.requests[0]).toMatchObject({
      path: '/xapi/statements',
      headers: {
        authorization: `Basic ${Buffer.from('al-noor-7:a long secret').toString('base64')}`,
        'x-experience-api-version': '1.0.3',
        'content-type': 'application/json',
      },
    });
  });

  test('sends a new completion at once', async () => {
    sender.start();
    await complete();
    sender.kick();
    await emptied();
  });

  test('stays quiet without a server, and keeps everything', async () => {
    await complete(3);
    const alone = new Sender({
      database: storage,
      http: httpOver(fetch),
      server: null,
      clock,
      notices,
      log: silentLog,
      random: () => 1,
    });
    alone.start();
    alone.kick();
    await alone.close();
    expect(await counts()).toEqual({ waiting: 3, parked: 0 });
  });

  test('gives a server that is down more and more time, then loses nothing', async () => {
    const url = store.url;
    await store.stop();
    await complete(2);
    sender = newSender(url);
    sender.start();
    const pauses = [await letItRetry(), await letItRetry(), await letItRetry()];
    expect(pauses).toEqual([1000, 2000, 4000]);
    expect(codes()).toContain('server-not-answering');
    expect((await counts()).waiting).toBe(2);
  });

  test('waits at most two minutes, and between half and the whole of it', () => {
    expect(pauseAfter(1, 0)).toBe(500);
    expect(pauseAfter(30, 1)).toBe(120_000);
    expect(pauseAfter(30, 0)).toBe(60_000);
  });
});

const passing: [string, Fault][] = [
  ['answers 500', { status: 500 }],
  ['is overloaded', { status: 503, headers: { 'retry-after': '9' } }],
  ['breaks the connection before storing', 'break-before-storing'],
  ['breaks the connection after storing', 'break-after-storing'],
  ['sends the station to another page', { status: 302, headers: { location: '/sign-in' } }],
  ['is the sign-in page of a public network', { status: 200, body: '<html>Welcome to our network</html>' }],
  ['answers with ids that are not ours', { status: 200, body: '["019ab000-0000-7000-8000-000000000000"]' }],
  ['does not know the station', { status: 401 }],
];

describe('Nothing is lost and nothing is doubled when the server', () => {
  test.for(passing)('%s', async ([, fault]) => {
    const ids = await complete(3);
    store.faults.push(fault);
    sender.start();
    await letItRetry();
    await emptied();
    expect([...store.stored.keys()]).toEqual(ids);
    expect(codes()).toEqual([]);
  });

  test('says nothing', async () => {
    const ids = await complete(3);
    store.faults.push('silence');
    const silent = store.silence();
    sender.start();
    await silent;
    clock.pass(answerLimit);
    await letItRetry();
    await emptied();
    expect([...store.stored.keys()]).toEqual(ids);
  });

  test('asks for time', async () => {
    await complete();
    store.faults.push({ status: 429, headers: { 'retry-after': '60' } });
    sender.start();
    expect(await letItRetry()).toBe(60_000);
    await emptied();
  });

  test('and the app both end in the middle of it', async () => {
    const ids = await complete(3);
    store.faults.push('silence');
    const silent = store.silence();
    sender.start();
    await silent;
    await sender.close();
    expect((await counts()).waiting).toBe(3);
    sender = newSender();
    sender.start();
    await emptied();
    expect([...store.stored.keys()]).toEqual(ids);
  });

  test('has some of them already, with other words', async () => {
    const ids = await complete(4);
    store.stored.set(ids[2]!, { ...statementNamed(ids[2]!), version: '1.0.3' } as Statement);
    sender.start();
    await emptied();
    expect([...store.stored.keys()].sort()).toEqual([...ids].sort());
  });
});

describe('A statement that the server refuses', () => {
  test('does not keep the others back; it is parked, and supervisors are told', async () => {
    const ids = await complete(60);
    store.refused.add(ids[7]!).add(ids[41]!);
    sender.start();
    await emptied(2);
    expect(await counts()).toEqual({ waiting: 2, parked: 2 });
    expect(store.stored.size).toBe(58);
    await expect.poll(codes).toEqual(['statement-parked']);
    expect(notices.list()[0]!.values).toEqual({ count: 2 });
  });

  test('is tried again at the next start', async () => {
    const [id] = await complete();
    store.refused.add(id!);
    sender.start();
    await expect.poll(async () => (await counts()).parked).toBe(1);
    await sender.close();
    store.refused.clear();
    sender = newSender();
    sender.start();
    await emptied();
    expect([...store.stored.keys()]).toEqual([id]);
  });
});

test('Under any order of faults, each statement is stored exactly once', async () => {
  const faults: Fault[] = [
    'break-after-storing',
    { status: 500 },
    'break-before-storing',
    { status: 200, body: 'hello' },
    { status: 409 },
    { status: 400 },
    'break-after-storing',
  ];
  const ids: string[] = [];
  sender.start();
  for (const [round, fault] of faults.entries()) {
    store.faults.push(fault, faults[(round * 3 + 1) % faults.length]!);
    ids.push(...(await complete(30)));
    sender.kick();
    for (let retry = 0; retry < 6; retry++) {
      clock.pass(120_000);
      await expect.poll(async () => store.faults.length === 0 || clock.waits().length > 0).toBe(true);
    }
  }
  store.faults.length = 0;
  sender.kick();
  await expect
    .poll(
      async () => {
        clock.pass(1_000);
        return (await counts()).waiting - (await counts()).parked;
      },
      { timeout: 10_000 },
    )
    .toBe(0);
  await sender.close();
  sender = newSender();
  sender.start();
  await emptied();
  expect([...store.stored.keys()].sort()).toEqual([...ids].sort());
});
