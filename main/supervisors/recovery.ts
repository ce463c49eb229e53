import { randomInt } from 'node:crypto';
import { Refusal } from '../../core/bridge/index.ts';
import { sameForm } from '../../core/policy/index.ts';
import type { Tries } from '../access/tries.ts';
import type { Database, Write } from '../storage/database.ts';
import type { Audit } from './audit.ts';
import { hashPassphrase, passphraseMatches } from './passphrase.ts';
import { settingsRepository } from './settings-repository.ts';

export interface RecoveryPorts {
  database: Database;
  audit: Audit;
  tries: Tries;
}

export const recoverySubject = 'recovery';
const digits = 16;
const groups = /\d{4}(?=\d)/g;

/** The code that lets a supervisor in who forgot the passphrase: digits alone, which both languages read aloud. */
export class Recovery {
  readonly #ports: RecoveryPorts;

  constructor(ports: RecoveryPorts) {
    this.#ports = ports;
  }

  /** Makes a code; `store` puts it in place of the one before. Only its hash is kept. */
  async make(): Promise<{ code: string; store(write: Write): Promise<void> }> {
    const plain = Array.from({ length: digits }, () => randomInt(10)).join('');
    const hash = await hashPassphrase(plain);
    return {
      code: plain.replace(groups, '$& '),
      store: (write) => settingsRepository.setRecovery(write, hash),
    };
  }

  /** Throws `wrong-recovery-code`, or `passphrase-wait` with the seconds. */
  async check(typed: string): Promise<void> {
    const { database, audit, tries } = this.#ports;
    const { wait } = await tries.begin(recoverySubject, 'passphrase-wait');
    const { recovery } = await database.read(settingsRepository.get);
    const plain = sameForm(typed).replace(/\D/g, '');
    if (!recovery || !(await passphraseMatches(plain, recovery))) {
      await database.write((write) => audit.note(write, null, 'wrong-recovery-code'));
      throw wait > 0 ? new Refusal('passphrase-wait', { seconds: wait }) : new Refusal('wrong-recovery-code');
    }
    await tries.forget(recoverySubject);
  }
}
