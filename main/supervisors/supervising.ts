import { Refusal, type Supervisor } from '../../core/bridge/index.ts';
import { sameForm } from '../../core/policy/index.ts';
import type { Tries } from '../access/tries.ts';
import type { Clock } from '../clock.ts';
import type { Database } from '../storage/database.ts';
import type { Account, Accounts } from './accounts.ts';
import type { Audit } from './audit.ts';
import { passphraseMatches } from './passphrase.ts';

export interface SupervisingPorts {
  database: Database;
  accounts: Accounts;
  audit: Audit;
  tries: Tries;
  clock: Clock;
  /** The supervisor is out, by their own wish or after a long silence. */
  onEnded(reason: 'left' | 'idle'): void;
}

/** Milliseconds without a sign of life after which a supervisor is signed out. */
const longestSilence = 3 * 60 * 1000;

/** Accounts of the policy file have no id; which one it is stays the same as long as its passphrase does. */
export const triesSubject = ({ id, passphrase }: Pick<Account, 'id' | 'passphrase'>): string =>
  `supervisor ${id ?? passphrase.slice(0, 29)}`;

/** The supervisor who is at this station now, beside the learner whose visit goes on. */
export class Supervising {
  readonly #ports: SupervisingPorts;
  #now: Supervisor | undefined;
  #callOff: () => void = () => undefined;

  constructor(ports: SupervisingPorts) {
    this.#ports = ports;
  }

  /** Throws `wrong-passphrase`, or `passphrase-wait` with the seconds. A try is counted before it is looked at. */
  async signIn(name: string, passphrase: string): Promise<Supervisor> {
    const { database, accounts, audit, tries } = this.#ports;
    const account = await accounts.named(name);
    if (!account) throw new Refusal('wrong-passphrase');
    const subject = triesSubject(account);
    const { wait } = await tries.begin(subject, 'passphrase-wait');
    if (!(await passphraseMatches(passphrase, account.passphrase))) {
      await database.write((write) => audit.note(write, account.name, 'wrong-passphrase'));
      throw wait > 0 ? new Refusal('passphrase-wait', { seconds: wait }) : new Refusal('wrong-passphrase');
    }
    await tries.forget(subject);
    await database.write((write) => audit.note(write, account.name, 'signed-in'));
    return this.begin(account.name);
  }

  /** Lets somebody in who has shown by other means that they may. */
  begin(name: string): Supervisor {
    this.#now = { name };
    this.touch();
    return this.#now;
  }

  current(): Supervisor | null {
    return this.#now ?? null;
  }

  /** The supervisor who is here. Throws `not-supervisor`. */
  require(): Supervisor {
    if (!this.#now) throw new Refusal('not-supervisor');
    return this.#now;
  }

  touch(): void {
    this.#callOff();
    if (this.#now) this.#callOff = this.#ports.clock.after(longestSilence, () => this.#end('idle'));
  }

  leave(): void {
    this.#end('left');
  }

  /** An account is gone: whoever used it is out. */
  leaveIfNamed(name: string): void {
    if (this.#now && sameForm(this.#now.name) === sameForm(name)) this.#end('left');
  }

  close(): void {
    this.#callOff();
  }

  #end(reason: 'left' | 'idle'): void {
    this.#callOff();
    if (!this.#now) return;
    this.#now = undefined;
    this.#ports.onEnded(reason);
  }
}
