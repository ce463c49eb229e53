import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { extension, passedVerb, type Statement } from '../../../core/record/index.ts';
import { RecordStore } from '../sync/lrs.ts';
import { TestStation, withStation } from './open-station.ts';
import { allDone, halfDone } from './papers.ts';

const municipality = { id: 'zarqa', name: { ar: 'بلدية الزرقاء', en: 'Zarqa Municipality' } };
const lab = { id: 'al-noor', name: { ar: 'مختبر النور', en: 'Al-Noor lab' } };

async function withServer(body: (store: RecordStore, station: TestStation) => Promise<void>): Promise<void> {
  const store = await RecordStore.start();
  const server = { url: store.url, station: 'al-noor-7', secret: 'a long secret' };
  const station = await TestStation.open({ policy: { municipality, lab, seat: '7', server } });
  try {
    await body(store, station);
  } finally {
    await station.dispose();
    await store.stop();
  }
}
async function pass(station: TestStation, exercise: string): Promise<string> {
  const { id: attemptId } = await station.open(exercise);
  await station.calls.attempt.check({ attemptId, file: allDone() });
  return attemptId;
}
const registrations = (store: RecordStore) =>
  [...store.stored.values()].map(({ context }) => context?.registration);
const facts = (statement: Statement) => statement.context!.extensions!;

test('A completion reaches the server with what it needs and without a name', () =>
  withServer(async (store, station) => {
    const learner = await station.newLearner('Zenobia', 'en');
    const { id: attemptId } = await station.open();
    await station.calls.attempt.help({ attemptId, taskId: 'title', step: 'hint' });
    await station.calls.attempt.help({ attemptId, taskId: 'title', step: 'hint' });
    await station.calls.attempt.help({ attemptId, taskId: 'free', step: 'do' });
    await station.calls.attempt.check({ attemptId, file: halfDone() });
    await station.calls.attempt.check({ attemptId, file: allDone() });
    await expect.poll(() => store.stored.size).toBe(1);
    const [statement] = [...store.stored.values()];
    expect(statement).toMatchObject({
      actor: { account: { name: learner.id } },
      verb: { id: passedVerb },
      result: { success: true, score: { raw: 3, max: 3, scaled: 1 } },
      context: { registration: attemptId, language: 'en', platform: 'Mashq' },
    });
    expect(facts(statement!)).toMatchObject({
      [extension.municipality]: municipality,
      [extension.lab]: lab,
      [extension.seat]: '7',
      [extension.sequence]: 1,
      [extension.help]: { hint: 2, show: 0, do: 1 },
    });
    expect(JSON.stringify(statement)).not.toContain('Zenobia');
    await expect.poll(async () => (await station.calls.station.diagnostics({})).waiting).toBe(0);
    expect((await station.calls.station.diagnostics({})).lastSent).not.toBeNull();
  }));

test('Completions of a database that was damaged after the backup are on the server once, and stay done', () =>
  withServer(async (store, station) => {
    const learner = await station.newLearner();
    const before = await pass(station, 'notice');
    await expect.poll(() => store.stored.size).toBe(1);
    await station.restart();
    store.faults.push({ status: 500 });
    await station.signIn(learner.id);
    const after = await pass(station, 'poster');
    await station.stop();
    const file = path.join(station.dataFolder, 'mashq.sqlite');
    writeFileSync(file, readFileSync(file).fill(0x5a, 2048));
    rmSync(`${file}-wal`, { force: true });

    await station.start();
    await expect.poll(() => registrations(store).sort()).toEqual([before, after].sort());
    const sequences = [...store.stored.values()].map((each) => facts(each)[extension.sequence]);
    expect(new Set(sequences).size).toBe(2);
    await station.signIn(learner.id);
    const { exercises } = (await station.home()).courses[0]!.modules[0]!;
    expect(exercises.map(({ state }) => state)).toEqual(['done', 'done']);
    const { notices } = await station.calls.station.diagnostics({});
    expect(notices.map(({ code }) => code)).toContain('database-restored');
  }));

test('A copy goes where the learner chooses, or nowhere', async () => {
  let place: string | null = null;
  await withStation({ choosePlace: async () => place }, async (station) => {
    await station.newLearner();
    const { id: attemptId } = await station.open();
    await station.calls.attempt.save({ attemptId, file: halfDone() });
    expect(await station.calls.attempt.takeHome({ attemptId })).toEqual({ taken: false });
    place = path.join(station.folder, 'a stick', 'My notice.docx');
    expect(await station.calls.attempt.takeHome({ attemptId })).toEqual({ taken: true });
    expect(readFileSync(place).equals(halfDone())).toBe(true);
  })();
});
