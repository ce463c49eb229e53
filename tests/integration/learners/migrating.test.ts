import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { Tries } from '../../../main/access/tries.ts';
import { silentLog } from '../../../main/log.ts';
import { learnerRepository } from '../../../main/learners/learner-repository.ts';
import { Storage } from '../../../main/storage/database.ts';
import { migrations } from '../../../main/storage/migrations/index.ts';
import { PatientClock } from '../sync/patient-clock.ts';

test('Locks and waits of a station from before are kept', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'mashq-migrating-'));
  const options = { folder, clock: new PatientClock(), log: silentLog, replay: async () => undefined };
  const before = await Storage.open({
    ...options,
    migrations: migrations.filter(({ number }) => number < 40),
  });
  const row = { sealed: Buffer.from('sealed'), language: 'ar', made_at: '2026-01-01T00:00:00.000Z' };
  const pin = { pin_salt: Buffer.from('salt'), pin_hash: Buffer.from('hash') };
  await before.write(async (write) => {
    await write('learners').insert({ ...row, id: 'open' });
    await write('learners').insert({ ...row, ...pin, id: 'tried', pin_tries: 3 });
    await write('learners').insert({
      ...row,
      ...pin,
      id: 'waits',
      pin_tries: 6,
      pin_wait_until: '2026-01-01',
    });
  });
  await before.close();

  const storage = await Storage.open(options);
  try {
    const rows = await storage.read(learnerRepository.list);
    expect(rows.map(({ id, pin, guest }) => [id, pin?.kind ?? null, guest])).toEqual([
      ['waits', 'pictures', false],
      ['tried', 'pictures', false],
      ['open', null, false],
    ]);
    const tries = new Tries({ database: storage, clock: options.clock, log: silentLog });
    await tries.start();
    expect(['open', 'tried', 'waits'].map((id) => tries.secondsToWait(`learner ${id}`))).toEqual([0, 0, 60]);
    expect(await tries.left('learner tried')).toBe(2);
    await tries.close();
  } finally {
    await storage.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
