import type { Policy } from '../../core/policy/index.ts';
import type { Tries } from '../access/tries.ts';
import type { Clock } from '../clock.ts';
import type { NewId } from '../id.ts';
import type { FieldKey } from '../learners/field-key.ts';
import type { Log } from '../log.ts';
import type { Database } from '../storage/database.ts';
import { AccountKeeping } from './account-keeping.ts';
import { Accounts } from './accounts.ts';
import { Audit } from './audit.ts';
import { Recovery } from './recovery.ts';
import { resetSupervisors } from './reset.ts';
import { SetUp } from './set-up.ts';
import { Settings } from './settings.ts';
import { Supervising } from './supervising.ts';

export interface SupervisionPorts {
  dataFolder: string;
  database: Database;
  fieldKey: FieldKey;
  tries: Tries;
  clock: Clock;
  newId: NewId;
  log: Log;
  /** What the policy file says, and what the station runs on. */
  named: Partial<Policy>;
  policy: Policy;
  policyIsSound: boolean;
  onServer(): void;
  onSupervisingEnded(reason: 'left' | 'idle'): void;
}

/** Who may supervise this station, and what they have settled about it. */
export interface Supervision {
  accounts: Accounts;
  accountKeeping: AccountKeeping;
  audit: Audit;
  settings: Settings;
  setUp: SetUp;
  supervising: Supervising;
}

export async function openSupervision(ports: SupervisionPorts): Promise<Supervision> {
  const { database, fieldKey, tries, clock, newId, named, policy } = ports;
  const audit = new Audit({ fieldKey, clock, newId });
  await resetSupervisors({ ...ports, audit });
  const accounts = new Accounts({ database, fieldKey, clock, newId, fromPolicy: policy.supervisors });
  const recovery = new Recovery({ database, audit, tries });
  const settings = new Settings({ database, fieldKey, named, policy, onServer: ports.onServer });
  await settings.load();
  const supervising = new Supervising({
    database,
    accounts,
    audit,
    tries,
    clock,
    onEnded: ports.onSupervisingEnded,
  });
  const shared = { database, accounts, audit, recovery };
  return {
    accounts,
    accountKeeping: new AccountKeeping({ ...shared, supervising, tries }),
    audit,
    settings,
    setUp: new SetUp({ ...shared, settings, supervising, mayBegin: ports.policyIsSound }),
    supervising,
  };
}
