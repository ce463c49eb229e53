import { Refusal, type SupervisorAccount } from '../../core/bridge/index.ts';
import { sameForm, weaknessOf, type Policy } from '../../core/policy/index.ts';
import { timestamp, type Clock } from '../clock.ts';
import type { NewId } from '../id.ts';
import type { FieldKey } from '../learners/field-key.ts';
import type { Database, Write } from '../storage/database.ts';
import { hashPassphrase } from './passphrase.ts';
import { supervisorRepository } from './supervisor-repository.ts';

export interface Account extends SupervisorAccount {
  /** Its hash. */
  passphrase: string;
}

export interface AccountsPorts {
  database: Database;
  fieldKey: FieldKey;
  clock: Clock;
  newId: NewId;
  fromPolicy: Policy['supervisors'];
}

const sameName = (one: string, other: string): boolean =>
  sameForm(one).toLowerCase() === sameForm(other).toLowerCase();

/** Who may supervise: the accounts of the policy file, then those made on this station. */
export class Accounts {
  readonly #ports: AccountsPorts;

  constructor(ports: AccountsPorts) {
    this.#ports = ports;
  }

  /** An account whose name cannot be read any more is left out. */
  async list(): Promise<Account[]> {
    const { database, fieldKey, fromPolicy } = this.#ports;
    const rows = await database.read(supervisorRepository.list);
    const made = rows.flatMap(({ id, sealed, passphrase, madeAt }): Account[] => {
      const name = fieldKey.unseal(sealed, id);
      return typeof name === 'string' ? [{ id, name, passphrase, madeAt }] : [];
    });
    return [...fromPolicy.map((each) => ({ id: null, madeAt: null, ...each })), ...made];
  }

  /** Whether there is any account, also one whose name cannot be read any more. */
  async exist(): Promise<boolean> {
    const { database, fromPolicy } = this.#ports;
    return fromPolicy.length > 0 || (await database.read(supervisorRepository.list)).length > 0;
  }

  async named(name: string): Promise<Account | undefined> {
    return (await this.list()).find((each) => sameName(each.name, name));
  }

  /** One that was made on this station. Throws `bad-request`. */
  async made(id: string): Promise<Account> {
    const account = (await this.list()).find((each) => each.id === id);
    if (!account) throw new Refusal('bad-request');
    return account;
  }

  /** Hashes a passphrase for a new account; `store` adds it. Throws `weak-passphrase` or `name-taken`. */
  async prepare(
    name: string,
    passphrase: string,
  ): Promise<{ id: string; store(write: Write): Promise<void> }> {
    const { fieldKey, clock, newId } = this.#ports;
    if (await this.named(name)) throw new Refusal('name-taken');
    const id = newId();
    const row = {
      id,
      sealed: fieldKey.seal(name, id),
      passphrase: await this.hash(passphrase, name),
      madeAt: timestamp(clock),
    };
    return { id, store: (write) => supervisorRepository.add(write, row) };
  }

  /** Throws `weak-passphrase`. */
  async hash(passphrase: string, name: string): Promise<string> {
    const weakness = weaknessOf(passphrase, name);
    if (weakness) throw new Refusal('weak-passphrase', { weakness });
    return hashPassphrase(passphrase);
  }

  /** Throws `last-account`. */
  async refuseIfLast(): Promise<void> {
    if ((await this.list()).length <= 1) throw new Refusal('last-account');
  }
}
