import { Refusal, type TypedSettings } from '../../core/bridge/index.ts';
import type { Database } from '../storage/database.ts';
import type { Accounts } from './accounts.ts';
import type { Audit } from './audit.ts';
import type { Recovery } from './recovery.ts';
import type { Settings } from './settings.ts';
import type { Supervising } from './supervising.ts';

export interface SetUpPorts {
  database: Database;
  accounts: Accounts;
  audit: Audit;
  recovery: Recovery;
  settings: Settings;
  supervising: Supervising;
  /**
   * Not where the policy file is there and cannot be heeded: the accounts that it brings are missing, and whoever
   * came first could make themselves a supervisor.
   */
  mayBegin: boolean;
}

export interface Typed {
  settings: TypedSettings;
  enrolment?: string | null | undefined;
  account: { name: string; passphrase: string } | null;
}

/** The first start of a station: what it is called, and who may supervise it. */
export class SetUp {
  readonly #ports: SetUpPorts;

  constructor(ports: SetUpPorts) {
    this.#ports = ports;
  }

  async needed(): Promise<boolean> {
    const { mayBegin, settings } = this.#ports;
    return mayBegin && ((await this.accountNeeded()) || !settings.areSaid());
  }

  async accountNeeded(): Promise<boolean> {
    return !(await this.#ports.accounts.exist());
  }

  /**
   * Stores all of it or nothing. Whoever made an account is in, to print the recovery code, which is returned. Throws `set-up-done`,
   * `weak-passphrase`, `bad-enrolment`, or `bad-request` without the account that is needed.
   */
  async finish({ settings, enrolment, account }: Typed): Promise<string | null> {
    const { database, accounts, audit, recovery, settings: kept } = this.#ports;
    if (!(await this.needed())) throw new Refusal('set-up-done');
    const accountNeeded = await this.accountNeeded();
    if (accountNeeded !== (account !== null)) throw new Refusal('bad-request');
    const added = account && (await accounts.prepare(account.name, account.passphrase));
    const code = account && (await recovery.make());
    await database.write(async (write) => {
      await kept.change(write, settings, enrolment ?? undefined);
      await added?.store(write);
      await code?.store(write);
      await audit.note(write, account?.name ?? null, 'set-up', added?.id);
    });
    await kept.settled();
    if (account) this.#ports.supervising.begin(account.name);
    return code?.code ?? null;
  }
}
