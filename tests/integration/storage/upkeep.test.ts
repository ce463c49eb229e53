import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { silentLog } from '../../../main/log.ts';
import { Notices } from '../../../main/notices.ts';
import { Storage } from '../../../main/storage/database.ts';
import { Upkeep } from '../../../main/upkeep.ts';
import { PatientClock } from '../sync/patient-clock.ts';

const hour = 60 * 60 * 1000;

test('A backup is made every day; one that cannot be made is told', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'mashq-upkeep-'));
  const clock = new PatientClock();
  const notices = new Notices();
  const storage = await Storage.open({ folder, clock, log: silentLog, replay: async () => undefined });
  const upkeep = new Upkeep({
    storage,
    clock,
    notices,
    log: silentLog,
    retentionDays: 365,
    erase: async () => undefined,
  });
  const backups = () => readdirSync(path.join(folder, 'backups')).filter((name) => name.endsWith('.sqlite'));
  const afterAnHour = async () => {
    clock.pass(hour);
    await clock.waiting((milliseconds) => milliseconds === hour);
  };
  try {
    upkeep.start();
    await afterAnHour();
    expect(backups()).toHaveLength(1);
    for (let count = 0; count < 23; count++) await afterAnHour();
    expect(backups()).toHaveLength(1);
    await afterAnHour();
    expect(backups()).toHaveLength(2);

    rmSync(path.join(folder, 'backups'), { recursive: true });
    writeFileSync(path.join(folder, 'backups'), 'a file where the folder should be');
    await afterAnHour();
    expect(notices.list()).toMatchObject([{ code: 'backup-not-made', level: 'attention' }]);
    rmSync(path.join(folder, 'backups'));
    await afterAnHour();
    expect(notices.list()).toEqual([]);
    expect(backups()).toHaveLength(1);
  } finally {
    await upkeep.close();
    await storage.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
