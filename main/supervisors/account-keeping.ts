import { Refusal } from '../../core/bridge/index.ts';
import type { Tries } from '../access/tries.ts';
import type { Database } from '../storage/database.ts';
import type { Accounts } from './accounts.ts';
import type { Audit } from './audit.ts';
import type { Recovery } from './recovery.ts';
import { supervisorRepository } from './supervisor-repository.ts';
import { triesSubject, type Supervising } from './supervising.ts';

export interface AccountKeepingPorts {
  database: Database;
  accounts: Accounts;
  audit: Audit;
  recovery: Recovery;
  supervising: Supervising;
  tries: Tries;
}

/** What supervisors change about accounts; each change stands in the audit log. */
export class AccountKeeping {
  readonly #ports: AccountKeepingPorts;

  constructor(ports: AccountKeepingPorts) {
    this.#ports = ports;
  }

  async add(name: string, passphrase: string): Promise<void> {
    const { database, accounts, audit, supervising } = this.#ports;
    const actor = supervising.require().name;
    const { id, store } = await accounts.prepare(name, passphrase);
    await database.write(async (write) => {
      await store(write);
      await audit.note(write, actor, 'account-added', id);
    });
  }

  async remove(id: string): Promise<void> {
    const { database, accounts, audit, supervising } = this.#ports;
    const actor = supervising.require().name;
    const account = await accounts.made(id);
    await accounts.refuseIfLast();
    await database.write(async (write) => {
      await supervisorRepository.remove(write, id);
      await audit.note(write, actor, 'account-removed', id);
    });
    supervising.leaveIfNamed(account.name);
  }

  async changePassphrase(id: string, passphrase: string): Promise<void> {
    const { database, accounts, audit, supervising, tries } = this.#ports;
    const actor = supervising.require().name;
    const account = await accounts.made(id);
    const hash = await accounts.hash(passphrase, account.name);
    await database.write(async (write) => {
      await supervisorRepository.setPassphrase(write, id, hash);
      await audit.note(write, actor, 'passphrase-changed', id);
    });
    await tries.forget(triesSubject(account));
  }

  /** An account as the policy file names it. */
  async policyLine(id: string): Promise<string> {
    this.#ports.supervising.require();
    const { name, passphrase } = await this.#ports.accounts.made(id);
    return JSON.stringify({ name, passphrase });
  }

  async renewRecovery(): Promise<string> {
    const { database, audit, recovery, supervising } = this.#ports;
    const actor = supervising.require().name;
    const { code, store } = await recovery.make();
    await database.write(async (write) => {
      await store(write);
      await audit.note(write, actor, 'recovery-renewed');
    });
    return code;
  }

  /**
   * Lets somebody in by the recovery code, under a new passphrase and with a new code. Throws what `Recovery.check`
   * throws, `weak-passphrase`, or `name-taken` for a name whose passphrase the policy file fixes.
   */
  async recover(code: string, name: string, passphrase: string): Promise<string> {
    const { database, accounts, audit, recovery, supervising, tries } = this.#ports;
    const known = await accounts.named(name);
    if (known?.id === null) throw new Refusal('name-taken');
    const hash = await accounts.hash(passphrase, name);
    await recovery.check(code);
    const added = known ? undefined : await accounts.prepare(name, passphrase);
    const next = await recovery.make();
    await database.write(async (write) => {
      if (known) await supervisorRepository.setPassphrase(write, known.id!, hash);
      await added?.store(write);
      await next.store(write);
      await audit.note(write, known?.name ?? name, 'recovered', known?.id ?? added?.id);
    });
    if (known) await tries.forget(triesSubject(known));
    supervising.begin(known?.name ?? name);
    return next.code;
  }
}
