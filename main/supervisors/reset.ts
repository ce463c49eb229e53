import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Tries } from '../access/tries.ts';
import type { Log } from '../log.ts';
import type { Database } from '../storage/database.ts';
import type { Audit } from './audit.ts';
import { recoverySubject } from './recovery.ts';
import { settingsRepository } from './settings-repository.ts';
import { supervisorRepository } from './supervisor-repository.ts';
import { triesSubject } from './supervising.ts';

export interface ResetPorts {
  dataFolder: string;
  database: Database;
  audit: Audit;
  tries: Tries;
  log: Log;
}

/** With the ending that editors and file managers add. */
const names = new Set(['reset-supervisors', 'reset-supervisors.txt']);

/**
 * Honours the file that an administrator puts into the data folder when passphrases and recovery code are lost:
 * erases the accounts made on this station and the code, and nothing of any learner. docs/policy.md says
 * how.
 */
export async function resetSupervisors({
  dataFolder,
  database,
  audit,
  tries,
  log,
}: ResetPorts): Promise<void> {
  const found = (await readdir(dataFolder)).filter((name) => names.has(name.toLowerCase()));
  if (found.length === 0) return;
  const gone = await database.write(async (write) => {
    const rows = await supervisorRepository.list(write);
    await supervisorRepository.removeAll(write);
    await settingsRepository.setRecovery(write, null);
    await audit.note(write, null, 'accounts-reset');
    return rows;
  });
  for (const row of gone) await tries.forget(triesSubject(row));
  await tries.forget(recoverySubject);
  for (const name of found) await rm(path.join(dataFolder, name));
  log.info('supervisors-reset', { accounts: gone.length });
}
