import type { EndReason } from '../../core/bridge/index.ts';
import type { Policy } from '../../core/policy/index.ts';
import type { Clock } from '../clock.ts';
import type { Log } from '../log.ts';
import type { Database } from '../storage/database.ts';
import type { Audit } from '../supervisors/audit.ts';

/** What the time of a room stands on, and whom it tells. */
export interface RoomTimePorts {
  database: Database;
  audit: Audit;
  clock: Clock;
  log: Log;
  policy: Pick<Policy, 'openingHours' | 'visitMinutes'>;
  /** Time ends the visit that is under way. */
  endVisit(reason: EndReason): void;
  /** A pause is no idleness. */
  keepVisit(): void;
  /** The session that was open is over: in the same turn, and noted already. */
  onSessionOver(): Promise<void>;
  /** Something may look different now. */
  onChange(): void;
}
