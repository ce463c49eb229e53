import type { Policy } from '../../core/policy/index.ts';
import { sameForm } from '../../core/policy/index.ts';
import type { FieldKey } from '../learners/field-key.ts';
import type { Database } from '../storage/database.ts';
import { supervisorRepository } from './supervisor-repository.ts';

export interface Account {
  /** Null for an account that the policy brings. */
  id: string | null;
  name: string;
  passphrase: string;
}

export interface AccountsPorts {
  database: Database;
  fieldKey: FieldKey;
  fromPolicy: Policy['supervisors'];
}

const sameName = (one: string, other: string): boolean =>
  sameForm(one).toLowerCase() === sameForm(other).toLowerCase();

/** Who may supervise: the accounts of the policy, then those made on this station. */
export class Accounts {
  readonly #ports: AccountsPorts;

  constructor(ports: AccountsPorts) {
    this.#ports = ports;
  }

  /** An account whose name cannot be read any more is left out. */
  async list(): Promise<Account[]> {
    const { database, fieldKey, fromPolicy } = this.#ports;
    const rows = await database.read(supervisorRepository.list);
    const made = rows.flatMap(({ id, sealed, passphrase }): Account[] => {
      const name = fieldKey.unseal(sealed, id);
      return typeof name === 'string' ? [{ id, name, passphrase }] : [];
    });
    return [...fromPolicy.map((each) => ({ id: null, ...each })), ...made];
  }

  async named(name: string): Promise<Account | undefined> {
    return (await this.list()).find((each) => sameName(each.name, name));
  }
}
